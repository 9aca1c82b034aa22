import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/form/date';
import { assess, assessRequest } from './assess';
import type { Assessment, Traveller, Trip } from './assessment/assessment';
import type { RowId } from './rules/rows';
import { sourcesOf } from './rules/rows';

const on = '2026-11-24';
const arrival = '2027-03-01';

/** A trip of so many days, both ends counted; a tourist's, and for one entry, unless it says otherwise. */
const trip = (days: number, more: Partial<Trip> = {}): Trip => {
  const from = more.arrival ?? arrival;
  return { purpose: 'tourism', arrival: from, departure: addDays(from, days - 1), entries: 'single', ...more };
};

const traveller = (nationality: string, more: Partial<Traveller> = {}): Traveller => ({
  nationality,
  passportType: 'ordinary',
  residence: 'FRA',
  postcode: '69003',
  ...more,
});

const answer = (who: string, days: number, of: Partial<Traveller> = {}, more: Partial<Trip> = {}): Assessment =>
  assess(traveller(who, of), trip(days, more), on);

const why = ({ reasons }: Assessment) => reasons.map(({ reason }) => reason);
const warned = ({ warnings }: Assessment) => warnings.map(({ reason }) => reason);
const noted = ({ notes }: Assessment) => notes.map(({ reason }) => reason);
const papers = ({ documents }: Assessment) => documents.map(({ document }) => document);
const rowsOf = (findings: readonly { reason: string; rows: readonly RowId[] }[], reason: string) =>
  findings.find((finding) => finding.reason === reason)?.rows;

describe('a tourist without a visa', () => {
  const unilateral =
    'ARE AUS AUT BEL BGR BHR CAN CHE CHL COL CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IDN IRL ISL ISR ITA JPN KOR KWT ' +
    'LIE LTU LUX LVA MCO MEX MLT MYS NLD NOR NZL OMN PHL POL PRT QAT ROU SAU SGP SVK SVN SWE THA USA VAT VNM';
  const longest: readonly (readonly [who: string, days: number])[] = [
    [unilateral, 30],
    ['CHN SYC ARG BRA ECU SRB TJK UZB MDV NIC MAR', 30],
    ['IND IRN HKG MAC', 14],
    ['ARM BLR KGZ RUS TUR GEO MDA MNG UKR KNA AND ALB SMR', 90],
  ];

  test.each(longest.flatMap(([who, days]) => who.split(' ').map((one) => [one, days] as const)))(
    '%s may stay %i days and no longer',
    (who, days) => {
      expect(answer(who, days).regime).toBe('visa-free');
      expect(answer(who, days).stay.leaveBy).toBe(addDays(arrival, days - 1));
      const longer = answer(who, days + 1);
      expect(longer.regime).not.toBe('visa-free');
      expect(why(longer)).toContainEqual(expect.stringMatching(/^stayOver(Entry|Period)$/));
    },
  );

  test('from Azerbaijan has two answers from the 31st day to the 90th', () => {
    expect(answer('AZE', 30).regime).toBe('visa-free');
    for (const days of [31, 90]) {
      const disputed = answer('AZE', days);
      expect(disputed.regime).toBe('ask');
      expect(rowsOf(disputed.reasons, 'sourcesDisagree')).toEqual([
        'regime/AZE-ordinary-azerbaijanThirty',
        'regime/AZE-ordinary-azerbaijanNinety',
      ]);
    }
    expect(why(answer('AZE', 91))).not.toContain('sourcesDisagree');
  });

  test('from Cuba is told of the electronic visa, and that a source says otherwise', () => {
    const cuban = answer('CUB', 10);
    expect(cuban.regime).toBe('e-visa');
    expect(rowsOf(cuban.warnings, 'sourcesDisagree')).toEqual([
      'regime/CUB-ordinary-cubaExempt',
      'regime/CUB-ordinary-cubaElectronic',
    ]);
  });

  test.each(['ALB', 'AND', 'SMR', 'NIC'])('from %s is told that another source says otherwise', (who) => {
    expect(warned(answer(who, 10))).toContain('sourcesDisagree');
  });

  test.each(['ALB', 'SMR', 'NIC'])('from %s is told that the source is second-hand', (who) => {
    expect(warned(answer(who, 10))).toContain('secondaryOnly');
    expect(answer(who, 10).stay.confidence).toBe('secondary');
  });

  test.each(['GEO', 'BRA', 'ARG', 'MDV'])('from %s is told that the period was not found', (who) => {
    expect(warned(answer(who, 10))).toContain('periodNotFound');
  });

  test('from Vietnam is within both rules, and needs six months of passport for one of them', () => {
    const vietnamese = answer('VNM', 30);
    expect(rowsOf(vietnamese.reasons, 'visaFree')).toContain('regime/VNM-ordinary-listed2025');
    expect(vietnamese.passport).toMatchObject({
      reason: 'agreedValidity',
      minimum: '2027-09-30',
      advised: '2027-09-30',
    });
  });

  test('from Türkiye had 30 days until the decree of 25 August 2025', () => {
    const before = { arrival: '2025-08-24' };
    expect(answer('TUR', 30, {}, before).regime).toBe('visa-free');
    expect(answer('TUR', 31, {}, before).regime).not.toBe('visa-free');
    expect(answer('TUR', 31, {}, { arrival: '2025-08-25' }).regime).toBe('visa-free');
  });

  test('came from China without a visa from 10 November 2023 on', () => {
    expect(answer('CHN', 10, {}, { arrival: '2023-11-09' }).regime).toBe('e-visa');
    expect(answer('CHN', 10, {}, { arrival: '2023-11-10' }).regime).toBe('visa-free');
  });

  test('of the Turkmen neighbours is told that an exemption is for residents of one region', () => {
    expect(answer('TKM', 4).regime).toBe('e-visa');
    expect(rowsOf(answer('TKM', 4).warnings, 'localExemption')).toEqual(['regime/TKM-ordinary-balkan']);
    expect(answer('TKM', 10).waysOut).toEqual([]);
  });
});

