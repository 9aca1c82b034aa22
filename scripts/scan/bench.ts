// `npm run bench:scan -- DIR`: reads the images that DIR/manifest.csv names and compares them with its lines. One line a document,
// and last a line of JSON:
//   exact: all lines as in the manifest. cer: wrong characters by all characters (edit distance).
//   validButWrong: all check digits hold, and yet a character is wrong.
//   provedWrong: of the accepted readings, which are shown as proved, those whose number, birth or expiry is wrong.
//   medianMs, p90Ms: from the file to the reading, decoding included, on one core.
import '../resolve.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [{ readImageFile }, { parseMrz }, { median, quantile }] = await Promise.all([
  import('./read-file.ts'),
  import('../../lib/passport/mrz.ts'),
  import('../../lib/passport/reader/fit.ts'),
]);

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder of the manifest: npm run bench:scan -- DIR');
  process.exit(1);
}

/** The fields of a line of CSV (RFC 4180); a field with line breaks in it is not expected. */
function cells(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

/** Levenshtein's distance of two texts. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

const [head = '', ...rows] = readFileSync(join(folder, 'manifest.csv'), 'utf8').trim().split(/\r?\n/);
const columns = cells(head);
const cell = (row: string[], column: string) => row[columns.indexOf(column)] ?? '';

const counts = { documents: 0, exact: 0, provedWrong: 0, validButWrong: 0 };
let wrong = 0;
let characters = 0;
const times: number[] = [];
for (const row of rows.map(cells)) {
  const file = cell(row, 'file');
  const truth = ['line1', 'line2', 'line3'].map((column) => cell(row, column)).filter((line) => line !== '');
  const { reading, ms } = await readImageFile(join(folder, file)).catch((error: unknown) => {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return { reading: undefined, ms: undefined };
  });
  const lines = reading?.mrz.lines ?? [];
  const isExact = truth.join('\n') === lines.join('\n');
  const expected = parseMrz(truth)?.values;
  const proved = (['documentNumber', 'birthDate', 'expiryDate'] as const).filter((field) => reading?.accepted && field);
  const isProvedWrong = proved.some((field) => expected && reading?.mrz.values[field] !== expected[field]);
  counts.documents++;
  if (isExact) counts.exact++;
  if (isProvedWrong) counts.provedWrong++;
  if (reading?.mrz.proved && !isExact) counts.validButWrong++;
  wrong += distance(truth.join('\n'), lines.join('\n'));
  characters += truth.join('').length;
  if (ms !== undefined) times.push(ms);
  const outcome = isExact ? 'exact' : 'WRONG';
  const least = reading ? Math.min(...reading.probabilities.flat()).toFixed(2) : '-';
  const state = reading?.accepted ? 'accepted' : reading?.mrz.proved ? 'check digits right' : 'not proved';
  console.log(
    `${outcome} ${file} ${reading?.mrz.format ?? 'nothing found'}, ${state}, least ${least}, ${Math.round(ms ?? 0)} ms`,
  );
  if (!isExact) for (const [i, line] of truth.entries()) console.log(`  ${line}\n  ${lines[i] ?? ''}`);
}
console.log(
  JSON.stringify({
    ...counts,
    cer: Number((wrong / Math.max(1, characters)).toFixed(5)),
    medianMs: Math.round(median(times)),
    p90Ms: Math.round(quantile(times, 0.9)),
  }),
);
