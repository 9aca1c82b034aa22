import { expect, test } from 'vitest';
import { type SourceId, sources } from '@/lib/visa/rules/sources';
import { routing } from './routing';
import { sourceTitle } from './source-titles';

const ids = Object.keys(sources) as SourceId[];

test.each(routing.locales)('every source is named in %s, each by a name of its own', (locale) => {
  const titles = ids.map((id) => sourceTitle(id, locale));
  for (const title of titles) expect(title).toMatch(/^\p{L}|^\d/u);
  for (const title of titles) expect(title).not.toMatch(/\w'\w/);
  expect(new Set(titles).size).toBe(ids.length);
});

test('our own words are those of the language', () => {
  expect(sourceTitle('background', 'fr')).toBe('Aucun document\u00a0: notoriété, que personne n’a vérifiée');
  expect(sourceTitle('adiletDecree148', 'fr')).toContain('n°\u00a0148');
  const english = ids.filter((id) => /\b(the|of|and|with|rules|Embassy)\b/.test(sourceTitle(id, 'fr')));
  expect(english).toEqual([]);
});
