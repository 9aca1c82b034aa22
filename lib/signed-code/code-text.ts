// What stands in the QR codes of a form: `SAPAR1:1/2:A0B1C2:…`, in the characters of a code's alphanumeric mode.
import { fromBase45, toBase45 } from './base45';

/**
 * The most characters of one code: version 20 of ISO/IEC 18004 with correction level L holds 1,249, in 97 modules a side, which
 * printers and cameras manage at 34 mm. What is longer is put into several codes of about the same size.
 */
const mostCharacters = 1245;
/** `SAPAR1:99/99:A0B1C2:`. */
const headLength = 20;

/** The version of what follows: a reader that does not know it says so. */
const version = 1;
const pattern = /^SAPAR(\d{1,3}):(\d{1,2})\/(\d{1,2}):([0-9A-F]{6}):([0-9A-Z $%*+\-./:]+)$/;

/** The texts of the codes that hold a message together, in order. */
export async function textsOf(message: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const whole = toBase45(message);
  const of = Math.ceil(whole.length / (mostCharacters - headLength));
  const size = Math.ceil(whole.length / of);
  const name = await nameOf(message);
  return Array.from(
    { length: of },
    (_, i) => `SAPAR${version}:${i + 1}/${of}:${name}:${whole.slice(i * size, (i + 1) * size)}`,
  );
}

/** Tells the codes of one form from those of another: the beginning of the message's SHA-256. */
async function nameOf(message: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
  return [...hash.slice(0, 3)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** One code as it was read; `foreign` is none of ours, `newer` one of a version that is not known here. */
export type ReadText =
  | { ok: true; n: number; of: number; name: string; data: string }
  | { ok: false; reason: 'foreign' | 'newer' | 'damaged' };

export function readText(text: string): ReadText {
  if (!/^SAPAR\d/.test(text)) return { ok: false, reason: 'foreign' };
  const [, of1, n = '', of = '', name = '', data = ''] = text.match(pattern) ?? [];
  if (of1 === undefined) return { ok: false, reason: 'damaged' };
  if (Number(of1) !== version) return { ok: false, reason: 'newer' };
  const place = { n: Number(n), of: Number(of) };
  if (place.n < 1 || place.n > place.of) return { ok: false, reason: 'damaged' };
  return { ok: true, ...place, name, data };
}

/** The message of some codes of one form; the numbers of those that are missing; undefined where they do not make one. */
export async function messageOf(
  codes: readonly Extract<ReadText, { ok: true }>[],
): Promise<{ message: Uint8Array<ArrayBuffer> } | { missing: number[] } | undefined> {
  const [first] = codes;
  if (!first || codes.some(({ name, of }) => name !== first.name || of !== first.of)) return undefined;
  const byPlace = new Map(codes.map(({ n, data }) => [n, data]));
  const places = Array.from({ length: first.of }, (_, i) => i + 1);
  const missing = places.filter((n) => !byPlace.has(n));
  if (missing.length > 0) return { missing };
  const message = fromBase45(places.map((n) => byPlace.get(n) ?? '').join(''));
  return message && (await nameOf(message)) === first.name ? { message } : undefined;
}
