import { expect, test } from 'vitest';
import { parsedJson } from './posted-json';

const read = (text: string) => parsedJson(Buffer.from(text));

test('a body is read as JSON, and what is none says nothing', () => {
  expect(read('{"a":["b",1]}')).toEqual({ a: ['b', 1] });
  expect(read('{')).toBeUndefined();
});

test('a body of more parts than any of ours is not read', () => {
  const members = (n: number) => `{${Array.from({ length: n }, (_, i) => `"${i}" : ""`).join(',')}}`;
  expect(Object.keys(read(members(5000)) as object)).toHaveLength(5000);
  expect(read(members(1_000_000))).toBeUndefined();
  expect(read(`[${'"",'.repeat(1_000_000)}""]`)).toBeUndefined();
});
