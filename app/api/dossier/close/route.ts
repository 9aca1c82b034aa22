import { dayOf } from '@/lib/form/date';
import { closeDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { logFailure } from '@/lib/server/log';
import { forgetHere } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/** Closes the dossier in this browser, which forgets all of it: the draft stays, its code opens it again. */
export const POST = formRoute('close', async ({ locale, request }) => {
  // Whatever becomes of the session on the server, this browser forgets it.
  const expiresAt = await closeDraft(Date.now()).catch((error: unknown) => {
    logFailure('close', error);
  });
  const page = `${pagePath('/reprendre', locale)}?closed${expiresAt ? `=${dayOf(expiresAt)}` : ''}`;
  return forgetHere(seeOther(page), request);
});
