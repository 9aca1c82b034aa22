import type { Framing } from '@/lib/photo/framing';
import { photoSize } from '@/lib/photo/kept-photo';

/** Draws what a framing shows of a picture onto a canvas of the photo's shape. White is where the picture has nothing. */
export function drawPhoto(canvas: HTMLCanvasElement, picture: ImageBitmap, framing: Framing): void {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  const scale = canvas.width / photoSize.mm.width / framing.pixelsPerMm;
  context.resetTransform();
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(framing.turn);
  context.scale(scale, scale);
  context.drawImage(picture, -framing.x, -framing.y);
}

/** The photo as JPEG, 827 x 1063 pixels. Undefined where the browser has no memory left for it. */
export async function photoFile(picture: ImageBitmap, framing: Framing): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = photoSize.width;
  canvas.height = photoSize.height;
  drawPhoto(canvas, picture, framing);
  return (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.95))) ?? undefined;
}

/** The picture turned by a quarter, clockwise. */
export async function quarterTurned(picture: ImageBitmap): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(picture.height, picture.width);
  const context = canvas.getContext('2d');
  context?.translate(picture.height, 0);
  context?.rotate(Math.PI / 2);
  context?.drawImage(picture, 0, 0);
  return createImageBitmap(canvas);
}
