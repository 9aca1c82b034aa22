import { expect, test } from 'vitest';
import { otherNames } from './alternatives';

const span = { line: 0, from: 5, to: 8 };

/** Nothing but what is named may be read otherwise: characters and their probabilities by their place in the name. */
const others = (otherwise: Record<number, Record<string, number>>) =>
  otherNames('MAX', span, [
    Array.from({ length: 44 }, (_, at) =>
      Object.entries(otherwise[at - span.from] ?? {}).map(([character, probability]) => ({ character, probability })),
    ),
  ]);

test('a letter that is likely is offered, one at a time', () => {
  expect(others({ 0: { H: 0.2 }, 2: { K: 0.12 } })).toEqual(['HAX', 'MAK']);
});

test('what is hardly possible is not, nor is a digit or a filler', () => {
  expect(others({})).toEqual([]);
  expect(others({ 0: { H: 0.03 } })).toEqual([]);
  expect(others({ 1: { '4': 0.4, '<': 0.3 } })).toEqual([]);
});
