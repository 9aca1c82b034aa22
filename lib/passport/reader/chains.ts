import { median, type Polynomial, polynomialThrough, quantile, valueAt } from './fit';
import type { Mark } from './marks';

/** A mark that may be a character: its middle and its longer side. */
export type Glyph = { x: number; y: number; width: number; height: number; size: number };

/**
 * A line of characters at equal steps, in the pixels of the picture it was found in, running from `start` in the direction
 * (`ux`, `uy`). `steps`: characters it is long, gaps included; `pitch`: pixels a step; `wobble`: mean distance of its
 * characters from where equal steps would have them, in steps. `middle`: how far
 * to the right of the straight line (seen along it; below it, where it runs to the right) its middle lies, at each distance from the
 * start.
 */
export type Chain = {
  glyphs: number;
  steps: number;
  pitch: number;
  wobble: number;
  size: number;
  length: number;
  start: { x: number; y: number };
  ux: number;
  uy: number;
  middle: Polynomial;
};

/** Marks of the size and fullness of characters. */
export function glyphsOf(marks: readonly Mark[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const { left, right, top, bottom, area } of marks) {
    const width = right - left + 1;
    const height = bottom - top + 1;
    const size = Math.max(width, height);
    const slim = Math.min(width, height);
    if (size < 5 || size > 80 || size / slim >= 9 || area < 5 || area < 0.12 * width * height) continue;
    glyphs.push({ x: (left + right + 1) / 2, y: (top + bottom + 1) / 2, width, height, size });
  }
  return glyphs;
}

/** Lines of at least 14 characters at equal steps, in any direction, the most likely ones first. */
export function chainsOf(glyphs: readonly Glyph[]): Chain[] {
  const near = nearby(glyphs);
  const used = new Set<Glyph>();
  const chains: Chain[] = [];
  for (const glyph of glyphs) {
    if (used.has(glyph)) continue;
    const around = near(glyph.x, glyph.y, glyph.size * 2.3);
    let longest: Glyph[] = [];
    for (const next of around) {
      const distance = Math.hypot(next.x - glyph.x, next.y - glyph.y);
      if (next === glyph || used.has(next) || !alike(next.size / glyph.size, 0.55, 1.8)) continue;
      if (!alike(distance / glyph.size, 0.66, 1.9)) continue;
      const onward = grow(glyph, next, near);
      if (onward.length < 6) continue;
      const line = [...grow(next, glyph, near).slice(2).reverse(), ...onward];
      if (line.length > longest.length) longest = line;
    }
    if (longest.length < 14) continue;
    for (const member of longest) used.add(member);
    const chain = chainOf(rightward(longest));
    if (chain.steps >= 14 && chain.wobble < 0.13 && alike(chain.size / chain.pitch, 0.55, 1.5)) chains.push(chain);
  }
  return chains.sort((a, b) => likelihood(b) - likelihood(a));
}

/** Lengths of machine-readable lines: ICAO Doc 9303-4 to 9303-7. */
const lineLengths = [30, 36, 44];

const likelihood = ({ glyphs, wobble, steps }: Chain) =>
  glyphs - 150 * wobble - 2 * Math.min(8, ...lineLengths.map((length) => Math.abs(steps - length)));

const alike = (ratio: number, least: number, most: number) => ratio > least && ratio < most;

/** Goes on from the first glyph over the second in steps of about the same length, over gaps of up to three steps. */
function grow(first: Glyph, second: Glyph, near: Nearby): Glyph[] {
  const line = [first, second];
  const taken = new Set(line);
  let stepX = second.x - first.x;
  let stepY = second.y - first.y;
  let { x, y } = second;
  for (let missed = 0; missed <= 3 && line.length <= 60; ) {
    const step = Math.hypot(stepX, stepY);
    x += stepX;
    y += stepY;
    const usual = quantile(
      line.map(({ size }) => size),
      0.6,
    );
    let next: Glyph | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const glyph of near(x, y, step * 0.55)) {
      if (taken.has(glyph) || !alike(glyph.size / usual, 0.5, 1.7)) continue;
      const along = Math.abs((glyph.x - x) * stepX + (glyph.y - y) * stepY) / step;
      const across = Math.abs((glyph.y - y) * stepX - (glyph.x - x) * stepY) / step;
      if (along > step * 0.42 || across > step * 0.3 || along + 2 * across >= nearest) continue;
      nearest = along + 2 * across;
      next = glyph;
    }
    if (!next) {
      missed++;
      continue;
    }
    const last = line[line.length - 1] as Glyph;
    // The longer the line, the surer its step.
    const trust = line.length < 4 ? 0.5 : line.length < 10 ? 0.25 : 0.1;
    stepX += trust * ((next.x - last.x) / (missed + 1) - stepX);
    stepY += trust * ((next.y - last.y) / (missed + 1) - stepY);
    line.push(next);
    taken.add(next);
    x = next.x;
    y = next.y;
    missed = 0;
  }
  return line;
}

/** Most pictures are upright: a line that could be read from either end is taken from the left one. */
function rightward(line: Glyph[]): Glyph[] {
  const [start, end] = [line[0] as Glyph, line.at(-1) as Glyph];
  return end.x < start.x ? line.reverse() : line;
}

function chainOf(line: readonly Glyph[]): Chain {
  const start = line[0] as Glyph;
  const end = line[line.length - 1] as Glyph;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const ux = (end.x - start.x) / length;
  const uy = (end.y - start.y) / length;
  const along = line.map(({ x, y }) => (x - start.x) * ux + (y - start.y) * uy);
  const across = line.map(({ x, y }) => (y - start.y) * ux - (x - start.x) * uy);
  const gaps = along.slice(1).map((place, i) => place - (along[i] as number));
  const pitch = median(gaps);
  const places = [0];
  for (const gap of gaps) places.push((places[places.length - 1] as number) + Math.max(1, Math.round(gap / pitch)));
  const even = polynomialThrough(places, along, 2);
  const off = along.reduce((sum, place, i) => sum + Math.abs(place - valueAt(even, places[i] as number)), 0);
  return {
    glyphs: line.length,
    steps: (places[places.length - 1] as number) + 1,
    pitch,
    wobble: off / line.length / pitch,
    size: median(line.map(({ size }) => size)),
    length,
    start: { x: start.x, y: start.y },
    ux,
    uy,
    middle: polynomialThrough(along, across, line.length > 20 ? 2 : 1),
  };
}

type Nearby = (x: number, y: number, radius: number) => Glyph[];

/** Looks glyphs up by place, in a grid. */
function nearby(glyphs: readonly Glyph[]): Nearby {
  const cell = 24;
  const key = (column: number, row: number) => row * 65_536 + column;
  const cells = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const at = key(Math.floor(glyph.x / cell), Math.floor(glyph.y / cell));
    const there = cells.get(at);
    if (there) there.push(glyph);
    else cells.set(at, [glyph]);
  }
  return (x, y, radius) => {
    const found: Glyph[] = [];
    const lastRow = Math.floor((y + radius) / cell);
    const lastColumn = Math.floor((x + radius) / cell);
    for (let row = Math.max(0, Math.floor((y - radius) / cell)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor((x - radius) / cell)); column <= lastColumn; column++) {
        for (const glyph of cells.get(key(column, row)) ?? []) {
          if (Math.hypot(glyph.x - x, glyph.y - y) <= radius) found.push(glyph);
        }
      }
    }
    return found;
  };
}