describe('past stays', () => {
  const days = (from: string, length: number) => ({ from, to: addDays(from, length - 1) });

  test('of 80 days in the 180 before leave a French tourist ten', () => {
    const past = [days('2026-10-01', 30), days('2026-11-05', 30), days('2027-01-01', 20)];
    const ten = answer('FRA', 10, { pastStays: past });
    expect(ten.regime).toBe('visa-free');
    expect(ten.stay.counters).toContainEqual(
      expect.objectContaining({ kind: 'inAny', days: 90, used: 90, over: false }),
    );
    expect(ten.stay.leaveBy).toBe('2027-03-10');
    const eleven = answer('FRA', 11, { pastStays: past });
    expect(why(eleven)).toContain('stayOverPeriod');
    expect(eleven.waysOut.map(({ reason }) => reason)).not.toContain('leaveAndReturn');
  });

  test('that ended 180 days before the last day no longer count', () => {
    const past = (to: string) => [{ from: '2026-06-01', to }];
    expect(answer('FRA', 30, { pastStays: past('2026-10-01') }).stay.counters[1]?.used).toBe(30);
    expect(answer('FRA', 30, { pastStays: past('2026-10-02') }).stay.counters[1]?.used).toBe(31);
  });

  test.each(['IND', 'IRN'])('of 28 days leave a traveller from %s fourteen of 42', (who) => {
    const past = [days('2026-12-01', 14), days('2027-01-01', 14)];
    expect(answer(who, 14, { pastStays: past }).regime).toBe('visa-free');
    const more = answer(who, 14, { pastStays: [...past, days('2027-02-01', 1)] });
    expect(why(more)).toContain('stayOverPeriod');
    expect(more.regime).toBe('e-visa');
  });

  test('of 60 days leave a Moroccan none of 30', () => {
    expect(why(answer('MAR', 1, { pastStays: [days('2027-01-01', 30)] }))).toContain('stayOverPeriod');
  });

  test('of a period whose first day is not known are counted strictly, and the mission is asked', () => {
    const past = [days('2026-06-01', 80)];
    expect(answer('KNA', 10, { pastStays: past }).regime).toBe('visa-free');
    const eleven = answer('KNA', 11, { pastStays: past });
    expect([eleven.regime, ...why(eleven)]).toEqual(['ask', 'periodStartUnknown']);
    expect(why(answer('KNA', 91))).toContain('stayOverPeriod');
  });

  test('of more than 120 days in a calendar year meet two answers, both shown', () => {
    const past = [days('2027-01-01', 30), days('2027-02-01', 28), days('2027-07-01', 30), days('2027-08-15', 15)];
    const late = { arrival: '2027-11-01' };
    const within = answer('FRA', 17, { pastStays: past }, late);
    expect(within.regime).toBe('visa-free');
    expect(rowsOf(within.warnings, 'calendarYearStatement')).toEqual([
      'general-limit/ninetyInAny180',
      'general-limit/calendarYear120',
    ]);
    const over = answer('FRA', 18, { pastStays: past }, late);
    expect([over.regime, ...why(over)]).toEqual(['ask', 'stayOverCalendarYear']);
    expect(sourcesOf(rowsOf(over.reasons, 'stayOverCalendarYear') ?? [])).toEqual([
      'egovEntryExit',
      'travel34',
      'zanmedia',
    ]);
  });

  test('that can’t be read are left out and said', () => {
    const stay = answer('FRA', 10, { pastStays: [{ from: '2027-02-30', to: '2027-03-01' }] });
    expect(stay.regime).toBe('visa-free');
    expect(warned(stay)).toContain('pastStayUnreadable');
  });
});

