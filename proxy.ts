import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { contentSecurityPolicy, type InlineHashes, newNonce } from './lib/server/csp';
import { env } from './lib/server/env';
import { parseForm, readBody } from './lib/server/limits';
import { isOwnOrigin, isSecure } from './lib/server/origin';
import { notFoundFolder, unknownAddressIn } from './lib/text/known-address';
import { routing } from './lib/text/routing';
import { folderOf } from './lib/text/translated-paths';

const dev = process.env.NODE_ENV === 'development';

// Only the prefix of the language: translated addresses are rewritten by next.config.ts. A rewrite from here names a
// host, and where the server listens on 127.0.0.1 Next takes that for another server and calls itself without end.
const { pathnames: _translated, ...languages } = routing;
const language = createMiddleware(languages);

let known: InlineHashes | undefined;
const inlineHashes = (): InlineHashes => {
  known ??= dev
    ? { styles: [], scripts: {} }
    : (JSON.parse(readFileSync(join(process.cwd(), '.next/csp-hashes.json'), 'utf8')) as InlineHashes);
  return known;
};

const notFoundPages = new Map<string, string>();

/** The page of addresses that are none. A page that finds out by itself is drawn by scripts only: nothing would be seen without. */
function notFoundPage(folder: string): string {
  const page = notFoundPages.get(folder) ?? readFileSync(join(process.cwd(), `.next/server/app${folder}.html`), 'utf8');
  notFoundPages.set(folder, page);
  return page;
}

/** The one page that takes a post: its form is kept nowhere (ADR 0018). */
const postedPage = /^\/[a-z]+\/calcul-sejour$/;

/** Below what Next keeps of a body for the proxy (`proxyClientMaxBodySize`): what is cut there would look like a shorter form. */
const maxPostBytes = 64 * 1024;

/** Why a post to a page is refused, if it is: what Next itself refuses would end as a fault of ours. */
async function refusalOf(request: NextRequest, folder: string): Promise<400 | 403 | 405 | 413 | undefined> {
  const { method, headers } = request;
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST' || !postedPage.test(folder)) return 405;
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (!isOwnOrigin(headers, PUBLIC_URL, TRUST_PROXY)) return 403;
  // A copy that Next made for the proxy: it keeps the body for the page.
  const body = await readBody(request, maxPostBytes);
  if (!body.ok) return 413;
  return (await parseForm(body.bytes, headers.get('content-type'))) ? undefined : 400;
}

/** The language of the address, and the security policy of the page: by hashes if it is static, by nonce if not. */
export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const unknownIn = dev ? undefined : unknownAddressIn(pathname);
  const folder = unknownIn ? notFoundFolder(pathname, unknownIn) : folderOf(pathname);
  const refusal = await refusalOf(request, folder);
  if (refusal) {
    const headers = { 'Cache-Control': 'no-store', ...(refusal === 405 && { Allow: 'GET, HEAD' }) };
    return new NextResponse(null, { status: refusal, headers });
  }
  const { styles, scripts: scriptsOf } = inlineHashes();
  // By the path of the file, `/fr` for .next/server/app/fr.html. A page that is not there is rendered per request.
  const scripts = scriptsOf[folder];
  const perRequest = contentSecurityPolicy({ nonce: newNonce(), styles, dev });
  // Next reads the nonce for its own scripts off the request's policy. Static pages have none and ignore it.
  request.headers.set('Content-Security-Policy', perRequest);
  const response = unknownIn
    ? new NextResponse(notFoundPage(folder), {
        status: 404,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      })
    : language(request);

  response.headers.set(
    'Content-Security-Policy',
    scripts ? contentSecurityPolicy({ scripts, styles, dev }) : perRequest,
  );
  if (!scripts) response.headers.set('Cache-Control', 'no-store');
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (isSecure(request.headers, PUBLIC_URL, TRUST_PROXY))
    response.headers.set('Strict-Transport-Security', 'max-age=31536000');
  return response;
}

// Everything but routes and files, by name: an address with a dot in it may still be a page.
export const config = {
  matcher:
    '/((?!api(?:/|$)|_next/|(?:\\.well-known/jwks\\.json|icon\\.svg|sw\\.js|apple-icon\\.png|icons/[a-z0-9-]+\\.png|manifest\\.webmanifest|robots\\.txt|sitemap\\.xml)$).*)',
};
