import type { NationalityCode } from '@/lib/countries/codes';
import type { ActId } from './acts';
import type { CategoryCode } from './categories';
import type { PassportType } from './passports';
import type { Purpose } from './purposes';
import type { Sourced } from './sources';

/** Passports as sources name them: `special` ones, beside those that a traveller may choose. */
export type RegimePassport = Exclude<PassportType, 'other'> | 'special';

/**
 * A limit of the stay without a visa, in days; the days of entry and exit both count.
 *
 * perEntry: from each entry; `repeats: 'notFound'` where the source says "a visit" and not over which period visits add up.
 * inAny: in any `of` days that end on a day of the stay.
 * inPeriod: in a period of `of` days; it begins on the first entry, or the source does not say when.
 * calendarYear: from January to December.
 */
export type Limit =
  | { readonly kind: 'perEntry'; readonly days: number; readonly repeats?: 'notFound' }
  | { readonly kind: 'inAny'; readonly days: number; readonly of: number }
  | {
      readonly kind: 'inPeriod';
      readonly days: number;
      readonly of: number;
      readonly begins: 'firstEntry' | 'notFound';
    }
  | { readonly kind: 'calendarYear'; readonly days: number };

/** Which purposes an exemption names and which it excludes; `only` where what it does not name is excluded too. */
export type PurposeRule = Sourced & {
  readonly named: readonly Purpose[];
  readonly excluded: readonly Purpose[];
  /** What the exclusion names that travellers may take for one of the purposes named. */
  readonly excludedCategories?: readonly CategoryCode[];
  readonly only?: true;
};

/** What the exemptions say about purposes; where a regime has none of these, no source does. */
export const exemptPurposes = {
  /** Negotiations, contracts and conferences are business here; installing, repairing, auditing and training are not. */
  unilateral: {
    named: ['tourism', 'private', 'business'],
    excluded: ['study', 'work'],
    excludedCategories: ['B2', 'B7', 'C7'],
    sources: ['egovEntryExit'],
    confidence: 'official',
    elsewhere: { sources: ['ladaStay', 'inform2022'], confidence: 'seen' },
  },
  shortVisits: {
    named: ['tourism', 'private', 'business'],
    excluded: ['transit', 'study', 'work', 'treatment'],
    only: true,
    sources: ['qazinform'],
    confidence: 'seen',
  },
  china: {
    named: ['private', 'tourism', 'treatment', 'transit', 'business'],
    excluded: ['work', 'study'],
    excludedCategories: ['C7'],
    sources: ['ktChina'],
    confidence: 'seen',
  },
  macau: { named: [], excluded: ['work', 'study'], sources: ['astanaTimesMacau'], confidence: 'seen' },
  maldives: { named: [], excluded: ['work', 'study', 'business'], sources: ['villageMaldives'], confidence: 'seen' },
} as const satisfies Record<string, PurposeRule>;

/**
 * Limits that a general text states for the nationalities of the unilateral list. Only one page has the 120 days: whoever
 * is within them is within both, whoever is not has two answers.
 */
export const generalLimits = {
  ninetyInAny180: {
    limit: { kind: 'inAny', days: 90, of: 180 },
    sources: ['travel34', 'zanmedia'],
    confidence: 'seen',
    validFrom: '2023-01-26',
    conflict: 'calendarYear',
  },
  calendarYear120: {
    limit: { kind: 'calendarYear', days: 120 },
    sources: ['egovEntryExit'],
    confidence: 'official',
    conflict: 'calendarYear',
  },
} as const satisfies Record<string, Sourced & { limit: Limit }>;

/** How many countries the exemption is said to count. */
export const listSizes = {
  egov2023: { countries: 54, sources: ['egovEntryExit'], confidence: 'official', conflict: 'listSize' },
  berlin: { countries: 57, sources: ['mfaBerlin'], confidence: 'official', conflict: 'listSize' },
  draft2025: { countries: 66, sources: ['qazinform'], confidence: 'seen', conflict: 'listSize' },
  astanaTimes2025: { countries: 85, sources: ['astanaTimes2025'], confidence: 'seen', conflict: 'listSize' },
} as const satisfies Record<string, Sourced & { countries: number }>;

