import { expect, test } from 'vitest';
import { type BriefingSourceId, briefingSources } from '@/lib/briefing/sources';
import { briefingSourceTitle } from './briefing-source-titles';
import { routing } from './routing';

const ids = Object.keys(briefingSources) as BriefingSourceId[];

test.each(routing.locales)('every source is named in %s, with typographic apostrophes', (locale) => {
  for (const id of ids) {
    expect(briefingSourceTitle(id, locale)).toMatch(/^[\p{L}\d]/u);
    expect(briefingSourceTitle(id, locale)).not.toMatch(/\w'\w/);
  }
});

test('our own words are those of the language', () => {
  const english = ids.filter((id) =>
    /\b(of|and|with|copy|Embassy|Treaty|summit)\b/.test(briefingSourceTitle(id, 'fr')),
  );
  // The Council on Foreign Relations and the like are names.
  expect(english).toEqual([]);
});
