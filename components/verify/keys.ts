import * as z from 'zod/mini';
import type { PublicKey } from '@/lib/signed-code/signed-code';

/** Where the public keys are, and under which name this browser keeps them. */
export const keysPath = '/.well-known/jwks.json';
const kept = 'sapar-public-keys';

const keySet = z.object({
  keys: z.array(z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string() })),
});

function keysIn(text: string | null): readonly PublicKey[] | undefined {
  if (text === null) return undefined;
  try {
    return keySet.parse(JSON.parse(text)).keys;
  } catch {
    return undefined;
  }
}

/** The public keys of this installation: as they are now, or without a network as they were last read; undefined where never. */
export async function publicKeys(): Promise<readonly PublicKey[] | undefined> {
  try {
    const answer = await fetch(keysPath);
    const text = await answer.text();
    const keys = answer.ok ? keysIn(text) : undefined;
    if (keys) {
      localStorage.setItem(kept, text);
      return keys;
    }
  } catch {
    // No network, or a browser that keeps nothing.
  }
  try {
    return keysIn(localStorage.getItem(kept));
  } catch {
    return undefined;
  }
}
