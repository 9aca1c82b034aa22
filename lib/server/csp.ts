import 'server-only';

/** What a page's policy depends on. `dev` is `next dev`, whose refresh evaluates code and opens a socket. */
type Page = { dev?: boolean; styles: Hashes } & ({ nonce: string } | { scripts: Hashes });

/** CSP sources by content, `'sha256-…'`. */
type Hashes = readonly string[];

/**
 * The inline content of the built pages, written by scripts/postbuild.mjs: the style sheet, which stands in every page, and
 * the scripts of each static page by the path of its file.
 */
export type InlineHashes = { readonly styles: Hashes; readonly scripts: Readonly<Record<string, Hashes>> };

/**
 * The Content-Security-Policy of a page (CSP level 3).
 *
 * A page rendered for one request allows what carries its nonce, and what such a script loads (`strict-dynamic`).
 * A static page cannot carry a nonce, so its inline scripts are allowed by hash. The style sheet is the same in both, and is
 * allowed by hash.
 */
export function contentSecurityPolicy(page: Page): string {
  const scripts = 'nonce' in page ? [`'nonce-${page.nonce}'`, "'strict-dynamic'"] : page.scripts;
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts, ...(page.dev ? ["'unsafe-eval'"] : [])],
    // In development styles are put in by scripts that know no nonce.
    'style-src': page.dev ? ["'self'", "'unsafe-inline'"] : ["'self'", ...page.styles],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': page.dev ? ["'self'", 'ws:'] : ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** A fresh nonce: 128 bits, as CSP level 3 section 7.1 asks at least. */
export function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}
