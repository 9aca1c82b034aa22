import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Heic, type LibHeif, openHeic } from './heic';

let heif: LibHeif;
beforeAll(async () => {
  const library: string = 'libheif-js/libheif-wasm/libheif-bundle.mjs';
  heif = ((await import(library)) as { default: () => LibHeif }).default();
});

const fileOf = (name: string) => readFileSync(join(import.meta.dirname, '../../e2e', name));

/** The colour at a place of the picture, found in the tile that shows it. */
function colourAt({ tile, first, decode }: Heic, x: number, y: number): number[] {
  const column = Math.floor((x - first.left) / tile.width);
  const row = Math.floor((y - first.top) / tile.height);
  const { data, rowLength, release } = decode(column, row);
  const at = 4 * ((y - first.top - row * tile.height) * rowLength + x - first.left - column * tile.width);
  const colour = [...data.subarray(at, at + 3)];
  release();
  return colour;
}

/** The same colour but for what the codec makes of it. */
const like = (colour: number[]) => colour.map((level) => expect.closeTo(level, -1));

describe('a HEIC in tiles, as telephones save them', () => {
  /** The drawn portrait, held upright: 8064 by 6048 pixels on their side, in tiles of 512, and a turn by a quarter. */
  const portrait = fileOf('portrait-48mp.heic');

  it('is as large as it is seen, and its outer tiles reach beyond it', () => {
    const { width, height, columns, rows, tile, first } = openHeic(heif, portrait);
    expect({ width, height, columns, rows, tile }).toEqual({
      width: 6048,
      height: 8064,
      columns: 12,
      rows: 16,
      tile: { width: 512, height: 512 },
    });
    expect(first).toEqual({ left: 6048 - 12 * 512, top: 0 });
  });

  it('is decoded a tile at a time, in little memory', () => {
    const heic = openHeic(heif, portrait);
    expect(colourAt(heic, 10, 10)).toEqual(like([232, 232, 228]));
    expect(colourAt(heic, 6040, 10)).toEqual(like([232, 232, 228]));
    // The hair, an iris, and the jacket at the foot.
    expect(colourAt(heic, 3024, 1700)).toEqual(like([59, 42, 32]));
    expect(colourAt(heic, 2439, 3750)).toEqual(like([64, 48, 31]));
    expect(colourAt(heic, 3024, 8050)).toEqual(like([53, 80, 107]));
    expect(heif.HEAPU8.length).toBeLessThan(48_000_000);
  });

  it('is turned every way that a telephone is held', () => {
    const turn = portrait.indexOf('irot') + 4;
    for (const [quarters, x, y] of [
      [0, 1700, 3024],
      [1, 3024, 8064 - 1700],
      [2, 8064 - 1700, 3024],
      [3, 3024, 1700],
    ] as const) {
      const turned = Buffer.from(portrait);
      turned[turn] = quarters;
      const heic = openHeic(heif, turned);
      expect([heic.width, heic.height]).toEqual(quarters % 2 === 0 ? [8064, 6048] : [6048, 8064]);
      expect(colourAt(heic, x, y), `${quarters} quarters`).toEqual(like([59, 42, 32]));
    }
  });
});

describe('a HEIC that is one tile', () => {
  it('is decoded as a whole', () => {
    const heic = openHeic(heif, fileOf('portrait.heic'));
    expect(heic).toMatchObject({ columns: 1, rows: 1, tile: { width: 600, height: 800 }, first: { left: 0, top: 0 } });
    expect(colourAt(heic, 300, 170)).toEqual(like([59, 42, 32]));
  });
});

it('throws at what is none', () => {
  expect(() => openHeic(heif, Buffer.from('a letter'))).toThrow('libheif');
  expect(() => openHeic(heif, fileOf('portrait-48mp.heic').subarray(0, 4000))).toThrow('libheif');
});
