import { sessionDraft } from '@/lib/server/drafts';
import { exportOf } from '@/lib/server/export';
import { seeOther } from '@/lib/server/form-post';
import { madeFiles } from '@/lib/server/gates';
import { logFailure } from '@/lib/server/log';
import { plainPage } from '@/lib/server/plain-page';
import { pagePath } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';

/** All that is kept of the dossier open in this browser, as JSON to save (`dossierExport`), however far it has come. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(new URL(request.url).searchParams.get('locale'));
  try {
    const now = Date.now();
    const opened = await sessionDraft(now);
    if (!opened.ok) return seeOther(pagePath('/demande', locale));
    if ((await madeFiles.pass(opened.open.id, now)) > 0) return plainPage(locale, 429, 'busy');
    return new Response(`${JSON.stringify(await exportOf(opened.open, now), null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json',
        'Content-Disposition': 'attachment; filename="sapar-kazakhstan-dossier.json"',
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    // Not left to Next, which writes the message into the log: it may hold answers.
    logFailure('export', error);
    return plainPage(locale, 503, 'failed');
  }
}
