import { sessionDraft } from '@/lib/server/drafts';
import { keptFiles } from '@/lib/server/gates';
import { logFailure } from '@/lib/server/log';
import { keptDossierOf } from '@/lib/server/renewal';

/**
 * All that is kept of the dossier open in this browser, as JSON (`keptDossier`), for the page to encrypt into a file; 404 to everybody
 * else, 429 too often, 503 where the store fails.
 */
export async function GET(): Promise<Response> {
  try {
    const now = Date.now();
    const opened = await sessionDraft(now);
    if (!opened.ok) return new Response(null, { status: 404, headers: unkept });
    if ((await keptFiles.pass(opened.open.id, now)) > 0) return new Response(null, { status: 429, headers: unkept });
    return Response.json(await keptDossierOf(opened.open, now), { headers: unkept });
  } catch (error) {
    logFailure('kept', error);
    return new Response(null, { status: 503, headers: unkept });
  }
}

const unkept = { 'Cache-Control': 'private, no-store' };
