/** Where a segment begins, at its marker; what marker it is; and where the next one begins. */
export type Segment = { at: number; marker: number; end: number };

/** Cameras write some dozens. */
const mostSegments = 10_000;

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Markers without a length: TEM, and the restarts (ITU-T T.81, B.1.1.3). */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * The segments of a JPEG from the start of the image on, or from another place, until those that open a scan or end the image, which it
 * gives last. Ends without one of these where something else stands than a marker, a segment is cut off, or there are very many: decoders read on there, each in
 * its own way.
 */
export function* jpegSegments(bytes: Uint8Array, from = 2): Generator<Segment> {
  let at = from;
  let count = 0;
  while (count < mostSegments && at + 1 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0x00 || marker === 0xd8) return;
    const hasLength = !isBare(marker) && marker !== endOfImage;
    const length = hasLength ? (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0) : 0;
    const end = at + 2 + length;
    if ((hasLength && length < 2) || end > bytes.length) return;
    count++;
    yield { at, marker, end };
    if (marker === startOfScan || marker === endOfImage) return;
    at = end;
  }
}

/** Whether a segment is the frame header: markers C0 to CF, but for C4, C8 and CC, which say other things (ITU-T T.81, B.1.1.3). */
export const isFrame = ({ marker }: Segment): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
