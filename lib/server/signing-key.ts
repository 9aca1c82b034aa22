import 'server-only';
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicKeysFile, signingKeyFile } from '@/db/data-files';
import type { PublicKey, Signer } from '@/lib/signed-code/signed-code';
import { env, isPublicKey } from './env';
import { readIfThere, readOrMakeSecret } from './secrets';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

type Keys = { signer: Signer; publicKey: PublicKey };

/** What this installation signs with, and every public key that its prints were ever signed with, today's first. */
type SigningKeys = { signer: Signer; publicKeys: readonly PublicKey[] };

let keys: SigningKeys | undefined;

/**
 * The keys of this installation: from SIGNING_KEY, or else the one made at the first start and kept in DATA_DIR; earlier ones from
 * RETIRED_KEYS and from DATA_DIR, where each public key is written down when it is first used. Throws where that list holds anything else.
 */
export function signingKeys(): SigningKeys {
  const { SIGNING_KEY, RETIRED_KEYS, DATA_DIR } = env();
  if (!keys) {
    const { signer, publicKey } = keysOf(SIGNING_KEY ?? readOrMakeSecret(join(DATA_DIR, signingKeyFile)));
    const used = readAndNote(join(DATA_DIR, publicKeysFile), publicKey.x);
    const all = new Set([publicKey.x, ...RETIRED_KEYS, ...used]);
    keys = { signer, publicKeys: [...all].map(publicKeyOf) };
  }
  return keys;
}

/** The public keys in a list, the newest first; `current` is added to it where it is not the newest. One a line, in base64url. */
export function readAndNote(file: string, current: string): string[] {
  const lines = (readIfThere(file) ?? '').split('\n').filter((line) => line.trim() !== '');
  const wrong = lines.find((line) => !isPublicKey(line));
  if (wrong !== undefined)
    throw new Error(
      `${file} should hold one public key a line, as \`x\` of jwks.json, and has: ${JSON.stringify(wrong)}`,
    );
  if (lines.at(-1) !== current) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    appendFileSync(file, `${current}\n`, { mode: 0o600, flush: true });
  }
  return [current, ...lines.reverse()];
}

/** The pair of an Ed25519 key's 32 bytes (RFC 8032, 5.1.5); its name is the thumbprint of RFC 7638. */
export function keysOf(secret: Uint8Array): Keys {
  const privateKey: KeyObject = createPrivateKey({
    key: Buffer.concat([pkcs8Head, secret]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicKey = publicKeyOf(x);
  return { signer: { kid: publicKey.kid, sign: (bytes) => sign(null, bytes, privateKey) }, publicKey };
}

/** A public key by its 32 bytes in base64url, named by its thumbprint (RFC 7638). */
function publicKeyOf(x: string): PublicKey {
  const members = { crv: 'Ed25519', kty: 'OKP', x } as const;
  return { ...members, kid: createHash('sha256').update(JSON.stringify(members)).digest('base64url') };
}
