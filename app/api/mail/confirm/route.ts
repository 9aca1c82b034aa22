import { store } from '@/db';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { readMailToken } from '@/lib/server/mail-link';
import { pagePath } from '@/lib/text/pages';

/** Confirms the address that a link in a letter is about. */
export const POST = formRoute('mail', async ({ form, locale }) => {
  const ref = readMailToken('confirm', form.get('token'));
  const isThere = ref !== undefined && (await store().confirmMail(ref.owner, ref.id, Date.now()));
  return seeOther(`${pagePath('/courriel', locale)}?done=${isThere ? 'confirmed' : 'over'}`);
});
