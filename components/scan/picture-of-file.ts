import { smallPicture } from '@/components/camera/small-picture';
import { headerLength, readHeader } from '@/lib/image/header';
import { mostPixels } from '@/lib/image/refusal';
import { longestSide } from '@/lib/passport/reader/image';
import type { ScanWords } from '@/lib/text/scan-words';

/** Why a picture was not read, by the name of its sentence. */
export type ScanProblem = keyof ScanWords['problems'];

const mostBytes = 40_000_000;

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
    const picture = await smallPicture(file, header, longestSide);
    if (picture) return picture;
    if (header.kind !== 'heic') return 'broken';
    // Safari opens HEIC by itself.
    return await (await import('./picture-of-heic')).pictureOfHeic(file, longestSide);
  } catch {
    return 'broken';
  }
}
