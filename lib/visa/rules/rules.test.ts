import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isCountryCode, nationalityCodes } from '@/lib/countries/codes';
import { dayNumber } from '../assessment/day-number';
import { acts } from './acts';
import { type CategoryCode, categories } from './categories';
import { conflicts } from './conflicts';
import { customs } from './customs';
import { blankPages, eVisaProcessing, passportValidity, passportValidityAdvised, processing } from './deadlines';
import { documentRules, legalisation, missionMayAskMore, photoAge } from './documents';
import * as eVisa from './evisa';
import * as eVisaSteps from './evisa-steps';
import { childFees, feePlaces, feeRules, fees, mci } from './fees';
import { fingerprints, inPerson } from './fingerprints';
import { insurance } from './insurance';
import * as invitation from './invitation';
import { missionCounts, missions } from './missions';
import { offences, overstay } from './overstay';
import { officialCategories, purposeCategories, purposes } from './purposes';
import { exemptPurposes, generalLimits, indianTransit, listSizes, regimeGroups, regimes } from './regimes';
import * as registration from './registration';
import { type RowId, rows, sourcesOf } from './rows';
import { type SourceId, sources } from './sources';
import * as authorisation from './travel-authorisation';

const strict = z.strictObject;
const day = z.string().refine((text) => !Number.isNaN(dayNumber(text)), 'not a day of the calendar');
const nationality = z.enum(nationalityCodes as [string, ...string[]]);
const country = z.string().refine(isCountryCode, 'not in ISO 3166-1');
const category = z.enum(Object.keys(categories) as [CategoryCode, ...CategoryCode[]]);
const days = z.int().positive();

const confidences = ['official', 'seen', 'secondary', 'unverified'] as const;
const confidence = z.enum(confidences);
const sourceIds = z
  .array(z.enum(Object.keys(sources) as [SourceId, ...SourceId[]]))
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, 'a source twice');

const sourced = {
  sources: sourceIds,
  confidence,
  validFrom: day.optional(),
  validTo: day.optional(),
  conflict: z.enum(conflicts).optional(),
  yields: z.literal(true).optional(),
  elsewhere: z.strictObject({ sources: sourceIds, confidence, inForce: day.optional() }).optional(),
};

/** A table: rows of one shape, by their keys. */
const table = (shape: z.ZodRawShape) => z.record(z.string(), strict({ ...shape, ...sourced }));

const limit = z.discriminatedUnion('kind', [
  strict({ kind: z.literal('perEntry'), days, repeats: z.literal('notFound').optional() }),
  strict({ kind: z.literal('inAny'), days, of: days }),
  strict({ kind: z.literal('inPeriod'), days, of: days, begins: z.enum(['firstEntry', 'notFound']) }),
  strict({ kind: z.literal('calendarYear'), days }),
]);

const allowance = strict({
  validityDays: days.nullable(),
  validity: strict(sourced),
  alsoDays: days.optional(),
  alsoConflict: z.enum(conflicts).optional(),
  longer: strict({ for: z.string(), days, ...sourced }).optional(),
  stayDays: days.nullable(),
  stay: strict(sourced).nullable(),
}).refine(({ stayDays, stay }) => (stayDays === null) === (stay === null), 'a stay without a source');

