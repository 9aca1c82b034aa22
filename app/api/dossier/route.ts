import { createDraft, sessionDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { newDossiers } from '@/lib/server/gates';
import { plainPage } from '@/lib/server/plain-page';
import { startSession } from '@/lib/server/session-response';
import { setSharedDevice } from '@/lib/server/shared-device';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { openScan } from '@/lib/visa/place';
import { tripForm } from '@/lib/visa/trip-form';

/**
 * Starts a dossier, with what was answered before it began. If one is open in this browser the person is asked first: its code may
 * not be noted yet.
 */
export const POST = formRoute('start', async ({ form, locale, address, request }) => {
  const now = Date.now();
  if (form.get('another') !== 'yes' && (await sessionDraft(now)).ok) {
    return seeOther(pagePath('/demande/autre', locale));
  }
  if ((await newDossiers.pass(address, now)) > 0)
    return plainPage(locale, 429, 'busy', { action: '/api/dossier', form });
  const code = await createDraft(now, tripForm.rawOf('trip', form));
  const first = placePath({ view: 'trip', step: 'trip' }, locale, slugs);
  const to = form.get('by') === 'passport' ? `${first}#${openScan}` : first;
  return setSharedDevice(await startSession(seeOther(to), request, code, now), request, form);
});
