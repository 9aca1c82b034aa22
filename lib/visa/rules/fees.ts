import type { CountryCode } from '@/lib/countries/codes';
import type { Sourced } from './sources';

/** What is paid for. Amounts are never paid back, even when the visa is refused. */
export type FeeItem =
  | 'touristSingle'
  | 'touristMultiple'
  | 'transitSingle'
  | 'transitMultiple'
  | 'single'
  | 'multiple1y'
  | 'multiple2y'
  | 'multiple3y'
  | 'multiple4y'
  | 'multiple5y'
  | 'multiple10y'
  | 'residencePetition'
  | 'note'
  | 'eVisaTourism'
  | 'eVisaBusiness'
  | 'eVisaTreatment'
  | 'eVisaLong'
  | 'eVisaMultiple'
  | 'invitation'
  | 'insideSingle'
  | 'insideMultiple'
  | 'insideTourist'
  | 'insideTransit'
  | 'insideSingleDuty'
  | 'insideMultipleDuty'
  | 'extensionDuty'
  | 'exitVisa'
  | 'residenceSingleDuty'
  | 'residenceMultipleDuty';

/** Where a fee was seen to be charged; the countries are those an applicant lives in. */
export type FeePlace =
  | 'euroArea'
  | 'germanyAustria'
  | 'switzerland'
  | 'unitedKingdom'
  | 'elsewhere'
  | 'eVisa'
  | 'inside';

/** A fee. The unit is a currency, or MCI: monthly calculation indices, which the State sets each year. */
export type Fee = Sourced & {
  readonly item: FeeItem;
  readonly amount: number;
  readonly unit: 'EUR' | 'USD' | 'CHF' | 'GBP' | 'MCI';
  readonly place: FeePlace;
};

/** Countries by where fees were seen: the euro area as it was when the table of 2017 was in force. */
export const feePlaces: Readonly<
  Record<'euroArea' | 'germanyAustria' | 'switzerland' | 'unitedKingdom', readonly CountryCode[]>
> = {
  // biome-ignore format: a list to be read and compared, not a column
  euroArea: [
      'AUT', 'BEL', 'CYP', 'DEU', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'IRL', 'ITA', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD',
      'PRT', 'SVK', 'SVN',
    ],
  germanyAustria: ['DEU', 'AUT'],
  switzerland: ['CHE'],
  unitedKingdom: ['GBR'],
};

const madrid = {
  unit: 'EUR',
  place: 'euroArea',
  sources: ['kazesp'],
  confidence: 'seen',
  validFrom: '2017-12-01',
} as const satisfies Partial<Fee>;
const germanGuide = { sources: ['derreisefuehrer'], confidence: 'secondary' } as const satisfies Sourced;
const germany = { unit: 'EUR', place: 'germanyAustria', ...germanGuide } as const;
const switzerland = { unit: 'CHF', place: 'switzerland', ...germanGuide } as const;
const table = { sources: ['qandastar'], confidence: 'secondary' } as const satisfies Sourced;
const egov = { sources: ['egovEntryExit'], confidence: 'seen' } as const satisfies Sourced;
const newYork = {
  unit: 'USD',
  place: 'eVisa',
  sources: ['mfaNewYorkEVisa'],
  confidence: 'seen',
  conflict: 'eVisaFee',
} as const satisfies Partial<Fee>;
const checklist = {
  unit: 'USD',
  place: 'eVisa',
  sources: ['visagiri'],
  confidence: 'secondary',
  conflict: 'eVisaFee',
} as const satisfies Partial<Fee>;
const decree74 = {
  unit: 'USD',
  place: 'inside',
  sources: ['cisLegislation'],
  confidence: 'seen',
  validFrom: '2019-02-20',
} as const satisfies Partial<Fee>;
const duty = { unit: 'MCI', place: 'inside', ...egov } as const;

