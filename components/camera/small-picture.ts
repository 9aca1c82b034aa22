import type { FileHeader } from '@/lib/image/header';

/**
 * The picture of a file, upright and with no side longer than `longest`, made small while it is decoded, so that a large one is not held
 * beside a small one. Undefined where the browser does not open such files.
 */
export async function smallPicture(file: Blob, header: FileHeader, longest: number): Promise<ImageBitmap | undefined> {
  const { kind, width = 0, height = 0 } = header;
  const scale = longest / Math.max(width, height, 1);
  const own =
    scale < 1 && kind === 'jpeg' ? await smallJpeg(file, width, height, scale).catch(() => undefined) : undefined;
  const picture =
    own ??
    (await createImageBitmap(file, {
      imageOrientation: 'from-image',
      // Its sides may be changed over by EXIF, which only makes it smaller or larger than asked for.
      ...(scale < 1 && { resizeWidth: Math.round(width * scale), resizeQuality: 'high' }),
    }).catch(() => undefined));
  return picture && shrunk(picture, longest);
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
 * A JPEG of 50 million pixels decoded at three eighths of its size takes 50 MB where 290 MB are needed to decode it whole. Decoders
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

/** The picture with no side longer than `longest`; a larger one is closed, to give its memory back. */
export async function shrunk(picture: ImageBitmap, longest: number): Promise<ImageBitmap> {
  const scale = longest / Math.max(picture.width, picture.height);
  if (scale >= 1) return picture;
  const small = await createImageBitmap(picture, {
    resizeWidth: Math.round(picture.width * scale),
    resizeHeight: Math.round(picture.height * scale),
    resizeQuality: 'high',
  });
  picture.close();
  return small;
}
