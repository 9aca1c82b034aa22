import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nationalityCodes } from '@/lib/countries/codes';
import { countryPaths } from '@/lib/text/country-slugs';
import { pagePaths } from '@/lib/text/pages';
import { routing } from '@/lib/text/routing';
import { subjectPaths } from '@/lib/text/subject-slugs';
import { subjects } from '@/lib/visa/rules/subjects';

// Settings are read once in a process.
beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function made(publicUrl: string) {
  vi.stubEnv('PUBLIC_URL', publicUrl);
  return await import('./metadata');
}

const words = { title: 'T', description: 'D' };

test('a page names itself and its twins under the address that people see', async () => {
  const { pageMetadata } = await made('https://sapar.example');
  expect(pageMetadata(countryPaths('DEU'), 'en', words)).toMatchObject({
    metadataBase: new URL('https://sapar.example'),
    alternates: {
      canonical: '/en/visa/germany',
      languages: { fr: '/fr/visa/allemagne', en: '/en/visa/germany', 'x-default': '/fr/visa/allemagne' },
    },
    openGraph: { url: '/en/visa/germany', locale: 'en', alternateLocale: ['fr'] },
  });
});

test('for the home page everybody else is led to where the language is chosen', async () => {
  const { pageMetadata } = await made('https://sapar.example');
  const { alternates } = pageMetadata(pagePaths('/'), 'fr', words);
  expect(alternates).toEqual({ canonical: '/fr', languages: { fr: '/fr', en: '/en', 'x-default': '/' } });
});

test('every public page is its own canonical address, once in each language, and its twins say the same of it', async () => {
  const { pageMetadata } = await made('https://sapar.example');
  const all = [
    ...(['/', '/visa', '/sources', '/calcul-sejour', '/verifier'] as const).map(pagePaths),
    ...subjects.map(subjectPaths),
    ...nationalityCodes.map(countryPaths),
  ];
  const seen = new Set<string>();
  for (const paths of all) {
    const twins = routing.locales.map((locale) => pageMetadata(paths, locale, words).alternates);
    for (const [n, locale] of routing.locales.entries()) {
      expect(twins[n]?.canonical).toBe(paths[locale]);
      expect(twins[n]?.languages).toEqual(twins[0]?.languages);
      expect(twins[n]?.languages).toMatchObject(paths);
      expect(seen, paths[locale]).not.toContain(paths[locale]);
      seen.add(paths[locale]);
    }
  }
  expect(seen.size).toBe(all.length * routing.locales.length);
});

test('without PUBLIC_URL a page names no address, rather than a wrong one', async () => {
  const { pageMetadata } = await made('');
  const metadata = pageMetadata(countryPaths('DEU'), 'en', words);
  expect(metadata).not.toHaveProperty('alternates');
  expect(metadata).not.toHaveProperty('metadataBase');
  expect(metadata.openGraph).not.toHaveProperty('url');
});

test('a page that belongs to one person is not listed', async () => {
  const { privateMetadata } = await made('https://sapar.example');
  expect(privateMetadata('T')).toMatchObject({ robots: { index: false } });
});