describe('purposes', () => {
  test.each([
    ['FRA', 'business', 'visa-free'],
    ['FRA', 'private', 'visa-free'],
    ['FRA', 'transit', 'ask'],
    ['FRA', 'treatment', 'ask'],
    ['FRA', 'study', 'visa'],
    ['FRA', 'work', 'visa'],
    ['FRA', 'other', 'ask'],
    ['CHN', 'transit', 'visa-free'],
    ['CHN', 'treatment', 'visa-free'],
    ['CHN', 'study', 'visa'],
    ['IND', 'transit', 'visa'],
    ['IND', 'treatment', 'e-visa'],
    ['MDV', 'business', 'e-visa'],
    ['MDV', 'tourism', 'visa-free'],
    ['MAC', 'work', 'visa'],
    ['RUS', 'work', 'ask'],
    ['RUS', 'private', 'visa-free'],
    ['EGY', 'tourism', 'e-visa'],
    ['EGY', 'business', 'e-visa'],
    ['EGY', 'treatment', 'e-visa'],
    ['EGY', 'private', 'visa'],
    ['EGY', 'transit', 'visa'],
    ['EGY', 'study', 'visa'],
    ['EGY', 'other', 'ask'],
    ['PAK', 'business', 'visa'],
  ] as const)('%s, %s, 4 days: %s', (who, purpose, regime) => {
    expect(answer(who, 4, {}, { purpose }).regime).toBe(regime);
  });

  test.each([
    ['business', 'B3'],
    ['private', 'B10'],
    ['transit', 'B13'],
    ['study', 'C9'],
    ['work', 'C3'],
    ['treatment', 'C12'],
    ['tourism', 'B12'],
    ['other', null],
  ] as const)('%s has category %s', (purpose, code) => {
    expect(answer('PAK', 4, {}, { purpose }).category.code).toBe(code);
  });

  test('of no category leave invitation and fee to the mission', () => {
    expect(answer('PAK', 4, {}, { purpose: 'other' })).toMatchObject({
      category: { reason: 'noCategoryForPurpose' },
      entries: { reason: 'entriesUnknown', value: null },
      invitation: { value: 'needed', reason: 'invitationUnknown' },
      fee: { reason: 'feeNotFound', amounts: [], toConfirm: true },
    });
  });

  test('of business without a visa are not those of installers and auditors', () => {
    expect(rowsOf(answer('FRA', 4, {}, { purpose: 'business' }).warnings, 'businessNotWork')).toEqual([
      'exempt-purposes/unilateral',
    ]);
    expect(warned(answer('FRA', 4))).not.toContain('businessNotWork');
  });

  test('that no source names are said to be so', () => {
    expect(warned(answer('RUS', 4))).toContain('purposesNotFound');
    expect(warned(answer('FRA', 4))).not.toContain('purposesNotFound');
  });

  test('in transit from India meet two statements', () => {
    expect(rowsOf(answer('IND', 3, {}, { purpose: 'transit' }).warnings, 'transitRegimeDisagrees')).toEqual([
      'indian-transit/repealed',
      'indian-transit/listed',
    ]);
  });
});

