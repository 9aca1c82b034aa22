import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { store } from '@/db';
import { dossierIdOf } from '@/lib/vault/keys';
import { type Mailbox, openMailbox } from '@/scripts/mailbox';
import { createDraft } from './drafts';
import { sendDueMails } from './due-mails';
import { sealedMail } from './mail-address';
import { readMailToken } from './mail-link';
import { withStore } from './store.testing';

withStore();

let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await openMailbox();
  vi.stubEnv('SMTP_URL', mailbox.url);
  vi.stubEnv('MAIL_FROM', 'Sapar <dossiers@sapar.example>');
  vi.stubEnv('PUBLIC_URL', 'https://sapar.example');
});
afterAll(() => mailbox.close());
beforeEach(() => {
  mailbox.letters.length = 0;
});

const start = Date.UTC(2026, 10, 1, 12);
const hour = 60 * 60_000;
const day = 24 * hour;
let begun = start;

/** A new dossier whose address is confirmed, or was only asked for. */
async function written({ confirmed = true } = {}) {
  // Each test in a time of its own: the store is one.
  begun += 100 * day;
  const code = await createDraft(begun);
  const owner = dossierIdOf(code);
  const mail = sealedMail(owner, { address: 'alice@example.org', locale: 'fr' });
  await store().keepMail(owner, mail, begun, begun);
  if (confirmed) await store().confirmMail(owner, mail.id, begun);
  return { code, owner, id: mail.id, begun, end: begun + 30 * day };
}

test('a reminder is sent seven days and one day before, once each, in the language of its reader', async () => {
  const { code, owner, id, end } = await written();
  expect(await sendDueMails(() => end - 7 * day - 1)).toBe(0);
  expect(await sendDueMails(() => end - 7 * day)).toBe(1);
  expect(await sendDueMails(() => end - 6 * day)).toBe(0);
  expect(await sendDueMails(() => end - day)).toBe(1);
  expect(await sendDueMails(() => end - hour)).toBe(0);
  const [first, last] = mailbox.letters;
  expect(first).toMatchObject({ to: 'alice@example.org', subject: expect.stringContaining('sera effacé le') });
  expect(first?.text).toContain('dans 7 jours');
  expect(first?.text).toContain('https://sapar.example/fr/reprendre\n');
  expect(last?.text).toContain('c’est-à-dire demain');
  for (const letter of mailbox.letters) {
    expect(letter.text).not.toContain(code.slice(0, 4));
    expect(letter.text).not.toContain(owner);
    expect(letter.headers['auto-submitted']).toBe('auto-generated');
    const [, token] = letter.text.match(/courriel\?stop=([\w-]+)/) ?? [];
    expect(readMailToken('stop', token)).toEqual({ owner, id });
    expect(readMailToken('confirm', token)).toBeUndefined();
    expect(letter.headers['list-unsubscribe']).toContain(token);
  }
});

test('who has waited with everything until the last day is told of that day alone', async () => {
  const { end } = await written();
  expect(await sendDueMails(() => end - day + hour)).toBe(1);
  expect(await sendDueMails(() => end - 1)).toBe(0);
});

test('a mail server that takes nothing is asked again later, and nothing is sent twice', async () => {
  const { end } = await written();
  mailbox.takes(false);
  expect(await sendDueMails(() => end - 7 * day)).toBe(0);
  mailbox.takes(true);
  expect(await sendDueMails(() => end - 7 * day + 60_000)).toBe(0);
  expect(await sendDueMails(() => end - 7 * day + hour)).toBe(1);
  expect(await sendDueMails(() => end - 7 * day + 2 * hour)).toBe(0);
  expect(mailbox.letters).toHaveLength(1);
});

test('a confirmation that could not be sent when it was asked for is sent later, and nothing else before it is confirmed', async () => {
  const { owner, id, begun, end } = await written({ confirmed: false });
  expect(await sendDueMails(() => begun + hour)).toBe(1);
  expect(await sendDueMails(() => begun + 2 * hour)).toBe(0);
  expect(await sendDueMails(() => end - day)).toBe(0);
  const [, token] = mailbox.letters[0]?.text.match(/courriel\?confirm=([\w-]+)/) ?? [];
  expect(readMailToken('confirm', token)).toEqual({ owner, id });
});

test('of two who sweep at once one sends', async () => {
  const { end } = await written();
  expect((await Promise.all([sendDueMails(() => end - day), sendDueMails(() => end - day)])).sort()).toEqual([0, 1]);
  expect(mailbox.letters).toHaveLength(1);
});

test('addresses that nobody can read any more are forgotten, and keep no other letter waiting', async () => {
  const { end } = await written();
  const lost = await Promise.all(Array.from({ length: 4 }, async () => dossierIdOf(await createDraft(begun))));
  for (const owner of lost) {
    await store().keepMail(owner, { id: 'x', sealed: Buffer.alloc(100, 1) }, begun, begun);
    await store().confirmMail(owner, 'x', begun);
  }
  expect(await sendDueMails(() => end - day)).toBe(1);
  for (const owner of lost) expect(await store().mail(owner, end - day)).toBeUndefined();
});
