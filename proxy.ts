import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextRequest } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { contentSecurityPolicy, newNonce, type PageHashes } from './lib/server/csp';
import { env } from './lib/server/env';
import { isSecure } from './lib/server/origin';
import { routing } from './lib/text/routing';
import { folderOf } from './lib/text/translated-paths';

const dev = process.env.NODE_ENV === 'development';

// Only the prefix of the language: translated addresses are rewritten by next.config.ts. A rewrite from here names a
// host, and where the server listens on 127.0.0.1 Next takes that for another server and calls itself without end.
const { pathnames: _translated, ...languages } = routing;
const language = createMiddleware(languages);

// By the path of the file, `/fr` for .next/server/app/fr.html. A page that is not in it is rendered per request.
let staticPages: Readonly<Record<string, PageHashes>> | undefined;
const hashesOf = (path: string): PageHashes | undefined => {
  staticPages ??= dev ? {} : JSON.parse(readFileSync(join(process.cwd(), '.next/csp-hashes.json'), 'utf8'));
  return staticPages?.[path];
};

/** The language of the address, and the security policy of the page: by hashes if it is static, by nonce if not. */
export function proxy(request: NextRequest) {
  const nonce = newNonce();
  // Next reads the nonce for its own scripts off the request's policy. Static pages have none and ignore it.
  request.headers.set('Content-Security-Policy', contentSecurityPolicy({ nonce, dev }));
  const response = language(request);

  const hashes = hashesOf(folderOf(request.nextUrl.pathname));
  response.headers.set('Content-Security-Policy', contentSecurityPolicy(hashes ? { hashes, dev } : { nonce, dev }));
  if (!hashes) response.headers.set('Cache-Control', 'no-store');
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (isSecure(request.headers, PUBLIC_URL, TRUST_PROXY))
    response.headers.set('Strict-Transport-Security', 'max-age=31536000');
  return response;
}

export const config = { matcher: '/((?!api(?:/|$)|_next/|.*\\..*).*)' };
