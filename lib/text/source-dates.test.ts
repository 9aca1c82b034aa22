import { expect, test } from 'vitest';
import { sources } from '@/lib/visa/rules/sources';
import { sourceDateInWords } from './source-dates';

test('a date is as precise as its source', () => {
  expect(sourceDateInWords('2025-07-01', 'fr')).toBe('1er juillet 2025');
  expect(sourceDateInWords('2023-02', 'fr')).toBe('février 2023');
  expect(sourceDateInWords('2023', 'en')).toBe('2023');
  expect(sourceDateInWords('undated', 'en')).toBe('undated');
});

test('no source is called undated that has a date', () => {
  for (const { date } of Object.values(sources))
    if (date !== 'undated') expect(sourceDateInWords(date, 'en')).toMatch(/\d{4}/);
});
