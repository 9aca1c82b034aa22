import type { FileHeader } from '@/lib/image/header';

/**
 * The picture of a file, upright and with no side longer than `longest`, made small while it is decoded, so that a large one is not held
 * beside a small one. Undefined where the browser does not open such files.
 */
export async function smallPicture(
  file: Blob,
  { width = 0, height = 0 }: FileHeader,
  longest: number,
): Promise<ImageBitmap | undefined> {
  const scale = longest / Math.max(width, height, 1);
  const picture = await createImageBitmap(file, {
    imageOrientation: 'from-image',
    // Its sides may be changed over by EXIF, which only makes it smaller or larger than asked for.
    ...(scale < 1 && { resizeWidth: Math.round(width * scale), resizeQuality: 'high' }),
  }).catch(() => undefined);
  return picture && shrunk(picture, longest);
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
