import type { IsoDay } from '@/lib/form/date';
import type { Sourced } from './sources';

/** An act or a treaty that rows rest on. Numbers are as printed; a number that only a weaker text gives is left out. */
export type Act = Sourced & {
  kind: 'decree' | 'order' | 'agreement' | 'code';
  /** Who made it; for an agreement, both sides did. */
  by: 'government' | 'ministries' | 'parliament' | 'states';
  numbers?: readonly string[];
  /** The provisions that the rows rest on. */
  provisions?: readonly string[];
  signed?: IsoDay;
  /** Approved by decree, which is not yet in force. */
  approved?: IsoDay;
  inForce?: IsoDay;
};

/** The acts and treaties, as far as they were found. */
export const acts = {
  decree148: {
    kind: 'decree',
    by: 'government',
    numbers: ['148'],
    provisions: ['17'],
    signed: '2012-01-21',
    sources: ['adiletDecree148', 'mfaWarsaw', 'mfaSofia'],
    confidence: 'official',
  },
  decree838: {
    kind: 'decree',
    by: 'government',
    numbers: ['838'],
    signed: '2016-12-23',
    inForce: '2017-01-01',
    sources: ['mfaWarsaw', 'mfaSofia', 'mfaBerlin'],
    confidence: 'official',
    elsewhere: { sources: ['visasnews'], confidence: 'seen' },
  },
  decreeIndiaIran: {
    kind: 'decree',
    by: 'government',
    signed: '2022-07-07',
    sources: ['qazinform', 'silkwaytv'],
    confidence: 'seen',
  },
  decreeTurkiye: {
    kind: 'decree',
    by: 'government',
    signed: '2025-08-25',
    sources: ['zakonTurkiye', 'qazinform'],
    confidence: 'seen',
  },
  visaRules: {
    kind: 'order',
    by: 'ministries',
    numbers: ['11-1-2/555', '1100'],
    signed: '2016-11-28',
    sources: ['adiletRules'],
    confidence: 'official',
  },
  visaRules2020: {
    kind: 'order',
    by: 'ministries',
    numbers: ['11-1-4/245', '611'],
    signed: '2020-09-01',
    sources: ['kitf', 'adiletRules'],
    confidence: 'seen',
  },
  visaRules2024: {
    kind: 'order',
    by: 'ministries',
    numbers: ['11-1-4/612', '872'],
    signed: '2024-10-31',
    sources: ['adiletRules'],
    confidence: 'official',
    elsewhere: { inForce: '2024-11-17', sources: ['qazlegalconsult', 'tengrinewsRules'], confidence: 'seen' },
  },
  visaRules2025: {
    kind: 'order',
    by: 'ministries',
    numbers: ['11-1-4/584', '749'],
    signed: '2025-10-06',
    sources: ['zanOrder2025'],
    confidence: 'official',
  },
  visaRules2026: {
    kind: 'order',
    by: 'ministries',
    numbers: ['11-1-4/71', '72'],
    signed: '2026-02-06',
    inForce: '2026-03-10',
    sources: ['spinform2026'],
    confidence: 'official',
    elsewhere: { sources: ['zakonRules2026', 'oqRules'], confidence: 'seen' },
  },
  decree74: {
    kind: 'decree',
    by: 'government',
    numbers: ['74'],
    signed: '2019-02-20',
    sources: ['cisLegislation'],
    confidence: 'seen',
  },
  registrationOrder: {
    kind: 'order',
    by: 'ministries',
    numbers: ['923'],
    signed: '2025-11-17',
    inForce: '2026-07-01',
    sources: ['trendRegistration', 'informRegistration', 'migron'],
    confidence: 'seen',
  },
  fingerprintRules: {
    kind: 'order',
    by: 'ministries',
    signed: '2025-09-30',
    inForce: '2025-10-21',
    sources: ['ladaFingerprints', 'zakonFingerprints'],
    confidence: 'seen',
  },
  administrativeCode: {
    kind: 'code',
    by: 'parliament',
    provisions: ['517', '518'],
    sources: ['egovEntryExit'],
    confidence: 'official',
    elsewhere: { sources: ['oqFines'], confidence: 'seen' },
  },
  china: {
    kind: 'agreement',
    by: 'states',
    signed: '2023-05-17',
    inForce: '2023-11-10',
    sources: ['ktChina'],
    confidence: 'seen',
  },
  macau: { kind: 'agreement', by: 'states', inForce: '2024-10-24', sources: ['astanaTimesMacau'], confidence: 'seen' },
  morocco: {
    kind: 'agreement',
    by: 'states',
    signed: '2024-09-26',
    inForce: '2025-03-19',
    sources: ['sputnikMorocco'],
    confidence: 'seen',
  },
  maldives: { kind: 'agreement', by: 'states', signed: '2022-05-09', sources: ['villageMaldives'], confidence: 'seen' },
  seychelles: {
    kind: 'agreement',
    by: 'states',
    inForce: '2024-01-06',
    sources: ['turkishNewsSeychelles'],
    confidence: 'seen',
  },
  vietnam: {
    kind: 'agreement',
    by: 'states',
    signed: '2023-08-21',
    inForce: '2024-05-25',
    sources: ['lawnetVietnam'],
    confidence: 'seen',
  },
  saintKitts: {
    kind: 'agreement',
    by: 'states',
    approved: '2024-11-20',
    sources: ['astanaTimesSaintKitts'],
    confidence: 'seen',
  },
  andorraDraft: { kind: 'agreement', by: 'states', sources: ['qazmonitor'], confidence: 'seen' },
  france: {
    kind: 'agreement',
    by: 'states',
    signed: '2009-10-06',
    inForce: '2010-03-01',
    sources: ['adiletFrance'],
    confidence: 'official',
  },
  benelux: {
    kind: 'agreement',
    by: 'states',
    signed: '2015-03-02',
    sources: ['eureporterBenelux'],
    confidence: 'seen',
  },
  beneluxService: {
    kind: 'agreement',
    by: 'states',
    signed: '2024-11-07',
    sources: ['eureporterBenelux'],
    confidence: 'seen',
  },
  kuwait: {
    kind: 'agreement',
    by: 'states',
    signed: '2018-04-23',
    approved: '2019-06-19',
    sources: ['adiletKuwait'],
    confidence: 'seen',
  },
  hungary: { kind: 'agreement', by: 'states', inForce: '1996-11-06', sources: ['dereksiz'], confidence: 'seen' },
  turkmenistan: { kind: 'agreement', by: 'states', inForce: '2002-02-20', sources: ['dereksiz'], confidence: 'seen' },
  oman: { kind: 'agreement', by: 'states', inForce: '2020-04-23', sources: ['todayOman'], confidence: 'seen' },
  rwanda: {
    kind: 'agreement',
    by: 'states',
    signed: '2024-09-25',
    approved: '2025-03-06',
    sources: ['zakonRwanda'],
    confidence: 'seen',
  },
  bangladeshDraft: { kind: 'agreement', by: 'states', sources: ['bizmediaBangladesh'], confidence: 'seen' },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof acts;
