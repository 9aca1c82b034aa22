/**
 * What the first bytes of a picture say of it, so that what cannot be used is refused in words before anything decodes it: a
 * file of 100 kB may unfold to gigabytes. Runs in the browser and on the server.
 */

export type PictureType = 'jpeg' | 'png' | 'webp' | 'heic';

/** `width` and `height` in pixels as stored, before any turn that EXIF asks for. */
export type PictureHeader = {
  type: PictureType;
  width: number;
  height: number;
  /** More than one picture, to be shown one after the other. */
  animated: boolean;
  /** The end of the picture is there; a broken download or a full card leaves it out. */
  whole: boolean;
};

/** Reads the header of a file by its content, whatever its name; undefined if it is none of our types. Never throws. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) === 0xffd8) return jpeg(bytes, view);
    if (ascii(bytes, 1, 4) === 'PNG') return png(bytes, view);
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return webp(bytes, view);
    if (ascii(bytes, 4, 8) === 'ftyp') return heic(bytes, view);
  } catch (error) {
    // A field beyond the end of the file: cut so early that nothing is known of it.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** ITU-T T.81, annex B: segments up to the frame header (SOF0 to SOF15, without DHT, JPG and DAC). */
function jpeg(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++; // fill bytes
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      // Cameras put further pictures behind the first, so the end of image need not be the end of the file.
      return { type: 'jpeg', width, height, animated: false, whole: hasEndOfImage(bytes, at) };
    }
    at += 2 + view.getUint16(at + 2);
  }
}

function hasEndOfImage(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > from; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}

/** PNG (third edition), 5.3: chunks of length, type, data and check sum. An acTL chunk makes it animated. */
function png(bytes: Uint8Array, view: DataView): PictureHeader {
  const header = { type: 'png' as const, width: view.getUint32(16), height: view.getUint32(20) };
  let animated = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const chunk = ascii(bytes, at + 4, at + 8);
    if (chunk === 'acTL') animated = true;
    if (chunk === 'IEND') return { ...header, animated, whole: true };
  }
  return { ...header, animated, whole: false };
}

/** RFC 9649: simple lossy, simple lossless and extended files. */
function webp(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  const whole = bytes.length >= 8 + view.getUint32(4, true);
  const type = 'webp' as const;
  switch (ascii(bytes, 12, 16)) {
    case 'VP8 ':
      return {
        type,
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
        animated: false,
        whole,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, animated: false, whole };
    }
    case 'VP8X': {
      const side = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
      return { type, width: side(24), height: side(27), animated: (view.getUint8(20) & 2) !== 0, whole };
    }
    default:
      return undefined;
  }
}

/** Brands of HEVC pictures, and of sequences of them (ISO/IEC 23008-12, annex B). */
const stillBrands = ['heic', 'heix', 'heim', 'heis', 'mif1'];
const sequenceBrands = ['hevc', 'hevx', 'hevm', 'hevs', 'msf1'];

/** ISO/IEC 23008-12: the largest of the sizes (ispe) is that of the picture, the others are its tiles and thumbnail. */
function heic(bytes: Uint8Array, view: DataView): PictureHeader | undefined {
  const brand = ascii(bytes, 8, 12);
  const animated = sequenceBrands.includes(brand);
  if (!animated && !stillBrands.includes(brand)) return undefined;
  // AVIF bears the general brand too, and its own among the compatible ones.
  if (ascii(bytes, 16, view.getUint32(0)).includes('avif')) return undefined;
  let width = 0;
  let height = 0;
  let end = 0;
  for (let at = 0; at + 8 <= bytes.length; at = end) {
    const size = view.getUint32(at);
    end = size === 0 ? bytes.length : at + (size === 1 ? Number(view.getBigUint64(at + 8)) : size);
    if (size > 1 && size < 8) return undefined;
    if (ascii(bytes, at + 4, at + 8) !== 'meta') continue;
    for (let box = at; box + 16 <= Math.min(end, bytes.length); box++) {
      if (ascii(bytes, box, box + 4) !== 'ispe') continue;
      const [w, h] = [view.getUint32(box + 8), view.getUint32(box + 12)];
      if (w * h > width * height) [width, height] = [w, h];
    }
  }
  return { type: 'heic', width, height, animated, whole: width > 0 && end <= bytes.length };
}
