import 'server-only';

/** What is needed of a request's headers: those of a Request and those of next/headers alike. */
export type HeadersRead = Pick<Headers, 'get'>;

/**
 * Whether a request that writes was made by one of our own pages, and not by another site in the person's name (CSRF).
 *
 * Sec-Fetch-Site, which no page can forge, may only be `same-origin`, or `none` with our own Origin. Origin, which browsers send
 * with every POST, must be ours. A browser so old that it sends neither must at least name one of our pages as Referer.
 *
 * @param publicUrl the one origin that is ours; without it, ours is the host that was asked for
 * @param trustProxy whether X-Forwarded-Host and -Proto are believed
 */
export function isOwnOrigin(headers: HeadersRead, publicUrl: string | undefined, trustProxy: boolean): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  if (origin !== null) return isOurs(origin, headers, publicUrl, trustProxy);
  if (site !== null) return site === 'same-origin';
  return isOurs(headers.get('referer') ?? '', headers, publicUrl, trustProxy);
}

/** Whether people reach us by https, as far as we can tell: only then is a Secure cookie ever sent back to us. */
export function isSecure(headers: HeadersRead, publicUrl: string | undefined, trustProxy: boolean): boolean {
  if (publicUrl) return publicUrl.startsWith('https:');
  if (trustProxy) return lastOf(headers.get('x-forwarded-proto')) === 'https';
  // A proxy that we know nothing of may speak https for us: the browser says so in the Origin of what it posts.
  return headers.get('origin')?.startsWith('https:') ?? false;
}

/**
 * Without PUBLIC_URL and without a trusted proxy nobody tells us the scheme: a proxy that we know nothing of may speak https for
 * us. Then the host alone decides; a page of the same host under another scheme is `same-site` to every current browser.
 */
function isOurs(address: string, headers: HeadersRead, publicUrl: string | undefined, trustProxy: boolean): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  if (publicUrl) return url.origin === new URL(publicUrl).origin;
  const host = (trustProxy && lastOf(headers.get('x-forwarded-host'))) || headers.get('host');
  const scheme = trustProxy && lastOf(headers.get('x-forwarded-proto'));
  if (!host || (scheme && url.protocol !== `${scheme}:`)) return false;
  return url.origin === URL.parse(`${url.protocol}//${host}`)?.origin;
}

/** Where several proxies wrote a header, the last value is the one of the proxy that we trust: the nearest. */
export function lastOf(header: string | null): string | undefined {
  return header?.split(',').at(-1)?.trim() || undefined;
}
