import type { Span } from '../mrz-layout';
import type { Rgba } from './image';
import type { Reading } from './read-document';
import type { Corners } from './strip';

/** The corners of the characters of a span in the picture, whole, with a sliver of their neighbours. */
export function lineParts(
  { corners, middles }: Pick<Reading, 'corners' | 'middles'>,
  { line, from, to }: Span,
): Corners {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners[line] as Corners;
  const places = middles[line] as number[];
  const step = ((places.at(-1) as number) - (places[0] as number)) / (places.length - 1);
  const margin = 0.7 * step;
  const left = Math.max(0, (places[from] as number) - margin);
  const right = Math.min(1, (places[to - 1] as number) + margin);
  const between = (
    [ax, ay]: readonly [number, number],
    [bx, by]: readonly [number, number],
    share: number,
  ): [number, number] => [ax + (bx - ax) * share, ay + (by - ay) * share];
  return [
    between(topLeft, topRight, left),
    between(topLeft, topRight, right),
    between(bottomLeft, bottomRight, right),
    between(bottomLeft, bottomRight, left),
  ];
}

/** What lies between four corners of a picture, straightened, `height` pixels high. */
export function cutPicture({ data, width, height: rows }: Rgba, corners: Corners, height: number): Rgba {
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = corners;
  const long = Math.hypot(bx - ax, by - ay) + Math.hypot(cx - dx, cy - dy);
  const tall = Math.hypot(dx - ax, dy - ay) + Math.hypot(cx - bx, cy - by);
  const columns = Math.max(1, Math.round((long / Math.max(1, tall)) * height));
  const cut = new Uint8ClampedArray(columns * height * 4);
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / height;
    for (let x = 0; x < columns; x++) {
      const u = (x + 0.5) / columns;
      const px = (ax + (bx - ax) * u) * (1 - v) + (dx + (cx - dx) * u) * v;
      const py = (ay + (by - ay) * u) * (1 - v) + (dy + (cy - dy) * u) * v;
      const column = Math.max(0, Math.min(width - 1, Math.floor(px)));
      const row = Math.max(0, Math.min(rows - 1, Math.floor(py)));
      const from = (row * width + column) * 4;
      const to = (y * columns + x) * 4;
      for (let c = 0; c < 4; c++) cut[to + c] = data[from + c] as number;
    }
  }
  return { data: cut, width: columns, height };
}
