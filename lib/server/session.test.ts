import { createSecretKey, randomBytes } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { createResumeCode } from '@/lib/vault/resume-code';
import { openSession, openTyped, sealSession, sessionCookie, sessionOfCode, typedCookie } from './session';

const secret = createSecretKey(randomBytes(32));
const code = createResumeCode();
const session = sessionOfCode(randomBytes(16).toString('base64url'), code);

beforeAll(() => {
  vi.stubEnv('SESSION_SECRET', randomBytes(32).toString('base64'));
});

test('a session is read from its cookie', () => {
  expect(openSession(sealSession(session, secret), secret)).toEqual(session);
});

test('a session shows nothing of its code and is never the same twice', () => {
  const value = sealSession(session, secret);
  expect(value).toMatch(/^[\w-]+$/);
  expect(Buffer.from(value, 'base64url').includes(code)).toBe(false);
  expect(sealSession(session, secret)).not.toBe(value);
});

test('a session sealed by another secret opens nothing', () => {
  expect(openSession(sealSession(session, secret), createSecretKey(randomBytes(32)))).toBeUndefined();
});

test('a session with any character changed, cut or made up opens nothing', () => {
  const value = sealSession(session, secret);
  for (let at = 0; at < value.length; at++) {
    const other = value.charAt(at) === 'A' ? 'B' : 'A';
    const changed = value.slice(0, at) + other + value.slice(at + 1);
    const same = Buffer.from(changed, 'base64url').equals(Buffer.from(value, 'base64url')); // spare bits of the last character
    if (!same) expect(openSession(changed, secret)).toBeUndefined();
    expect(openSession(value.slice(0, at), secret)).toBeUndefined();
  }
  for (const made of ['', 'x', 'null', '%%%', code, 'é'.repeat(100)]) {
    expect(openSession(made, secret)).toBeUndefined();
  }
});

test('the cookie stays as long as the dossier', () => {
  const { name, value, maxAge } = sessionCookie(session);
  expect(name).toBe('sapar');
  expect(openSession(value)).toEqual(session);
  expect(maxAge).toBe(30 * 24 * 60 * 60);
});

test('what was typed comes back in the field that it came from, and in no other', () => {
  const { value } = typedCookie('address', 'alice@example');
  expect(openTyped('address', value)).toBe('alice@example');
  expect(openTyped('code', value)).toBe('');
  expect(openTyped('address', 'x')).toBe('');
  expect(typedCookie('code', '')).toMatchObject({ value: '', maxAge: 0 });
});
