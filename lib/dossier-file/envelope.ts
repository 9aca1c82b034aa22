// The dossier file: what is kept of a dossier, encrypted under a passphrase in the browser (docs/adr/0027-dossier-file.md).
import { argon2idAsync } from '@noble/hashes/argon2.js';

/**
 * Version 1, all numbers big-endian. Whatever comes later begins with the same thirteen bytes, and this version is read for ever.
 *
 * | at | bytes | what                                                                     |
 * | -- | ----- | ------------------------------------------------------------------------ |
 * | 0  | 12    | `SAPARDOSSIER` in ASCII                                                  |
 * | 12 | 1     | the version                                                              |
 * | 13 | 4     | the length of the whole file                                             |
 * | 17 | 16    | the salt of the passphrase                                               |
 * | 33 | 12    | the nonce                                                                |
 * | 45 |       | the text, padded, in AES-256-GCM, and its tag of 16 bytes; bytes 0 to 44 are authenticated with it |
 * |    | 32    | SHA-256 of all before: tells a damaged file from a wrong passphrase, and proves nothing |
 */
const kind = new TextEncoder().encode('SAPARDOSSIER');
const version = 1;
const at = { version: 12, length: 13, salt: 17, nonce: 33, sealed: 45 } as const;
const tagBytes = 16;
const hashBytes = 32;

/** Texts come in steps of this many bytes, so that the file's length says little about what was answered. */
const step = 4096;

/** The most bytes a file may have: ten photos and all answers take a third of it. */
export const mostFileBytes = 16 * 1024 * 1024;

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the first of the settings that OWASP's Password Storage Cheat Sheet names
 * (read on 30 November 2026). They belong to version 1: no file can ask for other ones.
 */
const stretching = { m: 19_456, t: 2, p: 1, dkLen: 32 } as const;

/** Why a file does not open. `kind`: no dossier file; `newer`: of a later version than this page knows; `cut`: its end is missing. */
export type FileRefusal = 'kind' | 'newer' | 'cut' | 'altered' | 'passphrase';

/** Encrypts a text under a passphrase, with a fresh salt and nonce: the bytes of a dossier file. Throws on more than a file may hold. */
export async function sealFile(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const plain = padded(text);
  const file = new Uint8Array(at.sealed + plain.length + tagBytes + hashBytes);
  if (file.length > mostFileBytes) throw new Error('the file would be larger than one that is opened');
  file.set(kind);
  file[at.version] = version;
  new DataView(file.buffer).setUint32(at.length, file.length);
  crypto.getRandomValues(file.subarray(at.salt, at.sealed));
  const key = await keyOf(passphrase, file, 'encrypt');
  file.set(new Uint8Array(await crypto.subtle.encrypt(parameters(file), key, plain)), at.sealed);
  file.set(await hashOf(file), file.length - hashBytes);
  return file;
}

/**
 * The text of a dossier file. Everything that can be told without the passphrase is told first, so that `passphrase` means it: only
 * a file altered on purpose, its hash made anew, looks like one with a wrong passphrase.
 */
export async function openFile(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<{ ok: true; text: string } | { ok: false; reason: FileRefusal }> {
  const problem = await problemOf(file);
  if (problem) return { ok: false, reason: problem };
  const key = await keyOf(passphrase, file, 'decrypt');
  const sealed = file.subarray(at.sealed, file.length - hashBytes);
  const plain = await crypto.subtle.decrypt(parameters(file), key, sealed).catch(() => undefined);
  return plain ? { ok: true, text: new TextDecoder().decode(plain).trimEnd() } : { ok: false, reason: 'passphrase' };
}

async function problemOf(file: Uint8Array<ArrayBuffer>): Promise<FileRefusal | undefined> {
  const isKind = kind.subarray(0, file.length).every((byte, i) => file[i] === byte);
  if (!isKind || file.length > mostFileBytes) return 'kind';
  const least = at.sealed + tagBytes + hashBytes;
  const found = file[at.version] ?? version;
  if (found > version) return 'newer';
  if (file.length < least) return 'cut';
  const length = new DataView(file.buffer, file.byteOffset).getUint32(at.length);
  if (file.length < length) return 'cut';
  const hash = await hashOf(file);
  const isWhole = found === version && file.length === length;
  return isWhole && hash.every((byte, i) => byte === file[file.length - hashBytes + i]) ? undefined : 'altered';
}

/** Spaces at the end, which JSON passes over. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / step) * step).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** The key of a passphrase, whatever keyboard its letters came from (Unicode NFKC, as NIST SP 800-63B asks). */
async function keyOf(passphrase: string, file: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt') {
  const salt = file.subarray(at.salt, at.nonce);
  // In pieces, so that the page goes on answering: all of it takes half a second on a laptop and some seconds on a slow phone.
  const raw = await argon2idAsync(passphrase.normalize('NFKC'), salt, stretching);
  return crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, [use]);
}

const parameters = (file: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv: file.subarray(at.nonce, at.sealed),
  additionalData: file.subarray(0, at.sealed),
  tagLength: tagBytes * 8,
});

const hashOf = async (file: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', file.subarray(0, file.length - hashBytes)));
