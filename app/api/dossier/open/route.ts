import { openDraft } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { wrongCodes } from '@/lib/server/gates';
import { addressOf } from '@/lib/server/limits';
import { setSessionCookie, setTypedCode } from '@/lib/server/session-response';
import { today } from '@/lib/server/today';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { readResumeCode } from '@/lib/vault/resume-code';
import { readDossier } from '@/lib/visa/dossier';
import { placeLeft } from '@/lib/visa/place';

/**
 * Opens a dossier by its resume code and goes to the page where it was left. A typing slip is told apart from a wrong code
 * by the check characters. After five wrong codes in a minute the address is told to wait; the right code opens all the
 * same, so that nobody can lock the owner out.
 */
export const POST = formRoute('open', async ({ form, locale, request }) => {
  const page = pagePath('/reprendre', locale);
  const typed = String(form.get('code') ?? '').trim();
  if (typed === '') return seeOther(`${page}?why=missing`);
  const read = readResumeCode(typed);
  const again = (why: string) => setTypedCode(seeOther(`${page}?why=${why}`), request, typed);
  if (!read.ok) return again(read.reason);

  const now = Date.now();
  const opened = await openDraft(read.code, now);
  if (!opened.ok) {
    const address = addressOf(request.headers, undefined, env().TRUST_PROXY);
    const slow = (await wrongCodes.pass(address, now)) > 0;
    return again(opened.reason === 'tampered' ? 'tampered' : slow ? 'slow' : 'wrong');
  }
  const { draft } = opened.open;
  const place = placeLeft(draft, readDossier(draft, today(now)));
  const forgotten = setTypedCode(seeOther(placePath(place, locale, slugs)), request, '');
  return setSessionCookie(forgotten, request, read.code, now);
});