const date = z.string().regex(/^(undated|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/);
const amount = z.number().positive();
const purpose = z.enum(purposes);
const workingDays = days;

const shapes: readonly (readonly [file: string, schema: z.ZodType, ...data: unknown[]])[] = [
  [
    'sources',
    z.record(
      z.string(),
      strict({
        url: z.url({ protocol: /^https?$/ }).nullable(),
        date,
        about: z.literal(true).optional(),
        lang: z
          .string()
          .regex(/^[a-z]{2}$/)
          .nullable(),
        atMost: confidence,
      }),
    ),
    sources,
  ],
  [
    'acts',
    table({
      kind: z.enum(['decree', 'order', 'agreement', 'code']),
      by: z.enum(['government', 'ministries', 'parliament', 'states']),
      numbers: z.array(z.string()).optional(),
      provisions: z.array(z.string()).optional(),
      signed: day.optional(),
      approved: day.optional(),
      inForce: day.optional(),
    }),
    acts,
  ],
  [
    'regimes',
    table({
      nationalities: z.array(nationality).min(1),
      passports: z.array(z.enum(['ordinary', 'service', 'diplomatic', 'special'])).min(1),
      grants: z.enum(['visa-free', 'visa', 'e-visa', 'own']),
      basis: z.enum(['unilateral', 'bilateral']).optional(),
      act: z.enum(Object.keys(acts) as [string, ...string[]]).optional(),
      limits: z.array(limit).min(1).optional(),
      limitsFrom: strict(sourced).optional(),
      alsoStated: z.enum(Object.keys(generalLimits) as [string, ...string[]]).optional(),
      purposes: z.enum(Object.keys(exemptPurposes) as [string, ...string[]]).optional(),
      passportMonths: days.optional(),
      registeredOver: days.optional(),
      inForce: z.literal('notFound').optional(),
      old: z.literal(true).optional(),
      residentsOf: z.string().optional(),
    }),
    regimeGroups,
  ],
  [
    'regimes: purposes',
    table({
      named: z.array(purpose),
      excluded: z.array(purpose),
      excludedCategories: z.array(category).optional(),
      only: z.literal(true).optional(),
    }),
    exemptPurposes,
  ],
  ['regimes: general limits', table({ limit }), generalLimits],
  ['regimes: sizes of the list', table({ countries: days }), listSizes],
  ['regimes: transit', table({ nationality, stands: z.boolean() }), indianTransit],
  [
    'categories',
    table({
      code: category,
      single: allowance.nullable(),
      multiple: allowance.nullable(),
      ground: z.enum(['invitation', 'note', 'petition', 'own', 'inside', 'unknown']),
      fee: z.enum(['free', 'tourist', 'transit', 'ordinary', 'exit', 'unknown']),
      feeFrom: strict(sourced).optional(),
      oncePerYear: strict(sourced).optional(),
    }),
    categories,
  ],
  [
    'purposes',
    table({
      category: category.nullable(),
      alternatives: z.array(category),
      inviter: z.enum(['person', 'organisation', 'choice', 'nobody']),
    }),
    purposeCategories,
  ],
  ['purposes: official passports', table({ categories: z.array(category).min(1) }), officialCategories],
  ['evisa', strict({ nationalities: z.array(country).length(109), ...sourced }), eVisa.eVisaNationalities],
  [
    'evisa: categories',
    table({ categories: z.array(category), without: z.array(category).optional() }),
    eVisa.eVisaCategories,
  ],
  ['evisa: entries', table({ entries: z.enum(['single', 'multiple']) }), eVisa.eVisaEntries],
  ['evisa: stays', table({ category, days, corridorDays: days.optional() }), eVisa.eVisaStays],
  [
    'evisa: airports',
    table({ airports: z.union([z.literal('all'), z.array(z.string()).min(1)]) }),
    eVisa.eVisaAirports,
  ],
  ['evisa: times', table({ workingDays: days.optional(), minutes: days.optional() }), eVisa.eVisaTimes],
  ['evisa: rules', strict(sourced), eVisa.eVisaInvitation, eVisa.eVisaConditions, eVisaSteps.eVisaHolder],
  ['evisa: steps', table({ wording: z.string().min(8) }), eVisaSteps.eVisaSteps, eVisaSteps.eVisaAlsoAsked],
  ['evisa: signature', table({ signed: z.boolean() }), eVisaSteps.eVisaSignature],
  ['evisa: portal', strict({ url: z.url(), ...sourced }), eVisa.eVisaPortal],
  [
    'invitation',
    strict({
      categories: z.array(category).min(1),
      maxStayDays: days,
      nationalities: z.set(country).refine((set) => set.size === 48, 'not 48'),
      ...sourced,
    }),
    invitation.invitationExempt,
  ],
  [
    'invitation: other categories',
    strict({ categories: z.array(category).min(1), ...sourced }),
    invitation.invitationExemptAlways,
  ],
  [
    'invitation: exceptions',
    table({ categories: z.array(category).min(1) }),
    invitation.invitationExceptions,
    invitation.invitationInstallers,
  ],
  [
    'invitation: long stays',
    table({
      nationalities: z.array(nationality).min(1),
      categories: z.array(category).min(1),
      fromDays: days,
      toDays: days,
      needed: z.boolean(),
    }),
    invitation.invitationLongStays,
  ],
  [
    'invitation: lead',
    table({ fromMonths: days.optional(), fromDays: days.optional(), workingDays, days }),
    invitation.invitationLead,
  ],
  ['invitation: review', table({ workingDays: days.optional(), days }), invitation.invitationReview],
  ['invitation: number', strict({ digits: days, ...sourced }), invitation.invitationNumber],
  ['invitation: refusal', strict({ noticeDays: days, ...sourced }), invitation.invitationRefusal],
  ['invitation: signature', strict(sourced), invitation.invitationSignature],
  ['deadlines', strict({ workingDays, days, ...sourced }), processing, eVisaProcessing],
  ['deadlines: passport', strict({ months: days, ...sourced }), passportValidity, passportValidityAdvised],
  ['deadlines: pages', strict({ pages: days, ...sourced }), blankPages],
  [
    'documents',
    table({
      document: z.string(),
      for: z.array(z.enum(['visa', 'eVisa', 'visaFree'])).min(1),
      when: z.enum(['always', 'invited', 'ownWord', 'elsewhere', 'minor', 'withOthers', 'mission']),
      categories: z.array(category).min(1).optional(),
      missions: z.array(z.enum(Object.keys(missions) as [string, ...string[]])).optional(),
      as: z.enum(['original', 'copy']).optional(),
      months: days.optional(),
      attested: z.enum(['notary', 'legalised']).optional(),
      translated: z.literal(true).optional(),
    }),
    documentRules,
  ],
  ['documents: rules', strict(sourced), legalisation, missionMayAskMore],
  ['documents: age of the photo', strict({ months: days, ...sourced }), photoAge],
  [
    'fees',
    table({
      item: z.string(),
      amount,
      unit: z.enum(['EUR', 'USD', 'CHF', 'GBP', 'MCI']),
      place: z.enum(['euroArea', 'germanyAustria', 'switzerland', 'unitedKingdom', 'elsewhere', 'eVisa', 'inside']),
    }),
    fees,
  ],
  ['fees: places', z.record(z.string(), z.array(country).min(1)), feePlaces],
  ['fees: index', table({ tenge: days }), mci],
  ['fees: rules', table({}), feeRules],
  ['fees: children', table({ freeBelow: days.nullable() }), childFees],
  [
    'missions',
    table({
      country,
      city: z.string().min(2),
      kind: z.enum(['embassy', 'consulateGeneral', 'honoraryConsulate', 'permanentMission', 'branch']),
      visas: z.enum(['yes', 'notAsARule', 'unknown']),
      appointment: z.literal(true).optional(),
      contacts: z.array(
        strict({
          address: z.string().min(8).optional(),
          phones: z.array(z.string().regex(/^\+\d[\d ]+$/)).optional(),
          openingHours: z
            .array(z.string().regex(/^(Mo|Tu|We|Th|Fr)([,-](Mo|Tu|We|Th|Fr))* \d\d:\d\d-\d\d:\d\d$/))
            .optional(),
          ...sourced,
        }),
      ),
      district: strict({
        countries: z.array(country).optional(),
        region: z.literal('FR-GES').optional(),
        departements: z.union([z.literal('others'), z.array(z.string().regex(/^\d\d$/))]).optional(),
        regions: z.array(z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/)).optional(),
        ...sourced,
      }).optional(),
    }),
    missions,
  ],
  ['missions: count', z.looseObject(sourced), missionCounts],
  [
    'travel authorisation',
    table({ says: z.enum(['recommended', 'compulsory']), at: z.enum(['airports', 'otherPoints']).optional() }),
    authorisation.authorisationStatements,
  ],
  ['travel authorisation: how', strict({ leadDays: days, validDays: days, ...sourced }), authorisation.authorisation],
  ['travel authorisation: data', strict(sourced), authorisation.authorisationData],
  [
    'travel authorisation: exempt',
    strict({ passports: z.array(z.enum(['diplomatic', 'service'])).min(1), ...sourced }),
    authorisation.authorisationExempt,
  ],
  [
    'fingerprints',
    table({
      fromAge: days,
      exemptBelow: days.optional(),
      act: z.enum(Object.keys(acts) as [string, ...string[]]).optional(),
    }),
    fingerprints,
  ],
  ['fingerprints: in person', strict(sourced), inPerson],
  ['insurance', table({ compulsory: z.boolean(), categories: z.array(category).optional() }), insurance],
  [
    'registration: hosts',
    strict({ workingDays, fineMci: strict({ from: days, to: days }), banYears: days, ...sourced }),
    registration.hostNotification,
  ],
  [
    'registration: police',
    table({ upToDays: days.optional(), overDays: days.optional(), nationalities: z.array(nationality).optional() }),
    registration.policeRegistration,
  ],
  [
    'registration: online',
    strict({
      byDay: days,
      upToDays: days,
      changeWorkingDays: days,
      act: z.enum(Object.keys(acts) as [string, ...string[]]),
      ...sourced,
    }),
    registration.selfRegistration,
  ],
  ['registration: electronic visas', table({ exempt: z.boolean() }), registration.eVisaRegistration],
  ['registration: cards', table({ paper: z.boolean() }), registration.migrationCard],
  [
    'overstay',
    table({
      overDays: z.int().min(0),
      upToDays: days.optional(),
      warning: z.literal(true).optional(),
      fineMci: days.optional(),
      deportation: z.literal(true).optional(),
    }),
    overstay,
  ],
  [
    'overstay: offences',
    table({ fineMci: days, arrest: z.literal(true).optional(), deportation: z.literal(true) }),
    offences,
  ],
  [
    'customs',
    table({
      goods: z.enum(['goods', 'alcohol', 'tobacco', 'devices', 'fruit', 'cashIn', 'cashOut', 'medicines']),
      rule: z.enum(['free', 'declare', 'forbidden', 'prescription']),
      by: z.enum(['air', 'land']).optional(),
      amounts: z.array(strict({ n: amount, unit: z.string() })).optional(),
      oneOf: z.literal(true).optional(),
    }),
    customs,
  ],
];

