import type { MetadataRoute } from 'next';
import { env } from '@/lib/server/env';
import { type Page, pagePaths } from '@/lib/text/pages';

const personal: Page[] = ['/demande', '/reprendre'];

/** Pages that belong to one person have nothing for a search engine; the rest is for everybody. */
export default function robots(): MetadataRoute.Robots {
  const disallow = personal.flatMap((page) => Object.values(pagePaths(page)));
  const origin = env().PUBLIC_URL;
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...disallow] },
    // The addresses of a sitemap are absolute: without PUBLIC_URL there is none to speak of.
    ...(origin && { sitemap: `${origin}/sitemap.xml` }),
  };
}
