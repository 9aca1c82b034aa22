import { createSecretKey, randomBytes } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { createResumeCode } from '@/lib/vault/resume-code';
import { endedSessionCookie, openSession, sealSession, sessionCookie, wornSession } from './session';

const start = Date.UTC(2026, 10, 24, 9);
const day = 24 * 60 * 60 * 1000;
const secret = createSecretKey(randomBytes(32));
const code = createResumeCode();

beforeAll(() => {
  vi.stubEnv('SESSION_SECRET', randomBytes(32).toString('base64'));
  vi.stubEnv('TRUST_PROXY', '1');
});

test('a session gives its code back until its last millisecond', () => {
  const value = sealSession(code, start, secret);
  expect(openSession(value, start, secret, 30)).toBe(code);
  expect(openSession(value, start + 30 * day - 1, secret, 30)).toBe(code);
  expect(openSession(value, start + 30 * day, secret, 30)).toBeUndefined();
});

test('a session is given anew from its second day on, as long as it lasts', () => {
  const value = sealSession(code, start, secret);
  expect(wornSession(value, start + day - 1, secret, 30)).toBeUndefined();
  expect(wornSession(value, start + day, secret, 30)).toBe(code);
  expect(wornSession(value, start + 30 * day, secret, 30)).toBeUndefined();
  expect(wornSession('', start + day, secret, 30)).toBeUndefined();
});

test('a session shows nothing of its code and is never the same twice', () => {
  const value = sealSession(code, start, secret);
  expect(value).toMatch(/^[\w-]+$/);
  expect(Buffer.from(value, 'base64url').includes(code)).toBe(false);
  expect(sealSession(code, start, secret)).not.toBe(value);
});

test('a session sealed by another secret opens nothing', () => {
  expect(openSession(sealSession(code, start, secret), start, createSecretKey(randomBytes(32)), 30)).toBeUndefined();
});

test('a session with any character changed, cut or made up opens nothing', () => {
  const value = sealSession(code, start, secret);
  for (let at = 0; at < value.length; at++) {
    const other = value.charAt(at) === 'A' ? 'B' : 'A';
    const changed = value.slice(0, at) + other + value.slice(at + 1);
    const same = Buffer.from(changed, 'base64url').equals(Buffer.from(value, 'base64url')); // spare bits of the last character
    if (!same) expect(openSession(changed, start, secret, 30)).toBeUndefined();
    expect(openSession(value.slice(0, at), start, secret, 30)).toBeUndefined();
  }
  for (const made of ['', 'x', 'null', '%%%', code, 'é'.repeat(100)]) {
    expect(openSession(made, start, secret, 30)).toBeUndefined();
  }
});

test('the cookie is out of reach of scripts and other sites, and lasts as long as the dossier', () => {
  const { name, value, options } = sessionCookie(code, start, new Headers({ 'x-forwarded-proto': 'https' }));
  expect(name).toBe('sapar');
  expect(openSession(value, start)).toBe(code);
  expect(options).toEqual({ httpOnly: true, sameSite: 'lax', secure: true, path: '/', maxAge: 30 * 24 * 60 * 60 });
});

test('the cookie works by plain http on localhost', () => {
  expect(sessionCookie(code, start, new Headers({ host: 'localhost:3000' })).options.secure).toBe(false);
});

test('ending a session empties the cookie', () => {
  expect(endedSessionCookie(new Headers())).toMatchObject({
    name: 'sapar',
    value: '',
    options: { maxAge: 0, path: '/' },
  });
});
