import 'server-only';
import sharp from 'sharp';
import { admit, mostPixels, type PictureRefusal } from '@/lib/image/refusal';
import { photoSize } from '@/lib/photo/kept-photo';
import { inTurn } from './picture-turn';

/** The most bytes an uploaded file may have. */
export const mostFileBytes = 10 * 1024 * 1024;

/**
 * The identity photo made of an uploaded picture, as JPEG of 827 x 1063 pixels at 600 dots an inch: turned as EXIF says, cut to
 * 35 x 45 around its middle if it has another shape, sRGB, and nothing kept but the pixels: no EXIF, place, time or thumbnail.
 *
 * `address`: where it was sent from, for its turn. `heic`: a HEIC, which only the browser decodes here; `broken`: the pixels can't be read.
 */
export async function makePhoto(
  bytes: Uint8Array,
  address: string,
): Promise<{ ok: true; jpeg: Uint8Array } | { ok: false; reason: PictureRefusal | 'heic' | 'broken' }> {
  const admitted = admit(bytes, mostFileBytes);
  if (!admitted.ok) return admitted;
  if (admitted.header.kind === 'heic') return { ok: false, reason: 'heic' };
  const jpeg = await inTurn(address, () => encoded(bytes));
  return jpeg ? { ok: true, jpeg } : { ok: false, reason: 'broken' };
}

async function encoded(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { width, height, dpi } = photoSize;
  try {
    const jpeg = await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
      .autoOrient()
      .resize(width, height, { fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
      .toBuffer();
    return withDensity(jpeg, dpi);
  } catch {
    // Whatever libvips has against the pixels, to the person it is one thing.
    return undefined;
  }
}

/**
 * The JPEG with a JFIF header that says its dots an inch (ITU-T T.871, 10.1): the encoder writes none without metadata, and its own
 * option for it keeps the EXIF of what came in.
 */
function withDensity(jpeg: Uint8Array, dpi: number): Uint8Array {
  const header = Buffer.from('ffe000104a46494600010201000000000000', 'hex');
  header.writeUInt16BE(dpi, 12);
  header.writeUInt16BE(dpi, 14);
  return Buffer.concat([jpeg.subarray(0, 2), header, jpeg.subarray(2)]);
}
