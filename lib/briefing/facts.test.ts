import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { facts, since } from './facts';
import { organisations } from './organisations';
import { briefingDate, country, parseRows } from './parse';
import { countsByYear, lastYear, mapYearOf, relations } from './relations';
import { briefingSources } from './sources';

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
