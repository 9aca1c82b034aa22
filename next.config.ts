import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { securityHeaders } from './lib/server/security-headers';
import { translatedPaths } from './lib/text/translated-paths';

/**
 * The policy of workers, which do not inherit that of their page but bring their own: they may compile WebAssembly, which no page may,
 * and speak to nobody but us. To scripts, styles and fonts of the same folder it means nothing.
 */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

// Named once for all processes that build it together.
process.env.SAPAR_BUILD ??= randomBytes(9).toString('base64url');
const buildName = process.env.SAPAR_BUILD;

const config: NextConfig = {
  output: 'standalone',
  generateBuildId: () => buildName,
  env: { SAPAR_BUILD: buildName },
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // No page uses Next's image endpoint: closed, it fetches and resizes nothing for anybody.
  images: { unoptimized: true },
  experimental: {
    // One page takes a form, a small one, and the proxy looks at it; by default 10 MB of each body are kept in memory.
    proxyClientMaxBodySize: '128kb',
    // On a phone the style sheet costs a round trip among the scripts before anything is seen.
    inlineCss: true,
  },
  serverExternalPackages: ['nodemailer', 'pdfkit'],
  // Next's other bundler leaves whole packages in what the browser loads (ADR 0039).
  webpack: (config) => {
    // Messages come compiled (lib/text/request.ts): the browser needs no parser of ICU messages, 12 KiB of them.
    config.resolve.alias['use-intl/format-message'] = resolve(
      'node_modules/use-intl/dist/esm/production/format-message/format-only.js',
    );
    // Next puts the addresses of typefaces at / in styles that stand in the page (inlineCss).
    config.module.generator.asset.publicPath = '/_next/';
    return config;
  },
  headers: async () => [
    { source: '/:path*', headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
    { source: '/_next/static/:path*', headers: [{ key: 'Content-Security-Policy', value: workerPolicy }] },
  ],
  rewrites: async () => translatedPaths.map(({ address, folder }) => ({ source: address, destination: folder })),
  // The address that an officer types as it was heard; and a folder's own name, in a language that has another one for it.
  redirects: async () => [
    { source: '/verify', destination: '/en/verify', permanent: false },
    ...translatedPaths.map(({ address, folder }) => ({ source: folder, destination: address, permanent: false })),
  ],
};

export default createNextIntlPlugin('./lib/text/request.ts')(config);
