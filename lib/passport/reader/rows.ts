import type { Chain, Glyph } from './chains';
import { type Polynomial, polynomialThrough, quantile, valueAt } from './fit';

/**
 * A row of characters beside a chain: how far its middle lies from the chain's, at each distance along it (`offset`, pixels,
 * positive below a line that runs to the right), the stretch it fills and the height of its taller characters.
 */
export type Row = { offset: Polynomial; from: number; to: number; filled: number; capital: number };

/** Rows within seven steps of a chain, itself among them, from its upper side down; at most six. */
export function rowsBeside(chain: Chain, glyphs: readonly Glyph[]): Row[] {
  const { pitch } = chain;
  const beside: { along: number; across: number; height: number }[] = [];
  for (const glyph of glyphs) {
    const { x, y, size } = glyph;
    if (size < chain.size * 0.5 || size > chain.size * 1.7) continue;
    const dx = x - chain.start.x;
    const dy = y - chain.start.y;
    const along = dx * chain.ux + dy * chain.uy;
    if (along < -2 * pitch || along > chain.length + 2 * pitch) continue;
    const middle = valueAt(chain.middle, Math.max(0, Math.min(chain.length, along)));
    const across = dy * chain.ux - dx * chain.uy - middle;
    if (Math.abs(across) < 7.5 * pitch) beside.push({ along, across, height: uprightHeight(glyph, chain) });
  }
  // How many steps have a glyph at each offset; rows are where most have.
  const counts: { offset: number; filled: number }[] = [];
  for (let offset = -7 * pitch; offset <= 7 * pitch; offset += 0.08 * pitch) {
    const steps = new Set<number>();
    for (const { along, across } of beside) {
      if (Math.abs(across - offset) < 0.3 * pitch) steps.add(Math.round(along / pitch));
    }
    counts.push({ offset, filled: steps.size });
  }
  const rows: { peak: number; row: Row }[] = [];
  for (const { offset, filled } of [...counts].sort((a, b) => b.filled - a.filled)) {
    if (filled < 10 || rows.length === 6) break;
    if (rows.some(({ peak }) => Math.abs(peak - offset) < 1.2 * pitch)) continue;
    const plateau = counts.filter((at) => Math.abs(at.offset - offset) < 0.45 * pitch && at.filled >= filled - 1);
    const level = plateau.reduce((sum, at) => sum + at.offset, 0) / plateau.length;
    const members = beside.filter(({ across }) => Math.abs(across - level) < 0.4 * pitch);
    const places = members.map(({ along }) => along);
    rows.push({
      peak: offset,
      row: {
        // A neighbour of a line in perspective has another slope.
        offset:
          members.length < 10
            ? [level]
            : polynomialThrough(
                places,
                members.map(({ across }) => across),
                1,
              ),
        from: Math.min(...places),
        to: Math.max(...places),
        filled,
        capital: quantile(
          members.map(({ height }) => height),
          0.72,
        ),
      },
    });
  }
  return rows.sort((a, b) => a.peak - b.peak).map(({ row }) => row);
}

/** Height of a glyph across its line: the box of a tilted one is larger than the glyph. */
function uprightHeight({ width, height, size }: Glyph, { ux, uy }: Chain): number {
  const cosine = Math.abs(ux);
  const sine = Math.abs(uy);
  const turn = cosine * cosine - sine * sine;
  return Math.abs(turn) > 0.35 ? Math.abs((height * cosine - width * sine) / turn) : 0.9 * size;
}
