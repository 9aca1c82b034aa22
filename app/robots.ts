import type { MetadataRoute } from 'next';
import { type Page, pagePaths } from '@/lib/text/pages';

const personal: Page[] = ['/demande', '/reprendre'];

/** Pages that belong to one person have nothing for a search engine; the rest is for everybody. */
export default function robots(): MetadataRoute.Robots {
  const disallow = personal.flatMap((page) => Object.values(pagePaths(page)));
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...disallow] } };
}