for (const [file, schema, ...tables] of shapes) {
  test(`${file}: every row has the shape of its table`, () => {
    for (const data of tables) expect(schema.parse(data)).toBeDefined();
  });
}

describe('every row', () => {
  const all = [...rows];

  test('has a name of its own, a source and a confidence', () => {
    expect(all.length).toBeGreaterThan(600);
    for (const [id, row] of all) {
      expect(id).toMatch(/^[a-z-]+\/[\w-]+(\/[\w-]+)?$/i);
      expect(row.sources.length, id).toBeGreaterThan(0);
      expect(['official', 'seen', 'secondary', 'unverified'], id).toContain(row.confidence);
    }
  });

  test('is valid from a day that comes before the one it is valid to', () => {
    for (const [id, { validFrom, validTo }] of all) {
      for (const text of [validFrom, validTo]) {
        if (text !== undefined) expect(dayNumber(text), id).not.toBeNaN();
      }
      if (validFrom && validTo) expect(validFrom <= validTo, id).toBe(true);
    }
  });

  test('that yields is in a conflict in which another row does not', () => {
    for (const [id, row] of all.filter(([, { yields }]) => yields)) {
      const followed = all.some(([, other]) => other.conflict === row.conflict && !other.yields);
      expect(row.conflict && followed, id).toBe(true);
    }
  });

  test('that nobody has verified says so, and only such rows do', () => {
    for (const [id, { sources: read, confidence }] of all) {
      if (read.every((source) => source === 'background') && !id.endsWith('/district')) {
        expect(confidence, id).toBe('unverified');
      }
    }
    expect(rows.get('mission/bern')?.confidence).toBe('unverified');
    expect(rows.get('mci/2026')?.confidence).toBe('unverified');
  });

  test('claims no more than each of its sources allows', () => {
    for (const [id, { sources: read, confidence: sure }] of all) {
      for (const source of read) {
        const { atMost } = sources[source];
        expect(confidences.indexOf(sure), `${id}: ${source}`).toBeGreaterThanOrEqual(confidences.indexOf(atMost));
      }
    }
  });

  test('that says again what a surer one says claims less than it', () => {
    for (const [id, { confidence: sure }] of all) {
      if (!id.endsWith('/elsewhere')) continue;
      const surer = rows.get(id.slice(0, -'/elsewhere'.length) as RowId)?.confidence ?? sure;
      expect(confidences.indexOf(sure), id).toBeGreaterThan(confidences.indexOf(surer));
    }
    expect(rows.get('exempt-purposes/unilateral')?.sources).toEqual(['egovEntryExit']);
    expect(rows.get('exempt-purposes/unilateral/elsewhere')).toMatchObject({
      confidence: 'seen',
      named: ['tourism', 'private', 'business'],
    });
  });
});

