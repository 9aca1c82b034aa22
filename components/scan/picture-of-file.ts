import { headerLength, readHeader } from '@/lib/image/header';
import { sizeToRead } from '@/lib/passport/reader/image';
import type { ScanWords } from '@/lib/text/scan-words';

/** Why a picture was not read, by the name of its sentence. */
export type ScanProblem = keyof ScanWords['problems'];

/** The most bytes and pixels of a file: decoded, 50 million pixels take 200 MB. */
const mostBytes = 40_000_000;
const mostPixels = 50_000_000;

/**
 * The first picture of a file, upright. It is decoded only if its header says that it is not too large. HEIC and PDF need a
 * library each, which is loaded then.
 */
export async function pictureOfFile(file: File): Promise<ImageBitmap | ScanProblem> {
  if (file.size === 0) return 'empty';
  if (file.size > mostBytes) return 'heavy';
  const header = readHeader(new Uint8Array(await file.slice(0, headerLength).arrayBuffer()));
  if (!header) return 'kind';
  if ((header.width ?? 0) * (header.height ?? 0) > mostPixels) return 'pixels';
  try {
    if (header.kind === 'pdf') return await (await import('./picture-of-pdf')).pictureOfPdf(file);
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
    // Safari opens HEIC by itself.
    if (!bitmap && header.kind === 'heic') return await (await import('./picture-of-heic')).pictureOfHeic(file);
    return bitmap ? await shrunk(bitmap) : 'broken';
  } catch {
    return 'broken';
  }
}

/** The picture at the size in which it is read, so that a large one is not held. */
async function shrunk(picture: ImageBitmap): Promise<ImageBitmap> {
  const { width, height } = sizeToRead(picture.width, picture.height);
  if (width === picture.width) return picture;
  const small = await createImageBitmap(picture, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
  picture.close();
  return small;
}
