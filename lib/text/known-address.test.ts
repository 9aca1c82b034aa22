import { expect, test } from 'vitest';
import { mapYears } from '@/lib/briefing/relations';
import { nationalityCodes } from '@/lib/countries/codes';
import { subjects } from '@/lib/visa/rules/subjects';
import { briefingPages } from './country';
import { countryPath } from './country-slugs';
import { mapYearPath } from './country-years';
import { notFoundFolder, unknownAddressIn } from './known-address';
import { pagePath } from './pages';
import { documentsPath, photoPath, placePath } from './places';
import { routing } from './routing';
import { slugs } from './slugs';
import { subjectPath } from './subject-slugs';

test.each(routing.locales)('every page in %s has an address that is known', (locale) => {
  const paths = [
    pagePath('/', locale),
    pagePath('/visa', locale),
    pagePath('/demande/code', locale),
    placePath({ view: 'check' }, locale, slugs),
    placePath({ view: 'trip', step: 'host' }, locale, slugs),
    placePath({ view: 'traveller', index: 9, step: 'passport' }, locale, slugs),
    photoPath(9, locale),
    documentsPath(9, locale),
    ...briefingPages.map((page) => pagePath(page, locale)),
    ...mapYears.map((year) => mapYearPath(year, locale)),
    ...nationalityCodes.map((code) => countryPath(code, locale)),
    ...subjects.map((subject) => subjectPath(subject, locale)),
  ];
  for (const path of paths) expect(unknownAddressIn(path), path).toBeUndefined();
});

test.each([
  ['/fr/nulle-part', 'fr'],
  ['/%66r/visa', 'fr'],
  ['/%66r/%252e%252e/api/health', 'fr'],
  ['/en/%76isa', 'en'],
  ['/en/nowhere', 'en'],
  ['/en/visa/allemagne', 'en'],
  ['/fr/visa/france/x', 'fr'],
  ['/fr/visa/guadeloupe', 'fr'],
  ['/fr/sources/fees', 'fr'],
  ['/en/sources/fees/x', 'en'],
  ['/fr/demande/voyageurs/11/passeport', 'fr'],
  ['/fr/demande/voyageurs/11/photo', 'fr'],
  ['/fr/demande/voyageurs/11/documents', 'fr'],
  ['/fr/demande/nulle-part', 'fr'],
  ['/fr/introuvable', 'fr'],
  ['/fr/introuvable/annee', 'fr'],
  ['/fr/pays/relations/1990', 'fr'],
  ['/fr/pays/relations/2027', 'fr'],
  ['/en/pays/relations/1992', 'en'],
  ['/en/country/relations/soon', 'en'],
  ['/en/country/relations/1992/x', 'en'],
  ['/en/country/osce/x', 'en'],
  ['/fr/', 'fr'],
])('%s leads nowhere', (path, locale) => {
  expect(unknownAddressIn(path)).toBe(locale);
});

test.each([
  ['/fr/pays/relations/1990', '/fr/introuvable/annee'],
  ['/en/country/relations/2027', '/en/introuvable/annee'],
  ['/fr/pays/relations/jamais', '/fr/introuvable/annee'],
  ['/fr/pays/relations/1992/x', '/fr/introuvable'],
  ['/en/pays/relations/1992', '/en/introuvable'],
  ['/fr/pays/otan', '/fr/introuvable'],
] as const)('%s is told of by %s', (path, folder) => {
  expect(notFoundFolder(path, path.startsWith('/fr') ? 'fr' : 'en')).toBe(folder);
});

test('an address without a language is given one first', () => {
  expect(unknownAddressIn('/')).toBeUndefined();
  expect(unknownAddressIn('/visa')).toBeUndefined();
});