describe('passports of the State', () => {
  test.each([
    ['FRA', 'diplomatic', 90, 'visa-free'],
    ['FRA', 'diplomatic', 91, 'ask'],
    ['FRA', 'service', 10, 'ask'],
    ['HUN', 'service', 30, 'visa-free'],
    ['HUN', 'service', 31, 'ask'],
    ['BLR', 'service', 300, 'visa-free'],
    ['BEL', 'diplomatic', 90, 'visa-free'],
    ['BEL', 'service', 10, 'ask'],
    ['KWT', 'diplomatic', 10, 'ask'],
    ['SAU', 'service', 10, 'ask'],
    ['DEU', 'diplomatic', 10, 'ask'],
    ['EGY', 'service', 10, 'ask'],
    ['OMN', 'diplomatic', 30, 'visa-free'],
    ['OMN', 'other', 10, 'ask'],
    ['FRA', 'other', 10, 'ask'],
  ] as const)('%s, %s, %i days: %s', (who, passportType, days, regime) => {
    expect(answer(who, days, { passportType }).regime).toBe(regime);
  });

  test('say why the mission is to be asked', () => {
    const because = (who: string, passportType: Traveller['passportType']) => why(answer(who, 10, { passportType }));
    expect(because('FRA', 'service')).toEqual(['ruleNotVerified']);
    expect(because('BEL', 'service')).toEqual(['inForceNotFound']);
    expect(because('DEU', 'diplomatic')).toEqual(['passportTypeNotListed']);
    expect(because('OMN', 'other')).toEqual(['passportTypeOther']);
  });

  test('say what of the exemption is not verified, old or without a limit', () => {
    expect(rowsOf(answer('FRA', 10, { passportType: 'diplomatic' }).warnings, 'limitNotVerified')).toEqual([
      'regime/FRA-diplomatic-franceDiplomatic',
      'regime-limits/franceDiplomatic',
    ]);
    expect(answer('FRA', 10, { passportType: 'diplomatic' }).stay.confidence).toBe('unverified');
    expect(warned(answer('HUN', 10, { passportType: 'service' }))).toContain('oldSource');
    expect(answer('BLR', 300, { passportType: 'service' })).toMatchObject({
      stay: { reason: 'stayNoLimit', perEntry: null, leaveBy: null },
    });
    expect(noted(answer('BLR', 91, { passportType: 'service' }))).toContain('registeredByAgreement');
    expect(noted(answer('BLR', 90, { passportType: 'service' }))).not.toContain('registeredByAgreement');
  });

  test('may ask for the categories of officials', () => {
    expect(answer('DEU', 10, { passportType: 'diplomatic' }).category.alternatives).toEqual(['A1', 'A2', 'B12-1']);
    expect(answer('DEU', 10, { passportType: 'service' }).category.alternatives).toEqual(['A3', 'A4', 'B12-1']);
  });

  test('are not asked for a travel authorisation', () => {
    const diplomat = answer('FRA', 10, { passportType: 'diplomatic' });
    expect(diplomat.apply).toMatchObject({ reason: 'nothingToApplyFor', latest: null });
    expect(warned(diplomat)).not.toContain('travelAuthorisationUnclear');
  });
});

describe('nationalities', () => {
  test('on no list are for the mission to answer, with the lists that were looked at', () => {
    const stateless = answer('XXA', 10, { passportType: 'ordinary' }, { purpose: 'private' });
    expect([stateless.regime, ...why(stateless)]).toEqual(['ask', 'nationalityNotListed']);
    expect(stateless.category.code).toBe('B10');
    for (const code of ['GBN', 'GUF', 'UNO', 'ABC', '', '__proto__'])
      expect(why(answer(code, 10))).toEqual(['nationalityNotListed']);
  });

  test('that a data set offers an electronic visa against the official list need a visa', () => {
    const syrian = answer('SYR', 10);
    expect(syrian.regime).toBe('visa');
    expect(rowsOf(syrian.warnings, 'sourcesDisagree')).toEqual([
      'regime/SYR-ordinary-visaRequired',
      'regime/SYR-ordinary-eVisaBeyondList',
    ]);
  });

  test('of the country itself are no visitors', () => {
    const citizen = answer('KAZ', 10);
    expect(citizen).toMatchObject({
      regime: 'citizen',
      category: { code: null, reason: 'noVisaNeeded' },
      apply: { reason: 'nothingToApplyFor', latest: null },
      passport: { minimum: null, advised: null },
      where: { kind: 'nowhere' },
    });
    expect(why(citizen)).toEqual(['ownCitizen']);
    expect([citizen.notes, citizen.waysOut, citizen.documents, citizen.warnings]).toEqual([[], [], [], []]);
    for (const passportType of ['service', 'diplomatic', 'other'] as const)
      expect(answer('KAZ', 300, { passportType }, { purpose: 'work' })).toMatchObject({ regime: 'citizen', notes: [] });
  });
});

