import { store } from '@/db';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { readMailToken } from '@/lib/server/mail-link';
import { pagePath } from '@/lib/text/pages';

/** Erases the address that a link in a letter is about: nothing more is sent there. Said even where it was erased before. */
export const POST = formRoute('mail', async ({ form, locale }) => {
  const ref = readMailToken('stop', form.get('token'));
  if (ref) await store().removeMail(ref.owner, ref.id);
  return seeOther(`${pagePath('/courriel', locale)}?done=${ref ? 'stopped' : 'over'}`);
});
