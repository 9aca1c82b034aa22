import { renderForms } from '@/lib/dossier/form-pdf';
import { sessionDraft } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { seeOther } from '@/lib/server/form-post';
import { addressOf, preparedForms } from '@/lib/server/limits';
import { logFailure } from '@/lib/server/log';
import { plainPage } from '@/lib/server/plain-page';
import { signedForms } from '@/lib/server/signed-forms';
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
/** How many of them one address may have wait, so that one person's do not shut out everybody. */
const mostWaitingEach = 4;
const waitingFrom = new Map<string, number>();

/**
 * The forms of all travellers as one PDF. Goes to the check page while something is missing; 429 or 503, in words, when too
 * many are asked for or one can't be drawn.
 */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(new URL(request.url).searchParams.get('locale'));
  try {
    return await forms(locale, addressOf(request.headers, undefined, env().TRUST_PROXY));
  } catch (error) {
    // Not left to Next, which writes the message into the log: it may hold answers.
    logFailure('forms', error);
    return plainPage(locale, 503, 'failed');
  }
}

async function forms(locale: Locale, address: string): Promise<Response> {
  const now = Date.now();
  const opened = await sessionDraft(now);
  if (!opened.ok) return seeOther(pagePath('/demande', locale));
  const dossier = readDossier(opened.open.draft, today(now));
  if (!dossier.complete) return seeOther(placePath({ view: 'check' }, locale, slugs));
  const { id } = opened.open.stored;
  const own = waitingFrom.get(address) ?? 0;
  if (waiting >= mostWaiting || own >= mostWaitingEach || preparedForms.tooMany(id, now) > 0)
    return plainPage(locale, 429, 'busy');
  preparedForms.record(id, now);

  waiting++;
  waitingFrom.set(address, own + 1);
  const drawn = turn.then(async () =>
    renderForms(await signedForms(dossier, locale), { language: locale, preparedOn: dossier.today }),
  );
  turn = drawn
    .catch(() => undefined)
    .finally(() => {
      waiting--;
      const left = (waitingFrom.get(address) ?? 1) - 1;
      if (left > 0) waitingFrom.set(address, left);
      else waitingFrom.delete(address);
    });
  return new Response(await drawn, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="sapar-kazakhstan-visa.pdf"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
