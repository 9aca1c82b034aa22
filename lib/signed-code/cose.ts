// The signed envelope: COSE_Sign1 (RFC 9052, 4.2) without its tag, with Ed25519 (RFC 9053, 2.2).
import { decode, encode } from 'cborg';

const algorithm = 1;
const keyId = 4;
const eddsa = -8;

/** Bytes of a key's name in the header: the beginning of its thumbprint (RFC 7638). */
export const keyIdBytes = 8;

/** What is signed: Sig_structure of RFC 9052, 4.4. */
const signedBytes = (head: Uint8Array, payload: Uint8Array) => encode(['Signature1', head, new Uint8Array(), payload]);

/** A payload in a signed envelope. `kid`: the first bytes of the key's thumbprint. */
export function sealed(
  payload: Uint8Array,
  kid: Uint8Array,
  sign: (bytes: Uint8Array) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = encode(
    new Map<number, unknown>([
      [algorithm, eddsa],
      [keyId, kid],
    ]),
  );
  return encode([head, new Map(), payload, sign(signedBytes(head, payload))]);
}

export type Envelope = {
  kid: Uint8Array;
  payload: Uint8Array;
  signature: Uint8Array<ArrayBuffer>;
  /** What the signature is of. */
  signed: Uint8Array<ArrayBuffer>;
};

/** The parts of an envelope, none of them verified; undefined where the bytes are no such envelope. */
export function opened(bytes: Uint8Array): Envelope | undefined {
  try {
    const [head, rest, payload, signature, ...more] = decode(bytes, { useMaps: true }) as unknown[];
    if (!isBytes(head) || !isBytes(payload) || !isBytes(signature) || !(rest instanceof Map) || more.length > 0)
      return undefined;
    const headers: unknown = decode(head, { useMaps: true });
    if (!(headers instanceof Map) || headers.get(algorithm) !== eddsa) return undefined;
    const kid: unknown = headers.get(keyId);
    if (!isBytes(kid)) return undefined;
    return { kid, payload, signature: new Uint8Array(signature), signed: signedBytes(head, payload) };
  } catch {
    return undefined;
  }
}

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
