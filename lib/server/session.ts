import 'server-only';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { sessionSecretFile } from '@/db/data-files';
import { decrypt, encrypt } from '@/lib/vault/gcm';
import { type DossierId, dossierIdOf } from '@/lib/vault/keys';
import { type ResumeCode, readResumeCode } from '@/lib/vault/resume-code';
import { type Cookie, ended } from './cookie';
import { env } from './env';
import { readOrMakeSecret } from './secrets';

/** Which session, and of which dossier: nobody ends or sees one by its id alone. */
export type WhichSession = { id: string; dossier: DossierId };

/** A session with the code of its dossier, as its browser's cookie holds it. Whether it is open, the store knows. */
export type Session = WhichSession & { code: ResumeCode };

/**
 * The cookie that carries the session, sealed, so that a stolen database and a stolen disk open nothing.
 * With https for certain its name has the prefix that no neighbouring subdomain and no http page can set (RFC 6265bis 4.1.3).
 */
export const sessionCookieName = () => (env().PUBLIC_URL?.startsWith('https:') ? '__Host-sapar' : 'sapar');

const context = ['sapar/session/2'];
const daySeconds = 24 * 60 * 60;

let key: KeyObject | undefined;

/** A session of the dossier that a code opens: the two are never put together otherwise. */
export const sessionOfCode = (id: string, code: ResumeCode): Session => ({ id, code, dossier: dossierIdOf(code) });

/** The session sealed with the session secret: base64url. */
export function sealSession({ id, code }: Pick<Session, 'id' | 'code'>, secret: KeyObject = sessionSecret()): string {
  return Buffer.from(encrypt(secret, context, Buffer.from(`${id} ${code}`))).toString('base64url');
}

/** The session in a cookie; undefined if the value was tampered with or sealed by another secret. */
export function openSession(value: string, secret: KeyObject = sessionSecret()): Session | undefined {
  const opened = decrypt(secret, context, Buffer.from(value, 'base64url'));
  const [id, code] = Buffer.from(opened ?? '')
    .toString()
    .split(' ');
  const reading = readResumeCode(code ?? '');
  return id && reading.ok ? sessionOfCode(id, reading.code) : undefined;
}

/** The cookie of a session. It outlives the session, so that whoever comes back later is told until when the dossier is kept. */
export const sessionCookie = (session: Session): Cookie => ({
  name: sessionCookieName(),
  value: sealSession(session),
  maxAge: env().KEEP_DAYS * daySeconds,
});

/** The cookie that brings what was mistyped back to the field it came from, for five minutes, sealed like the session. */
export const typedCookieName = 'sapar-typed';
/** A resume code, or an address for letters: the one does not come back in the field of the other. */
type Typed = 'code' | 'address';
const typedContext = (what: Typed) => [`sapar/typed-${what}/1`];

/** The cookie of a text as it was typed; with an empty one, the cookie that forgets it. */
export function typedCookie(what: Typed, typed: string): Cookie {
  if (!typed) return ended(typedCookieName);
  const sealed = encrypt(sessionSecret(), typedContext(what), Buffer.from(typed.slice(0, 260)));
  return { name: typedCookieName, value: Buffer.from(sealed).toString('base64url'), maxAge: 300 };
}

/** What was typed; empty if there is nothing of this kind or the value was tampered with. */
export function openTyped(what: Typed, value: string | undefined): string {
  const opened = value && decrypt(sessionSecret(), typedContext(what), Buffer.from(value, 'base64url'));
  return opened ? Buffer.from(opened).toString() : '';
}

/** A secret of its own for another purpose, the same on all servers that share the session secret. */
export function secretFor(purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', sessionSecret(), '', `sapar/${purpose}/1`, 32)));
}

/** SESSION_SECRET, or else the one kept in DATA_DIR. */
function sessionSecret(): KeyObject {
  const { SESSION_SECRET, DATA_DIR } = env();
  key ??= createSecretKey(SESSION_SECRET ?? readOrMakeSecret(join(DATA_DIR, sessionSecretFile)));
  return key;
}
