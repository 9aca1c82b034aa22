import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './gcm';
import type { ResumeCode } from './resume-code';

/** 32 lower-case hexadecimal digits: the store's name for a dossier. Tells nothing about the resume code. */
export type DossierId = string & { readonly __brand: 'DossierId' };

/** The key under which a dossier's sheets are sealed. A KeyObject, so that printing or serialising it shows no key. */
export type DataKey = KeyObject & { readonly __brand: 'DataKey' };

const keyBytes = 32;

/**
 * The dossier that a resume code opens. One-way: from the id nobody gets back to the code.
 *
 * HKDF-SHA256 (RFC 5869) without salt or stretching, because the code is 130 random bits and not a password that people choose.
 */
export function dossierIdOf(code: ResumeCode): DossierId {
  return derive(code, 'sapar/dossier-id/1', 16).toString('hex') as DossierId;
}

/** The key that wraps the data key: derived from the code each time it is shown, and kept nowhere. */
export function wrappingKeyOf(code: ResumeCode): KeyObject {
  return createSecretKey(derive(code, 'sapar/wrapping-key/1', keyBytes));
}

/** A random data key for a new dossier, and the same key wrapped (61 bytes) for the store to keep. */
export function createDataKey(code: ResumeCode): { dataKey: DataKey; wrapped: Uint8Array } {
  const bytes = randomBytes(keyBytes);
  const dataKey = createSecretKey(bytes) as DataKey;
  return { dataKey, wrapped: encrypt(wrappingKeyOf(code), wrappingContext(dossierIdOf(code)), bytes) };
}

/** Unwraps a dossier's data key; undefined if it was wrapped for another code, if the code is of another dossier, or if it was tampered with. */
export function openDataKey(code: ResumeCode, dossier: DossierId, wrapped: Uint8Array): DataKey | undefined {
  const bytes = decrypt(wrappingKeyOf(code), wrappingContext(dossier), wrapped);
  return bytes?.length === keyBytes ? (createSecretKey(bytes) as DataKey) : undefined;
}

function wrappingContext(dossier: DossierId) {
  return ['sapar/data-key/1', dossier];
}

function derive(code: ResumeCode, info: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', code, '', info, bytes));
}
