import 'server-only';
import { stringifySetCookie } from 'cookie';
import { env } from './env';
import { type HeadersRead, isSecure } from './origin';

/** A cookie that no script reads and that no other site's form sends along. `maxAge` in seconds; 0 takes it out of the browser. */
export type Cookie = { name: string; value: string; maxAge: number };

/** The cookie of this name taken out. */
export const ended = (name: string): Cookie => ({ name, value: '', maxAge: 0 });

/** The response, with this cookie too; only for https where the request came by it. */
export function withCookie(response: Response, headers: HeadersRead, { name, value, maxAge }: Cookie): Response {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  const secure = isSecure(headers, PUBLIC_URL, TRUST_PROXY);
  const cookie = stringifySetCookie({ name, value, path: '/', maxAge, httpOnly: true, sameSite: 'lax', secure });
  response.headers.append('Set-Cookie', cookie);
  return response;
}
