import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapYears } from '@/lib/briefing/relations';
import { nationalityCodes } from '@/lib/countries/codes';
import { briefingPages } from '@/lib/text/country';
import { routing } from '@/lib/text/routing';
import { subjects } from '@/lib/visa/rules/subjects';

// Settings are read once in a process.
beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function made(publicUrl: string) {
  vi.stubEnv('PUBLIC_URL', publicUrl);
  const [{ default: sitemap }, { default: robots }] = await Promise.all([import('./sitemap'), import('./robots')]);
  return { sitemap: sitemap(), robots: robots() };
}

test('every public page stands in the sitemap, in every language, with its twins', async () => {
  const { sitemap, robots } = await made('https://sapar.example');
  const count = nationalityCodes.length + subjects.length + briefingPages.length + mapYears.length + 5;
  expect(sitemap).toHaveLength(count * routing.locales.length);
  expect(new Set(sitemap.map(({ url }) => url)).size).toBe(sitemap.length);
  expect(sitemap).toContainEqual({
    url: 'https://sapar.example/en/visa/germany',
    alternates: {
      languages: {
        fr: 'https://sapar.example/fr/visa/allemagne',
        en: 'https://sapar.example/en/visa/germany',
        'x-default': 'https://sapar.example/fr/visa/allemagne',
      },
    },
  });
  expect(robots.sitemap).toBe('https://sapar.example/sitemap.xml');
});

test('without PUBLIC_URL the sitemap is empty and nobody speaks of it', async () => {
  const { sitemap, robots } = await made('');
  expect(sitemap).toEqual([]);
  expect(robots.sitemap).toBeUndefined();
});
