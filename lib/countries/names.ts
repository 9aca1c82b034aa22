import type { Locale } from '@/lib/text/routing';
import { countryCodes, icaoCodes, type NationalityCode } from './codes';
import { names as en } from './names/en';
import { names as fr } from './names/fr';

/** `other`: the codes of ICAO alone, for few travellers. */
type CountryOption = { code: NationalityCode; name: string; group: 'countries' | 'other' };

const namesOf: Record<Locale, Readonly<Record<NationalityCode, string>>> = { fr, en };

/** The name of a country or nationality in a language. */
export const countryName = (code: NationalityCode, locale: Locale): string => namesOf[locale][code];

/**
 * What a list of countries or of nationalities offers: the countries sorted as readers of `locale` sort, then, for
 * nationalities, the other codes sorted likewise. Holds the names of every language, so the browser is handed the list.
 */
export function countryOptions(locale: Locale, which: 'countries' | 'nationalities'): CountryOption[] {
  const { compare } = new Intl.Collator(locale);
  const sorted = (codes: readonly NationalityCode[], group: CountryOption['group']) =>
    codes.map((code) => ({ code, name: namesOf[locale][code], group })).sort((a, b) => compare(a.name, b.name));
  return [...sorted(countryCodes, 'countries'), ...(which === 'nationalities' ? sorted(icaoCodes, 'other') : [])];
}
