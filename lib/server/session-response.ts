import 'server-only';
import type { ResumeCode } from '@/lib/vault/resume-code';
import { ended, withCookie } from './cookie';
import { sessionCookie, sessionCookieName, typedCookie, typedCookieName } from './session';
import { beginSession, endSession, sessionInBrowser } from './sessions';
import { sharedDeviceName } from './shared-device';

/**
 * The response, with the cookie of a new session, which opens this dossier in this browser. The one that was here before ends. Where the
 * dossier has gone meanwhile there is no new session, and the page that comes says so.
 */
export async function startSession(
  response: Response,
  request: Request,
  code: ResumeCode,
  now: number,
): Promise<Response> {
  const former = await sessionInBrowser();
  const session = await beginSession(code, request.headers.get('user-agent'), now);
  if (typeof former === 'object') await endSession(former);
  return session ? withCookie(response, request.headers, sessionCookie(session)) : response;
}

/** The response, with a code or an address as it was typed, for the page to show again; an empty text forgets it. */
export function setTyped(
  response: Response,
  request: Request,
  what: Parameters<typeof typedCookie>[0],
  typed: string,
): Response {
  return withCookie(response, request.headers, typedCookie(what, typed));
}

/**
 * The response, with what has the browser forget all that it holds of us: our cookies by name, and by Clear-Site-Data (W3C) what it has
 * cached and stored. That one does not take the cookies: it would take those of the whole domain, and log the person out of neighbours.
 * Browsers heed the header on https and on this machine only; the cookies go everywhere.
 */
export function forgetHere(response: Response, request: Request): Response {
  response.headers.set('Clear-Site-Data', '"cache", "storage"');
  for (const name of [sessionCookieName(), typedCookieName, sharedDeviceName])
    withCookie(response, request.headers, ended(name));
  return response;
}
