import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineForm, stepAfter, stepBefore } from './form';
import { ask, maxTyped, sameTyped, tidy } from './question';

/** A form of a picnic: small, and every kind of question in it. */
const picnic = defineForm<{ today: string }>()(
  {
    guest: ask.text({ max: 20 }),
    day: ask.date(),
    drink: ask.choice(['tea', 'kumis', 'none']),
    sugar: ask.choice(['yes', 'no']),
    brings: ask.choices(['bread', 'fruit', 'nothing'], { none: 'nothing' }),
    town: ask.code('places', ['ALA', 'NQZ']),
    note: ask.text({ optional: true }),
    count: ask.textBy(
      z.pipe(
        z.string().check(z.regex(/^\d+$/, 'number')),
        z.transform((n) => n.replace(/^0+/, '')),
      ),
    ),
    children: ask.list({ name: ask.text(), born: ask.date() }, 3),
    bus: ask.choice(['yes', 'no']),
    seat: ask.text(),
  },
  [
    {
      id: 'start',
      questions: ['guest', 'day', 'drink'],
      check: ({ day }, { today }) => (day && day < today ? { day: 'past' } : {}),
      warn: ({ drink }) => (drink === 'kumis' ? { drink: 'strong' } : {}),
    },
    { id: 'closed', questions: [], when: ({ drink }) => drink === 'none' },
    { id: 'tea', questions: ['sugar'], when: ({ drink }) => drink === 'tea' },
    { id: 'basket', questions: ['brings', 'town', 'note', 'count'] },
    {
      id: 'children',
      questions: ['children'],
      when: ({ brings }) => brings?.includes('fruit') ?? false,
    },
    {
      id: 'way',
      questions: ['bus', 'seat'],
      asks: { bus: ({ town }) => town === 'ALA' },
    },
  ],
);

const context = { today: '2027-05-01' };
const start = { guest: ' Aidana ', 'day-day': '9', 'day-month': 'mai', 'day-year': '2027', drink: 'tea' };
const basket = { brings: 'bread,fruit', town: 'ALA', note: '', count: '007' };
const states = (typed: Parameters<typeof picnic.way>[0]) =>
  picnic.way(typed, context).steps.map(({ id, state }) => `${id} ${state}`);

describe('a form', () => {
  it('is all to do at first, without the steps that do not apply', () => {
    expect(states({})).toEqual(['start todo', 'basket todo', 'way todo']);
  });

  it('opens steps as answers call for them', () => {
    expect(states({ start })).toEqual(['start done', 'tea todo', 'basket todo', 'way todo']);
    expect(states({ start, basket })).toEqual(['start done', 'tea todo', 'basket done', 'children todo', 'way todo']);
  });

  it('gives answers normalised and only those of steps that apply', () => {
    const typed = { start, tea: { sugar: 'no' }, basket };
    expect(picnic.way(typed, context).answers).toEqual({
      guest: 'Aidana',
      day: '2027-05-09',
      drink: 'tea',
      sugar: 'no',
      brings: ['bread', 'fruit'],
      town: 'ALA',
      count: '7',
    });
    const other = { ...typed, start: { ...start, drink: 'kumis' } };
    expect(picnic.way(other, context).answers).not.toHaveProperty('sugar');
  });

  it('asks a question of a step only where it applies', () => {
    const way = { seat: 'window' };
    const asked = (typed: Parameters<typeof picnic.way>[0]) => picnic.way(typed, context).steps.at(-1);
    expect(asked({ start, basket, way })).toMatchObject({ asked: ['bus', 'seat'], errors: { bus: 'missing' } });
    expect(asked({ start, basket: { ...basket, town: 'NQZ' }, way })).toMatchObject({ asked: ['seat'], state: 'done' });
  });

  it('keeps a step with a wrong answer unfinished, names each problem, and still uses the right ones', () => {
    const way = picnic.way({ start: { ...start, guest: '', 'day-month': 'x' } }, context);
    expect(way.steps[0]).toMatchObject({ state: 'unfinished', errors: { guest: 'missing', day: 'date' } });
    expect(way.steps[1]?.id).toBe('tea');
  });

  it('checks across answers as far as they could be read, what an input says of itself first', () => {
    const past = picnic.way({ start: { ...start, 'day-year': '2026' } }, context);
    expect(past.steps[0]?.errors).toEqual({ day: 'past' });
    const both = picnic.way({ start: { ...start, 'day-year': '2026', guest: '' } }, context);
    expect(Object.entries(both.steps[0]?.errors ?? {})).toEqual([
      ['guest', 'missing'],
      ['day', 'past'],
    ]);
  });

  it('warns without stopping', () => {
    const way = picnic.way({ start: { ...start, drink: 'kumis' } }, context);
    expect(way.steps[0]).toMatchObject({ state: 'done', warnings: { drink: 'strong' } });
  });

  it('ends at a notice until the answer changes', () => {
    expect(states({ start: { ...start, drink: 'none' }, basket })).toEqual(['start done', 'closed blocked']);
  });

  it('says which finished steps another choice would set aside, short of ending the way', () => {
    const typed = { start, tea: { sugar: 'no' }, basket };
    expect(picnic.setAside('start', typed, context)).toEqual(['tea']);
    expect(picnic.setAside('start', { start }, context)).toEqual([]);
  });

  it('finds the way forward and back, from a step that stopped applying too', () => {
    const way = picnic.way({ start: { ...start, drink: 'kumis' } }, context);
    expect(stepAfter(picnic, way, 'start')).toBe('basket');
    expect(stepAfter(picnic, way, 'tea')).toBe('basket');
    expect(stepBefore(picnic, way, 'basket')).toBe('start');
    expect(stepBefore(picnic, way, 'start')).toBeUndefined();
    expect(stepAfter(picnic, way, 'way')).toBeUndefined();
  });

  it('takes from form data what the step asks and nothing else', () => {
    const form = new FormData();
    for (const [name, value] of [
      ['brings', 'bread'],
      ['brings', 'fruit'],
      ['town', 'ALA'],
      ['evil', '1'],
    ] as const)
      form.append(name, value);
    form.append('note', new Blob(['x']));
    expect(picnic.rawOf('basket', form)).toEqual({ brings: 'bread,fruit', town: 'ALA' });
  });

  it('keeps no more of an input than a draft may hold, however often its name comes', () => {
    const raw = picnic.rawOf('basket', [
      ['note', 'x'.repeat(3999)],
      ['note', 'y'.repeat(3999)],
    ]);
    expect(raw.note).toHaveLength(maxTyped);
  });
});

