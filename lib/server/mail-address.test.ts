import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import type { DossierId } from '@/lib/vault/keys';
import { openedMail, readAddress, sealedMail } from './mail-address';
import { mailToken, readMailToken } from './mail-link';

beforeAll(() => {
  vi.stubEnv('SESSION_SECRET', randomBytes(32).toString('base64'));
});

const owner = randomBytes(16).toString('hex') as DossierId;
const other = randomBytes(16).toString('hex') as DossierId;

test('an address is read as it was typed, spaces around it aside', () => {
  expect(readAddress(' Alice.O-Neill+visa@mail.example.org\n')).toBe('Alice.O-Neill+visa@mail.example.org');
});

test.each([
  '',
  'alice',
  'alice@',
  '@example.org',
  'alice@example.org, bob@example.org',
  'alice@example.org\r\nBcc: bob@example.org',
  'Alice <alice@example.org>',
  `${'a'.repeat(250)}@example.org`,
  '"><script>@example.org',
])('%j is no address', (typed) => {
  expect(readAddress(typed)).toBeUndefined();
});

test('an address is sealed for its dossier and its name, and shows nothing, its length neither', () => {
  const to = { address: 'alice@example.org', locale: 'fr' as const };
  const mail = sealedMail(owner, to);
  expect(openedMail(owner, mail)).toEqual(to);
  expect(openedMail(other, mail)).toBeUndefined();
  expect(openedMail(owner, { ...mail, id: 'another' })).toBeUndefined();
  expect(Buffer.from(mail.sealed).toString('latin1')).not.toContain('alice');
  const long = { address: `${'a'.repeat(60)}@${'b'.repeat(60)}.org`, locale: 'en' as const };
  expect(sealedMail(owner, long).sealed.length).toBe(mail.sealed.length);
});

test('a link is good for what it is for, as it was made, and shows no dossier', () => {
  const ref = { owner, id: 'abc' };
  const token = mailToken('confirm', ref);
  expect(token).toMatch(/^[\w-]+$/);
  expect(readMailToken('confirm', token)).toEqual(ref);
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain(owner.slice(0, 8));
  for (const made of [
    undefined,
    ['a', 'b'],
    '',
    'x',
    token.slice(1),
    `${token}${'A'.repeat(300)}`,
    token.toUpperCase(),
  ])
    expect(readMailToken('confirm', made)).toBeUndefined();
  expect(readMailToken('stop', token)).toBeUndefined();
});
