import { expect, test } from 'vitest';
import { preferredLocale } from './accept-language';

test.each([
  [null, 'fr'],
  ['', 'fr'],
  ['*', 'fr'],
  ['de', 'fr'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['fr-CA', 'fr'],
  ['de, en;q=0.5, fr;q=0.9', 'fr'],
  ['fr;q=0.2, EN;q=0.3', 'en'],
  ['en;q=0, fr;q=0.1', 'fr'],
  ['en;q=often, fr;q=0.1', 'fr'],
  ['en;q=7, fr;q=0.1', 'fr'],
  [';;,,;q=', 'fr'],
])('%j prefers %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
