// Walks the content of the two forms: what the engine cannot know and the compiler cannot see.
import { describe, expect, it } from 'vitest';
import { officialForms } from '@/lib/dossier/boxes';
import type { Questions, Step } from '@/lib/form/form';
import { type Person, people } from './people';
import { purposes } from './rules/purposes';
import { dossierOf } from './sample-draft.testing';
import { type TravellerAnswers, travellerForm } from './traveller-form';
import { type TripAnswers, tripForm } from './trip-form';

const today = '2027-02-01';
const everyone: Readonly<Record<string, Person>> = people(today);
const dossiers = Object.entries(everyone).map(([id, person]) => [id, dossierOf(person, today)] as const);

/** A copy that notes every key that is read. */
function recording<T extends object>(of: T, keys: Set<string>): T {
  return new Proxy(of, {
    get(target, key) {
      keys.add(String(key));
      return Reflect.get(target, key);
    },
  });
}

/** What decides whether a step, or a question of it, is asked. */
const conditionsOf = <Q extends Questions, Context>({ when, asks }: Step<string, Q, Context>) =>
  [when, ...Object.values<typeof when>(asks ?? {})].filter((condition) => condition !== undefined);

/** What conditions are tried with: nothing, each purpose alone, and the answers of every person. */
const trips: TripAnswers[] = [
  {},
  ...purposes.map((purpose) => ({ purpose })),
  ...dossiers.map(([, { trip }]) => trip.answers),
];
const travellers: TravellerAnswers[] = [
  {},
  ...dossiers.flatMap(([, all]) => all.travellers.map(({ answers }) => answers)),
];

describe('steps', () => {
  it('every one is on the way of somebody, or of somebody with a purpose that is not prepared', () => {
    const unprepared = dossierOf(
      { locale: 'fr', trip: { ...everyone.J1?.trip, purpose: 'other' }, travellers: [] },
      today,
    );
    const seen = new Set([...dossiers.map(([, all]) => all), unprepared].flatMap(stepsOf));
    const all = [
      ...tripForm.steps.map(({ id }) => `trip ${id}`),
      ...travellerForm.steps.map(({ id }) => `traveller ${id}`),
    ];
    expect(all.filter((step) => !seen.has(step))).toEqual([]);
  });

  it.each([
    ['trip', tripForm],
    ['traveller', travellerForm],
  ])('of the %s ask each question once', (_, form) => {
    const asked = form.steps.flatMap(({ questions }): readonly string[] => questions);
    expect([...asked].sort()).toEqual(Object.keys(form.questions).sort());
  });

  it('of the trip depend on earlier answers only', () => {
    for (const [index, step] of tripForm.steps.entries()) {
      const { id } = step;
      const earlier: readonly string[] = tripForm.steps.slice(0, index).flatMap(({ questions }) => questions);
      const read = new Set<string>();
      for (const condition of conditionsOf(step))
        for (const answers of trips) condition(recording(answers, read), { today });
      expect(
        [...read].filter((key) => !earlier.includes(key)),
        id,
      ).toEqual([]);
    }
  });

  it('of a traveller depend on earlier answers, the trip and the day only', () => {
    for (const [index, step] of travellerForm.steps.entries()) {
      const { id } = step;
      const earlier: readonly string[] = travellerForm.steps.slice(0, index).flatMap(({ questions }) => questions);
      const read = new Set<string>();
      const readOfTrip = new Set<string>();
      for (const condition of conditionsOf(step))
        for (const answers of travellers)
          for (const trip of trips) condition(recording(answers, read), { today, trip: recording(trip, readOfTrip) });
      expect(
        [...read].filter((key) => !earlier.includes(key)),
        id,
      ).toEqual([]);
      expect(
        [...readOfTrip].filter((key) => !(key in tripForm.questions)),
        id,
      ).toEqual([]);
    }
  });
});

describe('boxes of the paper form', () => {
  const numbers = Array.from({ length: 27 }, (_, index) => index + 1);

  it.each(dossiers)('are all printed for %s', (_, dossier) => {
    for (const form of officialForms(dossier, 'fr')) expect(form.boxes.map(({ n }) => n)).toEqual(numbers);
  });
});

