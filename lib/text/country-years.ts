import { mapYearOf } from '@/lib/briefing/relations';
import { type Locale, routing } from './routing';

const path = routing.pathnames['/pays/relations/[year]'];

/** The address of the map of a year. */
export const mapYearPath = (year: number, locale: Locale): string =>
  `/${locale}${path[locale].replace('[year]', String(year))}`;

/** The addresses of the map of a year in every language. */
export const mapYearPaths = (year: number) =>
  Object.fromEntries(routing.locales.map((locale) => [locale, mapYearPath(year, locale)])) as Record<Locale, string>;

/** The year that an address is the map of, if it is one. */
export function mapYearAt(address: string, locale: Locale): number | undefined {
  const year = mapYearOf(address.split('/').at(-1) ?? '');
  return year !== undefined && mapYearPath(year, locale) === address ? year : undefined;
}

/** Whether an address would be the map of something that is no year with a map. */
export const isMapOfNoYear = (address: string, locale: Locale): boolean =>
  address.startsWith(mapFolder(locale)) && !address.slice(mapFolder(locale).length).includes('/');

const mapFolder = (locale: Locale) => `/${locale}${path[locale].replace('[year]', '')}`;
