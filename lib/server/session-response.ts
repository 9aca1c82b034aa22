import 'server-only';
import { cookies } from 'next/headers';
import type { ResumeCode } from '@/lib/vault/resume-code';
import {
  endedSessionCookie,
  type SessionCookie,
  sessionCookie,
  sessionCookieName,
  typedCodeCookie,
  wornSession,
} from './session';

/** The response, with the cookie that opens this dossier in this browser. */
export function setSessionCookie(response: Response, request: Request, code: ResumeCode, now: number): Response {
  return withCookie(response, sessionCookie(code, now, request.headers));
}

/** The response to a save: with the session given anew where it is due (`wornSession`). Call only where a request is at hand. */
export async function renewSession(response: Response, request: Request, now: number): Promise<Response> {
  const code = wornSession((await cookies()).get(sessionCookieName())?.value ?? '', now);
  return code ? setSessionCookie(response, request, code, now) : response;
}

/** The response, with the code as it was typed, for the page to show again; an empty text forgets it. */
export function setTypedCode(response: Response, request: Request, typed: string): Response {
  return withCookie(response, typedCodeCookie(typed, request.headers));
}

/** The response, with the cookie that ends the session in this browser. */
export function clearSessionCookie(response: Response, request: Request): Response {
  return withCookie(response, endedSessionCookie(request.headers));
}

function withCookie(response: Response, { name, value, options }: SessionCookie): Response {
  const parts = [`${name}=${value}`, `Path=${options.path}`, `Max-Age=${options.maxAge}`, 'HttpOnly', 'SameSite=Lax'];
  if (options.secure) parts.push('Secure');
  response.headers.append('Set-Cookie', parts.join('; '));
  return response;
}