/** Every fee found. None of those charged abroad is of after March 2024, so all of them are to be confirmed. */
export const fees = {
  madridSingle: { item: 'single', amount: 75, ...madrid },
  madridMultiple1y: { item: 'multiple1y', amount: 170, ...madrid },
  madridMultiple2y: { item: 'multiple2y', amount: 330, ...madrid },
  madridMultiple3y: { item: 'multiple3y', amount: 450, ...madrid },
  madridMultiple4y: { item: 'multiple4y', amount: 600, ...madrid },
  madridMultiple5y: { item: 'multiple5y', amount: 850, ...madrid },
  madridTouristSingle: { item: 'touristSingle', amount: 50, ...madrid },
  madridTouristMultiple: { item: 'touristMultiple', amount: 80, ...madrid },
  madridTransitSingle: { item: 'transitSingle', amount: 15, ...madrid },
  madridTransitMultiple: { item: 'transitMultiple', amount: 80, ...madrid },
  madridPetition: { item: 'residencePetition', amount: 75, ...madrid },

  germanyTouristSingle: { item: 'touristSingle', amount: 50, ...germany },
  germanySingle: { item: 'single', amount: 75, ...germany },
  germanyTransitSingle: { item: 'transitSingle', amount: 15, ...germany },
  germanyTransitMultiple: { item: 'transitMultiple', amount: 80, ...germany },
  switzerlandTouristSingle: { item: 'touristSingle', amount: 60, ...switzerland },
  switzerlandTouristMultiple: { item: 'touristMultiple', amount: 90, ...switzerland },
  switzerlandSingle: { item: 'single', amount: 80, ...switzerland },
  switzerlandMultiple1y: { item: 'multiple1y', amount: 200, ...switzerland },
  switzerlandTransitSingle: { item: 'transitSingle', amount: 20, ...switzerland },
  switzerlandTransitMultiple: { item: 'transitMultiple', amount: 90, ...switzerland },

  tableEuroSingle: { item: 'single', amount: 75, unit: 'EUR', place: 'euroArea', ...table },
  tableDollarSingle: { item: 'single', amount: 80, unit: 'USD', place: 'elsewhere', ...table },
  tablePoundSingle: { item: 'single', amount: 75, unit: 'GBP', place: 'unitedKingdom', ...table },
  tableFrancSingle: { item: 'single', amount: 80, unit: 'CHF', place: 'switzerland', ...table },
  tableEuroNote: { item: 'note', amount: 20, unit: 'EUR', place: 'euroArea', ...table },
  tableDollarNote: { item: 'note', amount: 25, unit: 'USD', place: 'elsewhere', ...table },
  egovSingle: { item: 'single', amount: 80, unit: 'USD', place: 'elsewhere', ...egov },
  egovMultiple1y: { item: 'multiple1y', amount: 200, unit: 'USD', place: 'elsewhere', ...egov },

  newYorkTourism: { item: 'eVisaTourism', amount: 60, ...newYork },
  newYorkBusiness: { item: 'eVisaBusiness', amount: 60, ...newYork },
  newYorkTreatment: { item: 'eVisaTreatment', amount: 60, ...newYork },
  /** Over 30 days, up to a year; the order of the columns in the source is damaged. */
  newYorkLong: { item: 'eVisaLong', amount: 160, ...newYork },
  newYorkMultiple: { item: 'eVisaMultiple', amount: 90, ...newYork },
  checklistTourism: { item: 'eVisaTourism', amount: 60, ...checklist },
  checklistBusiness: { item: 'eVisaBusiness', amount: 80, ...checklist },

  insideSingle: { item: 'insideSingle', amount: 60, ...decree74 },
  insideMultiple: { item: 'insideMultiple', amount: 200, ...decree74 },
  insideTourist: { item: 'insideTourist', amount: 30, ...decree74 },
  insideTransit: { item: 'insideTransit', amount: 15, ...decree74 },
  invitation: { item: 'invitation', amount: 0.5, ...duty },
  insideMultipleDuty: { item: 'insideMultipleDuty', amount: 30, ...duty },
  extensionDuty: { item: 'extensionDuty', amount: 30, ...duty },
  exitVisa: { item: 'exitVisa', amount: 0.5, ...duty },
  residenceSingleDuty: { item: 'residenceSingleDuty', amount: 7, ...duty },
  residenceMultipleDuty: { item: 'residenceMultipleDuty', amount: 30, ...duty },
  insideSingleDuty: {
    item: 'insideSingleDuty',
    amount: 7,
    unit: 'MCI',
    place: 'inside',
    sources: ['egovEntryExit', 'aifcFees'],
    confidence: 'seen',
  },
} as const satisfies Record<string, Fee>;

export type FeeId = keyof typeof fees;

/** What a monthly calculation index is worth, in tenge. */
export const mci = {
  2023: {
    tenge: 3450,
    validFrom: '2023-01-01',
    validTo: '2023-12-31',
    sources: ['egovEntryExit'],
    confidence: 'official',
  },
  2025: {
    tenge: 3932,
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    sources: ['egovEntryExit'],
    confidence: 'official',
  },
  2026: {
    tenge: 4325,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    sources: ['background'],
    confidence: 'unverified',
  },
} as const satisfies Record<number, Sourced & { tenge: number }>;

/** Rules on fees. */
export const feeRules = {
  /** Never paid back, even on refusal. */
  noRefund: { sources: ['egovVisa', 'service3090'], confidence: 'official' },
  /** The Rules of 2025: a fee or duty is charged for invitations, visas, restoring and extending them. */
  charged: { sources: ['zanOrder2025'], confidence: 'official', validFrom: '2026-01-01' },
  /** An order on consular fees is in force since; its table for missions abroad was not found. */
  newTable: { sources: ['feeOrder2024'], confidence: 'seen', validFrom: '2024-03-15' },
  freeDiplomaticService: { sources: ['mfaRiga'], confidence: 'official' },
} as const satisfies Record<string, Sourced>;

/** Children who pay nothing, below an age in years. */
export const childFees = {
  underSixteen: { freeBelow: 16, sources: ['kazembassyCz', 'intoRussia'], confidence: 'seen', conflict: 'childFee' },
  /** Up to six. */
  underSix: { freeBelow: 6, sources: ['derreisefuehrer'], confidence: 'secondary', conflict: 'childFee' },
  /** Discounts, it says, and no age. */
  discounts: { freeBelow: null, sources: ['gotorussia'], confidence: 'seen', conflict: 'childFee' },
} as const satisfies Record<string, Sourced & { freeBelow: number | null }>;