function stepsOf({ trip, travellers: all }: (typeof dossiers)[number][1]): string[] {
  return [
    ...trip.steps.map(({ id }) => `trip ${id}`),
    ...all.flatMap((way) => way.steps.map(({ id }) => `traveller ${id}`)),
  ];
}

describe('the way of', () => {
  it.each(dossiers)('%s is complete', (_, dossier) => {
    expect({ complete: dossier.complete, left: dossier.left }).toEqual({ complete: true, left: 0 });
  });

  /** A line for each page: whose, which, and what it warns of. */
  function table(id: string): string {
    const dossier = dossierOf(everyone[id] ?? { locale: 'fr', trip: {}, travellers: [] }, today);
    const rows = [dossier.trip, ...dossier.travellers].flatMap((way, index) =>
      way.steps.map((step) => {
        const warnings = Object.entries(step.warnings).map(([question, code]) => `  ! ${question} ${code}`);
        return `${index === 0 ? 'trip       ' : `traveller ${index}`}  ${step.id}${warnings.join('')}`;
      }),
    );
    return rows.join('\n');
  }

  it('J1, 60 days with family', () => {
    expect(table('J1')).toMatchInlineSnapshot(`
      "trip         trip
      trip         host
      trip         contact
      traveller 1  identity
      traveller 1  passport
      traveller 1  invitation
      traveller 1  situation
      traveller 1  employer"
    `);
  });

  it('J1b, a tourist who lives in France', () => {
    expect(table('J1b')).toMatchInlineSnapshot(`
      "trip         trip
      trip         inviter
      trip         organisation
      trip         stay
      trip         contact
      trip         insurance
      traveller 1  identity
      traveller 1  passport  ! passportExpiry advised
      traveller 1  residence
      traveller 1  permit
      traveller 1  situation
      traveller 1  spouse
      traveller 1  employer
      traveller 1  visits"
    `);
  });

  it('J4, a family of four', () => {
    expect(table('J4')).toMatchInlineSnapshot(`
      "trip         trip
      trip         host
      trip         stay
      trip         contact
      trip         sponsor
      traveller 1  identity
      traveller 1  passport
      traveller 1  residence
      traveller 1  permit
      traveller 1  invitation
      traveller 1  situation
      traveller 1  spouse
      traveller 1  employer
      traveller 2  identity
      traveller 2  passport
      traveller 2  residence
      traveller 2  permit
      traveller 2  invitation
      traveller 2  situation
      traveller 2  spouse
      traveller 2  employer
      traveller 3  identity
      traveller 3  passport
      traveller 3  residence
      traveller 3  permit
      traveller 3  invitation
      traveller 3  guardians
      traveller 3  situation
      traveller 3  employer
      traveller 4  identity
      traveller 4  passport
      traveller 4  residence
      traveller 4  permit
      traveller 4  invitation
      traveller 4  guardians
      traveller 4  situation
      traveller 4  employer"
    `);
  });

  it('someone with a single name, on business', () => {
    expect(table('single')).toMatchInlineSnapshot(`
      "trip         trip
      trip         organisation
      trip         stay
      trip         contact
      trip         insurance
      traveller 1  identity
      traveller 1  passport
      traveller 1  residence
      traveller 1  permit
      traveller 1  invitation  ! invitationNumber later
      traveller 1  situation
      traveller 1  employer"
    `);
  });

  it('a stateless resident', () => {
    expect(table('stateless')).toMatchInlineSnapshot(`
      "trip         trip
      trip         host
      trip         contact
      traveller 1  identity
      traveller 1  passport
      traveller 1  residence
      traveller 1  permit
      traveller 1  invitation
      traveller 1  situation
      traveller 1  visits
      traveller 1  refusal"
    `);
  });

  it('someone in transit', () => {
    expect(table('transit')).toMatchInlineSnapshot(`
      "trip         trip
      trip         transit
      trip         contact
      traveller 1  identity
      traveller 1  passport
      traveller 1  residence
      traveller 1  permit
      traveller 1  situation
      traveller 1  children"
    `);
  });
});