test('every source is read by some row', () => {
  expect(sourcesOf(rows.keys()).sort()).toEqual(Object.keys(sources).sort());
});

test('the sources of rows come in the order of the rows, each once; a name that no row has brings none', () => {
  expect(sourcesOf(['passport/validity', 'passport/blankPages', 'deadline/processing'])).toEqual([
    'egovVisa',
    'mfaHague',
    'mfaRiga',
    'mfaOttawa',
    'mfaKualaLumpur',
    'kazembassyCz',
  ]);
  expect(sourcesOf(['regime/XXX-ordinary-nothing'])).toEqual([]);
});

test.each(conflicts)('the conflict %s has two sides, both kept', (conflict) => {
  expect([...rows.values()].filter((row) => row.conflict === conflict).length).toBeGreaterThanOrEqual(2);
});

describe('regimes', () => {
  test('of one nationality and passport do not overlap, unless they are of different origins or marked as a conflict', () => {
    for (const [n, a] of regimes.entries()) {
      for (const b of regimes.slice(n + 1)) {
        if (a.nationality !== b.nationality || a.passport !== b.passport) continue;
        const apart = (a.validTo ?? '9') < (b.validFrom ?? '0') || (b.validTo ?? '9') < (a.validFrom ?? '0');
        const disagree = a.conflict !== undefined && a.conflict === b.conflict;
        const agree = a.basis !== b.basis && JSON.stringify(a.limits) === JSON.stringify(b.limits);
        expect(apart || disagree || agree, `${a.id} ${b.id}`).toBe(true);
      }
    }
  });

  test('have names of their own', () => {
    expect(new Set(regimes.map(({ id }) => id)).size).toBe(regimes.length);
  });

  test('of one nationality and passport are in one conflict at most', () => {
    const known = new Map<string, string>();
    for (const { nationality: who, passport, conflict } of regimes) {
      if (!conflict) continue;
      const key = `${who}-${passport}`;
      expect(known.get(key) ?? conflict, key).toBe(conflict);
      known.set(key, conflict);
    }
  });

  test('exempt 86 nationalities with an ordinary passport, one of them in dispute; who lives in one region only is left out', () => {
    const exempt = regimes.filter(
      ({ passport, grants, residentsOf }) => passport === 'ordinary' && grants === 'visa-free' && !residentsOf,
    );
    expect(new Set(exempt.map((regime) => regime.nationality)).size).toBe(86);
  });

  test('of the unilateral list are 56 since Türkiye has its own', () => {
    const listed = regimes.filter(({ alsoStated, validTo }) => alsoStated && !validTo);
    expect(listed).toHaveLength(56);
  });

  test('offer no electronic visa that the official list does not have', () => {
    const list: readonly string[] = eVisa.eVisaNationalities.nationalities;
    for (const regime of regimes) {
      if (regime.grants === 'e-visa' && !regime.yields) expect(list, regime.id).toContain(regime.nationality);
    }
  });

  test('that speak of an agreement rest on it in time', () => {
    for (const { id, act, validFrom } of regimes) {
      const rests = act && acts[act];
      if (rests && 'inForce' in rests && validFrom) expect(rests.inForce <= validFrom, id).toBe(true);
    }
  });
});

