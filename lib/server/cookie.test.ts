import { beforeAll, expect, test, vi } from 'vitest';
import { ended, withCookie } from './cookie';

beforeAll(() => vi.stubEnv('TRUST_PROXY', '1'));

const set = (headers: HeadersInit, cookie = { name: 'sapar', value: 'x', maxAge: 60 }) =>
  withCookie(new Response(), new Headers(headers), cookie).headers.get('Set-Cookie')?.split('; ').sort();

test('a cookie is out of reach of scripts and other sites', () => {
  expect(set({ 'x-forwarded-proto': 'https' })).toEqual([
    'HttpOnly',
    'Max-Age=60',
    'Path=/',
    'SameSite=Lax',
    'Secure',
    'sapar=x',
  ]);
});

test('a cookie works by plain http on localhost', () => {
  expect(set({ host: 'localhost:3000' })).not.toContain('Secure');
});

test('a cookie is taken out', () => {
  expect(set({}, ended('sapar'))).toEqual(expect.arrayContaining(['sapar=', 'Path=/', 'Max-Age=0']));
});
