import { expect, it } from 'vitest';
import { pagePath, pagePaths } from './pages';
import { folderOf, translatedPaths } from './translated-paths';

it.each([
  ['/en/request', '/en/demande'],
  ['/en/request/check', '/en/demande/verification'],
  ['/en/request/passport', '/en/demande/passport'],
  ['/en/request/travellers/2/passport', '/en/demande/voyageurs/2/passport'],
  ['/en/request/travellers/2/photo', '/en/demande/voyageurs/2/photo'],
  ['/en/resume', '/en/reprendre'],
  ['/fr/demande', '/fr/demande'],
  ['/fr', '/fr'],
  ['/en/nowhere/at/all', '/en/nowhere/at/all'],
])('%s is rendered by %s', (address, folder) => {
  expect(folderOf(address)).toBe(folder);
});

it('addresses without parameters come before those that would swallow them', () => {
  const addresses = translatedPaths.map(({ address }) => address);
  expect(addresses.indexOf('/en/request/check')).toBeLessThan(addresses.indexOf('/en/request/:step'));
});

it('a page has its address in every language', () => {
  expect(pagePath('/', 'fr')).toBe('/fr');
  expect(pagePaths('/reprendre')).toEqual({ fr: '/fr/reprendre', en: '/en/resume' });
});
