import { afterEach, expect, test, vi } from 'vitest';
import { openMailbox } from '@/scripts/mailbox';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const letter = {
  to: 'alice@example.org',
  subject: 'Votre dossier sera effacé',
  text: 'Bonjour,\n\nà bientôt.\n',
  locale: 'fr',
  stop: 'https://sapar.example/fr/courriel?stop=x',
};

/** The mailer of a process with these settings. */
async function mailer(settings: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries({ LOG_LEVEL: 'silent', ...settings })) vi.stubEnv(name, value);
  return import('./mailer');
}

const more = { MAIL_FROM: 'Sapar <dossiers@sapar.example>', PUBLIC_URL: 'https://sapar.example' };

test('a letter arrives as it was written, without TLS on this machine', async () => {
  const mailbox = await openMailbox();
  const { send, sendsMail } = await mailer({ SMTP_URL: mailbox.url, ...more });
  expect(sendsMail()).toBe(true);
  await send(letter);
  await mailbox.close();
  const { to, subject, text } = letter;
  expect(mailbox.letters).toMatchObject([{ to, subject, text: `${text}` }]);
  expect(mailbox.letters[0]?.headers.from).toBe('Sapar <dossiers@sapar.example>');
});

test('without a mail server nothing is sent', async () => {
  const { sendsMail } = await mailer({ SMTP_URL: '' });
  expect(sendsMail()).toBe(false);
});

test('a server elsewhere that offers no TLS is told nothing', async () => {
  const mailbox = await openMailbox();
  // The same machine by a name that does not say so.
  const url = mailbox.url.replace('127.0.0.1', '[::ffff:127.0.0.1]');
  const { send } = await mailer({ SMTP_URL: url, ...more });
  await expect(send(letter)).rejects.toThrow(/STARTTLS|TLS/);
  await mailbox.close();
  expect(mailbox.letters).toEqual([]);
});
