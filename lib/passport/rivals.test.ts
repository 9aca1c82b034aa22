import { expect, test } from 'vitest';
import { composeMrz, parseMrz, valueSpans } from './mrz';
import { rivalsOf } from './rivals';

const lines = composeMrz('TD3', {
  documentCode: 'P',
  issuingState: 'UTO',
  documentNumber: '967H73OO9',
  nationality: 'UTO',
  birthDate: '740812',
  sex: 'F',
  expiryDate: '320415',
  surname: 'ERIKSSON',
  givenNames: 'ANNA',
  optional: '',
  optional2: '',
});

/** Nothing but what is named may be read otherwise: character by its place in the number. */
function rivals(otherwise: Record<number, string>) {
  const mrz = parseMrz(lines);
  const span = mrz && valueSpans(mrz).documentNumber;
  if (!mrz || !span) throw new Error('no number');
  const alternatives = lines.map((line, l) =>
    Array.from(line, (_, i) =>
      Array.from(l === span.line ? (otherwise[i - span.from] ?? '') : '', (character) => ({
        character,
        probability: 0.1,
      })),
    ),
  );
  return rivalsOf(mrz, 'documentNumber', span, alternatives);
}

test('what check digits do not tell apart is a rival', () => {
  expect(rivals({ 6: '0', 7: '0' })).toEqual(['967H73009']);
  expect(rivals({ 1: 'G' })).toEqual(['9G7H73OO9']);
});

test('what they tell apart is none', () => {
  expect(rivals({})).toEqual([]);
  expect(rivals({ 6: '0' })).toEqual([]);
  expect(rivals({ 0: '8', 2: '1' })).toEqual([]);
});
