import 'server-only';
import { store } from '@/db';
import type { DueMail, LetterKind } from '@/db/store';
import { env } from './env';
import { confirmation, reminder } from './letters';
import { logFailure } from './log';
import { openedMail } from './mail-address';
import { isOfAddress, send, sendsMail } from './mailer';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a letter that was taken stays with whoever took it, in milliseconds: longer than the mail server may take. */
export const claimFor = 10 * minute;
const atOnce = 20;
/** After so many failures in a row the mail server is not there: the next sweep tries again. */
const mostFailures = 3;

/** When is reminded before a dossier is erased; the nearer one first, so that nobody hears of both at once. */
const reminders = [{ within: day }, { within: 7 * day }];

/**
 * Sends the letters that are due: reminders, and confirmations that could not be sent when they were asked for. Each is sent by one
 * server, and what is not taken is due again later. How many were sent.
 *
 * @param clock gives the moment, epoch milliseconds: a mail server may be so slow that it counts how long a sweep lasts
 */
export async function sendDueMails(clock: () => number): Promise<number> {
  if (!sendsMail()) return 0;
  // A dossier that is kept for a week is not reminded of that week.
  const asked = reminders.filter(({ within }) => within < env().KEEP_DAYS * day);
  let sent = 0;
  for (const letter of ['confirmation' as const, ...asked]) sent += await sendAll(letter, clock);
  return sent;
}

async function sendAll(letter: LetterKind, clock: () => number): Promise<number> {
  let [sent, failures] = [0, 0];
  for (;;) {
    const now = clock();
    const due = await store().claimMails(letter, now + claimFor, atOnce, now);
    for (const mail of due) {
      if (failures >= mostFailures) return sent;
      const outcome = await sendOne(letter, mail, now);
      if (outcome === 'failed') failures++;
      if (outcome !== 'sent') continue;
      failures = 0;
      sent++;
    }
    if (due.length < atOnce) return sent;
  }
}

/**
 * Sends a letter and notes it. `failed`: the mail server can't be asked; the log has the failure and no address. `void`: it is for nobody
 * now. An address that was sealed with a secret that is gone is forgotten; one that is refused for good is not tried with this letter again.
 */
async function sendOne(letter: LetterKind, mail: DueMail, now: number): Promise<'sent' | 'failed' | 'void'> {
  try {
    const to = openedMail(mail.owner, mail);
    if (!to) {
      await store().removeMail(mail.owner, mail.id);
      return 'void';
    }
    const text = letter === 'confirmation' ? confirmation(to, mail) : reminder(to, mail, mail.expiresAt, now);
    const outcome = await send(text);
    await store().noteMail(mail, letter);
    return outcome === 'taken' ? 'sent' : 'void';
  } catch (error) {
    logFailure('mail', error);
    return isOfAddress(error) ? 'void' : 'failed';
  }
}
