import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { facts, since } from './facts';
import { markOf } from './marks';
import { changesOf, organisations } from './organisations';
import { briefingDate, country, parseRows } from './parse';
import { countsByYear, mapYearOf, relations, yearOfMost } from './relations';
import { briefingSources } from './sources';
import { lastYear } from './years';

test('the facts are all there', () => {
  expect(facts).toHaveLength(93);
  expect(since).toHaveLength(60);
  const counts = Object.fromEntries(
    Map.groupBy(facts, ({ status }) => status)
      .entries()
      .map(([key, list]) => [key, list.length]),
  );
  expect(counts).toEqual({ ok: 32, dated: 9, imprecise: 23, error: 6, unverified: 6, attributed: 17 });
});

test('every source is used', () => {
  const used = new Set<string>([
    ...facts.flatMap(({ sources }) => sources),
    ...since.flatMap(({ sources }) => sources),
    ...organisations.flatMap(({ sources }) => sources),
    ...relations.flatMap(({ source }) => source ?? []),
    // The caption of the map.
    'jjtv-eu',
  ]);
  expect(Object.keys(briefingSources).filter((id) => !used.has(id))).toEqual([]);
});

describe('a broken row stops the build with its name', () => {
  const row = z.strictObject({ on: briefingDate, country });

  test.each([
    ['2009-02-30', 'KAZ', /NP-06 is broken: on/],
    ['1991-13', 'KAZ', /NP-06 is broken: on/],
    ['August 1991', 'KAZ', /NP-06 is broken: on/],
    ['1991', 'XXX', /NP-06 is broken: country/],
  ])('%s, %s', (on, code, error) => {
    expect(() => parseRows(row, { 'NP-06': { on, country: code } })).toThrow(error);
  });

  test('and a whole one does not', () => {
    expect(parseRows(row, { 'NP-06': { on: '1991-08-29', country: 'KAZ' } })).toEqual({
      'NP-06': { on: '1991-08-29', country: 'KAZ' },
    });
  });
});

test('108 dates of relations, most of them of 1992', () => {
  expect(relations).toHaveLength(108);
  expect(new Set(relations.map(({ country: code }) => code)).size).toBe(108);
  const counts = countsByYear();
  expect(counts.at(-1)).toEqual({ year: lastYear, added: 0, total: 108 });
  expect(counts.toSorted((a, b) => b.added - a.added)[0]?.year).toBe(1992);
});

test.each(['1990', '2027', '1992.0', ' 1992', '01992', ''])('there is no map of “%s”', (text) => {
  expect(mapYearOf(text)).toBeUndefined();
});

test('eight organisations with as many members as they say', () => {
  expect(Object.fromEntries(organisations.map(({ id, members }) => [id, members.length]))).toEqual({
    SCO: 10,
    CICA: 28,
    OSCE: 57,
    ESCAP: 53,
    EAEU: 5,
    CIS: 9,
    OTS: 5,
    CSTO: 6,
  });
  expect(organisations.find(({ id }) => id === 'ESCAP')?.associates).toHaveLength(9);
});

test('what a chart counts adds up: from year to year, and to the members of today', () => {
  for (const organisation of organisations) {
    const changes = changesOf(organisation);
    changes.forEach(({ added, left, count }, n) => {
      expect([organisation.id, (changes[n - 1]?.count ?? 0) + added - left]).toEqual([organisation.id, count]);
    });
    expect([organisation.id, changes.at(-1)?.count]).toEqual([organisation.id, organisation.members.length]);
  }
  expect(changesOf(organisations.find(({ id }) => id === 'CSTO') as (typeof organisations)[number])).toEqual([
    { year: 1992, added: 6, left: 0, count: 6 },
    { year: 1993, added: 3, left: 0, count: 9 },
    // Uzbekistan was out from 1999 to 2006.
    { year: 1999, added: 0, left: 3, count: 6 },
    { year: 2006, added: 1, left: 0, count: 7 },
    { year: 2012, added: 0, left: 1, count: 6 },
  ]);
});

test('1992 has 67 of the 108 dates; those of the Caribbean are mostly of 2012 and later', () => {
  expect(yearOfMost()).toEqual({ year: 1992, added: 67, total: 68 });
  const caribbean = [
    'ATG',
    'BHS',
    'BLZ',
    'BRB',
    'CUB',
    'DMA',
    'GRD',
    'GUY',
    'HTI',
    'JAM',
    'KNA',
    'LCA',
    'SUR',
    'TTO',
    'VCT',
  ];
  const years = relations.filter(({ country: code }) => caribbean.includes(code)).map(({ year }) => year);
  expect(years).toHaveLength(caribbean.length);
  expect(years.filter((year) => year >= 2012)).toHaveLength(12);
});

describe('the mark of a statement', () => {
  const marked = (mark: string) => facts.filter((fact) => markOf(fact) === mark).map(({ id }) => id);

  test('what is partly from memory says so, whatever its status', () => {
    expect(marked('partly').sort()).toEqual(
      ['CU-01', 'NP-07', 'NP-14', 'NP-16', 'NP-17', 'NP-19', 'OS-03', 'OS-14', 'OS-15', 'SCO-10'].sort(),
    );
    expect(marked('background').sort()).toEqual(['ESC-08', 'MV-09', 'NP-15', 'OS-04', 'OS-05', 'SCO-13'].sort());
    expect(marked('unverified')).toHaveLength(6);
  });

  test('what was read has none', () => {
    for (const fact of facts.filter(({ basis }) => basis === 'seen')) {
      expect(markOf(fact)).toBe(fact.status === 'unverified' ? 'unverified' : undefined);
    }
    expect(since.filter((entry) => markOf(entry) === undefined).every(({ basis }) => basis === 'seen')).toBe(true);
  });
});
