import type { Chain } from './chains';
import { valueAt } from './fit';
import type { Gray } from './image';
import { type Strip, stripHeight } from './network';
import type { Row } from './rows';

/** Pixels of a strip from one character to the next, and of a capital's height, as the network was trained with. */
const stepWidth = 16.5;
const capitalHeight = 16;

/**
 * Which part of a picture a strip shows: along `chain` from `from` to `to` (pixels of the picture in which the chain was found,
 * `scale` times as large as the original), around `row`; `turned` by 180 degrees. `stretch`: the share
 * of the usual height that is cut; below 1 its characters come out taller.
 */
export type Cut = {
  chain: Chain;
  row: Row;
  scale: number;
  from: number;
  to: number;
  turned: boolean;
  stretch?: number;
};

/** The place in the original picture of a point of the strip, in its pixels. */
function placer({ chain, row, scale, from, to, turned, stretch = 1 }: Cut, width: number) {
  const { pitch, start, ux, uy } = chain;
  return (x: number, y: number): [x: number, y: number] => {
    const along = from + ((turned ? width - x : x) / width) * (to - from);
    const inside = Math.max(-pitch, Math.min(chain.length + pitch, along));
    const rows = (turned ? stripHeight - y : y) - stripHeight / 2;
    const across =
      valueAt(chain.middle, inside) + valueAt(row.offset, along) + (rows * row.capital * stretch) / capitalHeight;
    return [(start.x + along * ux - across * uy) / scale, (start.y + along * uy + across * ux) / scale];
  };
}

/** Cuts a line out of the original picture, level, at the size that the network reads, with its light evened. */
export function cutStrip(image: Gray, cut: Cut): Strip {
  const { pitch } = cut.chain;
  const width = Math.max(64, Math.round(((cut.to - cut.from) / pitch) * stepWidth));
  const place = placer(cut, width);
  // Original pixels a pixel of the strip: where there are several, their mean is taken.
  const taps = Math.max(1, Math.min(4, Math.round(pitch / stepWidth / cut.scale)));
  const values = new Float32Array(width * stripHeight);
  for (let y = 0, i = 0; y < stripHeight; y++) {
    for (let x = 0; x < width; x++, i++) {
      let sum = 0;
      for (let a = 0; a < taps; a++) {
        for (let b = 0; b < taps; b++) sum += sample(image, ...place(x + (a + 0.5) / taps, y + (b + 0.5) / taps));
      }
      values[i] = sum / (taps * taps);
    }
  }
  return { values: standardised(values), width };
}

/** A point of a picture, in pixels. */
type Point = [x: number, y: number];

/** Top left, top right, bottom right and bottom left of something in a picture. */
export type Corners = [Point, Point, Point, Point];

/** The corners of a cut in the original picture. */
export function cornersOf(cut: Cut): Corners {
  const width = Math.max(64, Math.round(((cut.to - cut.from) / cut.chain.pitch) * stepWidth));
  const place = placer(cut, width);
  return [place(0, 0), place(width, 0), place(width, stripHeight), place(0, stripHeight)];
}

/** Brightness between the middles of four pixels; beyond the edge, that of the edge. */
function sample({ values, width, height }: Gray, px: number, py: number): number {
  const x = Math.max(0, Math.min(width - 1.001, px - 0.5));
  const y = Math.max(0, Math.min(height - 1.001, py - 0.5));
  const left = Math.floor(x);
  const top = Math.floor(y);
  const rx = x - left;
  const ry = y - top;
  const at = top * width + left;
  const upper = (values[at] as number) * (1 - rx) + (values[at + 1] as number) * rx;
  const lower = (values[at + width] as number) * (1 - rx) + (values[at + width + 1] as number) * rx;
  return upper * (1 - ry) + lower * ry;
}

/** Mean 0 and deviation about 1, as in training. */
function standardised(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / (Math.sqrt(variance) + 4));
}
