import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, rowsOf, type TimeScale, widthOf } from './time-scale';

const scale: TimeScale = { start: 1991, end: 2027, left: 100, perYear: 10 };

describe('the place of a date', () => {
  test.each([
    ['1991-01-01', 100],
    ['1992-01-01', 110],
    ['1991', 105],
    ['2026-12-31', 100 + 36 * 10 - 10 / 365],
    // Before and after the picture: at its edge.
    ['1947-03-28', 100],
    ['2030', 460],
  ])('%s is at %d', (on, x) => {
    expect(placeOf(on, scale)).toBeCloseTo(x, 6);
  });

  test('a month lies in its middle, between its first and its last day', () => {
    expect(placeOf('2010-12', scale)).toBeGreaterThan(placeOf('2010-12-01', scale));
    expect(placeOf('2010-12', scale)).toBeLessThan(placeOf('2010-12-31', scale));
  });

  test('never leaves the picture, and later days are never further left', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first = '', second = ''] = [a, b].map((each) => each.toISOString().slice(0, 10)).sort();
        const [x, y] = [placeOf(first, scale), placeOf(second, scale)];
        expect(x).toBeLessThanOrEqual(y);
        expect(x).toBeGreaterThanOrEqual(scale.left);
        expect(y).toBeLessThanOrEqual(scale.left + widthOf(scale));
      }),
    );
  });
});

test('labels take the uppermost row that is free, and none covers another', () => {
  expect(
    rowsOf(
      [
        { x: 0, width: 50 },
        { x: 20, width: 50 },
        { x: 60, width: 10 },
        { x: 65, width: 10 },
      ],
      5,
    ),
  ).toEqual([0, 1, 0, 2]);

  const label = fc.record({ x: fc.nat(1000), width: fc.integer({ min: 1, max: 200 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 60 }), fc.nat(20), (unsorted, gap) => {
      const labels = unsorted.toSorted((a, b) => a.x - b.x);
      const rows = rowsOf(labels, gap);
      labels.forEach((each, n) => {
        for (const [m, other] of labels.slice(0, n).entries()) {
          if (rows[m] === rows[n]) expect(other.x + other.width + gap).toBeLessThanOrEqual(each.x);
        }
      });
    }),
  );
});