describe('a French tourist for 45 days', () => {
  const french = answer('FRA', 45);

  test('is told that no rule covers it, and what each of them says', () => {
    expect([french.regime, ...why(french)]).toEqual(['ask', 'stayOverEntry', 'stayOverCategory']);
    expect(french.category.code).toBe('B12');
    expect(french.stay).toMatchObject({ days: 45, perEntry: 30, leaveBy: '2027-03-30' });
  });

  test('has two ways out: two entries, or the mission', () => {
    expect(french.waysOut.map(({ reason, entries }) => [reason, entries])).toEqual([
      ['leaveAndReturn', 2],
      ['askMission', undefined],
    ]);
    expect(french.waysOut[0]?.rows).toEqual(['regime/FRA-ordinary-listedInDraft']);
  });

  test('sees both statements on the invitation', () => {
    expect(french.invitation).toMatchObject({ value: 'conflict', reason: 'longStayDisagrees' });
    expect(sourcesOf(french.invitation.rows)).toEqual(['mfaBerlin', 'frenchMinistry']);
    expect(papers(french)).toContain('invitation');
  });

  test('is told of the travel authorisation, which each entry without a visa brings up', () => {
    expect(warned(french)).toEqual(expect.arrayContaining(['travelAuthorisationUnclear', 'calendarYearStatement']));
  });

  test('for 61 days takes three entries, and beyond 90 has no such way', () => {
    expect(answer('FRA', 61).waysOut[0]).toMatchObject({ reason: 'leaveAndReturn', entries: 3 });
    expect(answer('FRA', 91).waysOut.map(({ reason }) => reason)).toEqual(['multipleEntryVisa', 'askMission']);
  });
});

describe('a visa at a mission', () => {
  test('for 60 days with family in Almaty: B10, whose stay no source gives', () => {
    const family = answer('FRA', 60, {}, { purpose: 'private' });
    expect(family).toMatchObject({
      regime: 'visa',
      category: { code: 'B10', alternatives: ['C10', 'C2', 'B11'] },
      entries: { value: 'single', validityDays: 90, reason: 'entriesAsked' },
      stay: { reason: 'stayNotFound', perEntry: null },
      invitation: { value: 'conflict' },
      fee: { reason: 'lastSeen', toConfirm: true, invitation: { amount: 0.5, unit: 'MCI' } },
      where: { missions: ['paris'] },
    });
    expect(why(family)).toEqual(['stayOverEntry', 'visaStayNotFound']);
    expect(warned(family)).toContain('stayNotConfirmed');
    expect(family.waysOut.map(({ reason }) => reason)).toEqual(['leaveAndReturn']);
  });

  test('of a Jordanian tourist who lives in Lyon: no invitation, a residence permit, Paris', () => {
    const jordanian = answer('JOR', 12);
    expect(jordanian).toMatchObject({
      regime: 'visa',
      invitation: { value: 'notNeeded', reason: 'exemptNationality' },
      where: { missions: ['paris'] },
    });
    expect(papers(jordanian)).toEqual([
      'form',
      'photo',
      'passport',
      'ownApplication',
      'feeReceipt',
      'residenceProof',
      'coverLetter',
      'passportCopy',
      'hotelBooking',
      'itinerary',
      'returnTicket',
    ]);
    expect(papers(answer('JOR', 12, { residence: 'JOR' }))).not.toContain('residenceProof');
  });

  test('for longer than its category: several entries, or the mission', () => {
    const jordanian = answer('JOR', 45);
    expect([jordanian.regime, ...why(jordanian)]).toEqual(['ask', 'noExemption', 'stayOverCategory']);
    expect(jordanian.waysOut.map(({ reason, entries }) => [reason, entries])).toEqual([
      ['multipleEntryVisa', 2],
      ['askMission', undefined],
    ]);
    expect(jordanian.entries).toMatchObject({ reason: 'entriesNotEnough', value: 'single' });
    expect(why(answer('JOR', 181))).toContain('stayOverValidity');
  });

  test.each([
    ['study', 90, 'single', 'entriesAsked'],
    ['study', 91, 'multiple', 'entriesForStay'],
    ['study', 365, 'multiple', 'entriesForStay'],
    ['work', 90, 'single', 'entriesAsked'],
    ['work', 300, 'multiple', 'entriesForStay'],
    ['treatment', 90, 'single', 'entriesAsked'],
    ['treatment', 91, 'multiple', 'entriesForStay'],
  ] as const)('for %s of %i days is for %s entries', (purpose, days, value, reason) => {
    const visa = answer('PAK', days, {}, { purpose });
    expect(visa.regime).toBe('visa');
    expect(visa.entries).toMatchObject({ value, reason });
    expect(warned(visa).includes('entriesChanged')).toBe(reason === 'entriesForStay');
  });

  test('for study beyond a year is for the mission to answer', () => {
    expect(why(answer('PAK', 366, {}, { purpose: 'study' }))).toEqual(['noExemption', 'stayOverValidity']);
  });

  test.each([
    ['transit', 5, 'visa'],
    ['transit', 6, 'ask'],
    ['business', 30, 'visa'],
    ['business', 31, 'ask'],
    ['private', 180, 'visa'],
    ['private', 181, 'ask'],
  ] as const)('for %s of %i days: %s', (purpose, days, regime) => {
    expect(answer('PAK', days, {}, { purpose }).regime).toBe(regime);
  });

  test('for several tourist entries is valid for as long as two sentences of one page say', () => {
    const several = answer('PAK', 20, {}, { entries: 'multiple' });
    expect(several.entries).toMatchObject({ value: 'multiple', validityDays: 180 });
    expect(rowsOf(several.warnings, 'validityDisagrees')).toEqual(['category/B12/multiple', 'category/B12/also']);
  });

  test.each([
    ['work', 'workPermit'],
    ['study', 'universityInvitation'],
    ['study', 'enrolmentOrder'],
    ['treatment', 'clinicInvitation'],
    ['transit', 'onwardVisa'],
  ] as const)('for %s asks for the %s', (purpose, document) => {
    expect(papers(answer('PAK', 4, {}, { purpose }))).toContain(document);
    expect(papers(answer('PAK', 4))).not.toContain(document);
  });

  test('asked for in New York comes back by post', () => {
    const american = { residence: 'USA', postcode: '10001' };
    expect(answer('PAK', 4, american).where.missions).toEqual(['washington', 'newYork']);
    expect(papers(answer('PAK', 4, american))).not.toContain('returnEnvelope');
  });
});

