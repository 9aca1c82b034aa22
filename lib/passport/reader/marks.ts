import type { Gray } from './image';

/** A connected spot of ink, such as a character: its box (the right and lower edge are still ink) and its pixels. */
export type Mark = { left: number; right: number; top: number; bottom: number; area: number };

/** How ink is told from paper: darker than the mean of a square of 2 `radius` + 1 pixels by `share` of it and by `least`. */
export type Threshold = { radius: number; share: number; least: number };

/**
 * Spots of ink. The threshold follows the paper around each pixel (Bradley and Roth 2007), so shade and light fall-off are no
 * matter. `most`: how many spots there may be; a picture with more of them is noise at this threshold, and has none.
 */
export function marksOf(image: Gray, threshold: Threshold, most: number): Mark[] {
  const ink = inkOf(image, threshold);
  const { labels, parents } = label(ink, image.width, image.height);
  const marks = new Map<number, Mark>();
  for (let y = 0, i = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++, i++) {
      const own = labels[i] as number;
      if (own === 0) continue;
      const root = rootOf(parents, own);
      const mark = marks.get(root);
      if (mark) {
        if (x < mark.left) mark.left = x;
        if (x > mark.right) mark.right = x;
        mark.bottom = y;
        mark.area++;
      } else {
        if (marks.size >= most) return [];
        marks.set(root, { left: x, right: x, top: y, bottom: y, area: 1 });
      }
    }
  }
  return [...marks.values()];
}

function inkOf({ values, width, height }: Gray, { radius, share, least }: Threshold): Uint8Array {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x] as number;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] as number) + row;
    }
  }
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * stride;
    const bottom = Math.min(height, y + radius + 1) * stride;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const area = ((bottom - top) / stride) * (right - left);
      const sum =
        (sums[bottom + right] as number) -
        (sums[top + right] as number) -
        (sums[bottom + left] as number) +
        (sums[top + left] as number);
      const mean = sum / area;
      if (mean - (values[y * width + x] as number) > Math.max(least, share * mean)) ink[y * width + x] = 1;
    }
  }
  return ink;
}

/** Labels of pixels that touch, also by their corners; labels of one spot have one root in `parents`. */
function label(ink: Uint8Array, width: number, height: number): { labels: Int32Array; parents: number[] } {
  const labels = new Int32Array(width * height);
  const parents = [0];
  const before = [-1, -width - 1, -width, -width + 1];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (ink[i] === 0) continue;
      let own = 0;
      for (let n = 0; n < 4; n++) {
        if ((x === 0 && n < 2) || (x === width - 1 && n === 3)) continue;
        const neighbour = labels[i + (before[n] as number)];
        if (!neighbour) continue;
        const root = rootOf(parents, neighbour);
        if (own !== 0 && own !== root) parents[Math.max(own, root)] = Math.min(own, root);
        own = own === 0 ? root : Math.min(own, root);
      }
      if (own === 0) {
        own = parents.length;
        parents.push(own);
      }
      labels[i] = own;
    }
  }
  return { labels, parents };
}

function rootOf(parents: number[], label: number): number {
  let at = label;
  for (let above = parents[at] as number; above !== at; above = parents[at] as number) {
    parents[at] = parents[above] as number;
    at = parents[at] as number;
  }
  return at;
}
