import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocumentNumber } from './document-number';

test.each([
  ['12ab34567', '12AB34567'],
  [' 12 AB\u00a034.567 ', '12AB34567'],
  ['12-AB–34567\u200b', '12AB34567'],
  ['N° 12AB34567', '12AB34567'],
  ['№ 75 1234567', '751234567'],
  ['L898902C<', 'L898902C'],
  ['ｎ1234567', 'N1234567'],
])('%s is the number %s', (typed, number) => {
  expect(readDocumentNumber(typed)).toEqual({ ok: true, number });
});

test.each(['12АВ34567', '12ÉB34567', '12AB#34567'])('%s has characters that no number has', (typed) => {
  expect(readDocumentNumber(typed)).toEqual({ ok: false, reason: 'characters' });
});

test.each(['', ' - ', '1234', '1234567890123'])('%s is too short or too long', (typed) => {
  expect(readDocumentNumber(typed)).toEqual({ ok: false, reason: 'length' });
});

test('a number read is read again as itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{5,12}$/), (number) => {
      expect(readDocumentNumber(number)).toEqual({ ok: true, number });
      expect(readDocumentNumber(Array.from(number.toLowerCase()).join(' '))).toEqual({ ok: true, number });
    }),
  );
});
