import * as z from 'zod/mini';
import { pictureRefusals } from '@/lib/image/refusal';

/** The identity photo of a visa request: 35 x 45 mm, at 600 dots an inch. */
export const photoSize = { mm: { width: 35, height: 45 }, dpi: 600, width: 827, height: 1063 } as const;

/** The kind under which the store keeps a traveller's photo, one each. */
export const photoKind = 'photo';

/**
 * What a check of the photo found, in the order in which it is said. They are hints: a photo with remarks may be used all the same.
 * `unchecked` alone: it was sent as a file, and nothing looked at it.
 */
export const remarks = [
  'unchecked',
  'face',
  'faces',
  'size',
  'place',
  'edge',
  'tilt',
  'turned',
  'eyes',
  'mouth',
  'background',
  'light',
  'exposure',
  'sharp',
  'glare',
  'pixels',
] as const;

export type Remark = (typeof remarks)[number];

/**
 * Why a photo that was sent is not kept. `none`: no file was chosen; `heic`: only the browser decodes it; `memory`: to open it would take
 * the browser too much; `broken`: its pixels can't be read; `stale`: another window kept one since; `large`: the dossier is full; `busy`: too
 * many at once; the others: see `PictureRefusal`.
 */
export const photoRefusals = [
  'none',
  ...pictureRefusals,
  'heic',
  'memory',
  'broken',
  'stale',
  'large',
  'busy',
] as const;

export type PhotoRefusal = (typeof photoRefusals)[number];

/** What is kept beside a photo, sealed like it. `at`: when it was taken over, epoch milliseconds. */
export const aboutPhoto = z.object({ v: z.literal(1), at: z.number(), remarks: z.array(z.enum(remarks)) });
export type AboutPhoto = z.infer<typeof aboutPhoto>;

/** The remarks in what a page sent: known ones, each once, in our order. */
export function remarksIn(sent: readonly unknown[]): Remark[] {
  return remarks.filter((remark) => sent.includes(remark));
}
