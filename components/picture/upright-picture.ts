import { admit, type PictureRefusal } from '@/lib/image/refusal';
import { type OpenRefusal, openPicture } from './open-picture';

/** What the device may open, in bytes: more than what is sent, since that is made smaller. */
export const mostBytesHere = 40 * 1024 * 1024;

/**
 * The picture of a file, upright, with no side longer than `longestSide`, or why it is not taken. It is decoded only if its header says
 * that it can be.
 */
export async function uprightPicture(
  file: File,
  longestSide: number,
): Promise<ImageBitmap | PictureRefusal | OpenRefusal> {
  if (file.size > mostBytesHere) return 'heavy';
  const bytes = await file.arrayBuffer();
  const admitted = admit(new Uint8Array(bytes), mostBytesHere);
  // Their memory is wanted for the pixels, and the collector would take its time. Some browsers can't be told.
  bytes.transfer?.(0);
  if (!admitted.ok) return admitted.reason;
  return openPicture(file, admitted.header, longestSide).catch(() => 'broken' as const);
}
