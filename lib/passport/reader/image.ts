/** Brightness of a picture, row by row from the top: 0 black to 255 white. */
export type Gray = { values: Float32Array; width: number; height: number };

/** A decoded picture as canvases and decoders give it: red, green, blue, alpha, a byte each, row by row. */
export type Rgba = { data: Uint8ClampedArray | Uint8Array; width: number; height: number };

/** The longest side of a picture that a reading needs: at this size, lines that fill a quarter of it are still read. */
export const longestSide = 2600;

/** Width and height of a picture made small enough for a reading, never enlarged. */
export function sizeToRead(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The mean of the luma (ITU-R BT.601) and of the brightest channel: machine-readable lines are printed in black, and what is
 * printed under them in colour fades. Transparent parts are white.
 */
export function grayOf({ data, width, height }: Rgba): Gray {
  const values = new Float32Array(width * height);
  for (let i = 0, p = 0; i < values.length; i++, p += 4) {
    const red = data[p] as number;
    const green = data[p + 1] as number;
    const blue = data[p + 2] as number;
    const alpha = (data[p + 3] as number) / 255;
    const ink = (0.299 * red + 0.587 * green + 0.114 * blue + Math.max(red, green, blue)) / 2;
    values[i] = ink * alpha + 255 * (1 - alpha);
  }
  return { values, width, height };
}

/** The picture at another size: the mean of what a pixel covers where it shrinks, straight lines between pixels where it grows. */
export function resize(image: Gray, width: number, height: number): Gray {
  if (width === image.width && height === image.height) return image;
  const narrow = new Float32Array(width * image.height);
  const across = tapsOf(image.width, width);
  for (let y = 0; y < image.height; y++) {
    const row = y * image.width;
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let tap = across.starts[x] as number; tap < (across.starts[x + 1] as number); tap++) {
        sum += (image.values[row + (across.pixels[tap] as number)] as number) * (across.weights[tap] as number);
      }
      narrow[y * width + x] = sum;
    }
  }
  const values = new Float32Array(width * height);
  const down = tapsOf(image.height, height);
  for (let y = 0; y < height; y++) {
    for (let tap = down.starts[y] as number; tap < (down.starts[y + 1] as number); tap++) {
      const row = (down.pixels[tap] as number) * width;
      const weight = down.weights[tap] as number;
      for (let x = 0; x < width; x++) {
        values[y * width + x] = (values[y * width + x] as number) + (narrow[row + x] as number) * weight;
      }
    }
  }
  return { values, width, height };
}

/** For each of `to` pixels, which of `from` pixels it is made of and how much of each: those of pixel i begin at `starts[i]`. */
function tapsOf(from: number, to: number): { starts: Int32Array; pixels: number[]; weights: number[] } {
  const step = from / to;
  const starts = new Int32Array(to + 1);
  const pixels: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < to; i++) {
    if (step > 1) {
      const last = Math.min(from - 1, Math.ceil((i + 1) * step) - 1);
      for (let pixel = Math.floor(i * step); pixel <= last; pixel++) {
        pixels.push(pixel);
        weights.push((Math.min((i + 1) * step, pixel + 1) - Math.max(i * step, pixel)) / step);
      }
    } else {
      const place = Math.max(0, (i + 0.5) * step - 0.5);
      const pixel = Math.min(from - 1, Math.floor(place));
      pixels.push(pixel, Math.min(from - 1, pixel + 1));
      weights.push(1 - (place - pixel), place - pixel);
    }
    starts[i + 1] = pixels.length;
  }
  return { starts, pixels, weights };
}
