import { type PictureHeader, readPictureHeader } from './header';

/**
 * Why a file is not taken as a picture. `empty`: no bytes; `heavy`: too many; `type`: no JPEG, PNG, WebP or HEIC; `pixels`: too
 * many to decode; `tiny`: too few to show anything; `animated`: more than one picture; `cut`: its end is missing.
 */
export type Refusal = 'empty' | 'heavy' | 'type' | 'pixels' | 'tiny' | 'animated' | 'cut';

/** Decoded with four bytes a pixel this is 240 MB: the most that a phone can be asked for. Cameras of 50 megapixels are below. */
const mostPixels = 60_000_000;
const leastSide = 64;

/** The header of a picture that may be decoded, or why not; `mostBytes` is what the caller has room for. */
export function admit(
  bytes: Uint8Array,
  mostBytes: number,
): { ok: true; header: PictureHeader } | { ok: false; reason: Refusal } {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > mostBytes) return { ok: false, reason: 'heavy' };
  const header = readPictureHeader(bytes);
  if (!header) return { ok: false, reason: 'type' };
  const { width, height, animated, whole } = header;
  if (width * height > mostPixels) return { ok: false, reason: 'pixels' };
  if (animated) return { ok: false, reason: 'animated' };
  if (!whole) return { ok: false, reason: 'cut' };
  return Math.min(width, height) < leastSide ? { ok: false, reason: 'tiny' } : { ok: true, header };
}
