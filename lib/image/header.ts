import { isFrame, jpegSegments } from './jpeg-segments';

/** What a file is, by its first bytes, whatever its name and type say. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'pdf';

/**
 * `width` and `height` in pixels as stored, before any orientation; undefined where the header doesn't say. `twice`: decoders hold all of
 * it a second time while they decode it, as coefficients or samples (progressive JPEG, lossless WebP, AVIF).
 */
export type FileHeader = { kind: FileKind; width?: number; height?: number; twice?: true };

/** Bytes from the start of a file that hold its size: before it a JPEG may have previews and profiles. */
export const headerLength = 1024 * 1024;

/** Reads what an image or PDF says of itself, without decoding it; undefined for any other file. */
export function readHeader(bytes: Uint8Array): FileHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { kind: 'jpeg', ...jpegSize(bytes, view) };
  if (text(1, 4) === 'PNG' && bytes.length >= 24) {
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (text(0, 4) === 'GIF8' && bytes.length >= 10) {
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return { kind: 'webp', ...webpSize(view, text(12, 16)) };
  if (text(4, 8) === 'ftyp') {
    const brands = text(8, Math.min(bytes.length, 64));
    // One kind of container, three kinds of pictures; AVIF also names the brands that all of them share.
    if (/avif|avis/.test(brands)) return { kind: 'avif', ...heifSize(view), twice: true };
    if (/hei[cxms]|hev[cx]|mif1|msf1/.test(brands)) return { kind: 'heic', ...heifSize(view) };
  }
  return text(0, Math.min(bytes.length, 1024)).includes('%PDF-') ? { kind: 'pdf' } : undefined;
}

type Size = { width: number; height: number; twice?: true } | undefined;

function jpegSize(bytes: Uint8Array, view: DataView): Size {
  for (const segment of jpegSegments(bytes)) {
    if (!isFrame(segment) || segment.end - segment.at < 9) continue;
    const size = { width: view.getUint16(segment.at + 7), height: view.getUint16(segment.at + 5) };
    // Of each four kinds of frames one is progressive (ITU-T T.81, table B.1).
    return segment.marker % 4 === 2 ? { ...size, twice: true } : size;
  }
  return;
}

/** RFC 9649, sections 2.5 to 2.7. */
function webpSize(view: DataView, chunk: string): Size {
  const size = webpSides(view, chunk);
  return size && isLossless(view) ? { ...size, twice: true } : size;
}

function webpSides(view: DataView, chunk: string): Size {
  if (view.byteLength < 30) return;
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (chunk === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** Whether the first picture of a WebP is coded without loss, as far as its chunks are there (RFC 9649, 2.3). */
function isLossless(view: DataView): boolean {
  const [lossless, lossy, alpha, frame] = [0x5650384c, 0x56503820, 0x414c5048, 0x414e4d46];
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const type = view.getUint32(at);
    if (type === lossless) return true;
    if (type === lossy || type === alpha || type === frame) return false;
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return false;
}

/** The largest size that a container names in its properties (`ispe`, ISO/IEC 23008-12, 6.5.3): previews and tiles are smaller. */
function heifSize(view: DataView): Size {
  let largest: Size;
  for (let at = 0; at + 16 <= Math.min(view.byteLength, 65_536); at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
