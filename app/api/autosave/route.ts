import { namedDraft, saveStep } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { closing } from '@/lib/server/form-post';
import { readBody } from '@/lib/server/limits';
import { logFailure } from '@/lib/server/log';
import { isOwnOrigin } from '@/lib/server/origin';
import { renewSession } from '@/lib/server/session-response';
import { today } from '@/lib/server/today';
import { outlookOf } from '@/lib/text/outlook-words';
import { localeOf } from '@/lib/text/routing';
import { type AutosaveReply, autosaveRequest } from '@/lib/visa/autosave';
import { readDossier } from '@/lib/visa/dossier';
import { sheetOf } from '@/lib/visa/draft';
import { placeOn, rawAt } from '@/lib/visa/place';

const maxBytes = 64 * 1024;

/**
 * Keeps one step as typed, in the background. 200 with a reply once it is on disk; 400 not a step; 401 no dossier is open;
 * 403 another origin; 409 another window saved other text; 413 too long; 503 the store failed and nothing was kept.
 */
export async function POST(request: Request): Promise<Response> {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (!isOwnOrigin(request.headers, PUBLIC_URL, TRUST_PROXY)) return empty(403);
  // A body that breaks off is one that is no step: nobody is there any more to be told.
  const body = await readBody(request, maxBytes).catch(() => undefined);
  if (!body) return closing(empty(400));
  if (!body.ok) return closing(empty(413));
  const change = autosaveRequest.safeParse(parseJson(body.bytes));
  if (!change.success) return empty(400);
  const { sheet, step, typed } = change.data;

  try {
    const now = Date.now();
    const opened = await namedDraft(change.data.dossier, now);
    if (!opened.ok) return reply(401, { result: 'closed' });
    const at = placeOn(opened.open.draft, sheet, step);
    if (!at) return sheetOf(opened.open.draft, sheet) ? empty(400) : reply(401, { result: 'closed' });
    const saved = await saveStep(opened.open, { ...change.data, typed: rawAt(at, Object.entries(typed)) }, now);
    if (saved.ok) {
      const { revision, savedAt, expiresAt, draft } = saved;
      const outlook = outlookOf(readDossier(draft, today(now)), localeOf(change.data.locale));
      return renewSession(reply(200, { result: 'saved', revision, savedAt, expiresAt, outlook }), request, now);
    }
    switch (saved.reason) {
      case 'conflict':
        return reply(409, { result: 'conflict', theirs: saved.theirs, revision: saved.revision });
      case 'large':
        return empty(413);
      case 'gone':
        return reply(401, { result: 'closed' });
    }
  } catch (error) {
    logFailure('autosave', error);
    return empty(503);
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const noStore = { 'Cache-Control': 'no-store' };
const empty = (status: number) => new Response(null, { status, headers: noStore });
const reply = (status: number, body: AutosaveReply) => Response.json(body, { status, headers: noStore });
