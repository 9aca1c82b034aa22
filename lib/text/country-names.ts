import type { CountryCode } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import type { Locale } from './routing';

/**
 * Names that differ from those of ISO 3166-1 where states deal with one another: it is the Holy See that has relations, and
 * organisations list these members by the names they go by there.
 */
const abroad: Readonly<Record<Locale, Readonly<Partial<Record<CountryCode, string>>>>> = {
  fr: { VAT: 'Saint-Siège', PSE: 'Palestine', HKG: 'Hong Kong (Chine)', MAC: 'Macao (Chine)' },
  en: { VAT: 'Holy See', PSE: 'Palestine', HKG: 'Hong Kong, China', MAC: 'Macao, China' },
};

/** What a country is called as a partner of relations or a member of an organisation. */
export const nameAbroad = (code: CountryCode, locale: Locale): string =>
  abroad[locale][code] ?? countryName(code, locale);
