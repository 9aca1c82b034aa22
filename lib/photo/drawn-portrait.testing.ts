// A portrait drawn for tests, with the mesh that belongs to it: pictures of real people have no business here.
import sharp from 'sharp';
import type { Face, Point } from './face';
import type { Framing } from './framing';
import { inPicture } from './framing';
import type { Pixels } from './measures';

/** How the portrait differs from a good photo. Lengths in millimetres of the photo, angles in degrees. */
export type Portrait = {
  background?: string;
  /** A second colour, in stripes over the background. */
  stripes?: string;
  /** How much darker the right half is, from 0 to 1. */
  shade?: number;
  blur?: number;
  /** Every level times this. */
  gain?: number;
  /** White spots over the eyes. */
  glare?: boolean;
  eyesOpen?: number;
  mouthOpen?: number;
  roll?: number;
  /** The nose off the middle of the face, as when the head is turned. */
  turn?: number;
  /** From chin to crown. */
  head?: number;
  x?: number;
  y?: number;
};

const mm = { width: 35, height: 45 };

/** Places of a face of which the eyes are at the origin and the head is 34 mm high. */
function meshOf({ eyesOpen = 0.32, mouthOpen = 0.02, turn = 0 }: Portrait): Record<number, Point> {
  const lid = 3 * eyesOpen;
  const lip = 4.5 * mouthOpen;
  return {
    152: { x: 0, y: 17 },
    1: { x: turn, y: 6 },
    234: { x: -10.5, y: 3 },
    454: { x: 10.5, y: 3 },
    50: { x: -5.5, y: 6 },
    280: { x: 5.5, y: 6 },
    33: { x: -6.25, y: 0 },
    133: { x: -3.25, y: 0 },
    159: { x: -4.75, y: -lid / 2 },
    145: { x: -4.75, y: lid / 2 },
    362: { x: 3.25, y: 0 },
    263: { x: 6.25, y: 0 },
    386: { x: 4.75, y: -lid / 2 },
    374: { x: 4.75, y: lid / 2 },
    78: { x: -2.25, y: 10.5 },
    308: { x: 2.25, y: 10.5 },
    13: { x: 0, y: 10.5 - lip / 2 },
    14: { x: 0, y: 10.5 + lip / 2 },
  };
}

/** The mesh of a portrait, in pixels of the picture that `framing` cuts it from. */
export function drawnFace(portrait: Portrait, framing: Framing): Face {
  const places = meshOf(portrait);
  const points = Array.from({ length: 468 }, (_, index) =>
    inPicture(placed(places[index] ?? { x: 0, y: 0 }, portrait), framing),
  );
  return { points };
}

function placed({ x, y }: Point, { roll = 0, head = 34, x: toX = 17.5, y: toY = 21.5 }: Portrait): Point {
  const angle = (roll * Math.PI) / 180;
  const scale = head / 34;
  return {
    x: toX + scale * (x * Math.cos(angle) - y * Math.sin(angle)),
    y: toY + scale * (x * Math.sin(angle) + y * Math.cos(angle)),
  };
}

/** The photo of a portrait, 413 x 531 pixels. */
export async function drawnPhoto(portrait: Portrait): Promise<Pixels> {
  const {
    background = '#e6e6e2',
    stripes,
    shade = 0,
    blur,
    gain = 1,
    glare,
    roll = 0,
    head = 34,
    x = 17.5,
    y = 21.5,
  } = portrait;
  const eye = (at: number) => `<ellipse cx="${at}" rx="1.5" ry="${1.5 * (portrait.eyesOpen ?? 0.32)}" fill="#f2efe9"/>
    <circle cx="${at}" r="${Math.min(0.7, 1.5 * (portrait.eyesOpen ?? 0.32))}" fill="#3a2a1c"/>
    ${Array.from({ length: 9 }, (_, i) => `<path d="M${at - 2 + i * 0.5} -2.6l.3 -1" stroke="#3b2a20" stroke-width=".18"/>`).join('')}
    ${glare ? `<circle cx="${at}" r="3" fill="#fff"/>` : ''}`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="413" height="531" viewBox="0 0 ${mm.width} ${mm.height}">
    <radialGradient id="skin"><stop stop-color="#e6b99b"/><stop offset="1" stop-color="#9a6a4e"/></radialGradient>
    <rect width="35" height="45" fill="${background}"/>
    ${stripes ? Array.from({ length: 5 }, (_, i) => `<rect x="${i * 7}" width="3.5" height="45" fill="${stripes}"/>`).join('') : ''}
    <g transform="translate(${x} ${y}) rotate(${roll}) scale(${head / 34})">
      <path d="M-20 36C-20 22 -9 20 0 20s20 2 20 16z" fill="#35506b"/>
      <rect x="-5" y="11" width="10" height="13" fill="#b98566"/>
      <ellipse cy="0" rx="12" ry="17" fill="#3b2a20"/>
      <ellipse cy="3" rx="10.5" ry="14" fill="url(#skin)"/>
      <path d="M-10.5 3a10.5 14 0 0 1 21 0q-2 -7 -10.5 -7t-10.5 7z" fill="#dfb095"/>
      <path d="M-7 -2.4q2.5 -1.4 4.5 0M2.5 -2.4q2.5 -1.4 4.5 0" stroke="#3b2a20" stroke-width=".7" fill="none"/>
      ${eye(-4.75)}${eye(4.75)}
      <path d="M0 0q-1.6 5 -1.2 6 1.2 .8 2.4 0" stroke="#9d6f54" stroke-width=".5" fill="none"/>
      <ellipse cy="10.5" rx="2.6" ry="${0.4 + 2.25 * (portrait.mouthOpen ?? 0.02)}" fill="#96453f"/>
      <path d="M-9 8q9 16 18 0" stroke="#a9795d" stroke-width=".3" fill="none"/>
    </g>
    <rect x="${x}" width="35" height="45" fill="#000" opacity="${shade}"/>
  </svg>`;
  let image = sharp(Buffer.from(drawing)).removeAlpha().linear(gain, 0);
  if (blur) image = image.blur(blur);
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}
