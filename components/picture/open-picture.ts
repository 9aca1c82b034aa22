import type { FileHeader } from '@/lib/image/header';
import { mostPixels } from '@/lib/image/refusal';
import { pictureOfHeic } from './picture-of-heic';
import { shrunk } from './small-canvas';

/**
 * The most pixels of a picture, by how it is decoded, so that the page takes less than 400 MB (measured in ADR 0031): small at once, with
 * what the decoder holds besides, as a whole, with both, and of one tile of a HEIC.
 */
const most = { small: mostPixels, smallTwice: 30_000_000, whole: 25_000_000, wholeTwice: 16_000_000, tile: 16_000_000 };

/** Why a picture is not opened. `broken`: its pixels can't be read; `memory`: it would take more memory than a page should. */
export type OpenRefusal = 'broken' | 'memory';

/**
 * The picture of a file, upright and with no side longer than `longest`. It is made small while it is decoded, so that a large one is not
 * held beside a small one.
 */
export async function openPicture(file: Blob, header: FileHeader, longest: number): Promise<ImageBitmap | OpenRefusal> {
  const { kind, width = 0, height = 0, twice } = header;
  const pixels = width * height;
  const scale = longest / Math.max(width, height, 1);
  if (kind === 'jpeg' && scale < 1 && pixels <= (twice ? most.smallTwice : most.small)) {
    const small = await smallJpeg(file, width, height, scale).catch(() => undefined);
    if (small) return shrunk(small, longest);
  }
  if (pixels <= (twice ? most.wholeTwice : most.whole)) {
    const whole = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
    if (whole) return shrunk(whole, longest);
    if (kind !== 'heic') return 'broken';
  }
  // Of the browsers Safari alone opens HEIC by itself, as a whole; for the others it is decoded by a library that is loaded now.
  return kind === 'heic' ? pictureOfHeic(file, longest, most.tile) : 'memory';
}

/** Not yet in the types of TypeScript: https://www.w3.org/TR/webcodecs/#imagedecoder-interface */
type JpegDecoder = { decode(): Promise<{ image: VideoFrame }>; close(): void };
type JpegDecoderClass = new (init: {
  data: ReadableStream;
  type: string;
  desiredWidth: number;
  desiredHeight: number;
}) => JpegDecoder;

/**
 * A JPEG of 50 million pixels decoded at three eighths of its size takes 50 MB where 200 MB are needed to decode it whole. Decoders
 * make pictures smaller by eighths (ITU-T T.81 codes blocks of eight pixels). Undefined where the browser has no such decoder.
 */
async function smallJpeg(file: Blob, width: number, height: number, scale: number): Promise<ImageBitmap | undefined> {
  const Decoder = (globalThis as { ImageDecoder?: JpegDecoderClass }).ImageDecoder;
  if (!Decoder) return undefined;
  const share = Math.ceil(8 * scale) / 8;
  const decoder = new Decoder({
    data: file.stream(),
    type: 'image/jpeg',
    desiredWidth: Math.ceil(width * share),
    desiredHeight: Math.ceil(height * share),
  });
  try {
    const { image } = await decoder.decode();
    // Upright: a frame bears the turn that EXIF asks for.
    const picture = await createImageBitmap(image);
    image.close();
    return picture;
  } finally {
    decoder.close();
  }
}
