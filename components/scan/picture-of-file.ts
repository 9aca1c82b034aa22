import { openPicture } from '@/components/picture/open-picture';
import { mostBytesHere } from '@/components/picture/upright-picture';
import { type FileHeader, headerLength, readHeader } from '@/lib/image/header';
import { mostPixels } from '@/lib/image/refusal';
import { longestSide } from '@/lib/passport/reader/image';
import type { ScanWords } from '@/lib/text/scan-words';

/** Why a picture was not read, by the name of its sentence. */
export type ScanProblem = keyof ScanWords['problems'];

/**
 * The first picture of a file, upright. It is decoded only if its header says that it is not too large. A PDF needs a library, which is
 * loaded then.
 */
export async function pictureOfFile(file: File): Promise<ImageBitmap | ScanProblem> {
  if (file.size === 0) return 'empty';
  if (file.size > mostBytesHere) return 'heavy';
  const header = await headerOf(file);
  if (!header) return 'kind';
  if (header.kind !== 'pdf') {
    const { width, height } = header;
    if (width === undefined || height === undefined) return 'broken';
    if (width * height > mostPixels) return 'pixels';
  }
  try {
    if (header.kind === 'pdf') return await (await import('./picture-of-pdf')).pictureOfPdf(file);
    return await openPicture(file, header, longestSide);
  } catch {
    return 'broken';
  }
}

/** What the first bytes of a file say of it; all of them where its size stands behind pictures in the picture. */
async function headerOf(file: File): Promise<FileHeader | undefined> {
  const header = readHeader(new Uint8Array(await file.slice(0, headerLength).arrayBuffer()));
  if (!header || header.kind === 'pdf' || header.width !== undefined) return header;
  return readHeader(new Uint8Array(await file.arrayBuffer()));
}
