import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const secretBytes = 32;

/**
 * Reads a secret of 32 bytes (base64, one line), or makes it if there is no such file (mode 600, its folder 700).
 *
 * Processes that start at once end with the same secret: each writes its own aside, whole and flushed to disk, and linking it
 * into place succeeds for the first one only. (Opening the file itself with `wx` would let the second read it half written.)
 * Throws if the file holds anything else: a new secret would quietly end every session, a new key disown every printed form.
 */
export function readOrMakeSecret(file: string): Uint8Array {
  return readSecret(file) ?? makeSecret(file);
}

function readSecret(file: string): Uint8Array | undefined {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const secret = Buffer.from(text.trim(), 'base64');
  if (secret.length === secretBytes) return secret;
  throw new Error(
    `${file} should hold ${secretBytes} bytes in base64 and does not. Restore it from a backup, or remove it to have another made.`,
  );
}

function makeSecret(file: string): Uint8Array {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, `${randomBytes(secretBytes).toString('base64')}\n`, { flag: 'wx', mode: 0o600, flush: true });
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside);
  }
  return readOrMakeSecret(file);
}

/** The text of a file; undefined if there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
