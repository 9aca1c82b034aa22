import { expect, test } from 'vitest';
import { nationalityCodes } from '@/lib/countries/codes';
import { countryOfSlug, countryPaths, countrySlug } from './country-slugs';
import { routing } from './routing';

test.each(routing.locales)('every nationality has an address of its own in %s', (locale) => {
  const slugs = nationalityCodes.map((code) => countrySlug(code, locale));
  expect(new Set(slugs).size).toBe(nationalityCodes.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const code of nationalityCodes) expect(countryOfSlug(countrySlug(code, locale), locale)).toBe(code);
});

test.each(routing.locales)('no nationality in %s takes the address of the answer', (locale) => {
  const answer = routing.pathnames['/visa/reponse'][locale].replace('/visa/', '');
  expect(countryOfSlug(answer, locale)).toBeUndefined();
  expect(countryOfSlug('reponse', locale)).toBeUndefined();
});

test('an address is in the words of its language', () => {
  expect(countryPaths('CIV')).toEqual({ fr: '/fr/visa/cote-d-ivoire', en: '/en/visa/cote-d-ivoire' });
  expect(countryPaths('DEU')).toEqual({ fr: '/fr/visa/allemagne', en: '/en/visa/germany' });
});

test('an address that names nobody is nobody’s', () => {
  for (const slug of ['', 'FRA', 'Germany', '__proto__', 'constructor', 'a'.repeat(5000)])
    expect(countryOfSlug(slug, 'en')).toBeUndefined();
});

test('addresses stay as they are: others link to them', async () => {
  const lines = nationalityCodes.map((code) =>
    [code, ...routing.locales.map((each) => countrySlug(code, each))].join(' '),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./country-slugs.txt');
});
