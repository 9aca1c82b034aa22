import { describe, expect, test } from 'vitest';
import { repeating, withTls } from './database';

test.each([
  ['postgres://a:b@db.example/sapar', 'verify-full'],
  ['postgres://a:b@db.example/sapar?application_name=x', 'verify-full'],
  ['postgres://a:b@db.example/sapar?sslmode=disable', 'disable'],
  ['postgres://a:b@db.example/sapar?sslmode=no-verify', 'no-verify'],
  ['postgres://a:b@127.0.0.1:5433/sapar', null],
  ['postgres://a:b@localhost/sapar', null],
  ['postgres://a:b@[::1]/sapar', null],
])('%s is spoken to with sslmode %s', (url, mode) => {
  expect(new URL(withTls(url)).searchParams.get('sslmode')).toBe(mode);
});

describe('what is done again', () => {
  const failure = (code: string) => Object.assign(new Error(code), { code });

  test.each(['40001', '40P01'])('is a transaction undone with %s, until it gets through', async (code) => {
    let left = 3;
    expect(await repeating(async () => (left-- > 0 ? Promise.reject(failure(code)) : 'done'))).toBe('done');
    expect(left).toBe(-1);
  });

  test('is nothing else, and nothing for ever', async () => {
    const times = { 23505: 0, 40001: 0 };
    for (const code of [23505, 40001] as const) {
      const work = async () => {
        times[code]++;
        throw failure(String(code));
      };
      await expect(repeating(work)).rejects.toThrow(String(code));
    }
    expect(times).toEqual({ 23505: 1, 40001: 10 });
  });
});
