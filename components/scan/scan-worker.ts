// Reads passports off the page's own thread. A reading can't be interrupted: whoever calls it off ends the worker.

import { type MrzValue, valueSpans } from '@/lib/passport/mrz';
import { grayOf, type Rgba, sizeToRead } from '@/lib/passport/reader/image';
import { cutPicture, lineParts } from '@/lib/passport/reader/line-picture';
import { type Network, openNetwork } from '@/lib/passport/reader/network';
import { readDocument } from '@/lib/passport/reader/read-document';
import type { ReadOrder, ReadPassport, ReadReport } from './scan-reader';

/** Milliseconds after which a picture is given up: a slow telephone has found what there is by then. */
const longest = { quick: 4000, full: 12_000 };

/** Pixels of the height of a cut: three times the height of its characters on the page, for sharp screens. */
const cutHeight = 96;

let network: Promise<Network> | undefined;

function loadNetwork(): Promise<Network> {
  network ??= fetch(new URL('../../assets/scan/ocr-b.bin', import.meta.url))
    .then((response) => {
      if (!response.ok) throw new Error(`weights: ${response.status}`);
      return response.arrayBuffer();
    })
    .then(openNetwork);
  network.catch(() => {
    network = undefined;
  });
  return network;
}

/** The pixels of a picture at the size in which it is read. The picture is closed, to give its memory back. */
function pixelsOf(picture: ImageBitmap): Rgba {
  const { width, height } = sizeToRead(picture.width, picture.height);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  return context.getImageData(0, 0, width, height);
}

async function read({ id, picture, effort }: ReadOrder): Promise<void> {
  const report = (message: ReadReport) => postMessage(message);
  const opened = await loadNetwork();
  const pixels = pixelsOf(picture);
  const until = performance.now() + longest[effort];
  const reading = readDocument(grayOf(pixels), opened, {
    effort,
    stop: () => performance.now() > until,
    onSearch: (share) => report({ id, share }),
  });
  if (!reading) return report({ id, outcome: 'none' });
  const pictures: ReadPassport['pictures'] = {};
  if (reading.accepted) {
    for (const [value, span] of Object.entries(valueSpans(reading.mrz))) {
      const { data, width, height } = cutPicture(pixels, lineParts(reading, span), cutHeight);
      pictures[value as MrzValue] = { data: new Uint8ClampedArray(data), width, height };
    }
  }
  report({ id, outcome: 'read', reading, pictures });
}

addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  read(data).catch((error: unknown) => {
    postMessage({ id: data.id, outcome: 'failed', reason: String(error) } satisfies ReadReport);
  });
});
