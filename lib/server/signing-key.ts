import 'server-only';
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { join } from 'node:path';
import type { PublicKey, Signer } from '@/lib/signed-code/signed-code';
import { env } from './env';
import { readOrMakeSecret } from './secrets';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

type Keys = { signer: Signer; publicKey: PublicKey };

let keys: Keys | undefined;

/** The keys of this installation: from SIGNING_KEY, or else the one made at the first start and kept in DATA_DIR. */
export function signingKeys(): Keys {
  const { SIGNING_KEY, DATA_DIR } = env();
  keys ??= keysOf(SIGNING_KEY ?? readOrMakeSecret(join(DATA_DIR, 'signing-key')));
  return keys;
}

/** The pair of an Ed25519 key's 32 bytes (RFC 8032, 5.1.5); its name is the thumbprint of RFC 7638. */
export function keysOf(secret: Uint8Array): Keys {
  const privateKey: KeyObject = createPrivateKey({
    key: Buffer.concat([pkcs8Head, secret]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const members = { crv: 'Ed25519', kty: 'OKP', x } as const;
  const kid = createHash('sha256').update(JSON.stringify(members)).digest('base64url');
  return { signer: { kid, sign: (bytes) => sign(null, bytes, privateKey) }, publicKey: { ...members, kid } };
}
