import { describe, expect, test } from 'vitest';
import { type Fact, type FactId, factOf, facts, type Since, type SinceId, since, sinceOf } from '@/lib/briefing/facts';
import { relations } from '@/lib/briefing/relations';
import { subjects } from '@/lib/briefing/rows';
import { type BriefingSourceId, briefingSources } from '@/lib/briefing/sources';
import { briefingSourceTitle } from './briefing-source-titles';
import { subjectProse } from './country';
import { nameAbroad } from './country-names';
import { type Locale, regions, routing } from './routing';

const pages = routing.locales.flatMap((locale) =>
  subjects.map((subject) => ({ locale, subject, prose: subjectProse(subject, locale) })),
);

/** Plain spaces, and no marks of other languages. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ').replace(/<\/?\w\w>/g, '');

/** Each sentence with where else its fact may be told: the section it stands in, and its note. */
const said = pages.flatMap(({ locale, prose, subject }) =>
  prose.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph, _, section) =>
      paragraph.map(([id, words]) => ({
        locale,
        subject,
        id,
        words: plain(words),
        around: plain([...section.flat().map(([, each]) => each), prose.notes[id] ?? ''].join(' ')),
      })),
    ),
  ),
);

const entries = pages.flatMap(({ locale, prose, subject }) =>
  Object.entries(prose.since).map(([id, words]) => ({ locale, subject, id: id as SinceId, words: plain(words) })),
);

