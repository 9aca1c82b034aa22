import { pictureOfHeic } from '@/components/scan/picture-of-heic';
import { admit, type Refusal } from '@/lib/image/refusal';

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
    const { width = 0, height = 0 } = admitted.header;
    // Made small while it is decoded, so that a large one is not held beside. Its sides may be changed over by EXIF; that does no harm.
    const scale = longestSide / Math.max(width, height, 1);
    const own = await createImageBitmap(file, {
      imageOrientation: 'from-image',
      ...(scale < 1 && { resizeWidth: Math.round(width * scale), resizeQuality: 'high' }),
    }).catch(() => undefined);
    // Safari opens HEIC by itself; for the others it is decoded by a library that is loaded now.
    const picture = own ?? (admitted.header.kind === 'heic' ? await pictureOfHeic(file) : undefined);
    return picture instanceof ImageBitmap ? await shrunk(picture, longestSide) : 'broken';
  } catch {
    return 'broken';
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
