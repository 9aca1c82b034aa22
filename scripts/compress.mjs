// After `next build`, by postbuild.mjs: compresses the static files once and as far as they go, beside themselves. lib/server/compressed.ts
// hands them out.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { filesIn } from './files-in.mjs';

/** Pictures and typefaces are compressed as they are. */
const compressible = '**/*.{js,mjs,json,wasm}';

// It takes whatever fails in this process for its own, and prints its source over the reason.
for (const event of ['uncaughtException', 'unhandledRejection']) process.removeAllListeners(event);

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);
const zopflied = promisify(zopfli.gzip);

/**
 * Gzip as small as it gets, about 4 % under the usual, at a hundred times the time: for what every page needs. What is loaded for a photo
 * or a PDF has megabytes.
 */
const smallGzip = (file, bytes) =>
  file.startsWith('chunks/') ? zopflied(bytes, { numiterations: 5 }) : gzipped(bytes, { level: 9 });

/** Writes `.br` and `.gz` beside each file of the folder. Returns how many files there are, and their KiB before and after (gzip). */
export async function compressStatics(folder) {
  const files = filesIn(folder, compressible);
  let before = 0;
  let after = 0;
  const compress = async (file) => {
    const bytes = readFileSync(`${folder}/${file}`);
    const [small, smaller] = await Promise.all([smallGzip(file, bytes), brotlied(bytes)]);
    writeFileSync(`${folder}/${file}.gz`, small);
    writeFileSync(`${folder}/${file}.br`, smaller);
    before += bytes.length;
    after += small.length;
  };
  const left = files.values();
  const work = async () => {
    for (const file of left) await compress(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { files: files.length, before: Math.round(before / 1024), after: Math.round(after / 1024) };
}
