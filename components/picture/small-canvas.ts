/** A canvas on which a picture is painted smaller, part by part. */
export type SmallCanvas = {
  /**
   * Paints what is in the upper left of `source`, `width` by `height` pixels, as the part of the picture whose corner is at `left`, `top`.
   */
  paint(
    source: ImageBitmap | ImageData,
    part: { left: number; top: number; width: number; height: number },
  ): Promise<void>;
  /** The picture as painted so far; the canvas is empty afterwards. */
  finish(): ImageBitmap;
};

/** Rows that are made small at once: of a whole picture, browsers would hold a second and a third one meanwhile. */
const bandHeight = 256;

/**
 * A canvas for a picture of `width` by `height` pixels, with no side longer than `longest`: what is painted is made small on its way, so
 * that the whole picture need not be held at once.
 */
export function smallCanvas(width: number, height: number, longest: number): SmallCanvas {
  const scale = Math.min(1, longest / Math.max(width, height));
  // Parts end where the next begin, on whole pixels: no seam is seen between them.
  const at = (place: number) => Math.round(place * scale);
  const canvas = new OffscreenCanvas(Math.max(1, at(width)), Math.max(1, at(height)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return {
    async paint(source, part) {
      const smallRows = rowsOf(source, part.width);
      for (let from = 0; from < part.height; from += bandHeight) {
        const rows = Math.min(bandHeight, part.height - from);
        const top = part.top + from;
        const small = await smallRows(from, rows, {
          resizeWidth: Math.max(1, at(part.left + part.width) - at(part.left)),
          resizeHeight: Math.max(1, at(top + rows) - at(top)),
          resizeQuality: 'high',
        });
        context.drawImage(small, at(part.left), at(top));
        small.close();
      }
    },
    finish: () => canvas.transferToImageBitmap(),
  };
}

/** Makes rows of a picture or of pixels small, `width` of them from the left. */
function rowsOf(
  source: ImageBitmap | ImageData,
  width: number,
): (from: number, rows: number, size: ImageBitmapOptions) => Promise<ImageBitmap> {
  if (source instanceof ImageData) return (from, rows, size) => createImageBitmap(source, 0, from, width, rows, size);
  // By way of a canvas: Chromium 156 cuts a picture that EXIF turns as if it were not turned. Always the same one: each would be kept a while.
  const band = new OffscreenCanvas(width, bandHeight).getContext('2d', { willReadFrequently: true });
  if (!band) throw new Error('no canvas');
  band.globalCompositeOperation = 'copy';
  return (from, rows, size) => {
    band.drawImage(source, 0, -from);
    return createImageBitmap(band.canvas, 0, 0, width, rows, size);
  };
}

/** The picture with no side longer than `longest`; a larger one is closed, to give its memory back. */
export async function shrunk(picture: ImageBitmap, longest: number): Promise<ImageBitmap> {
  const { width, height } = picture;
  if (Math.max(width, height) <= longest) return picture;
  const canvas = smallCanvas(width, height, longest);
  await canvas.paint(picture, { left: 0, top: 0, width, height });
  picture.close();
  return canvas.finish();
}
