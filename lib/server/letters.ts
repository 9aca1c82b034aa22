import 'server-only';
import { dayOf, daysCounted } from '@/lib/form/date';
import { dayOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { say } from '@/lib/text/say';
import { formatResumeCode, type ResumeCode } from '@/lib/vault/resume-code';
import type { Recipient } from './mail-address';
import { type MailRef, mailLink, publicAddress } from './mail-link';
import type { Letter } from './mailer';

type Words = Parameters<typeof say>[1];

/** The letter that asks whether an address is its owner's. */
export const confirmation = (to: Recipient, ref: MailRef): Letter =>
  letter(
    to,
    ref,
    ({ mail }) => mail.confirmSubject,
    ({ mail }) => mail.confirmText,
    {
      link: mailLink('confirm', ref, to.locale),
    },
  );

/** The letter that says when a dossier is erased. The code is not in it: the server does not know it. */
export const reminder = (to: Recipient, ref: MailRef, expiresAt: number, now: number): Letter =>
  letter(
    to,
    ref,
    ({ mail }) => mail.reminderSubject,
    ({ mail }) => mail.reminderText,
    {
      date: dayOfMoment(expiresAt, to.locale),
      days: daysCounted(dayOf(now), dayOf(expiresAt)) - 1,
      link: publicAddress(pagePath('/reprendre', to.locale)),
    },
  );

/** The letter with the resume link, when its owner asks for it in the open dossier. */
export const resumeLink = (to: Recipient, ref: MailRef, code: ResumeCode, expiresAt: number): Letter =>
  letter(
    to,
    ref,
    ({ mail }) => mail.codeSubject,
    ({ mail }) => mail.codeText,
    {
      date: dayOfMoment(expiresAt, to.locale),
      link: `${publicAddress(pagePath('/reprendre', to.locale))}#${formatResumeCode(code)}`,
    },
  );

function letter(
  { address, locale }: Recipient,
  ref: MailRef,
  subject: Words,
  text: Words,
  values: Readonly<Record<string, string | number>>,
): Letter {
  const stop = mailLink('stop', ref, locale);
  const foot = say(locale, ({ mail }) => mail.foot, { link: stop });
  return {
    to: address,
    locale,
    stop,
    subject: say(locale, subject, values),
    text: `${say(locale, text, values)}\n\n-- \n${foot}\n`,
  };
}
