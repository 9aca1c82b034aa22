import BwipJs from 'bwip-js/node';
import sharp from 'sharp';
import type { Rgba } from './image';

/** How a document is photographed. Angles in degrees; `blur` in pixels; `noise` as deviation of brightness. */
export type Photograph = {
  /** Pixels from one character to the next. */
  pitch?: number;
  /** Clockwise, in degrees. */
  tilt?: number;
  blur?: number;
  noise?: number;
  /** How much darker the right side is than the left, from 0 to 1. */
  shade?: number;
  /** A bright spot over the middle of the lines, from 0 to 1. */
  glare?: number;
  /** How much shorter the upper edge is than the lower one, from 0 to 1. */
  perspective?: number;
  /** Quality of the JPEG file it goes through. */
  quality?: number;
};

const { FontLib } = BwipJs;
/** The OCR-B of bwip-js, whose outlines are not those that the network was trained with. */
const font = FontLib.lookup('OCR-B');
const em = 100;

/** A line of OCR-B as the outlines of an SVG path, a character every `pitch` from `x`, on the base line `y`. */
function outlines(line: string, x: number, y: number, pitch: number): string {
  const scale = pitch / 66;
  const point = (px: number, py: number, left: number) =>
    `${(left + px * scale).toFixed(2)} ${(y - py * scale).toFixed(2)}`;
  let path = '';
  for (const [i, character] of Array.from(line).entries()) {
    const left = x + i * pitch;
    for (const segment of FontLib.getpaths(font, character.charCodeAt(0), em, em)) {
      const end = point(segment.x, segment.y, left);
      if (segment.type === 'Q') path += `Q${point(segment.cx, segment.cy, left)} ${end}`;
      else if (segment.type === 'C') {
        path += `C${point(segment.cx1, segment.cy1, left)} ${point(segment.cx2, segment.cy2, left)} ${end}`;
      } else path += segment.type + end;
    }
    path += 'Z';
  }
  return path;
}

/** A picture of a document that bears `lines`, with a portrait, print and a coloured ground, on a darker table. */
export async function photograph(lines: readonly string[], photograph: Photograph = {}): Promise<Rgba> {
  const { pitch = 18, tilt = 0, blur = 0, noise = 0, shade = 0, glare = 0, perspective = 0, quality } = photograph;
  const columns = lines[0]?.length ?? 0;
  const width = Math.round((columns + 6) * pitch);
  const height = Math.round(width * 0.7);
  const margin = Math.round(width * 0.16);
  const all = { width: width + 2 * margin, height: height + 2 * margin };
  const rows = lines.map((line, i) => {
    const base = margin + height - (lines.length - i - 0.2) * 1.75 * pitch - pitch;
    return outlines(line, margin + 3 * pitch, base, pitch);
  });
  const ground = Array.from({ length: 24 }, (_, i) => {
    const y = margin + (i / 24) * height;
    return `<path d="M${margin} ${y} q ${width / 4} ${height / 12} ${width / 2} 0 t ${width / 2} 0" stroke="#d8b4a0" fill="none" stroke-width="${pitch / 12}"/>`;
  }).join('');
  const print = Array.from({ length: 6 }, (_, i) => {
    const y = margin + height * (0.2 + 0.08 * i);
    return `<text x="${margin + width * 0.4}" y="${y}" font-size="${pitch * 1.1}" font-family="sans-serif">Nom / Surname Öz-Lefèvre ${i}</text>`;
  }).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${all.width}" height="${all.height}">
    <defs>
      <linearGradient id="shade"><stop offset="0" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity="${shade}"/></linearGradient>
      <radialGradient id="glare"><stop offset="0" stop-color="#fff" stop-opacity="${glare}"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
    </defs>
    <rect width="100%" height="100%" fill="#6b5a4a"/>
    <g transform="rotate(${tilt} ${all.width / 2} ${all.height / 2})">
      <rect x="${margin}" y="${margin}" width="${width}" height="${height}" fill="#eeeadf"/>
      ${ground}${print}
      <rect x="${margin + width * 0.05}" y="${margin + height * 0.15}" width="${width * 0.28}" height="${height * 0.5}" fill="#a99"/>
      <path d="${rows.join('')}" fill="#15151a"/>
    </g>
    <rect width="100%" height="100%" fill="url(#shade)"/>
    <ellipse cx="${all.width * 0.55}" cy="${margin + height * 0.9}" rx="${width * 0.12}" ry="${height * 0.15}" fill="url(#glare)"/>
  </svg>`;
  let picture = sharp(Buffer.from(svg)).removeAlpha();
  if (blur > 0) picture = sharp(await picture.blur(blur).png().toBuffer());
  if (quality) picture = sharp(await picture.jpeg({ quality }).toBuffer());
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const rgba: Rgba = { data, width: info.width, height: info.height };
  return withNoise(perspective > 0 ? seenFromBelow(rgba, perspective) : rgba, noise);
}

/** The same picture with its upper edge shorter by `share`. */
function seenFromBelow({ data, width, height }: Rgba, share: number): Rgba {
  const seen = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    // The row at y is as wide as 1 - share * (1 - y / height), and rows crowd towards the upper edge.
    const wide = 1 - share * (1 - y / height);
    const row = Math.min(height - 1, Math.round(height * (1 - (1 - y / height) / wide)));
    for (let x = 0; x < width; x++) {
      const column = Math.round(width / 2 + (x - width / 2) / wide);
      const from = (Math.max(0, row) * width + Math.max(0, Math.min(width - 1, column))) * 4;
      seen.set(data.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { data: seen, width, height };
}

/** Adds noise that is the same every time (a linear congruential generator, twelve draws summed). */
function withNoise({ data, width, height }: Rgba, deviation: number): Rgba {
  if (deviation === 0) return { data, width, height };
  let seed = 12_345;
  const draw = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const noisy = Uint8ClampedArray.from(data);
  for (let p = 0; p < noisy.length; p += 4) {
    const shift =
      (Array.from({ length: 4 }, draw).reduce((sum, value) => sum + value, -2) / Math.sqrt(4 / 12)) * deviation;
    for (let c = 0; c < 3; c++) noisy[p + c] = (data[p + c] as number) + shift;
  }
  return { data: noisy, width, height };
}
