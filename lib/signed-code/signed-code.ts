// The code on a printed form: its answers, signed, so that whoever reads the paper can hold them against it without asking anybody.
import type { OfficialForm } from '@/lib/dossier/official-form';
import { messageOf, readText, textsOf } from './code-text';
import { keyIdBytes, opened, sealed } from './cose';
import { deflate, inflate } from './deflate';
import { claimsOf, formOf } from './form-claims';

/** A public key as /.well-known/jwks.json lists it (RFC 7517, RFC 8037); `kid` is its thumbprint (RFC 7638) in base64url. */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string };

/** Signs for a form: `kid` as in the list of public keys, `sign` with Ed25519. */
export type Signer = { kid: string; sign: (bytes: Uint8Array) => Uint8Array };

/** The texts of the codes of a form, of which an ordinary one has one. `preparedOn`: ISO day. */
export async function codesOf(form: OfficialForm, preparedOn: string, { kid, sign }: Signer): Promise<string[]> {
  const envelope = sealed(claimsOf(form, preparedOn), fromBase64Url(kid).slice(0, keyIdBytes), sign);
  return textsOf(await deflate(envelope));
}

/** What codes turned out to be. */
export type Verdict =
  /** Signed with one of the keys, and nothing changed since. */
  | { verdict: 'genuine'; form: OfficialForm; preparedOn: string }
  /** Some codes of the same form are still to be read. */
  | { verdict: 'incomplete'; missing: readonly number[]; of: number }
  /** Names one of the keys, but the signature does not hold: made or changed by somebody else. */
  | { verdict: 'forged' }
  /** Signed with a key that is not among these: from another installation, or with a key of its own. */
  | { verdict: 'unknownKey' }
  /** Not a code of Sapar. */
  | { verdict: 'foreign' }
  /** Begins as a code of Sapar, but is cut or damaged. */
  | { verdict: 'damaged' }
  /** Of a version that this page does not know. */
  | { verdict: 'newer' }
  /** The browser has no Ed25519 (Web Cryptography Level 2). */
  | { verdict: 'cannotCheck' };

/** Judges the texts of codes, read in any order; those of another form than the last one read are left out. */
export async function judge(texts: readonly string[], keys: readonly PublicKey[]): Promise<Verdict> {
  const last = texts.at(-1);
  if (last === undefined) return { verdict: 'foreign' };
  const read = readText(last);
  if (!read.ok) return { verdict: read.reason };
  const codes = texts.map(readText).flatMap((code) => (code.ok && code.name === read.name ? [code] : []));
  const found = await messageOf(codes);
  if (!found) return { verdict: 'damaged' };
  if ('missing' in found) return { verdict: 'incomplete', missing: found.missing, of: read.of };
  const envelope = await inflate(found.message);
  const parts = envelope && opened(envelope);
  if (!parts) return { verdict: 'damaged' };
  const key = keys.find(({ kid }) => isPrefix(parts.kid, fromBase64Url(kid)));
  if (!key) return { verdict: 'unknownKey' };
  const holds = await isSignedBy(key, parts.signature, parts.signed);
  if (holds === undefined) return { verdict: 'cannotCheck' };
  if (!holds) return { verdict: 'forged' };
  const said = formOf(parts.payload);
  return said ? { verdict: 'genuine', ...said } : { verdict: 'newer' };
}

/** Whether a signature holds; undefined where the browser can't tell. */
async function isSignedBy(
  { kty, crv, x }: PublicKey,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  const imported = await crypto.subtle
    .importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify'])
    .catch(() => undefined);
  return imported && (await crypto.subtle.verify({ name: 'Ed25519' }, imported, signature, signed));
}

const isPrefix = (short: Uint8Array, long: Uint8Array): boolean =>
  short.length === keyIdBytes && short.every((byte, i) => byte === long[i]);

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
