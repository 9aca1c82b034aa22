import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/** Format 1: one byte 1, nonce of 12 bytes, ciphertext, tag of 16 bytes. Another first byte is for another day's format. */
const format = 1;
const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts and authenticates with AES-256-GCM (NIST SP 800-38D) under a fresh random 96-bit nonce.
 *
 * @param key 32 bytes; a random nonce is safe for up to 2^32 boxes under one key (SP 800-38D, 8.3)
 * @param context what the box is and where it belongs: authenticated, not stored, told again by whoever opens it
 * @returns 29 bytes more than the plaintext
 */
export function encrypt(key: KeyObject, context: readonly (string | number)[], plaintext: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(additional(context));
  const box = Buffer.allocUnsafeSlow(1 + nonceBytes + plaintext.length + tagBytes);
  box[0] = format;
  nonce.copy(box, 1);
  passThrough(cipher, plaintext, box.subarray(1 + nonceBytes));
  cipher.final();
  cipher.getAuthTag().copy(box, box.length - tagBytes);
  return box;
}

/** The plaintext, or undefined when the key or the context is another one or a single bit of the box was changed. */
export function decrypt(
  key: KeyObject,
  context: readonly (string | number)[],
  box: Uint8Array,
): Uint8Array | undefined {
  if (box.length < 1 + nonceBytes + tagBytes || box[0] !== format) return undefined;
  const decipher = createDecipheriv(algorithm, key, box.subarray(1, 1 + nonceBytes), { authTagLength: tagBytes })
    .setAAD(additional(context))
    .setAuthTag(box.subarray(-tagBytes));
  const plaintext = Buffer.allocUnsafeSlow(box.length - 1 - nonceBytes - tagBytes);
  passThrough(decipher, box.subarray(1 + nonceBytes, -tagBytes), plaintext);
  try {
    decipher.final();
  } catch {
    return undefined; // the only thing final() can say in GCM is that the tag does not match
  }
  return plaintext;
}

/** In pieces, so that a large file is not held twice. GCM is a stream: as many bytes come out as go in. */
function passThrough(cipher: { update(bytes: Uint8Array): Uint8Array }, from: Uint8Array, to: Uint8Array): void {
  const piece = 64 * 1024;
  for (let at = 0; at < from.length; at += piece) to.set(cipher.update(from.subarray(at, at + piece)), at);
}

/** JSON of a list is unambiguous: no two contexts give the same bytes, whatever the strings hold. */
function additional(context: readonly (string | number)[]): Uint8Array {
  return Buffer.from(JSON.stringify(context));
}
