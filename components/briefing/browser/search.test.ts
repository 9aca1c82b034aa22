import { expect, test } from 'vitest';
import { folded, matches } from './search';

const entries = ['Kassym-Jomart Tokaïev à Semeï', 'L’accord d’Alma-Ata, 1\u202f410 ogives'].map(folded);

test.each([
  ['tokaiev', [true, false]],
  ['SEMEI', [true, false]],
  ["d'alma", [false, true]],
  ['1 410', [false, true]],
  ['ogives accord', [false, true]],
  ['', [true, true]],
  ['  ', [true, true]],
  ['zzz', [false, false]],
])('“%s”', (asked, found) => {
  expect(matches(entries, asked)).toEqual(found);
});
