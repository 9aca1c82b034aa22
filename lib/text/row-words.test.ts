import { expect, it } from 'vitest';
import { type RowId, rows } from '@/lib/visa/rules/rows';
import { routing } from './routing';
import { rowInWords } from './row-words';

it.each(routing.locales)('every row has words in %s, with its figures filled in', (locale) => {
  for (const [id, row] of rows) {
    const words = rowInWords(id, row, locale);
    expect(words.length, id).toBeGreaterThan(8);
    expect(words, id).not.toMatch(/[{}]|missing|undefined|null|NaN|\bnotFound\b/);
  }
});

it('says the figures of a row', () => {
  const words = (id: RowId) => rowInWords(id, rows.get(id) ?? never(id), 'en');
  expect(words('regime/FRA-ordinary-listedInDraft')).toBe(
    'No visa: 30 days an entry and 90 days in any 180 days. Passport: ordinary. According to: Government decree.',
  );
  expect(words('category/B12/also')).toContain('90 days');
  expect(words('passport/validity')).toBe('Passport valid 3 months after the stay.');
  expect(words('mission/strasbourg/district')).toContain('Grand Est region (départements 08, 10');
  expect(words('mission/frankfurt/district')).toContain('Baden-Württemberg, Hesse');
  expect(words('mission/warsaw/contact-0')).toContain('Mon, Tue, Thu, Fri 09:00–12:00');
  expect(words('customs/byLand')).toBe('Goods: free of duty up to 500 EUR and 25 kg, by road or rail.');
});

const never = (id: string): never => {
  throw new Error(`no row ${id}`);
};
