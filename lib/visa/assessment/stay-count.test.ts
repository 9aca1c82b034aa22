import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Limit } from '../rules/regimes';
import { dayNumber, dayOfNumber } from './day-number';
import { countOf, daysWithin, lastDayWithin, type Span, spansOf } from './stay-count';

const span = (from: string, to: string): Span => [dayNumber(from), dayNumber(to)];
const ninety: Limit = { kind: 'inAny', days: 90, of: 180 };
const count = (limit: Limit, trip: Span, past: readonly (readonly [string, string])[] = []) =>
  countOf(limit, trip, spansOf(past.map(([from, to]) => ({ from, to }))).spans);

describe('stays as spans', () => {
  test('count the days of entry and exit', () => {
    expect(daysWithin([span('2027-03-01', '2027-03-01')], dayNumber('2027-01-01'), dayNumber('2027-12-31'))).toBe(1);
    expect(daysWithin([span('2028-02-28', '2028-03-01')], dayNumber('2028-01-01'), dayNumber('2028-12-31'))).toBe(3);
  });

  test('in each other or one upon another count a day once', () => {
    const { spans } = spansOf([
      { from: '2027-02-01', to: '2027-02-10' },
      { from: '2027-01-01', to: '2027-01-20' },
      { from: '2027-01-05', to: '2027-01-08' },
      { from: '2027-01-20', to: '2027-01-25' },
    ]);
    expect(spans).toEqual([span('2027-01-01', '2027-01-25'), span('2027-02-01', '2027-02-10')]);
  });

  test('that are no stays are left out and counted', () => {
    const { spans, unreadable } = spansOf([
      { from: '2027-02-30', to: '2027-03-10' },
      { from: '2027-03-10', to: '2027-03-01' },
      { from: '2027-03-10', to: '' },
      { from: '2027-03-10', to: '2027-03-11' },
    ]);
    expect([spans.length, unreadable]).toEqual([1, 3]);
  });
});

describe('90 days in any 180', () => {
  const trip = span('2027-06-29', '2027-06-29');

  test('look back 180 days, the day of exit among them', () => {
    expect(count(ninety, trip)).toMatchObject({ used: 1, from: '2027-01-01', to: '2027-06-29', over: false });
  });

  test.each([
    ['2027-01-01', '2027-03-30', 90, false],
    ['2027-01-01', '2027-03-31', 91, true],
    ['2026-12-31', '2027-03-30', 90, false],
    ['2026-10-01', '2026-12-31', 1, false],
  ])('with a stay from %s to %s are %i used', (from, to, used, over) => {
    expect(count(ninety, trip, [[from, to]])).toMatchObject({ used, over });
  });

  test('across a leap day count it', () => {
    const leap = span('2028-03-01', '2028-03-01');
    expect(count(ninety, leap, [['2028-02-27', '2028-02-29']])).toMatchObject({ used: 4 });
  });

  test('are never fuller on an earlier day of the trip than on its last', () => {
    const day = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2028-12-31') });
    const stay = fc.tuple(day, fc.integer({ min: 0, max: 120 })).map(([from, n]): Span => [from, from + n]);
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 6 }), stay, (past, [from, to]) => {
        const stays = past.map((one) => ({ from: dayOfNumber(one[0]), to: dayOfNumber(one[1]) }));
        const before = stays.filter((one) => dayNumber(one.to) < from);
        const { spans } = spansOf(before);
        const last = countOf(ninety, [from, to], spans).used;
        for (let exit = from; exit < to; exit++) {
          expect(countOf(ninety, [from, exit], spans).used).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('agree with counting day by day', () => {
    const from = dayNumber('2027-05-01');
    const stay = fc
      .tuple(fc.integer({ min: from - 400, max: from - 1 }), fc.integer({ min: 0, max: 60 }))
      .map(([first, n]): Span => [first, Math.min(first + n, from - 1)]);
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 8 }), fc.integer({ min: 0, max: 100 }), (past, n) => {
        const trip: Span = [from, from + n];
        const here = new Set<number>();
        for (const [first, last] of [...past, trip]) for (let day = first; day <= last; day++) here.add(day);
        const counted = [...here].filter((day) => day > trip[1] - 180 && day <= trip[1]).length;
        const { spans } = spansOf(past.map((one) => ({ from: dayOfNumber(one[0]), to: dayOfNumber(one[1]) })));
        expect(countOf(ninety, trip, spans).used).toBe(counted);
      }),
    );
  });
});

describe('a calendar year', () => {
  const year: Limit = { kind: 'calendarYear', days: 120 };

  test('is the fuller of the two that a trip over New Year touches', () => {
    expect(count(year, span('2026-12-20', '2027-01-05'))).toMatchObject({ used: 12, from: '2026-01-01' });
    expect(count(year, span('2026-12-28', '2027-01-20'))).toMatchObject({ used: 20, to: '2027-12-31' });
  });

  test('that a very long trip fills is seen', () => {
    expect(count(year, span('2026-12-20', '2029-01-05'))).toMatchObject({ used: 365, over: true });
  });

  test('counts the stays before the trip', () => {
    expect(count(year, span('2027-12-01', '2027-12-30'), [['2027-01-01', '2027-03-31']])).toMatchObject({
      used: 120,
      over: false,
    });
    expect(count(year, span('2027-12-01', '2027-12-31'), [['2027-01-01', '2027-03-31']])).toMatchObject({
      used: 121,
      over: true,
    });
  });
});

describe('the last day', () => {
  const entry: Limit = { kind: 'perEntry', days: 30 };
  const arrival = dayNumber('2027-06-01');

  test('is the thirtieth of the entry', () => {
    expect(lastDayWithin([entry, ninety], arrival, [])).toBe('2027-06-30');
  });

  test('comes earlier when the period is nearly used up', () => {
    const past = spansOf([{ from: '2027-01-10', to: '2027-03-30' }]).spans;
    expect(daysWithin(past, arrival - 179, arrival)).toBe(80);
    expect(lastDayWithin([entry, ninety], arrival, past)).toBe('2027-06-10');
  });

  test('is none when nothing is left, or where there is no limit', () => {
    const past = spansOf([{ from: '2027-01-10', to: '2027-04-09' }]).spans;
    expect(lastDayWithin([entry, ninety], arrival, past)).toBeNull();
    expect(lastDayWithin([], arrival, [])).toBeNull();
  });
});
