import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '@/lib/form/date';
import { calendarYear, dayNumber, dayOfNumber, monthsAway } from './day-number';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days as numbers', () => {
  test('are read back as the same day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfNumber(dayNumber(day))).toBe(day);
      }),
    );
  });

  test('are as far apart as the days are', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(dayOfNumber(dayNumber(day) + n)).toBe(addDays(day, n));
      }),
    );
  });

  test('move by months as Date does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, n) => {
        expect(monthsAway(day, n)).toBe(addMonths(day, n));
      }),
    );
  });

  test.each([
    '2027-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '1899-12-31',
    '2200-01-01',
    '2027-1-1',
    '27-01-2027',
    '2027/01/01',
    '2027-01-0x',
    '+2027-01-1',
    '',
    'tomorrow',
  ])('are none for %s', (text) => {
    expect(dayNumber(text)).toBeNaN();
  });

  test.each([
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2027-12-31', 6, '2028-06-30'],
  ])('keep the end of the month: %s and %i months', (day, n, later) => {
    expect(monthsAway(day, n)).toBe(later);
  });

  test('make years of 365 or 366 days', () => {
    for (const [year, length] of [
      [2027, 365],
      [2028, 366],
      [2100, 365],
      [2000, 366],
    ] as const) {
      const [first, last] = calendarYear(year);
      expect([dayOfNumber(first), dayOfNumber(last), last - first + 1]).toEqual([
        `${year}-01-01`,
        `${year}-12-31`,
        length,
      ]);
    }
  });
});
