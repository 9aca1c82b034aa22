import type { MetadataRoute } from 'next';
import { nationalityCodes } from '@/lib/countries/codes';
import { env } from '@/lib/server/env';
import { alternates } from '@/lib/server/metadata';
import { countryPaths } from '@/lib/text/country-slugs';
import { type Page, pagePaths } from '@/lib/text/pages';
import { subjectPaths } from '@/lib/text/subject-slugs';
import { subjects } from '@/lib/visa/rules/subjects';

/** The pages that anybody may find, beside those of the nationalities and of the rules. */
const publicPages = ['/', '/visa', '/sources', '/calcul-sejour', '/verifier'] as const satisfies readonly Page[];

/** Every public page in every language. Addresses are absolute, so without PUBLIC_URL the list is empty. */
export default function sitemap(): MetadataRoute.Sitemap {
  const origin = env().PUBLIC_URL;
  if (!origin) return [];
  const pages = [...publicPages.map(pagePaths), ...subjects.map(subjectPaths), ...nationalityCodes.map(countryPaths)];
  const absolute = (path: string) => new URL(path, origin).href;
  return pages.flatMap((paths) => {
    const languages = Object.fromEntries(
      Object.entries(alternates(paths)).map(([language, path]) => [language, absolute(path)]),
    );
    return Object.values(paths).map((path) => ({ url: absolute(path), alternates: { languages } }));
  });
}