/**
 * Rows of one origin: one a nationality and passport type.
 *
 * grants: visa-free; visa, at a mission; e-visa, only where a source speaks of it beside the official list; own, for
 * citizens of Kazakhstan, who are no visitors.
 */
export type RegimeGroup = Sourced & {
  readonly nationalities: readonly NationalityCode[];
  readonly passports: readonly RegimePassport[];
  readonly grants: 'visa-free' | 'visa' | 'e-visa' | 'own';
  readonly basis?: 'unilateral' | 'bilateral';
  readonly act?: ActId;
  /** All of these hold; none where the source states no limit. */
  readonly limits?: readonly Limit[];
  /** Where the limits are less sure than the exemption itself. */
  readonly limitsFrom?: Sourced;
  readonly alsoStated?: keyof typeof generalLimits;
  readonly purposes?: keyof typeof exemptPurposes;
  /** Months that the passport must still be valid. */
  readonly passportMonths?: number;
  /** Stays of more days than this must be registered. */
  readonly registeredOver?: number;
  /** Signed or drafted; that it is in force was not found. */
  readonly inForce?: 'notFound';
  /** Read in a text so old that the mission should confirm it. */
  readonly old?: true;
  /** Only people who live there, and only in some regions of Kazakhstan. */
  readonly residentsOf?: 'TM-B';
};

const thirty = [
  { kind: 'perEntry', days: 30 },
  { kind: 'inAny', days: 90, of: 180 },
] as const satisfies readonly Limit[];

const fourteen = [
  { kind: 'perEntry', days: 14 },
  { kind: 'inAny', days: 42, of: 180 },
] as const satisfies readonly Limit[];

const ninetyInAny180 = [{ kind: 'inAny', days: 90, of: 180 }] as const satisfies readonly Limit[];

/** So many days "a visit": over which period visits add up was not found. */
const aVisit = (days: number) => [{ kind: 'perEntry', days, repeats: 'notFound' }] as const satisfies readonly Limit[];

const unilateral = {
  passports: ['ordinary'],
  grants: 'visa-free',
  basis: 'unilateral',
  limits: thirty,
  alsoStated: 'calendarYear120',
  purposes: 'unilateral',
  validFrom: '2022-01-01',
  confidence: 'seen',
} as const satisfies Partial<RegimeGroup>;

const official = { passports: ['diplomatic', 'service'], grants: 'visa-free', basis: 'bilateral' } as const;

