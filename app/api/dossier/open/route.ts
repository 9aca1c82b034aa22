import { openDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { wrongCodes } from '@/lib/server/gates';
import { setTyped, startSession } from '@/lib/server/session-response';
import { sessionInBrowser } from '@/lib/server/sessions';
import { setSharedDevice } from '@/lib/server/shared-device';
import { today } from '@/lib/server/today';
import { pagePath } from '@/lib/text/pages';
import { isRequestPath, placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { readResumeCode } from '@/lib/vault/resume-code';
import { readDossier } from '@/lib/visa/dossier';
import { placeLeft } from '@/lib/visa/place';

/**
 * Opens a dossier by its resume code and goes to the page where it was left: the one that the form names where it closed in this browser. A typing slip is told apart from a wrong code
 * by the check characters. After five wrong codes in a minute the address is told to wait; the right code opens all the
 * same, so that nobody can lock the owner out.
 */
export const POST = formRoute('open', async ({ form, locale, address, request }) => {
  const page = pagePath('/reprendre', locale);
  const typed = String(form.get('code') ?? '').trim();
  const named = String(form.get('at') ?? '');
  const at = isRequestPath(named, locale) ? named : undefined;
  const because = (why: string) => seeOther(`${page}?why=${why}${at ? `&at=${encodeURIComponent(at)}` : ''}`);
  if (typed === '') return because('missing');
  const read = readResumeCode(typed);
  const again = (why: string) => setTyped(because(why), request, 'code', typed);
  if (!read.ok) return again(read.reason);

  const now = Date.now();
  const opened = await openDraft(read.code, now);
  if (!opened.ok) {
    const slow = (await wrongCodes.pass(address, now)) > 0;
    return again(opened.reason === 'tampered' ? 'tampered' : slow ? 'slow' : 'wrong');
  }
  const { draft } = opened.open;
  const place = placeLeft(draft, readDossier(draft, today(now)));
  const session = await sessionInBrowser();
  const isBack = typeof session === 'object' && session.code === read.code;
  const forgotten = setTyped(seeOther((isBack && at) || placePath(place, locale, slugs)), request, 'code', '');
  return setSharedDevice(await startSession(forgotten, request, read.code, now), request, form);
});
