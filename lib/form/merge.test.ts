import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTyped } from './merge';
import { ask, inputNames, type Raw, sameTyped } from './question';

const questions = {
  city: ask.text(),
  why: ask.choice(['work', 'rest']),
  born: ask.date(),
  stays: ask.list({ place: ask.text(), since: ask.date() }, 3),
};
type Id = keyof typeof questions;
const ids = Object.keys(questions) as Id[];
const asked = ids.map((id) => ({ id, question: questions[id] }));
const names = (id: Id) => inputNames(questions[id], id);
const allNames = ids.flatMap(names);

const raw: fc.Arbitrary<Raw> = fc.dictionary(fc.constantFrom(...allNames), fc.constantFrom('', 'a', 'b', '1'), {
  noNullPrototype: true,
});
const part = (text: Raw, id: Id): Raw => Object.fromEntries(names(id).map((name) => [name, text[name] ?? '']));
const same = (a: Raw, b: Raw, id: Id) => sameTyped(part(a, id), part(b, id));

describe('two texts that began as one', () => {
  test('are one again where they changed different questions', () => {
    const from = { city: 'Lyon', 'born-day': '1', 'born-month': '2', 'born-year': '1990' };
    const mine = { ...from, city: 'Dole' };
    const theirs = { ...from, 'born-day': '3', why: 'rest' };
    const both = { ...from, city: 'Dole', 'born-day': '3', why: 'rest' };
    expect(mergeTyped(asked, from, { mine, theirs })).toEqual({ mine: both, theirs: both, clashes: [] });
  });

  test('clash where both changed a date, though in different boxes', () => {
    const from = { 'born-day': '1', 'born-month': '2', 'born-year': '1990' };
    const mine = { ...from, 'born-day': '5' };
    const theirs = { ...from, 'born-year': '1991' };
    expect(mergeTyped(asked, from, { mine, theirs })).toEqual({ mine, theirs, clashes: ['born'] });
  });

  test('clash in a list that both changed, and keep the rest of both', () => {
    const from = { city: 'Lyon', 'stays-0-place': 'Almaty' };
    const mine = { city: 'Dole', 'stays-0-place': 'Almaty', 'stays-1-place': 'Oral' };
    const theirs = { city: 'Lyon', 'stays-0-place': 'Astana' };
    expect(mergeTyped(asked, from, { mine, theirs })).toEqual({
      mine,
      theirs: { city: 'Dole', 'stays-0-place': 'Astana' },
      clashes: ['stays'],
    });
  });

  test('differ in nothing but white space: nothing to choose', () => {
    const { clashes } = mergeTyped(asked, {}, { mine: { city: 'Lyon ' }, theirs: { city: 'Lyon' } });
    expect(clashes).toEqual([]);
  });

  test('nothing that either window changed is lost, and only what both changed clashes', () => {
    fc.assert(
      fc.property(raw, raw, raw, (from, mine, theirs) => {
        const merged = mergeTyped(asked, from, { mine, theirs });
        for (const id of ids) {
          const clash = merged.clashes.includes(id);
          expect(clash).toBe(!same(mine, theirs, id) && !same(from, mine, id) && !same(from, theirs, id));
          if (clash) {
            expect(part(merged.mine, id)).toEqual(part(mine, id));
            expect(part(merged.theirs, id)).toEqual(part(theirs, id));
          } else {
            expect(part(merged.mine, id)).toEqual(part(merged.theirs, id));
            expect(part(merged.mine, id)).toEqual(part(same(from, mine, id) ? theirs : mine, id));
          }
        }
      }),
    );
  });

  test('merge the same from either side', () => {
    fc.assert(
      fc.property(raw, raw, raw, (from, one, other) => {
        const here = mergeTyped(asked, from, { mine: one, theirs: other });
        const there = mergeTyped(asked, from, { mine: other, theirs: one });
        expect(here.clashes).toEqual(there.clashes);
        expect(sameTyped(here.mine, there.theirs)).toBe(true);
        expect(sameTyped(here.theirs, there.mine)).toBe(true);
      }),
    );
  });
});
