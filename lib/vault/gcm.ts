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
  return Buffer.concat([Buffer.of(format), nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
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
  const plaintext = decipher.update(box.subarray(1 + nonceBytes, -tagBytes));
  try {
    decipher.final();
  } catch {
    return undefined; // the only thing final() can say in GCM is that the tag does not match
  }
  return plaintext;
}

/** JSON of a list is unambiguous: no two contexts give the same bytes, whatever the strings hold. */
function additional(context: readonly (string | number)[]): Uint8Array {
  return Buffer.from(JSON.stringify(context));
}
