import type { Features, Point } from './face';
import { photoSize } from './kept-photo';

/** Pixels as a canvas gives them: red, green, blue and alpha from 0 to 255, row by row. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/** What is measured of the pixels of a photo. Levels of light from 0 to 255. */
export type Measures = {
  /** Of the background beside and above the head: its light, and how much it differs from place to place. */
  background: { light: number; deviation: number };
  /** How much lighter the lighter cheek is. */
  cheekRatio: number;
  /** Of the face: the share of its pixels without any drawing left in them, and the span of the others (5th to 95th of a hundred). */
  face: { black: number; white: number; span: number };
  /** Fine detail around the eyes, against their coarse detail: about 0 for what is blurred. */
  detail: number;
  /** The share of white pixels at the worse eye. */
  glare: number;
};

/**
 * Measures the pixels of a photo around a face in it. What is looked at (cheeks, eyes, what is beside the head) is as large as for a head of
 * about 34 mm; where the frame reaches beyond the picture, its white counts as background.
 *
 * @param pixels all of the photo, in any resolution of its shape
 * @param features of the face, in millimetres from the upper left corner of the photo
 */
export function measure(pixels: Pixels, features: Features): Measures {
  const light = lightOf(pixels);
  const { eyes, cheeks } = features;
  const cheekLights = [cheeks.left, cheeks.right].map((at) => mean(around(light, at, 2, 2)));
  const face = faceLevels(light, features).sort((a, b) => a - b);
  const level = (share: number) => face[Math.min(face.length - 1, Math.floor(face.length * share))] ?? 0;
  const beyond = (share: (value: number) => boolean) => face.filter(share).length / Math.max(face.length, 1);
  return {
    background: backgroundOf(light, features),
    cheekRatio: Math.max(...cheekLights, 1) / Math.max(Math.min(...cheekLights), 1),
    face: {
      black: beyond((value) => value <= 6),
      white: beyond((value) => value >= 250),
      span: level(0.95) - level(0.05),
    },
    detail: detailOf(light, eyes.middle, eyes.distance),
    glare: Math.max(
      ...[eyes.left, eyes.right].map((at) => {
        const levels = around(light, at, 4, 2.5);
        return levels.filter((value) => value >= 248).length / Math.max(levels.length, 1);
      }),
    ),
  };
}

/** Levels of light, row by row, and how many pixels a millimetre has. */
type Light = { levels: Float32Array; width: number; height: number; perMm: number };

/** Luma of ITU-R BT.601. */
function lightOf({ data, width, height }: Pixels): Light {
  const levels = new Float32Array(width * height);
  for (let at = 0; at < levels.length; at++) {
    levels[at] = 0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0);
  }
  return { levels, width, height, perMm: width / photoSize.mm.width };
}

/** The levels in a box of twice `across` by twice `up` millimetres around a place, as far as it is inside. */
function around({ levels, width, height, perMm }: Light, { x, y }: Point, across: number, up: number): number[] {
  const found: number[] = [];
  const [left, right] = [x - across, x + across].map((mm) => Math.min(width, Math.max(0, Math.round(mm * perMm))));
  const [top, bottom] = [y - up, y + up].map((mm) => Math.min(height, Math.max(0, Math.round(mm * perMm))));
  for (let row = top ?? 0; row < (bottom ?? 0); row++) {
    for (let column = left ?? 0; column < (right ?? 0); column++) found.push(levels[row * width + column] ?? 0);
  }
  return found;
}

/** The levels of the face between brows and chin, without its edge, where hair and background begin. */
function faceLevels({ levels, width, height, perMm }: Light, { eyes, chin, faceWidth }: Features): number[] {
  const half = { x: faceWidth * 0.38, y: (chin.y - eyes.middle.y) * 0.62 };
  const centre = { x: (eyes.middle.x + chin.x) / 2, y: eyes.middle.y + (chin.y - eyes.middle.y) * 0.42 };
  const found: number[] = [];
  for (let row = 0; row < height; row++) {
    const dy = (row / perMm - centre.y) / half.y;
    for (let column = 0; column < width; column++) {
      const dx = (column / perMm - centre.x) / half.x;
      if (dx * dx + dy * dy < 1) found.push(levels[row * width + column] ?? 0);
    }
  }
  return found;
}

/** The background is what is above the eyes and clear of the head, hair included, in squares of 1 mm. */
function backgroundOf(light: Light, { eyes, crown, headHeight, faceWidth }: Features): Measures['background'] {
  const half = { x: faceWidth * 0.78, y: headHeight * 0.62 };
  const centre = { x: eyes.middle.x, y: (eyes.middle.y + crown.y) / 2 + headHeight * 0.25 };
  const squares: number[] = [];
  for (let y = 1; y < eyes.middle.y; y++) {
    for (let x = 1; x < photoSize.mm.width - 1; x++) {
      const dx = (x - centre.x) / half.x;
      const dy = (y - centre.y) / half.y;
      if (dx * dx + dy * dy > 1) squares.push(mean(around(light, { x, y }, 0.5, 0.5)));
    }
  }
  const average = mean(squares);
  return { light: average, deviation: Math.sqrt(mean(squares.map((value) => (value - average) ** 2))) };
}

/** The variance of the Laplacian around the eyes, by the variance of the light there: free of how strong the contrast is. */
function detailOf({ levels, width, height, perMm }: Light, at: Point, eyeDistance: number): number {
  const [left, right] = [at.x - eyeDistance, at.x + eyeDistance].map((mm) => Math.round(mm * perMm));
  const [top, bottom] = [at.y - eyeDistance * 0.4, at.y + eyeDistance * 0.5].map((mm) => Math.round(mm * perMm));
  const laplacian: number[] = [];
  const plain: number[] = [];
  for (let row = Math.max(1, top ?? 0); row < Math.min(height - 1, bottom ?? 0); row++) {
    for (let column = Math.max(1, left ?? 0); column < Math.min(width - 1, right ?? 0); column++) {
      const here = row * width + column;
      const level = (offset: number) => levels[here + offset] ?? 0;
      laplacian.push(4 * level(0) - level(1) - level(-1) - level(width) - level(-width));
      plain.push(level(0));
    }
  }
  return variance(laplacian) / Math.max(variance(plain), 1);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const average = mean(values);
  return mean(values.map((value) => (value - average) ** 2));
}
