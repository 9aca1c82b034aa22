import { decrypt, encrypt } from './gcm';
import type { DataKey, DossierId } from './keys';
import { release } from './release';

/** Where a sealed sheet belongs. It opens there and nowhere else: not in another dossier, not as an older or newer version. */
export type Place = { dossier: DossierId; sheet: string; version: number };

/** Sealed lengths come in steps of 256 bytes, so that they say little about what was answered. */
const step = 256;
const end = 0x80;

/** Where a sealed part of a file belongs, as for a sheet. `about` says what the file is called and is like, `content` is the file. */
export type FilePlace = { dossier: DossierId; file: string; version: number; part: 'about' | 'content' };

/** Where what is known of a session belongs: it never changes, so it has no version. */
export type SessionPlace = { dossier: DossierId; session: string };

/** Seals a sheet, a part of a file or what is known of a session for one place with AES-256-GCM; the result is 29 bytes more than the next multiple of 256 above the plaintext. */
export function seal(dataKey: DataKey, place: Place | FilePlace | SessionPlace, plaintext: Uint8Array): Uint8Array {
  const padded = pad(plaintext);
  const sealed = encrypt(dataKey, context(place), padded);
  release(padded);
  return sealed;
}

/** Opens what was sealed for this place; undefined if it was sealed for another, under another key, or changed since. */
export function open(
  dataKey: DataKey,
  place: Place | FilePlace | SessionPlace,
  sealed: Uint8Array,
): Uint8Array | undefined {
  const padded = decrypt(dataKey, context(place), sealed);
  return padded?.subarray(0, padded.lastIndexOf(end));
}

function context(place: Place | FilePlace | SessionPlace) {
  if ('session' in place) return ['sapar/session-about/1', place.dossier, place.session];
  const { dossier, version } = place;
  return 'file' in place
    ? ['sapar/file/1', dossier, place.file, version, place.part]
    : ['sapar/sheet/1', dossier, place.sheet, version];
}

/** One byte 0x80, then zeros (ISO/IEC 7816-4): reversible for every plaintext, the empty one too. */
function pad(plaintext: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(plaintext.length / step) + 1) * step);
  padded.set(plaintext);
  padded[plaintext.length] = end;
  return padded;
}