describe('an electronic visa', () => {
  test('of a South African tourist who lives in France', () => {
    const tourist = answer('ZAF', 12);
    expect(tourist).toMatchObject({
      regime: 'e-visa',
      category: { code: 'B12' },
      entries: { value: 'single', validityDays: 90 },
      invitation: { value: 'needed', reason: 'eVisaInvitation' },
      where: { kind: 'portal', missions: [] },
      fee: { reason: 'eVisaFee', toConfirm: true },
      apply: { latest: '2027-02-26', earliest: '2026-12-01', invitation: { latest: '2027-02-21' } },
    });
    expect(papers(tourist)).toEqual(['passport', 'feeReceipt', 'invitation']);
    expect(warned(tourist)).toEqual(expect.arrayContaining(['eVisaAirports', 'eVisaTimeDisagrees']));
    expect(noted(tourist)).not.toContain('fingerprints');
  });

  test.each([
    ['tourism', 30, 'single', 'eVisa'],
    ['tourism', 31, 'single', 'eVisaStay'],
    ['tourism', 10, 'multiple', 'eVisaEntries'],
    ['private', 10, 'single', 'eVisaPurpose'],
    ['business', 30, 'single', 'eVisa'],
    ['business', 31, 'single', 'eVisaStay'],
    ['treatment', 90, 'single', 'eVisa'],
    ['treatment', 91, 'single', 'eVisaStay'],
  ] as const)('for %s, %i days, %s entry: %s', (purpose, days, entries, reason) => {
    const found = answer('EGY', days, {}, { purpose, entries });
    expect(why(found)).toContain(reason);
    expect(found.regime === 'e-visa').toBe(reason === 'eVisa');
  });

  test('of somebody exempt comes when the exemption is too short', () => {
    expect([answer('IND', 14).regime, answer('IND', 15).regime, answer('IND', 30).regime]).toEqual([
      'visa-free',
      'e-visa',
      'e-visa',
    ]);
    expect(why(answer('IND', 15))).toEqual(['stayOverEntry', 'eVisa']);
    expect(answer('IND', 15).waysOut).toMatchObject([{ reason: 'leaveAndReturn', entries: 2 }]);
  });
});

