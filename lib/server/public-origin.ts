import 'server-only';
import { headers } from 'next/headers';
import { env } from './env';
import { isSecure, lastOf } from './origin';

/** The origin people see, `https://sapar.example`: the configured one, else the one this request came to. */
export async function publicOrigin(): Promise<string> {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (PUBLIC_URL) return PUBLIC_URL;
  const asked = await headers();
  const host = (TRUST_PROXY && lastOf(asked.get('x-forwarded-host'))) || asked.get('host') || 'localhost';
  return `${isSecure(asked, PUBLIC_URL, TRUST_PROXY) ? 'https' : 'http'}://${host}`;
}
