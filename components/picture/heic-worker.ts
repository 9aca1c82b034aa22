// Decodes HEIC with libheif, which is LGPL: it is served as a file of its own, as it came, and loaded only here.

import { type LibHeif, openHeic } from './heic';
import type { HeicOrder, HeicReport } from './picture-of-heic';
import { smallCanvas } from './small-canvas';

/**
 * Decodes tile after tile, as telephones save them, and makes each small before the next: 48 million pixels take 90 MB. What is one tile is
 * decoded as a whole, and takes libheif nine bytes a pixel.
 */
async function decode({ bytes, longest, mostOfTile }: HeicOrder): Promise<HeicReport> {
  const library = new URL('../../node_modules/libheif-js/libheif-wasm/libheif-bundle.mjs', import.meta.url);
  const { default: open } = (await import(/* webpackIgnore: true */ library.href)) as { default: () => LibHeif };
  const { width, height, columns, rows, tile, first, decode: decodeTile } = openHeic(open(), new Uint8Array(bytes));
  if (tile.width * tile.height > mostOfTile) return 'memory';
  const canvas = smallCanvas(width, height, longest);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const seen = decodeTile(column, row);
      await canvas.paint(new ImageData(seen.data, seen.rowLength), {
        left: first.left + column * tile.width,
        top: first.top + row * tile.height,
        width: seen.width,
        height: seen.height,
      });
      seen.release();
    }
  }
  return canvas.finish();
}

addEventListener('message', ({ data }: MessageEvent<HeicOrder>) => {
  decode(data).then(
    (report) => postMessage(report, { transfer: typeof report === 'string' ? [] : [report] }),
    () => postMessage('broken' satisfies HeicReport),
  );
});
