/** Where time stands on a picture: `start` and `end` are years, the end is the first moment after the last year shown. */
export type TimeScale = {
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly perYear: number;
};

/** How far into its year a date lies, from 0 to 1; a date without day or month lies in the middle of what it names. */
function yearsOf(on: string): number {
  const [year = Number.NaN, month, day] = on.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  const begin = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - begin;
  const at =
    day === undefined ? (Date.UTC(year, month - 1, 1) + Date.UTC(year, month, 1)) / 2 : Date.UTC(year, month - 1, day);
  return year + (at - begin) / length;
}

/** The place of a date (`2010`, `2010-12` or `2010-12-01`) on a picture, in its units; within its bounds whatever the date. */
export function placeOf(on: string, { start, end, left, perYear }: TimeScale): number {
  return left + (Math.min(Math.max(yearsOf(on), start), end) - start) * perYear;
}

/** The width of all years together. */
export const widthOf = ({ start, end, perYear }: TimeScale): number => (end - start) * perYear;

export type Labelled = { readonly x: number; readonly width: number };

/**
 * The row of each label, so that none covers another: the uppermost where it fits behind those before it. Labels come by `x`,
 * their left edge; `gap` is kept free between two.
 */
export function rowsOf(labels: readonly Labelled[], gap: number): readonly number[] {
  const ends: number[] = [];
  return labels.map(({ x, width }) => {
    const free = ends.findIndex((end) => end + gap <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + width;
    return row;
  });
}
