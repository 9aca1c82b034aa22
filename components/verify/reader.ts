import decodeQR from 'qr/decode.js';
import { headerLength, readHeader } from '@/lib/image/header';
import { judge } from '@/lib/signed-code/signed-code';

export { judge };

/** The most dots of a picture's longer side that are looked at: a scan of A4 with 300 dots an inch. */
const mostDots = 3600;

/** The most pixels of a file that is decoded: 50 million take 200 MB. */
const mostPixels = 50_000_000;

/** The text of the QR code in a picture; undefined where none is found. `milliseconds`: how long it may search. */
export function textIn(
  picture: CanvasImageSource,
  width: number,
  height: number,
  milliseconds: number,
): string | undefined {
  const scale = Math.min(1, mostDots / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return undefined;
  // What is transparent is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: milliseconds, effort: 4 });
  } catch {
    return undefined;
  }
}

/** The text of the QR code in a file; undefined where it is no picture that this browser opens, is too large, or holds none. */
export async function textInFile(file: Blob): Promise<string | undefined> {
  const header = readHeader(new Uint8Array(await file.slice(0, headerLength).arrayBuffer()));
  if (!header || (header.width ?? 0) * (header.height ?? 0) > mostPixels) return undefined;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return undefined;
  try {
    return textIn(picture, picture.width, picture.height, 4000);
  } finally {
    picture.close();
  }
}
