import type { Outcome } from '@/components/request/mail-section';
import { store } from '@/db';
import { namedDraft, type OpenHere } from '@/lib/server/drafts';
import { claimFor } from '@/lib/server/due-mails';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { askedMails, mailsFrom, mailsTo } from '@/lib/server/gates';
import { confirmation, resumeLink } from '@/lib/server/letters';
import { logFailure } from '@/lib/server/log';
import { mailOf, type Recipient, readAddress, sealedMail } from '@/lib/server/mail-address';
import { type Letter, send, sendsMail } from '@/lib/server/mailer';
import { setTyped } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/**
 * What the owner of a dossier wants of mail, as the pressed button says: an address kept and asked to confirm, the resume link sent to a
 * confirmed one, or the address erased. Goes back to the page, which says what came of it.
 */
export const POST = formRoute('mail', async ({ form, locale, request, address: sender }) => {
  const now = Date.now();
  const back = (flag: Outcome | 'wrong') => seeOther(`${pagePath('/demande/code', locale)}?mail=${flag}#mail`);
  const opened = await namedDraft(form.get('dossier'), now);
  if (!opened.ok || !sendsMail()) return seeOther(pagePath('/demande/code', locale));
  switch (form.get('intent')) {
    case 'remove': {
      const mail = await mailOf(opened.open.id, now);
      if (mail) await store().removeMail(opened.open.id, mail.id);
      return back('removed');
    }
    case 'link':
      return back(await sendLink(opened.open, now));
    default: {
      const typed = String(form.get('address') ?? '');
      const address = readAddress(typed);
      if (!address) return setTyped(back('wrong'), request, 'address', typed);
      return back(await askToConfirm(opened.open, { address, locale }, sender, now));
    }
  }
});

async function askToConfirm({ id: owner }: OpenHere, to: Recipient, sender: string, now: number): Promise<Outcome> {
  const limits = [askedMails.pass(owner, now), mailsFrom.pass(sender, now), mailsTo.pass(mailboxOf(to.address), now)];
  if ((await Promise.all(limits)).some((wait) => wait > 0)) return 'busy';
  const mail = sealedMail(owner, to);
  const kept = await store().keepMail(owner, mail, now + claimFor, now);
  if (!kept.ok) return 'failed';
  const ref = { owner, id: mail.id };
  switch (await sent(confirmation(to, ref))) {
    case 'taken':
      await store().noteMail({ ...ref, expiresAt: 0 }, 'confirmation');
      return 'asked';
    case 'refused':
      await store().removeMail(owner, mail.id);
      return 'refused';
    case 'failed':
      return 'later'; // left to the next sweep
  }
}

/** Strangers who ask for letters to this address shut nobody out: it is confirmed, and counted by dossier alone. */
async function sendLink({ id: owner, code, expiresAt }: OpenHere, now: number): Promise<Outcome> {
  const to = await mailOf(owner, now);
  if (!to?.isConfirmed) return 'failed';
  if ((await askedMails.pass(owner, now)) > 0) return 'busy';
  const outcome = await sent(resumeLink(to, { owner, id: to.id }, code, expiresAt));
  return outcome === 'taken' ? 'sent' : outcome;
}

/** What comes after `+` is the same mailbox with most servers. */
const mailboxOf = (address: string) => address.toLowerCase().replace(/\+[^@]*(?=@)/, '');

async function sent(letter: Letter): Promise<'taken' | 'refused' | 'failed'> {
  try {
    return await send(letter);
  } catch (error) {
    logFailure('mail', error);
    return 'failed';
  }
}