describe.each(routing.locales)('in %s', (locale) => {
  test('every fact stands in exactly one sentence, on the page of its subject', () => {
    const found = said.filter((each) => each.locale === locale);
    expect(found.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
    expect(found).toHaveLength(93);
    for (const { id, subject } of found) expect([id, factOf(id).subject]).toEqual([id, subject]);
  });

  test('everything since is told once, on the page of its subject', () => {
    const found = entries.filter((each) => each.locale === locale);
    expect(found.map(({ id }) => id).sort()).toEqual(since.map(({ id }) => id).sort());
    expect(found).toHaveLength(60);
    for (const { id, subject } of found) expect([id, sinceOf(id).subject]).toEqual([id, subject]);
  });

  test('every correction has a note, and only what was corrected or added to', () => {
    const notes = pages
      .filter((each) => each.locale === locale)
      .flatMap(({ prose }) => Object.keys(prose.notes) as FactId[])
      .sort();
    expect(notes).toEqual(
      facts
        .filter(({ status }) => status === 'error' || status === 'imprecise')
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('what was not found elsewhere says so', () => {
    const says = locale === 'fr' ? /retrouvé|confirm|recompté/ : /found|confirm/;
    for (const { id, words } of said.filter((each) => each.locale === locale)) {
      if (factOf(id).status === 'unverified') expect(words).toMatch(says);
    }
  });
});

test('sections bear the same names in every language, so that the switch keeps the place', () => {
  for (const { subject, prose } of pages) {
    expect(prose.sections.map(({ id }) => id)).toEqual(subjectProse(subject, 'fr').sections.map(({ id }) => id));
  }
});

/** A date as prose may write it, longest first: with its day, without its year, its month, its year. */
function forms(on: string, locale: Locale): string[] {
  const [year = '', month, day] = on.split('-');
  if (!month) return [year];
  const name = new Intl.DateTimeFormat(regions[locale], { month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${year}-${month}-01T00:00:00Z`),
  );
  const ofMonth = [`${name} ${year}`, year];
  if (!day) return ofMonth;
  const n = Number(day);
  const first = locale === 'fr' && n === 1 ? '1er' : String(n);
  return [`${first} ${name} ${year}`, `${first} ${name}`, ...ofMonth];
}

/** A figure as prose may write it. */
function figures(value: number | string, locale: Locale): string[] {
  if (typeof value === 'string') return [value];
  const cardinal = new Intl.NumberFormat(regions[locale]).format(value).replace(/[\u00a0\u202f]/g, ' ');
  const ordinals: Record<Locale, readonly string[]> = { fr: ['e', 're', 'er'], en: ['th', 'st', 'nd', 'rd'] };
  return [...ordinals[locale].map((ending) => cardinal + ending), cardinal];
}

/** The figures of a text that no date and no number of the row accounts for. */
function unaccounted(words: string, { dates, numbers }: Pick<Fact | Since, 'dates' | 'numbers'>, locale: Locale) {
  const known = [
    ...dates.flatMap(({ on, or }) => [on, or ?? on].flatMap((each) => forms(each, locale))),
    // The first of two days in one month goes without it.
    ...dates.flatMap(({ on }) =>
      on.length === 10 ? [locale === 'fr' && on.endsWith('-01') ? '1er' : String(Number(on.slice(8)))] : [],
    ),
    ...numbers.flatMap(({ value }) => figures(value, locale)),
  ].sort((a, b) => b.length - a.length);
  const names = /C5\+1|page de 2011|2011 page/g;
  return known
    .reduce(
      (rest, form) => rest.replaceAll(new RegExp(`(?<!\\d)${form.replace(/[/.+]/g, '\\$&')}(?!\\d)`, 'g'), ''),
      words.replace(names, ''),
    )
    .match(/\d+/g);
}

/** Numbers that prose spells out. */
const spelled: Record<Locale, Readonly<Record<number, string>>> = {
  fr: { 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 11: 'onze', 20: 'vingt' },
  en: { 3: 'three', 4: 'four', 5: 'five', 6: 'six', 11: 'eleven', 20: 'twenty' },
};

test.each(said)('every figure of $id in $locale equals the fact’s', ({ id, words, locale }) => {
  const fact = factOf(id);
  // What a note adds to the fact of its page stands in the note alone.
  expect([id, words, unaccounted(words, fact, locale)]).toEqual([id, words, null]);
});

test.each(said)('every date and number of $id in $locale is told', ({ id, around, locale }) => {
  const { dates, numbers } = factOf(id);
  for (const { on } of dates) {
    const [longest = '', ...others] = forms(on, locale);
    expect(
      [longest, ...others].some((form) => around.includes(form)),
      `${on} in “${around}”`,
    ).toBe(true);
  }
  for (const { value } of numbers) {
    const ways = [...figures(value, locale), spelled[locale][Number(value)] ?? ''].filter(Boolean);
    expect(
      ways.some((way) => around.toLowerCase().includes(way)),
      `${value} in “${around}”`,
    ).toBe(true);
  }
});

test.each(entries)('every figure of $id in $locale equals the entry’s, and all are told', ({ id, words, locale }) => {
  const entry = sinceOf(id);
  expect([id, words, unaccounted(words, entry, locale)]).toEqual([id, words, null]);
  for (const on of entry.dates.flatMap((each) => [each.on, each.or ?? each.on])) {
    const told = forms(on, locale).some((form) => words.includes(form));
    expect(told, `${on} in “${words}”`).toBe(true);
  }
  for (const { value } of entry.numbers) {
    const ways = [...figures(value, locale), spelled[locale][Number(value)] ?? ''].filter(Boolean);
    expect(
      ways.some((way) => words.toLowerCase().includes(way)),
      `${value} in “${words}”`,
    ).toBe(true);
  }
});

test('names are spelled in one way, and words that were wrong in the founding page stand in notes alone', () => {
  const wrong: Record<Locale, RegExp> = {
    fr: /Nazarbayev|Nazarbaiev|Tokayev|Bélarus|Noursultan|pays[ -]membres|États associés|premier pays à reconnaître/i,
    en: /Nazarbaïev|Nazarbaiev|Tokaïev|Byelorussia|member countries|associated states|first (country|state) to recogni[sz]e/i,
  };
  for (const { prose, locale } of pages) {
    const told = [
      prose.title,
      prose.lede,
      prose.description,
      ...prose.sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs.flat().map(([, words]) => words)]),
      ...Object.values(prose.since),
      ...prose.figures.map(({ label }) => label),
    ];
    for (const words of told) expect(plain(words)).not.toMatch(wrong[locale]);
  }
});

test('no page needs letters that its two typefaces do not come with at first', () => {
  // What the Latin files of @fontsource hold. Kazakh is set in a typeface of the system.
  const others = /[^ -\u00ff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2212]/u;
  for (const { prose } of pages) {
    expect(JSON.stringify(prose).replace(/<kk>.*?<\/kk>/g, '')).not.toMatch(others);
  }
  for (const locale of routing.locales) {
    for (const id of Object.keys(briefingSources) as BriefingSourceId[]) {
      expect(briefingSourceTitle(id, locale)).not.toMatch(others);
    }
    for (const { country } of relations) expect(nameAbroad(country, locale)).not.toMatch(others);
  }
});

test('every key figure equals one of its fact', () => {
  for (const { prose, locale } of pages) {
    for (const { fact, value, label } of prose.figures) {
      const { dates, numbers } = factOf(fact);
      const known = [
        ...dates.flatMap(({ on }) => forms(on, locale)),
        ...numbers.flatMap((n) => figures(n.value, locale)),
      ];
      expect(known).toContain(plain(value));
      expect([label, unaccounted(plain(label), { dates, numbers }, locale)]).toEqual([label, null]);
    }
  }
});