describe('categories', () => {
  test('run from A1 to A6, B1 to B22 with B9-1 and B12-1, and C1 to C12', () => {
    const run = (letter: string, last: number) => Array.from({ length: last }, (_, n) => `${letter}${n + 1}`);
    expect(Object.keys(categories).sort()).toEqual(
      [...run('A', 6), ...run('B', 22), 'B9-1', 'B12-1', ...run('C', 12)].sort(),
    );
    for (const [key, { code }] of Object.entries(categories)) expect(code).toBe(key);
  });

  test('let nobody stay longer than the visa is valid', () => {
    for (const { code, single, multiple } of Object.values(categories)) {
      for (const one of [single, multiple]) {
        if (one?.stayDays && one.validityDays) expect(one.stayDays, code).toBeLessThanOrEqual(one.validityDays);
      }
    }
  });
});

test('working days fit in the calendar days that stand beside them, whatever the weekday', () => {
  const pairs = [processing, eVisaProcessing, ...Object.values(invitation.invitationLead)];
  for (const { workingDays: working, days: calendar } of pairs) {
    for (let weekday = 0; weekday < 7; weekday++) {
      const held = Array.from({ length: calendar }, (_, n) => (weekday + n) % 7).filter((d) => d > 0 && d < 6);
      expect(held.length).toBeGreaterThanOrEqual(working);
    }
  }
});

