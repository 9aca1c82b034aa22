import { maxTravellers } from '@/lib/visa/draft';
import { countryOfSlug } from './country-slugs';
import { isMapOfNoYear, mapYearAt } from './country-years';
import { type Page, pagePath } from './pages';
import { documentsPath, photoPath, placeOf } from './places';
import { type Locale, routing } from './routing';
import { slugs } from './slugs';
import { subjectOfSlug } from './subject-slugs';

const isPage = (path: string): path is Page => !path.includes('[');

const pages = new Set(
  routing.locales.flatMap((locale) => [
    ...Object.keys(routing.pathnames)
      .filter(isPage)
      .map((page) => pagePath(page, locale)),
    ...Array.from({ length: maxTravellers }, (_, index) => photoPath(index, locale)),
    ...Array.from({ length: maxTravellers }, (_, index) => documentsPath(index, locale)),
  ]),
);

/**
 * The language of an address that no page has, to say so in; undefined where it is a page's, or names no language. No address of
 * ours has an escaped character: what has one would be decoded behind the proxy, and be another address there.
 */
export function unknownAddressIn(path: string): Locale | undefined {
  const [, first = '', ...rest] = path.split('/');
  const locale = routing.locales.find((each) => each === first);
  if (path.includes('%')) return locale ?? routing.defaultLocale;
  if (!locale || pages.has(path) || placeOf(path, locale, slugs)) return undefined;
  if (mapYearAt(path, locale)) return undefined;
  const [folder, slug = '', ...more] = rest;
  if (folder === 'visa' && more.length === 0 && countryOfSlug(slug, locale)) return undefined;
  if (folder === 'sources' && more.length === 0 && subjectOfSlug(slug, locale)) return undefined;
  return locale;
}

/** Where the page stands that says of an unknown address that it is none: a map of a year that there is none of has its own. */
export const notFoundFolder = (path: string, locale: Locale): string =>
  isMapOfNoYear(path, locale) ? `/${locale}/introuvable/annee` : `/${locale}/introuvable`;