/** The regimes, by origin. */
export const regimeGroups = {
  // Ordinary passports: the unilateral list
  listed2025: {
    ...unilateral,
    act: 'decreeTurkiye',
    // biome-ignore format: a list to be read and compared, not a column
    nationalities: [
      'ARE', 'AUS', 'AUT', 'BEL', 'BGR', 'BHR', 'CAN', 'COL', 'CYP', 'DEU', 'DNK', 'ESP', 'GRC', 'HUN', 'IDN', 'IRL',
      'ISL', 'ISR', 'ITA', 'JPN', 'KOR', 'KWT', 'LIE', 'LTU', 'LUX', 'LVA', 'MCO', 'MEX', 'MLT', 'MYS', 'NLD', 'NOR',
      'NZL', 'OMN', 'POL', 'QAT', 'USA', 'VAT', 'VNM',
    ],
    sources: ['zakonTurkiye', 'passportIndex2026'],
  },
  /** Named in the news on the draft of 2025. */
  listedInDraft: {
    ...unilateral,
    act: 'decree148',
    nationalities: ['FRA', 'GBR'],
    sources: ['qazinform', 'visasnews', 'passportIndex2026'],
  },
  /** On the list of 2022; the text of 2025 was found only up to an earlier name. */
  listed2022: {
    ...unilateral,
    act: 'decree148',
    // biome-ignore format: a list to be read and compared, not a column
    nationalities: [
      'CHE', 'CHL', 'CZE', 'EST', 'FIN', 'HRV', 'PHL', 'PRT', 'ROU', 'SAU', 'SGP', 'SVK', 'SVN', 'SWE', 'THA',
    ],
    sources: ['visasnews', 'passportIndex2026'],
  },
  turkiyeBefore: {
    ...unilateral,
    act: 'decree148',
    nationalities: ['TUR'],
    validTo: '2025-08-24',
    sources: ['qazinform', 'passportIndex2025'],
  },
  turkiye: {
    nationalities: ['TUR'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'unilateral',
    act: 'decreeTurkiye',
    limits: ninetyInAny180,
    purposes: 'unilateral',
    validFrom: '2025-08-25',
    sources: ['zakonTurkiye', 'qazinform', 'passportIndex2026'],
    confidence: 'seen',
  },
  indiaIran: {
    nationalities: ['IND', 'IRN'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'unilateral',
    act: 'decreeIndiaIran',
    limits: fourteen,
    purposes: 'shortVisits',
    validFrom: '2022-07-07',
    sources: ['qazinform', 'silkwaytv'],
    confidence: 'seen',
  },

  // Ordinary passports: agreements
  china: {
    nationalities: ['CHN'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'china',
    limits: thirty,
    purposes: 'china',
    validFrom: '2023-11-10',
    sources: ['ktChina'],
    confidence: 'seen',
  },
  hongKong: {
    nationalities: ['HKG'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: [{ kind: 'perEntry', days: 14 }],
    sources: ['passportIndex2026', 'neweurope'],
    confidence: 'seen',
  },
  macau: {
    nationalities: ['MAC'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'macau',
    limits: [{ kind: 'perEntry', days: 14 }],
    purposes: 'macau',
    validFrom: '2024-10-24',
    sources: ['astanaTimesMacau'],
    confidence: 'seen',
  },
  neighbours: {
    nationalities: ['ARM', 'BLR', 'KGZ', 'RUS'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'decree148',
    limits: ninetyInAny180,
    validFrom: '2023-01-26',
    sources: ['travel34'],
    confidence: 'seen',
  },
  ninetyAVisit: {
    nationalities: ['GEO', 'MDA', 'MNG', 'UKR'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(90),
    sources: ['passportIndex2026', 'neweurope'],
    confidence: 'seen',
  },
  thirtyAVisit: {
    nationalities: ['BRA', 'ECU', 'SRB', 'TJK', 'UZB'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(30),
    sources: ['passportIndex2026'],
    confidence: 'seen',
  },
  azerbaijanThirty: {
    nationalities: ['AZE'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(30),
    sources: ['passportIndex2026', 'neweurope'],
    confidence: 'seen',
    conflict: 'azerbaijan',
  },
  azerbaijanNinety: {
    nationalities: ['AZE'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(90),
    registeredOver: 30,
    sources: ['ilp'],
    confidence: 'seen',
    conflict: 'azerbaijan',
  },
  argentina: {
    nationalities: ['ARG'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: [{ kind: 'inPeriod', days: 30, of: 365, begins: 'notFound' }],
    sources: ['ilp'],
    confidence: 'seen',
  },
  vietnam: {
    nationalities: ['VNM'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'vietnam',
    limits: thirty,
    passportMonths: 6,
    validFrom: '2024-05-25',
    sources: ['lawnetVietnam'],
    confidence: 'seen',
  },
  seychelles: {
    nationalities: ['SYC'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'seychelles',
    limits: thirty,
    validFrom: '2024-01-06',
    sources: ['turkishNewsSeychelles'],
    confidence: 'seen',
  },
  maldives: {
    nationalities: ['MDV'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'maldives',
    limits: aVisit(30),
    purposes: 'maldives',
    sources: ['villageMaldives'],
    confidence: 'seen',
  },
  morocco: {
    nationalities: ['MAR'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'morocco',
    limits: [{ kind: 'inAny', days: 30, of: 180 }],
    passportMonths: 3,
    validFrom: '2025-03-19',
    sources: ['sputnikMorocco'],
    confidence: 'seen',
  },
  saintKitts: {
    nationalities: ['KNA'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'saintKitts',
    limits: [{ kind: 'inPeriod', days: 90, of: 365, begins: 'firstEntry' }],
    sources: ['astanaTimesSaintKitts', 'passportIndex2026'],
    confidence: 'seen',
  },
  andorra: {
    nationalities: ['AND'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    act: 'andorraDraft',
    limits: [{ kind: 'inPeriod', days: 90, of: 365, begins: 'firstEntry' }],
    sources: ['qazmonitor', 'passportIndex2025', 'passportIndex2026'],
    confidence: 'seen',
    conflict: 'andorraAlbania',
  },
  albania: {
    nationalities: ['ALB'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(90),
    sources: ['passportIndex2026'],
    confidence: 'secondary',
    conflict: 'andorraAlbania',
  },
  andorraAlbaniaBefore: {
    nationalities: ['ALB', 'AND'],
    passports: ['ordinary'],
    grants: 'visa',
    sources: ['ilp'],
    confidence: 'seen',
    conflict: 'andorraAlbania',
    yields: true,
  },
  sanMarino: {
    nationalities: ['SMR'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(90),
    sources: ['passportIndex2026'],
    confidence: 'secondary',
    conflict: 'onlyInNewerDataSet',
  },
  nicaragua: {
    nationalities: ['NIC'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(30),
    sources: ['passportIndex2026'],
    confidence: 'secondary',
    conflict: 'onlyInNewerDataSet',
  },
  olderDataSet: {
    nationalities: ['NIC', 'SMR'],
    passports: ['ordinary'],
    grants: 'e-visa',
    sources: ['passportIndex2025'],
    confidence: 'secondary',
    conflict: 'onlyInNewerDataSet',
    yields: true,
  },
  cubaExempt: {
    nationalities: ['CUB'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: aVisit(30),
    sources: ['neweurope'],
    confidence: 'seen',
    conflict: 'cuba',
    yields: true,
  },
  cubaElectronic: {
    nationalities: ['CUB'],
    passports: ['ordinary'],
    grants: 'e-visa',
    sources: ['passportIndex2025', 'passportIndex2026'],
    confidence: 'seen',
    conflict: 'cuba',
  },
  balkan: {
    nationalities: ['TKM'],
    passports: ['ordinary'],
    grants: 'visa-free',
    basis: 'bilateral',
    limits: [{ kind: 'perEntry', days: 5 }],
    residentsOf: 'TM-B',
    sources: ['wikipediaBalkan'],
    confidence: 'seen',
  },

  // Ordinary passports: neither exempt nor on the official list of the electronic visa
  visaRequired: {
    // biome-ignore format: a list to be read and compared, not a column
    nationalities: [
      'AFG', 'COD', 'CPV', 'GNQ', 'IRQ', 'JOR', 'LBY', 'PAK', 'PSE', 'RKS', 'SDN', 'SLB', 'SOM', 'SSD', 'SYR', 'TLS',
      'TWN', 'YEM',
    ],
    passports: ['ordinary'],
    grants: 'visa',
    sources: ['passportIndex2025'],
    confidence: 'secondary',
    conflict: 'eVisaBeyondList',
  },
  eVisaBeyondList: {
    // biome-ignore format: a list to be read and compared, not a column
    nationalities: [
      'AFG', 'COD', 'CPV', 'GNQ', 'IRQ', 'JOR', 'LBY', 'PAK', 'PSE', 'RKS', 'SDN', 'SLB', 'SOM', 'SSD', 'SYR', 'TLS',
      'TWN', 'YEM',
    ],
    passports: ['ordinary'],
    grants: 'e-visa',
    sources: ['passportIndex2026'],
    confidence: 'secondary',
    conflict: 'eVisaBeyondList',
    yields: true,
  },
  ownCitizens: {
    nationalities: ['KAZ'],
    passports: ['ordinary', 'service', 'diplomatic', 'special'],
    grants: 'own',
    sources: ['background'],
    confidence: 'unverified',
  },

  // Diplomatic and service passports
  tableNinety: {
    ...official,
    nationalities: ['ARG', 'ARM'],
    limits: aVisit(90),
    sources: ['ilp'],
    confidence: 'seen',
  },
  tableThirty: {
    ...official,
    nationalities: ['AUS', 'AUT', 'BHR'],
    act: 'decree148',
    limits: aVisit(30),
    sources: ['ilp'],
    confidence: 'seen',
  },
  azerbaijanOfficial: {
    ...official,
    nationalities: ['AZE'],
    limits: aVisit(90),
    registeredOver: 30,
    sources: ['ilp'],
    confidence: 'seen',
  },
  belarusOfficial: {
    ...official,
    nationalities: ['BLR'],
    registeredOver: 90,
    sources: ['ilp'],
    confidence: 'seen',
  },
  beneluxDiplomatic: {
    ...official,
    nationalities: ['BEL', 'LUX', 'NLD'],
    passports: ['diplomatic'],
    act: 'benelux',
    limits: aVisit(90),
    sources: ['eureporterBenelux'],
    confidence: 'seen',
  },
  beneluxService: {
    ...official,
    nationalities: ['BEL', 'LUX', 'NLD'],
    passports: ['service'],
    act: 'beneluxService',
    limits: aVisit(90),
    inForce: 'notFound',
    sources: ['eureporterBenelux'],
    confidence: 'seen',
  },
  bangladesh: {
    ...official,
    nationalities: ['BGD'],
    act: 'bangladeshDraft',
    limits: aVisit(30),
    inForce: 'notFound',
    sources: ['bizmediaBangladesh'],
    confidence: 'seen',
  },
  franceDiplomatic: {
    ...official,
    nationalities: ['FRA'],
    passports: ['diplomatic'],
    act: 'france',
    limits: ninetyInAny180,
    limitsFrom: { sources: ['background'], confidence: 'unverified' },
    validFrom: '2010-03-01',
    sources: ['adiletFrance'],
    confidence: 'seen',
  },
  /** No agreement was found; that the rule for ordinary passports holds is a guess. */
  franceService: {
    nationalities: ['FRA'],
    passports: ['service'],
    grants: 'visa-free',
    basis: 'unilateral',
    limits: thirty,
    sources: ['background'],
    confidence: 'unverified',
  },
  hungary: {
    ...official,
    nationalities: ['HUN'],
    act: 'hungary',
    limits: aVisit(30),
    validFrom: '1996-11-06',
    old: true,
    sources: ['dereksiz'],
    confidence: 'seen',
  },
  turkmenistan: {
    ...official,
    nationalities: ['TKM'],
    act: 'turkmenistan',
    limits: aVisit(30),
    validFrom: '2002-02-20',
    old: true,
    sources: ['dereksiz'],
    confidence: 'seen',
  },
  /** The period stands in a part of the treaty that was not found. */
  kuwait: {
    ...official,
    nationalities: ['KWT'],
    passports: ['diplomatic', 'special'],
    act: 'kuwait',
    inForce: 'notFound',
    sources: ['adiletKuwait'],
    confidence: 'seen',
  },
  oman: {
    ...official,
    nationalities: ['OMN'],
    passports: ['diplomatic', 'service', 'special'],
    act: 'oman',
    limits: aVisit(30),
    validFrom: '2020-04-23',
    sources: ['todayOman'],
    confidence: 'seen',
  },
  rwanda: {
    ...official,
    nationalities: ['RWA'],
    act: 'rwanda',
    limits: [{ kind: 'inAny', days: 30, of: 180 }],
    inForce: 'notFound',
    sources: ['zakonRwanda'],
    confidence: 'seen',
  },
  saudiArabia: {
    ...official,
    nationalities: ['SAU'],
    limits: [{ kind: 'inPeriod', days: 90, of: 183, begins: 'notFound' }],
    inForce: 'notFound',
    sources: ['golosSaudi'],
    confidence: 'seen',
  },
} as const satisfies Record<string, RegimeGroup>;

/** Statements about the transit of Indian travellers for up to 72 hours. */
export const indianTransit = {
  repealed: {
    nationality: 'IND',
    stands: false,
    sources: ['silkwaytv'],
    confidence: 'seen',
    validFrom: '2022-07-07',
    conflict: 'indianTransit',
  },
  listed: {
    nationality: 'IND',
    stands: true,
    sources: ['visagiri'],
    confidence: 'secondary',
    conflict: 'indianTransit',
    yields: true,
  },
} as const satisfies Record<string, Sourced & { nationality: NationalityCode; stands: boolean }>;

/** One regime of one nationality and passport type. */
export type Regime = RegimeGroup & {
  readonly id: `regime/${string}`;
  readonly nationality: NationalityCode;
  readonly passport: RegimePassport;
};

/** Every regime as a row of its own. */
export const regimes: readonly Regime[] = Object.entries<RegimeGroup>(regimeGroups).flatMap(([name, group]) =>
  group.nationalities.flatMap((nationality) =>
    group.passports.map(
      (passport): Regime => ({ ...group, id: `regime/${nationality}-${passport}-${name}`, nationality, passport }),
    ),
  ),
);
