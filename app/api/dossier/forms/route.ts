import { officialForms } from '@/lib/dossier/boxes';
import { renderForms } from '@/lib/dossier/form-pdf';
import { sessionDraft } from '@/lib/server/drafts';
import { seeOther } from '@/lib/server/form-post';
import { preparedForms } from '@/lib/server/limits';
import { logFailure } from '@/lib/server/log';
import { plainPage } from '@/lib/server/plain-page';
import { today } from '@/lib/server/today';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { type Locale, localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { readDossier } from '@/lib/visa/dossier';

/** PDFs are drawn one after another: a page that waits for an answer comes in between. */
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;
const mostWaiting = 20;

/**
 * The forms of all travellers as one PDF. Goes to the check page while something is missing; 429 or 503, in words, when too
 * many are asked for or one can't be drawn.
 */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(new URL(request.url).searchParams.get('locale'));
  try {
    return await forms(locale);
  } catch (error) {
    // Not left to Next, which writes the message into the log: it may hold answers.
    logFailure('forms', error);
    return plainPage(locale, 503, 'failed');
  }
}

async function forms(locale: Locale): Promise<Response> {
  const now = Date.now();
  const opened = await sessionDraft(now);
  if (!opened.ok) return seeOther(pagePath('/demande', locale));
  const dossier = readDossier(opened.open.draft, today(now));
  if (!dossier.complete) return seeOther(placePath({ view: 'check' }, locale, slugs));
  const { id } = opened.open.stored;
  if (waiting >= mostWaiting || preparedForms.tooMany(id, now) > 0) return plainPage(locale, 429, 'busy');
  preparedForms.record(id, now);

  waiting++;
  const drawn = turn.then(() =>
    renderForms(officialForms(dossier, locale), { language: locale, preparedOn: dossier.today }),
  );
  turn = drawn.catch(() => undefined).finally(() => waiting--);
  return new Response(await drawn, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="sapar-kazakhstan-visa.pdf"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
