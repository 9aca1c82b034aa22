import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalityCodes } from '@/lib/countries/codes';
import { addDays } from '@/lib/form/date';
import { assess } from './assess';
import type { Assessment, Traveller, Trip } from './assessment/assessment';
import * as reasons from './assessment/reasons';
import { categories } from './rules/categories';
import { purposes } from './rules/purposes';
import { rows, sourcesOf } from './rules/rows';

const passports = ['ordinary', 'service', 'diplomatic', 'other'] as const;
/** Milliseconds for the tests that ask a hundred thousand questions: a second or two, and far more on a busy machine. */

const on = '2026-11-24';
const arrival = '2027-01-15';

/** Every finding of an answer, whatever part it belongs to. */
function findings(found: Assessment): readonly { reason: string; rows: readonly string[] }[] {
  const { category, entries, stay, invitation, fee, where, apply, passport } = found;
  return [
    ...found.reasons,
    ...found.waysOut,
    ...found.documents,
    ...found.warnings,
    ...found.notes,
    ...[category, entries, stay, invitation, fee, where, apply, passport],
  ];
}

/** What has to hold of every answer. */
function check(found: Assessment): void {
  expect(['visa-free', 'e-visa', 'visa', 'ask', 'citizen']).toContain(found.regime);
  expect(found.reasons.length).toBeGreaterThan(0);
  expect(sourcesOf(found.reasons.flatMap((finding) => finding.rows)).length).toBeGreaterThan(0);
  for (const { reason, rows: used } of findings(found)) {
    if (used.length === 0) throw new Error(`${reason} rests on no row`);
    for (const id of used) if (!rows.has(id as never)) throw new Error(`${reason} names ${id}, which no table has`);
  }
  if (found.category.code !== null) expect(categories).toHaveProperty([found.category.code]);
  if (found.regime === 'visa' || found.regime === 'e-visa') expect(found.category.code).not.toBeNull();
  if (found.regime === 'visa-free') expect(found.invitation.value).toBe('notNeeded');
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
}

const nationality = fc.constantFrom(...nationalityCodes);
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const stay = fc.tuple(day, fc.integer({ min: 0, max: 100 })).map(([from, n]) => ({ from, to: addDays(from, n) }));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const travellers: fc.Arbitrary<Traveller> = fc.record({
  nationality,
  passportType: fc.constantFrom(...passports),
  residence: optional(nationality),
  postcode: optional(fc.constantFrom('67000', '69001', '10115', 'SW1Y 5EA', '', '?')),
  birthDate: optional(day.map((date) => `19${date.slice(2)}`)),
  passportExpiry: optional(day),
  pastStays: optional(fc.array(stay, { maxLength: 4 })),
});
const trips: fc.Arbitrary<Trip> = fc
  .record({
    purpose: fc.constantFrom(...purposes),
    arrival: day,
    length: fc.integer({ min: 1, max: 365 }),
    entries: optional(fc.constantFrom('single', 'multiple')),
  })
  .map(({ length, ...trip }) => ({ ...trip, departure: addDays(trip.arrival, length - 1) }));

