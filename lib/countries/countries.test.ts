import { expect, test } from 'vitest';
import {
  alpha2,
  countryCodes,
  icaoCodes,
  isCountryCode,
  isNationalityCode,
  namedCodes,
  nationalityCodes,
  nationalityOf,
} from './codes';
import { countryOptions, nationalityOptions } from './names';
import { names as en } from './names/en';
import { names as fr } from './names/fr';

const languages = [
  ['fr', fr],
  ['en', en],
] as const;

test('ISO 3166-1 has 249 codes of three capitals and as many of two', () => {
  expect(countryCodes).toHaveLength(249);
  expect(new Set(countryCodes.map(alpha2)).size).toBe(249);
  for (const code of countryCodes) expect(`${code} ${alpha2(code)}`).toMatch(/^[A-Z]{3} [A-Z]{2}$/);
});

test('no nationality code stands twice', () => {
  expect(namedCodes).toHaveLength(249 + 25);
  expect(new Set(namedCodes).size).toBe(namedCodes.length);
});

test('territories of a State give nobody a nationality; what issues passports of its own does', () => {
  for (const code of ['GLP', 'REU', 'PYF', 'GRL', 'BMU', 'PRI', 'ATA', 'UMI', 'JEY'] as const)
    expect(nationalityCodes, code).not.toContain(code);
  for (const code of ['HKG', 'MAC', 'TWN', 'PSE', 'ESH', 'FRO', 'ABW', 'GBD', 'GBO', 'GBN', 'RKS', 'XXA'] as const)
    expect(nationalityCodes, code).toContain(code);
  expect(nationalityCodes).toHaveLength(249 + 25 - 48);
});

test('who belongs to a territory bears a nationality that passports give', () => {
  expect([nationalityOf('REU'), nationalityOf('GIB'), nationalityOf('ATA'), nationalityOf('FRA')]).toEqual([
    'FRA',
    'GBD',
    null,
    undefined,
  ]);
  for (const code of namedCodes) {
    const borne = nationalityOf(code);
    if (borne) expect(isNationalityCode(borne), code).toBe(true);
  }
});

test('the two-letter code of a country is the one that Intl knows it by', () => {
  const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  for (const code of countryCodes) expect(names.of(alpha2(code)), code).toBeDefined();
  expect([alpha2('FRA'), alpha2('KAZ'), alpha2('CHE'), alpha2('AUT'), alpha2('AUS')]).toEqual([
    'FR',
    'KZ',
    'CH',
    'AT',
    'AU',
  ]);
});

test('a country code is told from other texts', () => {
  expect(isCountryCode('FRA')).toBe(true);
  for (const text of ['XXA', 'RKS', 'FR', 'fra', '', 'toString']) expect(isCountryCode(text), text).toBe(false);
});

test.each(languages)('every code has a name of its own in %s', (_, names) => {
  expect(Object.keys(names).sort()).toEqual([...namedCodes].sort());
  expect(new Set(Object.values(names)).size).toBe(namedCodes.length);
  for (const name of Object.values(names)) expect(name.trim()).toMatch(/^\p{Lu}.+$/u);
});

test.each(languages)('countries are sorted as readers of %s sort', (locale) => {
  const options = countryOptions(locale);
  const sorted = options.map((o) => o.name).sort(new Intl.Collator(locale).compare);
  expect(options.map((o) => o.name)).toEqual(sorted);
  expect(options).toHaveLength(249);
  expect(options.every((o) => o.group === 'countries')).toBe(true);
});

test('accents do not send a country to the end of the list', () => {
  const names = countryOptions('fr').map((o) => o.name);
  expect(names.indexOf('États-Unis')).toBeLessThan(names.indexOf('Finlande'));
});

test.each(languages)('nationalities of ICAO alone follow the countries in %s, sorted too', (locale, names) => {
  const options = nationalityOptions(locale);
  const own = countryOptions(locale).filter(({ code }) => isNationalityCode(code));
  expect(options.slice(0, own.length)).toEqual(own);
  const others = options.slice(own.length);
  expect(others.map((o) => o.code).sort()).toEqual([...icaoCodes].sort());
  expect(others.every((o) => o.group === 'other' && o.name === names[o.code])).toBe(true);
  expect(others.map((o) => o.name)).toEqual(others.map((o) => o.name).sort(new Intl.Collator(locale).compare));
});
