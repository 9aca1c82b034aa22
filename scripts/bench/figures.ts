/** Prints one figure as a line of JSON; `baseline` is what it is compared with, in the same unit. */
export function report(name: string, value: number, unit: string, baseline?: number): void {
  const figure = {
    name,
    value: rounded(value),
    unit,
    baseline: baseline === undefined ? null : rounded(baseline),
    ratio: baseline === undefined ? null : Number((value / baseline).toFixed(3)),
  };
  console.log(JSON.stringify(figure));
}

const rounded = (value: number) => Number(value.toFixed(value < 1000 ? 1 : 0));

/** Says what is going on, on standard error. */
export function say(words: string): void {
  console.error(`bench: ${words}`);
}

/** The median; of an even number of values the mean of the middle two. Sorts the list in place. */
export function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = (values.length - 1) / 2;
  return ((values[Math.floor(middle)] ?? Number.NaN) + (values[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** The values of a figure from its runs, for standard error: the noise. */
export const spread = (values: readonly number[]): string => values.map((value) => rounded(value)).join(' ');
