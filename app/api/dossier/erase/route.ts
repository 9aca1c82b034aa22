import { eraseDraft, sessionDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { clearSessionCookie } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/** Erases the dossier of this browser's session at once and for good. */
export const POST = formRoute('erase', async ({ locale, request }) => {
  const opened = await sessionDraft(Date.now());
  if (opened.ok) await eraseDraft(opened.open);
  const page = pagePath('/demande/efface', locale);
  return clearSessionCookie(seeOther(page), request);
});
