import type { Locale } from '@/lib/text/routing';
import {
  countryCodes,
  icaoCodes,
  isCountryCode,
  type NamedCode,
  type NationalityCode,
  nationalityCodes,
} from './codes';
import { names as en } from './names/en';
import { names as fr } from './names/fr';

/** `other`: the codes of ICAO alone, for few travellers. */
type Option<Code> = { code: Code; name: string; group: 'countries' | 'other' };

const namesOf: Record<Locale, Readonly<Record<NamedCode, string>>> = { fr, en };

/** The name of a country or nationality in a language. */
export const countryName = (code: NamedCode, locale: Locale): string => namesOf[locale][code];

/** Codes with their names, sorted as readers of `locale` sort. */
function sorted<Code extends NamedCode>(
  codes: readonly Code[],
  group: Option<Code>['group'],
  locale: Locale,
): Option<Code>[] {
  const { compare } = new Intl.Collator(locale);
  return codes.map((code) => ({ code, name: namesOf[locale][code], group })).sort((a, b) => compare(a.name, b.name));
}

/** The countries and territories that one may be born or live in. The browser is handed the list: it holds one language. */
export const countryOptions = (locale: Locale) => sorted(countryCodes, 'countries', locale);

/** The nationalities: those of countries, then the codes of ICAO alone, which few travellers bear. */
export const nationalityOptions = (locale: Locale): Option<NationalityCode>[] => [
  ...sorted(
    nationalityCodes.filter((code) => isCountryCode(code)),
    'countries',
    locale,
  ),
  ...sorted(icaoCodes, 'other', locale),
];
