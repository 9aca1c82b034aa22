import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/form/date';
import { typedDate } from '@/lib/form/question';
import { readDossier } from './dossier';
import { typedOf, withSheet } from './draft';
import { isRecent, keptDossier, keptOf, leftOutOf, renewedSheets } from './kept-dossier';
import { type PersonId, people } from './people';
import { draftOf } from './sample-draft.testing';
import { travellerForm } from './traveller-form';
import { tripForm } from './trip-form';

const today = '2026-11-30';
const now = Date.parse('2026-11-30T09:00:00Z');
const everyone = people(today);

/** The dossier of a person as a file brings it back, by way of JSON. */
function renewed(person: PersonId) {
  const kept = keptDossier.parse(JSON.parse(JSON.stringify(keptOf(draftOf(everyone[person]), new Map(), now))));
  const { trip, travellers } = renewedSheets(kept, now);
  return { trip, travellers: travellers.map((content, i) => ({ id: `new-${i}`, content })) };
}

const anew = ['arrival', 'departure', 'insuredUntil', 'invitationNumber', 'invitationDate'];
const isAnew = (input: string) => anew.includes(input.split('-')[0] ?? '');

test.each(Object.keys(everyone) as PersonId[])('%s: all is taken over but what holds for one trip', (person) => {
  const before = draftOf(everyone[person]);
  const after = renewed(person);
  const pairs = [
    [before.trip, after.trip],
    ...before.travellers.map(({ content }, i) => [content, after.travellers[i]?.content] as const),
  ] as const;
  for (const [old, made] of pairs) {
    const expected = Object.entries(typedOf(old)).flatMap(([step, typed]) =>
      Object.entries(typed).map(([input, text]) => [`${step} ${input}`, isAnew(input) ? '' : text]),
    );
    const found = Object.entries(typedOf(made ?? old)).flatMap(([step, typed]) =>
      Object.entries(typed).map(([input, text]) => [`${step} ${input}`, text]),
    );
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  }
});

test.each(Object.keys(everyone) as PersonId[])('%s: with new dates, what is left is what was left out', (person) => {
  const draft = renewed(person);
  const dated = withSheet(draft, 'trip', {
    ...draft.trip,
    steps: {
      ...draft.trip.steps,
      trip: {
        revision: 2,
        at: now,
        passed: true,
        typed: {
          ...draft.trip.steps.trip?.typed,
          ...typedDate('arrival', addDays(today, 40)),
          ...typedDate('departure', addDays(today, 50)),
        },
      },
    },
  });
  const dossier = readDossier(dated, today);
  const left = new Set(leftOutOf(dated).map(({ question }) => question));
  const steps = [...dossier.trip.steps, ...dossier.travellers.flatMap((traveller) => traveller.steps)];
  for (const step of steps.filter(({ state }) => state === 'unfinished'))
    for (const input of Object.keys(step.errors)) expect(left).toContain(input);
});

test('the questions asked anew are these: a new one is a decision', () => {
  const marked = [tripForm.questions, travellerForm.questions].flatMap((questions) =>
    Object.entries(questions).flatMap(([id, question]) => ('anew' in question && question.anew ? [id] : [])),
  );
  expect(marked).toEqual(anew);
});

test('what no question has any more is passed over, and nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (answers) => {
      const sheets = renewedSheets({ v: 1, savedAt: 0, trip: answers, travellers: [{ answers }] }, now);
      const known = new Set([...tripForm.steps.flatMap(({ id }) => tripForm.inputs(id))]);
      for (const typed of Object.values(typedOf(sheets.trip)))
        for (const input of Object.keys(typed)) expect(known).toContain(input);
    }),
  );
});

test('a photo serves again until it is three months old', () => {
  const on = (day: string) => isRecent({ at: Date.parse(`${day}T10:00:00Z`) }, now);
  expect(on('2026-09-01')).toBe(true);
  expect(on('2026-08-31')).toBe(false);
  expect(on('2026-08-30')).toBe(false);
  expect(on('2025-11-30')).toBe(false);
  expect(on('2026-12-01')).toBe(false);
});
