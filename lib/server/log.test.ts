import SQLite from 'better-sqlite3';
import { beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { causesOf, logFailure } from './log';

const answer = 'KAZANTSEVA 07AB12345';

beforeAll(() => {
  vi.stubEnv('LOG_LEVEL', 'silent');
});

test('a failure is described by name, code and frames', () => {
  const [cause] = causesOf(thrownBy(() => new SQLite('/nowhere/sapar.db')));
  expect(cause?.name).toBe('TypeError');
  expect(causesOf(thrownBy(() => new SQLite(':memory:').exec('SELECT nothing')))).toMatchObject([
    { name: 'SqliteError', code: 'SQLITE_ERROR' },
  ]);
  expect(cause?.stack.length).toBeGreaterThan(1);
  for (const frame of cause?.stack ?? []) expect(frame).toMatch(/^at /);
});

test.each([
  ['its message', () => new Error(answer)],
  ['a message of many lines', () => new Error(`first\n    at ${answer} (file.ts:1:1)\nlast`)],
  ['a message changed later', () => Object.assign(new Error(answer), { message: 'other' })],
  [
    'a message of many lines changed later',
    () => Object.assign(new Error(`x\n    at ${answer}`), { message: 'other' }),
  ],
  ['its cause', () => new Error('outer', { cause: new Error(answer) })],
  ['a parser', () => thrownBy(() => z.literal('x').parse(answer))],
  ['broken JSON', () => thrownBy(() => JSON.parse(answer))],
  ['a bare string', () => answer],
  ['an object', () => ({ answer })],
  ['its code', () => Object.assign(new Error('x'), { code: answer })],
  ['its own fields', () => Object.assign(new Error('x'), { params: [answer] })],
])('an answer does not reach the log by %s', (_name, make) => {
  expect(JSON.stringify(causesOf(make()))).not.toMatch(/KAZANTSEVA|07AB12345/);
});

test('causes follow their error, and a ring of causes ends', () => {
  const inner = new RangeError('inner');
  const outer = new TypeError('outer', { cause: inner });
  expect(causesOf(outer).map(({ name }) => name)).toEqual(['TypeError', 'RangeError']);
  inner.cause = outer;
  expect(causesOf(outer)).toHaveLength(5);
});

test('the person gets an id to quote, another one each time, or the one already shown', () => {
  const [first, second] = [logFailure('test', new Error('x')), logFailure('test', new Error('x'))];
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  expect(second).not.toBe(first);
  expect(logFailure('test', new Error('x'), '1234567890')).toBe('1234567890');
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
