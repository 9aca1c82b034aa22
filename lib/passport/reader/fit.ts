/** Coefficients of a polynomial, from the constant upwards. */
export type Polynomial = readonly number[];

/** The value of a polynomial. */
export function valueAt(polynomial: Polynomial, x: number): number {
  return polynomial.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/** The middle value; the upper one of two, and 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values are; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * The polynomial of `degree` that lies nearest to the points, by least squares; points far off it, as measured by the others, weigh
 * next to nothing (three rounds of reweighting). A constant where the points don't say more.
 */
export function polynomialThrough(xs: readonly number[], ys: readonly number[], degree: number): Polynomial {
  let weights = xs.map(() => 1);
  let found: Polynomial = [median(ys)];
  for (let round = 0; round < 4; round++) {
    found = leastSquares(xs, ys, weights, degree) ?? [median(ys)];
    const off = ys.map((y, i) => Math.abs(y - valueAt(found, xs[i] as number)));
    const usual = median(off) + 0.3;
    weights = off.map((distance) => (distance < 2.5 * usual ? 1 : 0.02));
  }
  return found;
}

function leastSquares(
  xs: readonly number[],
  ys: readonly number[],
  weights: readonly number[],
  degree: number,
): Polynomial | undefined {
  const size = degree + 1;
  // Normal equations, the right side in the last column.
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1));
  xs.forEach((x, i) => {
    const weight = weights[i] as number;
    for (let r = 0; r < size; r++) {
      const row = rows[r] as Float64Array;
      for (let c = 0; c < size; c++) row[c] = (row[c] as number) + weight * x ** (r + c);
      row[size] = (row[size] as number) + weight * x ** r * (ys[i] as number);
    }
  });
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce((a, b) => (Math.abs(b[pivot] as number) > Math.abs(a[pivot] as number) ? b : a));
    const at = rows.indexOf(best);
    rows[at] = rows[pivot] as (typeof rows)[number];
    rows[pivot] = best;
    const head = best[pivot] as number;
    if (Math.abs(head) < 1e-12) return;
    for (const row of rows) {
      if (row === best) continue;
      const factor = (row[pivot] as number) / head;
      for (let c = pivot; c <= size; c++) row[c] = (row[c] as number) - factor * (best[c] as number);
    }
  }
  return rows.map((row, r) => (row[size] as number) / (row[r] as number));
}