test('figures that change with time follow each other without overlap', () => {
  for (const figures of [Object.values(mci), Object.values(fingerprints)]) {
    const dated: readonly { validFrom?: string; validTo?: string }[] = figures;
    for (const [n, { validTo }] of dated.entries()) {
      const next = dated[n + 1];
      if (next) expect((validTo ?? '9') < (next.validFrom ?? '0')).toBe(true);
    }
  }
});

test('a nationality stands once in a list', () => {
  const lists: readonly (readonly string[])[] = [
    eVisa.eVisaNationalities.nationalities,
    ...Object.values(feePlaces),
    ...Object.values(regimeGroups).map(({ nationalities }) => nationalities),
  ];
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
});

test('a fee of one source, item and place stands once', () => {
  const keys = Object.values(fees).map(({ item, place, unit, sources: read }) => [item, place, unit, ...read].join());
  expect(new Set(keys).size).toBe(keys.length);
});

test('the bands of overstaying follow each other', () => {
  const bands: readonly { overDays: number; upToDays?: number }[] = Object.values(overstay);
  for (const [n, { upToDays }] of bands.entries()) expect(upToDays).toBe(bands[n + 1]?.overDays);
});

test('Grand Est goes to Strasbourg', () => {
  expect(missions.strasbourg.district.departements).toEqual([
    '08',
    '10',
    '51',
    '52',
    '54',
    '55',
    '57',
    '67',
    '68',
    '88',
  ]);
});
