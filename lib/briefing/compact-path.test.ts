import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CompactPath } from './compact-path';

type Point = readonly [x: number, y: number];

/** The points of a path that CompactPath wrote, ring by ring. */
function read(d: string): Point[][] {
  return d
    .split('M')
    .filter(Boolean)
    .map((ring) => {
      const [start = '', steps = ''] = ring.replace('z', '').split('l');
      const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
      let [x = Number.NaN, y = Number.NaN] = numbers(start);
      const points: Point[] = [[x, y]];
      const found = numbers(steps);
      for (let n = 0; n < found.length; n += 2) {
        x += found[n] ?? Number.NaN;
        y += found[n + 1] ?? Number.NaN;
        points.push([x, y]);
      }
      return points;
    });
}

const draw = (points: readonly Point[], closed: boolean) => {
  const path = new CompactPath();
  points.forEach(([x, y], n) => {
    if (n === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (closed) path.closePath();
  return path.toString();
};

test('a triangle is a move, steps and an end', () => {
  expect(
    draw(
      [
        [10.4, 20],
        [13, 18.6],
        [9, 25],
      ],
      true,
    ),
  ).toBe('M10 20l3-1-4 6z');
});

test('what shrinks to nothing is not drawn', () => {
  expect(
    draw(
      [
        [1, 1],
        [1.2, 0.9],
        [1.1, 1.3],
      ],
      true,
    ),
  ).toBe('');
  expect(draw([[5, 5]], false)).toBe('');
});

test('the points that come back are those that went in, rounded and each once', () => {
  const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 40 }), (points) => {
      const rounded = points
        .map(([x, y]): Point => [Math.round(x) + 0, Math.round(y) + 0])
        .filter(([x, y], n, all) => n === 0 || x !== all[n - 1]?.[0] || y !== all[n - 1]?.[1]);
      fc.pre(rounded.length > 2);
      expect(read(draw(points, true))).toEqual([rounded]);
    }),
  );
});