describe('assess', () => {
  test('answers any traveller and trip, with reasons and sources', () => {
    fc.assert(
      fc.property(travellers, trips, day, (traveller, trip, today) => check(assess(traveller, trip, today))),
      { numRuns: 1000 },
    );
  });

  test('answers whatever the texts are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'toString', '2027-02-30', '9999-12-31', '0000-00-00'),
    );
    fc.assert(
      fc.property(
        fc.record({
          nationality: text,
          passportType: text,
          residence: text,
          postcode: text,
          birthDate: text,
          passportExpiry: text,
          pastStays: fc.array(fc.record({ from: text, to: text })),
        }),
        fc.record({ purpose: text, arrival: text, departure: text, entries: fc.constantFrom('single', 'multiple') }),
        text,
        (traveller, trip, today) => check(assess(traveller as Traveller, trip as Trip, today)),
      ),
      { numRuns: 1000 },
    );
  });

  test('is the same for the same question, and leaves the question as it was', () => {
    fc.assert(
      fc.property(travellers, trips, (traveller, trip) => {
        const before = JSON.stringify([traveller, trip]);
        expect(assess(traveller, trip, on)).toEqual(assess(traveller, trip, on));
        expect(JSON.stringify([traveller, trip])).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test('a longer stay is never easier: once an exemption ends, it does not come back', () => {
    fc.assert(
      fc.property(nationality, fc.constantFrom(...purposes), fc.integer({ min: 1, max: 364 }), (who, purpose, n) => {
        const regime = (length: number) =>
          assess(
            { nationality: who, passportType: 'ordinary' },
            { purpose, arrival, departure: addDays(arrival, length - 1) },
            on,
          ).regime;
        if (regime(n) !== 'visa-free') expect(regime(n + 1)).not.toBe('visa-free');
      }),
      { numRuns: 1000 },
    );
  });
});

test('every nationality, passport, purpose and stay of 1 to 365 days has a regime and a reason', () => {
  const departures = Array.from({ length: 365 }, (_, n) => addDays(arrival, n));
  // Every stay is asked of ordinary passports; of all the others, those on both sides of the limits.
  const limits = [1, 5, 6, 14, 15, 30, 31, 60, 61, 90, 91, 180, 181, 365];
  let answered = 0;
  for (const who of nationalityCodes) {
    for (const passportType of passports) {
      for (const purpose of purposes) {
        const every = passportType === 'ordinary';
        for (const [n, departure] of departures.entries()) {
          if (!every && !limits.includes(n + 1)) continue;
          const found = assess(
            { nationality: who, passportType, residence: 'FRA', postcode: '67000' },
            { purpose, arrival, departure },
            on,
          );
          if (!found.regime || !found.reasons[0]?.rows[0])
            throw new Error(`${who} ${passportType} ${purpose} ${n + 1}`);
          answered++;
        }
      }
    }
  }
  expect(answered).toBe(nationalityCodes.length * purposes.length * (departures.length + 3 * limits.length));
});

test('every reason is given to somebody', () => {
  const given = new Set<string>();
  const collect = (found: Assessment) => {
    for (const { reason } of findings(found)) given.add(reason);
  };
  const past = [{ from: '2026-10-01', to: '2026-12-29' }];
  const year = [
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-09-01', to: '2026-10-15' },
  ];
  for (const who of nationalityCodes) {
    for (const passportType of passports) {
      for (const purpose of purposes) {
        for (const length of [10, 45, 100, 400]) {
          const trip = { purpose, arrival, departure: addDays(arrival, length - 1) };
          collect(assess({ nationality: who, passportType, residence: 'FRA' }, trip, on));
          collect(assess({ nationality: who, passportType, pastStays: past }, { ...trip, entries: 'multiple' }, on));
          collect(assess({ nationality: who, passportType, residence: 'USA' }, { ...trip, entries: 'single' }, on));
        }
      }
    }
  }
  const days = { arrival, departure: addDays(arrival, 9) };
  const french = { nationality: 'FRA', passportType: 'ordinary', residence: 'FRA', postcode: '67000' } as const;
  const pakistani = { ...french, nationality: 'PAK' } as const;
  for (const residence of ['BEL', 'EGY'])
    collect(assess({ ...pakistani, residence }, { purpose: 'tourism', ...days }, on));
  for (const birthDate of ['2022-01-01', '2015-01-01'])
    collect(assess({ ...pakistani, birthDate }, { purpose: 'tourism', ...days }, on));
  for (const passportExpiry of ['2027-02-01', '2027-06-01']) {
    collect(assess({ ...french, passportExpiry }, { purpose: 'tourism', ...days }, on));
  }
  collect(
    assess({ ...french, pastStays: year }, { purpose: 'tourism', arrival: '2026-12-01', departure: '2026-12-30' }, on),
  );
  collect(assess({ ...french, pastStays: [{ from: '', to: '' }] }, { purpose: 'tourism', ...days }, on));
  collect(assess(pakistani, { purpose: 'tourism', ...days }, on));
  for (const who of [pakistani, french])
    collect(assess(who, { purpose: 'tourism', arrival: '2027-09-01', departure: '2027-09-02' }, on));
  for (const from of ['2026-12-01', '2026-11-26', '2026-11-01', '2026-02-01', '2026-01-01']) {
    const short = { purpose: 'tourism', arrival: from, departure: from } as const;
    collect(assess(french, short, on));
    collect(assess(pakistani, short, on));
  }
  for (const wrong of ['2027-01-01', '2027-02-30'])
    collect(assess(french, { purpose: 'tourism', arrival, departure: wrong }, on));
  const known = Object.values(reasons).flat();
  // An invitation of these grounds is asked for in categories that no purpose leads to by itself.
  const elsewhere = ['noteVerbale', 'petition', 'freeOfficial'];
  expect(known.filter((reason) => !given.has(reason)).sort()).toEqual([...elsewhere].sort());
});
