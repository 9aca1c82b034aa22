import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { grayOf, sizeToRead } from '../../lib/passport/reader/image.ts';
import { openNetwork } from '../../lib/passport/reader/network.ts';
import { type Reading, readDocument } from '../../lib/passport/reader/read-document.ts';

// One core, as in a browser's worker.
sharp.concurrency(1);

const weights = await readFile(new URL('../../assets/scan/ocr-b.bin', import.meta.url));
const network = openNetwork(new Uint8Array(weights).buffer);

/** The machine-readable zone of an image file, upright as its EXIF data say, and the milliseconds that took, decoding included. */
export async function readImageFile(path: string): Promise<{ reading: Reading | undefined; ms: number }> {
  const started = performance.now();
  const picture = sharp(path, { autoOrient: true });
  const { autoOrient } = await picture.metadata();
  const { width, height } = sizeToRead(autoOrient.width, autoOrient.height);
  const { data } = await picture
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const reading = readDocument(grayOf({ data, width, height }), network);
  return { reading, ms: performance.now() - started };
}
