import { formRoute, seeOther } from '@/lib/server/form-post';
import { clearSessionCookie } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/** Closes the dossier in this browser: the draft stays, its code opens it again. */
export const POST = formRoute('close', async ({ locale, request }) => {
  const page = `${pagePath('/reprendre', locale)}?closed`;
  return clearSessionCookie(seeOther(page), request);
});
