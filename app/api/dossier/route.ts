import { createDraft, sessionDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { setSessionCookie } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';

/** Starts a dossier. If one is open in this browser the person is asked first: its code may not be noted yet. */
export const POST = formRoute('start', async ({ form, locale, request }) => {
  const now = Date.now();
  if (form.get('another') !== 'yes' && (await sessionDraft(now)).ok) {
    return seeOther(pagePath('/demande/autre', locale));
  }
  const code = await createDraft(now);
  return setSessionCookie(seeOther(placePath({ view: 'trip', step: 'trip' }, locale, slugs)), request, code, now);
});
