import { type FileHeader, readHeader } from './header';
import { isAnimated, isWhole } from './whole';

/**
 * Why a file is not taken as a picture. `empty`: no bytes; `heavy`: too many; `type`: no JPEG, PNG, WebP or HEIC; `pixels`: too
 * many to decode; `tiny`: too few to show anything; `animated`: more than one picture; `cut`: its end is missing.
 */
export const pictureRefusals = ['empty', 'heavy', 'type', 'pixels', 'tiny', 'animated', 'cut'] as const;

export type PictureRefusal = (typeof pictureRefusals)[number];

/**
 * Telephones save 12, 24, 48 or 50 million pixels (8192 by 6144). Decoded with four bytes a pixel this is 204 MB, for a moment: only what
 * was made smaller is held.
 */
export const mostPixels = 51_000_000;
const leastSide = 64;

const pictureKinds: readonly FileHeader['kind'][] = ['jpeg', 'png', 'webp', 'heic'];

/** The header of a picture that may be decoded, or why not; `mostBytes` is what the caller has room for. */
export function admit(
  bytes: Uint8Array,
  mostBytes: number,
): { ok: true; header: FileHeader } | { ok: false; reason: PictureRefusal } {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > mostBytes) return { ok: false, reason: 'heavy' };
  const header = readHeader(bytes);
  if (!header || !pictureKinds.includes(header.kind)) return { ok: false, reason: 'type' };
  const { kind, width, height } = header;
  if (isAnimated(kind, bytes)) return { ok: false, reason: 'animated' };
  if (width === undefined || height === undefined) return { ok: false, reason: 'cut' };
  if (width * height > mostPixels) return { ok: false, reason: 'pixels' };
  if (!isWhole(kind, bytes)) return { ok: false, reason: 'cut' };
  return Math.min(width, height) < leastSide ? { ok: false, reason: 'tiny' } : { ok: true, header };
}
