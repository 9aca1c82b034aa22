import { pictureOfHeic } from '@/components/scan/picture-of-heic';
import { admit, type Refusal } from '@/lib/image/refusal';
import { smallPicture } from './small-picture';

/** What the device may open, in bytes: more than what is sent, since that is made smaller. */
export const mostBytesHere = 40 * 1024 * 1024;

/**
 * The picture of a file, upright, with no side longer than `longestSide`, or why it is not taken. It is decoded only if its header says
 * that it can be.
 */
export async function uprightPicture(file: File, longestSide: number): Promise<ImageBitmap | Refusal | 'broken'> {
  if (file.size > mostBytesHere) return 'heavy';
  const admitted = admit(new Uint8Array(await file.arrayBuffer()), mostBytesHere);
  if (!admitted.ok) return admitted.reason;
  try {
    const own = await smallPicture(file, admitted.header, longestSide);
    // Safari opens HEIC by itself; for the others it is decoded by a library that is loaded now.
    if (own || admitted.header.kind !== 'heic') return own ?? 'broken';
    const decoded = await pictureOfHeic(file, longestSide);
    return typeof decoded === 'string' ? 'broken' : decoded;
  } catch {
    return 'broken';
  }
}
