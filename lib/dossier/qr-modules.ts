import bwip from 'bwip-js/node';

/** A QR code (ISO/IEC 18004) as its dark modules. */
export type QrModules = {
  /** Modules along a side, without the quiet zone. */
  side: number;
  /** Dark modules next to each other, line by line; counted from the top left corner. */
  runs: readonly { x: number; y: number; length: number }[];
};

/** The width in modules that must stay white around a code (ISO/IEC 18004, 6.3.8). */
export const quietModules = 4;

/** The QR code of a text as an SVG picture with its quiet zone, for the `src` of an image. */
export function qrImage(text: string): string {
  const { side, runs } = qrModules(text);
  const size = side + 2 * quietModules;
  const path = runs
    .map(({ x, y, length }) => `M${quietModules + x} ${quietModules + y}h${length}v1h-${length}z`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** The QR code of a text in alphanumeric mode, with correction level L: as few modules as can be, for a small print. */
export function qrModules(text: string): QrModules {
  const [code] = bwip.raw('qrcode', text, 'eclevel=L') as unknown as [{ pixs: number[]; pixx: number }];
  const side = code.pixx;
  const runs: { x: number; y: number; length: number }[] = [];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (code.pixs[y * side + x] !== 1) continue;
      const last = runs.at(-1);
      if (last && last.y === y && last.x + last.length === x) last.length++;
      else runs.push({ x, y, length: 1 });
    }
  }
  return { side, runs };
}