describe('children', () => {
  const born = (birthDate: string) => answer('PAK', 10, { birthDate });

  test('are minors until the day before they turn 18', () => {
    for (const paper of [
      'representative',
      'birthCertificate',
      'parentPassports',
      'parentConsent',
      'companionConsent',
    ] as const) {
      expect(papers(born('2008-11-25'))).toContain(paper);
      expect(papers(born('2008-11-24'))).not.toContain(paper);
    }
  });

  test('give fingerprints from the day they turn 16', () => {
    expect(noted(born('2010-11-25'))).not.toContain('fingerprints');
    expect(noted(born('2010-11-24'))).toContain('fingerprints');
    expect(noted(answer('PAK', 10))).toContain('fingerprints');
  });

  test('born on 29 February turn 18 on 1 March', () => {
    const child = traveller('PAK', { birthDate: '2008-02-29' });
    const minor = (day: string) =>
      papers(assess(child, trip(10, { arrival: '2026-06-01' }), day)).includes('representative');
    expect([minor('2026-02-28'), minor('2026-03-01')]).toEqual([true, false]);
  });

  test('pay nothing below six; up to sixteen sources disagree', () => {
    expect(born('2020-11-25').fee.reason).toBe('freeChild');
    expect(born('2020-11-24').fee.reason).toBe('childFeeDisagrees');
    expect(born('2010-11-25').fee.reason).toBe('childFeeDisagrees');
    expect(born('2010-11-24').fee.reason).toBe('lastSeen');
  });

  test('who are not born yet, or on no day, are taken for adults', () => {
    for (const birthDate of ['2027-01-01', '2010-02-30', ''])
      expect(papers(born(birthDate))).not.toContain('representative');
  });
});

describe('the passport', () => {
  const until = (passportExpiry: string) => warned(answer('FRA', 10, { passportExpiry }));

  test('is valid for three months after the stay, six to be safe', () => {
    expect(answer('FRA', 10).passport).toMatchObject({ minimum: '2027-06-10', advised: '2027-09-10' });
    expect(until('2027-06-09')).toContain('passportShort');
    expect(until('2027-06-10')).toContain('passportAdvised');
    expect(until('2027-09-09')).toContain('passportAdvised');
    expect(until('2027-09-10')).not.toContain('passportAdvised');
  });

  test('is counted to the end of a shorter month, leap day included', () => {
    const end = (departure: string) => answer('FRA', 1, {}, { arrival: departure }).passport.minimum;
    expect([end('2026-11-30'), end('2027-11-30'), end('2027-12-31')]).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2028-03-31',
    ]);
  });

  test('of no day is not judged', () => {
    expect(until('2027-02-30')).not.toContain('passportShort');
  });
});

describe('the calendar', () => {
  test('of a mission: a week before arrival, the invitation before it', () => {
    expect(answer('DZA', 21, {}, { purpose: 'private' }).apply).toMatchObject({
      earliest: '2026-03-01',
      latest: '2027-02-22',
      invitation: { earliest: '2026-03-01', latest: '2027-02-17' },
    });
    expect(answer('PAK', 21).apply).toMatchObject({ earliest: '2026-12-01', invitation: { earliest: '2026-12-01' } });
  });

  test('of a visa without an invitation has no first day that a source gives', () => {
    expect(answer('JOR', 10).apply).toMatchObject({ earliest: null, latest: '2027-02-22', invitation: null });
  });

  test('says what is late, early or past', () => {
    const told = (from: string) => warned(answer('PAK', 5, {}, { arrival: from }));
    expect(told('2026-12-01')).not.toContain('applyLate');
    expect(told('2026-11-30')).toContain('applyLate');
    expect(told('2026-12-06')).not.toContain('invitationLate');
    expect(told('2026-12-05')).toContain('invitationLate');
    expect(told('2027-02-22')).not.toContain('applyEarly');
    expect(told('2027-02-23')).toContain('applyEarly');
    expect(told('2026-11-24')).not.toContain('arrivalPassed');
    expect(told('2026-11-23')).toEqual(expect.arrayContaining(['arrivalPassed']));
  });

  test('of the travel authorisation: 72 hours before entry', () => {
    expect(answer('FRA', 10).apply).toMatchObject({ reason: 'travelAuthorisation', latest: '2027-02-26' });
  });
});

