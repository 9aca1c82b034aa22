import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts } from '@/lib/briefing/facts';
import { subjects } from '@/lib/briefing/rows';
import { subjectProse } from '@/lib/text/country';
import { passagesOf } from '@/lib/text/country-passages';
import { type Locale, routing } from '@/lib/text/routing';
import { indexOf } from './search';

const textsIn = (locale: Locale) =>
  subjects.flatMap((subject) => {
    const { sections, since } = subjectProse(subject, locale);
    return [
      ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap(passagesOf)),
      ...Object.entries(since).map(([id, words]) => ({ ids: [id as string], words })),
    ];
  });

const indexes = Object.fromEntries(
  routing.locales.map((locale) => {
    const texts = textsIn(locale);
    const search = indexOf(texts.map(({ words }) => words));
    return [
      locale,
      (asked: string) => {
        const { entries, near } = search(asked);
        return { near, ids: [...entries].flatMap((n) => texts[n]?.ids ?? []) };
      },
    ];
  }),
) as Record<Locale, (asked: string) => { near: boolean; ids: string[] }>;

test.each([
  ['accents', 'fr', 'tokaiev', 'MV-s08'],
  ['the other language’s spelling', 'fr', 'Tokayev', 'MV-s08'],
  ['the other language’s spelling', 'fr', 'nazarbayev washington', 'NP-17'],
  ['the other language’s spelling', 'en', 'Nazarbaïev washington', 'NP-17'],
  ['a country by another name', 'fr', 'belarus', 'RC-s13'],
  ['a city by another name', 'fr', 'Semey', 'NP-06'],
  ['a city by another name', 'en', 'semei', 'NP-06'],
  ['initials of the other language', 'fr', 'CSTO', 'MV-s11'],
  ['initials of the other language', 'en', 'OTSC', 'MV-s11'],
  ['initials of the other language', 'fr', 'wto', 'MV-s04'],
  ['a word nearby', 'fr', 'bombe', 'NP-01'],
  ['thousands with a space', 'fr', '1 410', 'NP-01'],
  ['thousands without', 'fr', '1410', 'NP-01'],
  ['thousands with a comma', 'en', '1,410', 'NP-01'],
  ['an apostrophe', 'fr', "d'alma", 'NP-07'],
  ['words in any order', 'fr', 'ogives renoncé', 'NP-01'],
  ['Cyrillic', 'fr', 'Семей', 'NP-06'],
] as const)('%s, in %s: “%s” finds %s', (_, locale, asked, id) => {
  const { ids, near } = indexes[locale](asked);
  expect(ids).toContain(id);
  expect(near).toBe(false);
});

test.each([
  ['fr', 'semipalatnsk', 'NP-06'],
  ['fr', 'tokaeiv', 'MV-s08'],
  ['en', 'Nazarbaev', 'NP-17'],
  ['fr', 'biolgique', 'NP-16'],
] as const)('a slip of the keys is forgiven, and said, in %s: “%s” finds %s', (locale, asked, id) => {
  const { ids, near } = indexes[locale](asked);
  expect(ids).toContain(id);
  expect(near).toBe(true);
});

test('letters within a word are no match', () => {
  // "Moscou" has the letters of the SCO, "année" those of "née".
  expect(indexes.fr('sco').ids).not.toContain('CU-01');
  expect(indexes.fr('sco').ids).toContain('SCO-01');
});

test('nonsense finds nothing, and nothing that is typed breaks the search', () => {
  for (const locale of routing.locales) expect(indexes[locale]('zzzzzz').ids).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (asked) => {
      expect(indexes.fr(asked).ids.length).toBeLessThanOrEqual(facts.length + 60);
    }),
  );
});
