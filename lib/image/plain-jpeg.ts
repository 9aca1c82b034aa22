import { jpegSegments } from './jpeg-segments';

/**
 * A JPEG without what its pixels don't need: no EXIF, place, time, preview, comment, profile, or anything behind its end. What says how its
 * colours are stored stays (JFIF, and the Adobe marker). Its pixels are not touched. One that is damaged is kept from there on as it is, to
 * be drawn as far as it goes; what is no JPEG is returned.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  for (let isScan = true; isScan; ) {
    isScan = false;
    for (const { at: from, marker, end } of jpegSegments(bytes, at)) {
      at = end;
      if (isNeeded(bytes.subarray(from, end), marker)) parts.push(bytes.subarray(from, end));
      if (marker === 0xd9) return joined(parts);
      isScan = marker === 0xda;
    }
    if (!isScan) break;
    const from = at;
    at = endOfScan(bytes, from);
    parts.push(bytes.subarray(from, at));
  }
  parts.push(bytes.subarray(at));
  return joined(parts);
}

/** APP0 to APP15 and comments are not, but for a JFIF header without a preview, and for what Adobe says of the colours. */
function isNeeded(segment: Uint8Array, marker: number): boolean {
  if (marker === 0xe0) return segment.length === 18 && says(segment, 'JFIF');
  if (marker === 0xee) return segment.length <= 20 && says(segment, 'Adobe');
  return marker !== 0xfe && !(marker > 0xe0 && marker <= 0xef);
}

const says = (segment: Uint8Array, text: string) =>
  String.fromCharCode(...segment.subarray(4, 4 + text.length)) === text;

/** Where a marker stands behind the bytes of a scan, in which FF is followed by 00, or by a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
