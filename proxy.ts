import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextRequest } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { contentSecurityPolicy, newNonce, type PageHashes } from './lib/server/csp';
import { routing } from './lib/text/routing';

const dev = process.env.NODE_ENV === 'development';
const language = createMiddleware(routing);

// By the path of the file, `/fr` for .next/server/app/fr.html. A page that is not in it is rendered per request.
let staticPages: Readonly<Record<string, PageHashes>> | undefined;
const hashesOf = (path: string): PageHashes | undefined => {
  staticPages ??= dev ? {} : JSON.parse(readFileSync(join(process.cwd(), '.next/csp-hashes.json'), 'utf8'));
  return staticPages?.[path];
};

/** Language of the address, and the security policy of the page: nonce or hashes (docs/adr). Nothing else. */
export function proxy(request: NextRequest) {
  const nonce = newNonce();
  // Next reads the nonce for its own scripts off the request's policy. Static pages have none and ignore it.
  request.headers.set('Content-Security-Policy', contentSecurityPolicy({ nonce, dev }));
  const response = language(request);

  const page = new URL(response.headers.get('x-middleware-rewrite') ?? request.url).pathname;
  const hashes = hashesOf(page);
  response.headers.set('Content-Security-Policy', contentSecurityPolicy(hashes ? { hashes, dev } : { nonce, dev }));
  if (!hashes) response.headers.set('Cache-Control', 'no-store');
  if (request.nextUrl.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https')
    response.headers.set('Strict-Transport-Security', 'max-age=31536000');
  return response;
}

export const config = { matcher: '/((?!api(?:/|$)|_next/|.*\\..*).*)' };
