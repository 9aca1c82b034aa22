import { describe, expect, test } from 'vitest';
import { facts } from '@/lib/briefing/facts';
import { subjects } from '@/lib/briefing/rows';
import { subjectProse } from './country';
import { passagesOf } from './country-passages';
import { routing } from './routing';

describe.each(routing.locales)('in %s', (locale) => {
  const passages = subjects.flatMap((subject) =>
    subjectProse(subject, locale).sections.flatMap(({ paragraphs }) => paragraphs.flatMap(passagesOf)),
  );

  test('a passage is whole: it begins with a capital and ends with a stop', () => {
    for (const { words } of passages) expect(words).toMatch(/^[\p{Lu}\d].*[.!?]$/su);
  });

  test('every fact is in one of them', () => {
    expect(passages.flatMap(({ ids }) => ids).sort()).toEqual(facts.map(({ id }) => id).sort());
  });
});

test('a paragraph that breaks off is told of', () => {
  expect(() => passagesOf([['MV-01', 'Half a sentence,']])).toThrow(/MV-01|Half/);
});
