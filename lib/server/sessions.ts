import 'server-only';
import { randomBytes } from 'node:crypto';
import { parseCookie } from 'cookie';
import { headers } from 'next/headers';
import { z } from 'zod';
import { store } from '@/db';
import type { StoredSession } from '@/db/store';
import { type DataKey, type DossierId, openDataKey } from '@/lib/vault/keys';
import type { ResumeCode } from '@/lib/vault/resume-code';
import { open, seal } from '@/lib/vault/seal';
import { type BrowserLabel, browserLabel } from './browser-label';
import { env } from './env';
import { logFailure } from './log';
import type { HeadersRead } from './origin';
import { openSession, type Session, sessionCookieName, sessionOfCode, type WhichSession } from './session';

const minute = 60_000;
const day = 24 * 60 * minute;

/** In how many browsers a dossier may be open at once; the one seen longest ago makes room. */
const mostSessions = 20;

/**
 * How long a session goes on after it was seen, in milliseconds. That it was seen is noted to the `grain`, so that looking at pages
 * writes next to nothing; by so much a session lasts longer than it says, and never shorter.
 */
export function idleTimes(): { idle: number; grain: number } {
  const idle = env().IDLE_MINUTES * minute;
  return { idle, grain: idle / 30 };
}

/** What a request brings of a session, open or not. */
export type SessionInCookie = Session | 'none' | 'tampered';

/** The session in the cookie of a request. */
export function sessionOf(asked: HeadersRead): SessionInCookie {
  const cookie = parseCookie(asked.get('cookie') ?? '')[sessionCookieName()];
  return cookie ? (openSession(cookie) ?? 'tampered') : 'none';
}

/** The session in this browser's cookie. Call only where Next has a request at hand. */
export const sessionInBrowser = async (): Promise<SessionInCookie> => sessionOf(await headers());

/** Opens a session of the dossier that a code opens. Undefined if it opens none. */
export async function beginSession(
  code: ResumeCode,
  userAgent: string | null,
  now: number,
): Promise<Session | undefined> {
  const session = sessionOfCode(randomBytes(16).toString('base64url'), code);
  const { id, dossier } = session;
  const stored = await store().read(dossier, now);
  const key = stored && openDataKey(code, dossier, stored.wrappedKey);
  if (!key) return undefined;
  const about = seal(key, { dossier, session: id }, Buffer.from(JSON.stringify(browserLabel(userAgent))));
  const { idle, grain } = idleTimes();
  const opened = await store().openSession(dossier, { id, about, endsAt: now + idle + grain }, mostSessions, now);
  return opened.ok ? session : undefined;
}

/**
 * Whether a session is open. If so it is seen now. Nobody waits until that is noted unless it has to be `noted` by then, and a page is
 * shown though it could not be. A clock that is set back shortens no session, or it would end when the clock is right again. However much
 * it is used it ends KEEP_DAYS after it was opened, as its cookie does: a copy of that would be good for as long as the dossier is.
 */
export async function seeSession({ id, dossier }: WhichSession, now: number, { noted = false } = {}): Promise<boolean> {
  const session = await store().session(dossier, id, now);
  if (!session) return false;
  const { idle, grain } = idleTimes();
  const last = session.openedAt + env().KEEP_DAYS * day;
  const endsAt = Math.min(last, Math.max(session.endsAt, now + idle + grain));
  if (!noted && endsAt - session.endsAt < grain) return true;
  const noting = store().seeSession(dossier, id, endsAt, now);
  if (noted) await noting;
  else noting.catch((error: unknown) => logFailure('session', error));
  return true;
}

/** How long a session goes on if nobody does anything, in milliseconds; 0 if it is over. Asking does not count as doing. */
export async function timeLeft({ id, dossier }: WhichSession, now: number): Promise<number> {
  const session = await store().session(dossier, id, now);
  return session ? Math.max(0, session.endsAt - idleTimes().grain - now) : 0;
}

/** An open session as its owner may know it. */
export type KnownSession = Pick<StoredSession, 'id' | 'openedAt' | 'seenAt'> & { label: BrowserLabel; isThis: boolean };

const label = z.object({ browser: z.string().max(60).optional(), system: z.string().max(60).optional() });

/** The open sessions of a dossier, the one seen last first; `current` is the one that asks. */
export async function knownSessions(
  dossier: { id: DossierId; key: DataKey },
  current: string,
  now: number,
): Promise<KnownSession[]> {
  const sessions = await store().sessions(dossier.id, now);
  return sessions.map(({ id, openedAt, seenAt, about }) => ({
    id,
    openedAt,
    seenAt,
    isThis: id === current,
    label: labelIn(open(dossier.key, { dossier: dossier.id, session: id }, about)),
  }));
}

/** What was written of a browser; nothing where that can't be read: the session is listed all the same, and can be ended. */
function labelIn(plain: Uint8Array | undefined): BrowserLabel {
  if (!plain) return {};
  const { browser, system } = label.parse(JSON.parse(Buffer.from(plain).toString()));
  return { ...(browser && { browser }), ...(system && { system }) };
}

/** Ends all sessions of the dossier but this one. */
export async function endOtherSessions({ id, dossier }: WhichSession): Promise<void> {
  await store().endOtherSessions(dossier, id);
}

/** Ends a session on the server: its cookie opens nothing any more, wherever it is. */
export async function endSession({ id, dossier }: WhichSession): Promise<void> {
  await store().endSession(dossier, id);
}
