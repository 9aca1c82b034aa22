import type { MetadataRoute } from 'next';
import { mapYears } from '@/lib/briefing/relations';
import { nationalityCodes } from '@/lib/countries/codes';
import { env } from '@/lib/server/env';
import { alternates } from '@/lib/server/metadata';
import { briefingPages } from '@/lib/text/country';
import { countryPaths } from '@/lib/text/country-slugs';
import { mapYearPaths } from '@/lib/text/country-years';
import { type Page, pagePaths } from '@/lib/text/pages';
import { subjectPaths } from '@/lib/text/subject-slugs';
import { subjects } from '@/lib/visa/rules/subjects';

/** The pages that anybody may find, beside those of the nationalities, of the rules and of the years of the map. */
const publicPages = [
  '/',
  '/visa',
  '/sources',
  '/calcul-sejour',
  '/verifier',
  ...briefingPages,
] as const satisfies readonly Page[];

/** Every public page in every language. Addresses are absolute, so without PUBLIC_URL the list is empty. */
export default function sitemap(): MetadataRoute.Sitemap {
  const origin = env().PUBLIC_URL;
  if (!origin) return [];
  const pages = [
    ...publicPages.map(pagePaths),
    ...subjects.map(subjectPaths),
    ...nationalityCodes.map(countryPaths),
    ...mapYears.map(mapYearPaths),
  ];
  const absolute = (path: string) => new URL(path, origin).href;
  return pages.flatMap((paths) => {
    const languages = Object.fromEntries(
      Object.entries(alternates(paths)).map(([language, path]) => [language, absolute(path)]),
    );
    return Object.values(paths).map((path) => ({ url: absolute(path), alternates: { languages } }));
  });
}
