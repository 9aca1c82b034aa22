import { expect, it } from 'vitest';
import { dayInWords, dayOfMoment, dayOfMonth, momentInWords } from './dates';
import { eitherInWords, listInWords } from './lists';

it.each([
  ['fr', '2027-03-27', '27 mars 2027'],
  ['fr', '2027-03-01', '1er mars 2027'],
  ['fr', '2027-03-11', '11 mars 2027'],
  ['en', '2027-03-01', '1 March 2027'],
] as const)('%s writes %s as “%s”', (locale, day, words) => {
  expect(dayInWords(day, locale)).toBe(words);
});

it('a weekday stands before the day where it helps', () => {
  expect(dayInWords('2027-03-01', 'fr', 'full')).toBe('lundi 1er mars 2027');
  expect(dayInWords('2027-03-21', 'fr', 'full')).toBe('dimanche 21 mars 2027');
});

it('the first of a month is an ordinal in French alone, with its month or without', () => {
  expect([dayOfMonth('2027-03-01', 'fr'), dayOfMonth('2027-03-02', 'fr')]).toEqual(['1er', '2']);
  expect(dayOfMonth('2027-03-01', 'en')).toBe('1');
});

it('a moment is told by its day in France', () => {
  expect(dayOfMoment(Date.parse('2026-11-30T23:30:00Z'), 'fr')).toBe('1er décembre 2026');
});

it('lists end as the language ends them', () => {
  expect(listInWords(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
  expect(listInWords(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(eitherInWords(['a', 'b', 'c'], 'fr')).toBe('a, b ou c');
  expect(eitherInWords(['a', 'b', 'c'], 'en')).toBe('a, b or c');
});

it('a moment is told by the clock of Paris, the first of a month as French writes it', () => {
  const at = Date.parse('2026-12-01T01:41:00Z');
  expect(momentInWords(at, 'fr')).toBe('1er décembre 2026 à 02:41');
  expect(momentInWords(at, 'en')).toBe('1 December 2026 at 02:41');
});
