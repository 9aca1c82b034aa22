import 'server-only';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { decrypt, encrypt } from '@/lib/vault/gcm';
import { type ResumeCode, readResumeCode } from '@/lib/vault/resume-code';
import { env } from './env';
import { type HeadersRead, isSecure } from './origin';
import { readOrMakeSecret } from './secrets';

/**
 * The cookie that carries the session: the resume code, sealed, so that a stolen database and a stolen disk open nothing.
 * With https for certain its name has the prefix that no neighbouring subdomain and no http page can set (RFC 6265bis 4.1.3).
 */
export const sessionCookieName = () => (env().PUBLIC_URL?.startsWith('https:') ? '__Host-sapar' : 'sapar');

/** For `cookies().set(name, value, options)`; `maxAge` in seconds. */
export type SessionCookie = {
  name: string;
  value: string;
  options: { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/'; maxAge: number };
};

const context = ['sapar/session/1'];
const daySeconds = 24 * 60 * 60;

let key: KeyObject | undefined;

/** The code and the moment, sealed with the session secret: base64url. */
export function sealSession(code: ResumeCode, now: number, secret: KeyObject = sessionSecret()): string {
  return Buffer.from(encrypt(secret, context, Buffer.from(`${now} ${code}`))).toString('base64url');
}

/** The code of a session; undefined if the value was tampered with, sealed by another secret, or is older than `keepDays`. */
export function openSession(
  value: string,
  now: number,
  secret: KeyObject = sessionSecret(),
  keepDays: number = env().KEEP_DAYS,
): ResumeCode | undefined {
  return readSession(value, now, secret, keepDays)?.code;
}

/**
 * The code of a session that is to be given anew, because it was given a day ago or more: a dossier lives KEEP_DAYS from the
 * last save, and its session with it. Not more often, as a reply on its way while the session is ended would bring it back.
 */
export function wornSession(
  value: string,
  now: number,
  secret: KeyObject = sessionSecret(),
  keepDays: number = env().KEEP_DAYS,
): ResumeCode | undefined {
  const session = readSession(value, now, secret, keepDays);
  return session && now - session.since >= daySeconds * 1000 ? session.code : undefined;
}

function readSession(value: string, now: number, secret: KeyObject, keepDays: number) {
  const opened = decrypt(secret, context, Buffer.from(value, 'base64url'));
  const [since, code] = Buffer.from(opened ?? '')
    .toString()
    .split(' ');
  const isYoung = now < Number(since) + keepDays * daySeconds * 1000;
  const reading = readResumeCode(code ?? '');
  return isYoung && reading.ok ? { code: reading.code, since: Number(since) } : undefined;
}

/** The cookie that opens this dossier in this browser until KEEP_DAYS from now. */
export function sessionCookie(code: ResumeCode, now: number, headers: HeadersRead): SessionCookie {
  return cookie(sealSession(code, now), env().KEEP_DAYS * daySeconds, headers);
}

/** The cookie that brings a mistyped code back to the field it came from, for five minutes, sealed like the session. */
export const typedCodeCookieName = 'sapar-typed';
const typedContext = ['sapar/typed-code/1'];

/** The cookie of a code as it was typed; with an empty text, the one that forgets it. */
export function typedCodeCookie(typed: string, headers: HeadersRead): SessionCookie {
  const sealed = encrypt(sessionSecret(), typedContext, Buffer.from(typed.slice(0, 200)));
  return {
    ...cookie(typed ? Buffer.from(sealed).toString('base64url') : '', typed ? 300 : 0, headers),
    name: typedCodeCookieName,
  };
}

/** The code that was typed; empty if there is none or the value was tampered with. */
export function openTypedCode(value: string | undefined): string {
  const opened = value && decrypt(sessionSecret(), typedContext, Buffer.from(value, 'base64url'));
  return opened ? Buffer.from(opened).toString() : '';
}

/** The cookie that ends the session in this browser. */
export function endedSessionCookie(headers: HeadersRead): SessionCookie {
  return cookie('', 0, headers);
}

function cookie(value: string, maxAge: number, headers: HeadersRead): SessionCookie {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  const secure = isSecure(headers, PUBLIC_URL, TRUST_PROXY);
  return { name: sessionCookieName(), value, options: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge } };
}

/** A secret of its own for another purpose, the same on all servers that share the session secret. */
export function secretFor(purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', sessionSecret(), '', `sapar/${purpose}/1`, 32)));
}

/** SESSION_SECRET, or else the one kept in DATA_DIR. */
function sessionSecret(): KeyObject {
  const { SESSION_SECRET, DATA_DIR } = env();
  key ??= createSecretKey(SESSION_SECRET ?? readOrMakeSecret(join(DATA_DIR, 'session-secret')));
  return key;
}
