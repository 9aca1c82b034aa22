/** The headers that every answer carries, pages and bytes alike. The CSP differs by page: see proxy.ts. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // Not no-referrer: browsers would then send `Origin: null` with form posts, which the routes refuse.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  // The camera takes passports, photos, papers and codes; nothing else of the device is asked for.
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
