// Keys of an installation, for tests.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { PublicKey, Signer } from './signed-code';

/** A pair of keys made for this run. */
export function newKeys(): { signer: Signer; key: PublicKey } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
  return {
    signer: { kid, sign: (bytes) => sign(null, bytes, privateKey) },
    key: { kty: 'OKP', crv: 'Ed25519', x, kid },
  };
}