describe('the travel authorisation', () => {
  const told = (from: string) => assess(traveller('FRA'), trip(5, { arrival: from }), '2026-01-01');

  test('is not spoken of before the pilot, advised in it, and unclear since November 2026', () => {
    expect(warned(told('2026-01-21'))).not.toContain('travelAuthorisationAdvised');
    expect(told('2026-01-21').apply.reason).toBe('nothingToApplyFor');
    expect(warned(told('2026-01-22'))).toContain('travelAuthorisationAdvised');
    expect(warned(told('2026-10-31'))).toContain('travelAuthorisationAdvised');
    expect(warned(told('2026-11-01'))).toContain('travelAuthorisationUnclear');
  });

  test('is to be confirmed with both sources', () => {
    const rows = rowsOf(told('2026-11-01').warnings, 'travelAuthorisationUnclear') ?? [];
    expect(sourcesOf(rows)).toEqual(['visamundi', 'visasnewsQazEta', 'holod', 'mlyn', 'visagiri']);
  });
});

describe('the stay itself', () => {
  test('of 30 days needs no registration by the visitor, of 31 days more', () => {
    expect(noted(answer('TUR', 30))).toContain('noPoliceRegistration');
    expect(noted(answer('TUR', 31))).toEqual(expect.arrayContaining(['permitForLongerStay', 'selfRegistration']));
    expect(noted(answer('TUR', 31, {}, { arrival: '2026-06-30' }))).not.toContain('selfRegistration');
    expect(noted(answer('TUR', 31, {}, { arrival: '2026-07-01' }))).toContain('selfRegistration');
  });

  test('of the union’s citizens needs a permit after 90 days only', () => {
    expect(noted(answer('KGZ', 90))).not.toContain('permitForLongerStay');
    expect(noted(answer('KGZ', 91))).toContain('permitForLongerStay');
  });

  test('is told by the host, and overstaying is fined', () => {
    for (const who of ['FRA', 'EGY', 'PAK']) {
      expect(noted(answer(who, 10))).toEqual(expect.arrayContaining(['hostNotifies', 'overstay']));
    }
  });

  test('with an electronic visa is registered all the same', () => {
    expect(rowsOf(answer('EGY', 10).notes, 'eVisaStillRegistered')).toEqual([
      'registration-e-visa/registered',
      'registration-e-visa/exempt',
    ]);
  });
});

describe('dates that are none', () => {
  test.each([
    ['2027-02-30', '2027-03-10', 'datesUnreadable'],
    ['2027-03-10', '', 'datesUnreadable'],
    ['1027-03-10', '1027-03-12', 'datesUnreadable'],
    ['2027-03-10', '2027-03-09', 'datesReversed'],
  ])('from %s to %s: %s, and all the rest', (from, departure, reason) => {
    for (const who of ['FRA', 'EGY', 'PAK', 'XXA']) {
      const found = assess(traveller(who), { purpose: 'tourism', arrival: from, departure }, on);
      expect(found).toMatchObject({
        regime: 'ask',
        stay: { days: null },
        apply: { latest: null },
        passport: { minimum: null },
      });
      expect(why(found)).toEqual([reason]);
      expect(found.documents.length).toBeGreaterThan(3);
    }
  });

  test('of the day itself leave out what is early or late', () => {
    const found = assess(traveller('PAK'), trip(5, { arrival: '2020-01-01' }), 'today');
    expect(warned(found)).not.toContain('arrivalPassed');
  });
});

describe('a request that is handed in at a mission whatever the regime', () => {
  const asked = (who: string, days: number, more: Partial<Trip> = {}) =>
    assessRequest(traveller(who), trip(days, more), on);

  test('asks for the papers of the visa where none is needed, and says all the same that none is', () => {
    const request = asked('FRA', 12);
    expect([request.regime, request.reasons]).toEqual([answer('FRA', 12).regime, answer('FRA', 12).reasons]);
    expect(request.category.code).toBe('B12');
    expect(papers(request)).toEqual(expect.arrayContaining(['form', 'photo', 'feeReceipt']));
    expect(request.where.missions).toEqual(['paris']);
    expect(request.apply.reason).toBe('missionTime');
  });

  test('is made at the mission where the portal would do', () => {
    const electronic = answer('IND', 20, {}, { purpose: 'business' });
    const request = asked('IND', 20, { purpose: 'business' });
    expect([electronic.where.kind, request.where.kind]).toEqual(['portal', 'mission']);
    expect(request.fee.reason).not.toBe('eVisaFee');
  });

  test('is what it would be anyway where a visa is needed, and nothing for citizens', () => {
    expect(asked('DZA', 21, { purpose: 'private' })).toEqual(answer('DZA', 21, {}, { purpose: 'private' }));
    expect(papers(asked('KAZ', 21))).toEqual([]);
  });
});
