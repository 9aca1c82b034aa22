import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** The headers that every answer carries, pages and bytes alike. The CSP differs by page: see proxy.ts. */
const headers = [
  // Not no-referrer: browsers would then send `Origin: null` with form posts, which the routes refuse.
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // The camera reads the passport's data page; nothing else of the device is asked for.
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  serverExternalPackages: ['pdfkit'],
  headers: async () => [{ source: '/:path*', headers }],
};

export default createNextIntlPlugin('./lib/text/request.ts')(config);
