import type { FileKind } from './header';
import { jpegSegments } from './jpeg-segments';

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Whether a file holds more than one picture, to be shown one after the other. Reads all of it, and never throws. */
export function isAnimated(kind: FileKind, bytes: Uint8Array): boolean {
  switch (kind) {
    case 'png':
      return readPng(bytes).isAnimated;
    case 'webp':
      // RFC 9649, 2.7: the flag of the extended format.
      return ascii(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0;
    case 'heic':
      // ISO/IEC 23008-12, annex B: the brands of sequences.
      return ['hevc', 'hevx', 'hevm', 'hevs', 'msf1'].includes(ascii(bytes, 8, 12));
    default:
      return false;
  }
}

/**
 * Whether the end of a picture is there, which a broken download or a full card leaves out: decoders show the rest in grey without a
 * word. Reads all of the file, and never throws.
 */
export function isWhole(kind: FileKind, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kind) {
    case 'jpeg':
      return hasEndOfImage(bytes);
    case 'png':
      return readPng(bytes).isWhole;
    case 'webp':
      return bytes.length >= 8 && bytes.length >= 8 + view.getUint32(4, true);
    case 'heic':
      return hasWholeBoxes(view);
    default:
      return true;
  }
}

/**
 * ITU-T T.81, annex B: an end of image behind the start of scan. Not that of a preview, which stands before it; and not at the end of
 * the file, since cameras put more behind the picture.
 */
function hasEndOfImage(bytes: Uint8Array): boolean {
  let scan = bytes.length;
  for (const { marker, end } of jpegSegments(bytes)) if (marker === 0xda) scan = end;
  for (let end = bytes.length - 1; end > scan; end--) {
    if (bytes[end] === 0xd9 && bytes[end - 1] === 0xff) return true;
  }
  return false;
}

/** What the chunks of a PNG say up to its end (PNG, third edition, 5.3), as far as each is there whole. */
function readPng(bytes: Uint8Array): { isAnimated: boolean; isWhole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let isAnimated = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + view.getUint32(at);
    if (next > bytes.length) break;
    const type = view.getUint32(at + 4);
    if (type === animationControl) isAnimated = true;
    if (type === pngEnd) return { isAnimated, isWhole: true };
    at = next;
  }
  return { isAnimated, isWhole: false };
}

/** `acTL` and `IEND`. */
const animationControl = 0x6163544c;
const pngEnd = 0x49454e44;

/** ISO/IEC 14496-12, 4.2: boxes one behind the other, each with its length, to the end of the file. */
function hasWholeBoxes(view: DataView): boolean {
  let at = 0;
  while (at + 16 <= view.byteLength) {
    const size = view.getUint32(at);
    if (size === 0) return true; // to the end of the file
    const length = size === 1 ? Number(view.getBigUint64(at + 8)) : size;
    if (length < 8) return false;
    at += length;
  }
  return at > 0 && at <= view.byteLength;
}
