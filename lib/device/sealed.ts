/** Bytes that only the key of their dossier opens, in their place only. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

/** A key that this browser uses and nobody can take out of it, neither a script of ours nor one that got in. */
export function createKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Lengths tell little: what is sealed is filled up to the next multiple of this. */
const step = 256;

/** Seals a value that JSON can hold, for the place that is named: elsewhere it does not open. */
export async function sealJson(key: CryptoKey, place: readonly string[], value: unknown): Promise<Sealed> {
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const padded = new Uint8Array(Math.ceil((plain.length + 1) / step) * step).fill(0x20);
  padded.set(plain);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: named(place) }, key, padded);
  return { iv, bytes };
}

/** What was sealed for that place; undefined if it was for another, by another key, or changed since. */
export async function openJson(key: CryptoKey, place: readonly string[], { iv, bytes }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: named(place) }, key, bytes);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}

const named = (place: readonly string[]) => new TextEncoder().encode(JSON.stringify(['sapar/device/1', ...place]));
