import { eraseDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { forgetHere } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/** Erases the dossier of this browser's session at once and for good; says so only if there was one to erase. */
export const POST = formRoute('erase', async ({ form, locale, request }) => {
  const erased = await eraseDraft(form.get('dossier'), Date.now());
  if (!erased) return seeOther(pagePath('/demande', locale));
  return forgetHere(seeOther(pagePath('/demande/efface', locale)), request);
});
