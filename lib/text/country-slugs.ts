import { type NationalityCode, nationalityCodes } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import { type Locale, routing } from './routing';

/** A name as a part of an address: "Côte d’Ivoire" is `cote-d-ivoire`. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const slugsIn = (locale: Locale) => new Map(nationalityCodes.map((code) => [code, slugOf(countryName(code, locale))]));

const slugs: Readonly<Record<Locale, ReadonlyMap<NationalityCode, string>>> = { fr: slugsIn('fr'), en: slugsIn('en') };

const codesIn = (locale: Locale) => new Map([...slugs[locale]].map(([code, slug]) => [slug, code]));

const codes: Readonly<Record<Locale, ReadonlyMap<string, NationalityCode>>> = { fr: codesIn('fr'), en: codesIn('en') };

/** The last part of the address of a nationality's page: `allemagne`, `germany`. */
export const countrySlug = (code: NationalityCode, locale: Locale): string => slugs[locale].get(code) ?? '';

/** The nationality that an address names in its language. */
export const countryOfSlug = (slug: string, locale: Locale): NationalityCode | undefined => codes[locale].get(slug);

/** The address of a nationality's page: `/fr/visa/allemagne`. */
export const countryPath = (code: NationalityCode, locale: Locale): string =>
  `/${locale}${routing.pathnames['/visa/[country]'].replace('[country]', countrySlug(code, locale))}`;

/** The addresses of a nationality's page in every language. */
export const countryPaths = (code: NationalityCode) =>
  Object.fromEntries(routing.locales.map((locale) => [locale, countryPath(code, locale)])) as Record<Locale, string>;