it('an unticked box and an empty input say as much as no input', () => {
  expect(sameTyped({ a: '1', b: '' }, { a: '1' })).toBe(true);
  expect(sameTyped({}, { brings: 'bread' })).toBe(false);
});

describe('questions', () => {
  const { questions } = picnic;

  it('refuse an option they do not have, and “none” beside another', () => {
    expect(questions.drink.read({ drink: 'beer' }, 'drink')).toMatchObject({ ok: false });
    expect(questions.brings.read({ brings: 'bread,gold' }, 'brings')).toMatchObject({ errors: { brings: 'invalid' } });
    expect(questions.brings.read({ brings: 'bread,nothing' }, 'brings')).toMatchObject({
      errors: { brings: 'contradiction' },
    });
    expect(questions.brings.read({}, 'brings')).toMatchObject({ errors: { brings: 'missing' } });
    expect(questions.town.read({ town: 'XXX' }, 'town')).toMatchObject({ errors: { town: 'unknown' } });
  });

  it('read lists item by item and pass over empty items', () => {
    const raw = {
      'children-0-name': '',
      'children-1-name': 'Sami',
      'children-1-born-day': '1',
      'children-1-born-month': '2',
      'children-1-born-year': '2020',
    };
    expect(questions.children.read(raw, 'children')).toEqual({
      ok: true,
      value: [{ name: 'Sami', born: '2020-02-01' }],
    });
    expect(questions.children.read({ 'children-2-name': 'Sami' }, 'children')).toMatchObject({
      errors: { 'children-2-born': 'missing' },
    });
    expect(questions.children.read({}, 'children')).toMatchObject({ errors: { children: 'missing' } });
  });

  it('do not mind invisible characters or odd spaces', () => {
    expect(tidy('\u200eA\u00adn\u202fna \u00a0 B\u200b ')).toBe('An na B');
    expect(tidy('a\r\n \r\n  b ')).toBe('a\nb');
    expect(questions.guest.read({ guest: 'x'.repeat(21) }, 'guest')).toMatchObject({ errors: { guest: 'long' } });
  });
});

describe('what does not compile', () => {
  it('a question that no step asks', () => {
    // @ts-expect-error: no step asks b
    defineForm<null>()({ a: ask.text(), b: ask.text() }, [{ id: 'x', questions: ['a'] }]);
  });

  it('a misspelt question, a condition on an answer that is not asked', () => {
    defineForm<null>()({ a: ask.text() }, [
      // @ts-expect-error: there is no question b
      { id: 'x', questions: ['b'] },
    ]);
    defineForm<null>()({ a: ask.choice(['yes', 'no']) }, [
      // @ts-expect-error: a is never "maybe"
      { id: 'x', questions: ['a'], when: ({ a }) => a === 'maybe' },
    ]);
    // @ts-expect-error: there is no step "nowhere"
    expect(() => picnic.step('nowhere')).toThrow('no step');
  });
});
