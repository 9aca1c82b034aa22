import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRecord, inOrder, moved, provedLines } from './kept-document';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });
const files = (all: readonly string[]) => all.map((id) => ({ id }));

test('files stand in the order that was given, those that came since behind them as they came', () => {
  const record = { ...emptyRecord, order: ['c', 'gone', 'a'] };
  expect(inOrder(files(['a', 'b', 'c', 'd']), record).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});

test('no file is lost or doubled by an order, whatever it names', () => {
  fc.assert(
    fc.property(ids, ids, (all, order) => {
      const found = inOrder(files(all), { ...emptyRecord, order }).map(({ id }) => id);
      expect(found.toSorted()).toEqual(all.toSorted());
    }),
  );
});

test('a file that moves changes places with its neighbour, and back', () => {
  fc.assert(
    fc.property(ids, fc.nat(11), (all, at) => {
      const id = all[at] ?? '';
      const up = moved(files(all), id, 'up');
      expect(up.toSorted()).toEqual(all.toSorted());
      const isFirst = at === 0 || at >= all.length;
      expect(moved(files(up), id, 'down')).toEqual(isFirst ? moved(files(all), id, 'down') : all);
    }),
  );
});

test('lines of a passport have days of the calendar only', () => {
  expect(provedLines.safeParse({ birth: '2020-02-29' }).success).toBe(true);
  for (const birth of ['2021-02-29', '2020-99-99', '2020-1-1', ''])
    expect(provedLines.safeParse({ birth }).success).toBe(false);
});
