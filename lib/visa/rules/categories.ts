import type { ConflictId } from './conflicts';
import type { Sourced } from './sources';

/** Whom a validity beyond the usual one is for. */
export type LongerFor =
  | 'cosmonauts'
  | 'formerCitizens'
  | 'unrecognisedPassports'
  | 'aifcAndAstanaHub'
  | 'ethnicKazakhs'
  | 'laterVisas'
  | 'extendedInKazakhstan';

/**
 * What a category allows for one number of entries. Days, a year being 365; null where no source gives it. `stayDays` is the
 * longest stay of one entry: the whole validity where the source says so.
 */
export type Allowance = {
  readonly validityDays: number | null;
  readonly validity: Sourced;
  /** The same source says this too. */
  readonly alsoDays?: number;
  readonly alsoConflict?: ConflictId;
  readonly longer?: { readonly for: LongerFor; readonly days: number } & Sourced;
  readonly stayDays: number | null;
  readonly stay: Sourced | null;
};

/**
 * What is handed in instead of the traveller's own word: an invitation with a number, a note verbale, a petition of an
 * authority; `own`: the traveller's own application is enough; `inside`: issued in Kazakhstan; `unknown`: not found.
 */
export type Ground = 'invitation' | 'note' | 'petition' | 'own' | 'inside' | 'unknown';

/** Which line of the table of fees a category is charged by. */
export type FeeClass = 'free' | 'tourist' | 'transit' | 'ordinary' | 'exit' | 'unknown';

/**
 * A visa category: A official, B temporary, C long-term. The confidence is that of the recipients, the ground and the fee
 * class; validity and stay have their own.
 */
export type Category = Sourced & {
  readonly code: string;
  readonly single: Allowance | null;
  readonly multiple: Allowance | null;
  readonly ground: Ground;
  readonly fee: FeeClass;
  /** Where the fee class is less sure than the rest. */
  readonly feeFrom?: Sourced;
  /** Issued once in twelve months only. */
  readonly oncePerYear?: Sourced;
};

const classification = { sources: ['egovClassification'], confidence: 'official' } as const satisfies Sourced;
const seen = { sources: ['egovClassification'], confidence: 'seen' } as const satisfies Sourced;
const since2024 = { ...seen, validFrom: '2024-11-17' } as const satisfies Sourced;
const stayUnknown = { stayDays: null, stay: null } as const;
const riga = { sources: ['mfaRiga'], confidence: 'seen' } as const satisfies Sourced;
const guessed = { sources: ['background'], confidence: 'unverified' } as const satisfies Sourced;

/** An allowance whose stay no source gives. */
const valid = <const D extends number>(validityDays: D) =>
  ({ validityDays, validity: classification, ...stayUnknown }) as const;

const exitVisa = <const C extends string, const D extends number>(code: C, days: D) =>
  ({ code, single: valid(days), multiple: null, ground: 'inside', fee: 'exit', ...seen }) as const;

/**
 * All categories (joint order of 24 and 28 November 2016, annex 1, as egov.kz tells it). Recipients of the exit visas B14 to B22
 * stand in the order of the source, which does not tie each of them to a code.
 */
export const categories = {
  A1: { code: 'A1', single: valid(90), multiple: valid(365), ground: 'note', fee: 'free', ...seen },
  A2: { code: 'A2', single: valid(90), multiple: valid(180), ground: 'note', fee: 'free', feeFrom: guessed, ...seen },
  A3: {
    code: 'A3',
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 30,
      stay: { sources: ['mfaBerlin'], confidence: 'seen' },
    },
    multiple: { ...valid(365), longer: { for: 'cosmonauts', days: 1095, ...classification } },
    ground: 'note',
    fee: 'free',
    ...seen,
  },
  A4: {
    code: 'A4',
    single: valid(90),
    multiple: { ...valid(180), alsoDays: 365, alsoConflict: 'multipleServiceStaff' },
    ground: 'note',
    fee: 'free',
    feeFrom: guessed,
    ...seen,
  },
  A5: { code: 'A5', single: valid(90), multiple: valid(1825), ground: 'petition', fee: 'unknown', ...seen },
  A6: { code: 'A6', single: null, multiple: valid(3650), ground: 'invitation', fee: 'ordinary', ...since2024 },
  B1: {
    code: 'B1',
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 60,
      stay: { sources: ['mfaRiga', 'aifcVisa'], confidence: 'seen' },
    },
    multiple: { validityDays: 365, validity: classification, stayDays: 60, stay: riga },
    ground: 'invitation',
    fee: 'ordinary',
    ...seen,
  },
  B2: {
    code: 'B2',
    single: { validityDays: 90, validity: classification, stayDays: 30, stay: riga },
    multiple: {
      validityDays: 180,
      validity: classification,
      stayDays: 90,
      stay: { sources: ['mfaRiga', 'supportAgency'], confidence: 'seen' },
    },
    ground: 'invitation',
    fee: 'ordinary',
    ...seen,
  },
  B3: {
    code: 'B3',
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 30,
      stay: { sources: ['mfaRiga', 'aifcVisa'], confidence: 'seen' },
    },
    multiple: { validityDays: 365, validity: classification, stayDays: 30, stay: riga },
    ground: 'invitation',
    fee: 'ordinary',
    ...seen,
  },
  B4: { code: 'B4', single: valid(90), multiple: valid(365), ground: 'invitation', fee: 'ordinary', ...seen },
  B5: { code: 'B5', single: valid(90), multiple: valid(365), ground: 'invitation', fee: 'ordinary', ...seen },
  B6: { code: 'B6', single: valid(90), multiple: null, ground: 'invitation', fee: 'ordinary', ...seen },
  B7: { code: 'B7', single: valid(90), multiple: valid(180), ground: 'invitation', fee: 'ordinary', ...seen },
  B8: {
    code: 'B8',
    single: { validityDays: 90, validity: classification, stayDays: 90, stay: guessed },
    multiple: valid(90),
    ground: 'petition',
    fee: 'ordinary',
    oncePerYear: { sources: ['zanOrder2025'], confidence: 'official' },
    ...seen,
  },
  B9: {
    code: 'B9',
    single: valid(90),
    multiple: { validityDays: 365, validity: classification, stayDays: 90, stay: seen },
    ground: 'petition',
    fee: 'ordinary',
    oncePerYear: { sources: ['zanOrder2025'], confidence: 'official' },
    ...since2024,
  },
  /** The single visa is electronic; the multiple one is issued in Kazakhstan to whoever has it. */
  'B9-1': {
    code: 'B9-1',
    single: valid(365),
    multiple: valid(365),
    ground: 'petition',
    fee: 'ordinary',
    ...since2024,
  },
  B10: {
    code: 'B10',
    single: valid(90),
    multiple: {
      ...valid(180),
      longer: { for: 'formerCitizens', days: 1095, sources: ['kitf'], confidence: 'seen' },
    },
    ground: 'invitation',
    fee: 'ordinary',
    ...seen,
  },
  B11: { code: 'B11', single: valid(180), multiple: valid(365), ground: 'invitation', fee: 'ordinary', ...seen },
  B12: {
    code: 'B12',
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 30,
      stay: { sources: ['mfaBerlin', 'supportAgency'], confidence: 'seen' },
    },
    multiple: {
      validityDays: 180,
      validity: classification,
      alsoDays: 90,
      alsoConflict: 'multipleTourist',
      stayDays: 30,
      stay: { sources: ['supportAgency'], confidence: 'secondary' },
    },
    ground: 'invitation',
    fee: 'tourist',
    ...seen,
  },
  'B12-1': {
    code: 'B12-1',
    single: null,
    multiple: { ...valid(365), longer: { for: 'extendedInKazakhstan', days: 730, ...classification } },
    ground: 'invitation',
    fee: 'ordinary',
    ...since2024,
  },
  B13: {
    code: 'B13',
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 5,
      stay: { sources: ['visagiri'], confidence: 'secondary' },
    },
    multiple: { validityDays: 90, validity: classification, stayDays: 5, stay: guessed },
    ground: 'own',
    fee: 'transit',
    ...seen,
  },
  B14: exitVisa('B14', 90),
  B15: exitVisa('B15', 30),
  B16: exitVisa('B16', 30),
  B17: exitVisa('B17', 15),
  B18: exitVisa('B18', 30),
  B19: exitVisa('B19', 15),
  B20: exitVisa('B20', 15),
  B21: exitVisa('B21', 30),
  B22: exitVisa('B22', 15),
  C1: { code: 'C1', single: null, multiple: valid(365), ground: 'own', fee: 'unknown', ...seen },
  C2: { code: 'C2', single: valid(90), multiple: valid(365), ground: 'invitation', fee: 'ordinary', ...seen },
  C3: {
    code: 'C3',
    single: {
      validityDays: 90,
      validity: classification,
      longer: { for: 'unrecognisedPassports', days: 365, ...classification },
      stayDays: 90,
      stay: { sources: ['supportAgency'], confidence: 'seen' },
    },
    multiple: {
      validityDays: 1095,
      validity: classification,
      longer: { for: 'aifcAndAstanaHub', days: 1825, ...classification },
      stayDays: 1095,
      stay: { sources: ['supportAgency'], confidence: 'seen' },
    },
    ground: 'invitation',
    fee: 'ordinary',
    ...seen,
  },
  C4: { code: 'C4', single: valid(90), multiple: valid(1095), ground: 'invitation', fee: 'ordinary', ...seen },
  C5: {
    code: 'C5',
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 90,
      stay: { sources: ['supportAgency'], confidence: 'seen' },
    },
    multiple: {
      validityDays: 730,
      validity: classification,
      longer: { for: 'ethnicKazakhs', days: 1095, ...classification },
      stayDays: 730,
      stay: { sources: ['supportAgency'], confidence: 'seen' },
    },
    ground: 'invitation',
    fee: 'ordinary',
    sources: ['egovClassification', 'qazlegalconsult'],
    confidence: 'seen',
  },
  C6: { code: 'C6', single: valid(90), multiple: valid(365), ground: 'invitation', fee: 'ordinary', ...seen },
  C7: { code: 'C7', single: valid(90), multiple: valid(180), ground: 'invitation', fee: 'ordinary', ...seen },
  /** The source states neither entries nor validity. */
  C8: { code: 'C8', single: null, multiple: null, ground: 'invitation', fee: 'ordinary', ...seen },
  C9: {
    code: 'C9',
    single: valid(90),
    multiple: valid(365),
    ground: 'invitation',
    fee: 'ordinary',
    sources: ['egovClassification', 'mnu'],
    confidence: 'seen',
  },
  C10: {
    code: 'C10',
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 90,
      stay: { sources: ['mfaNewYork'], confidence: 'seen' },
    },
    multiple: {
      validityDays: 365,
      validity: classification,
      longer: { for: 'laterVisas', days: 1095, ...classification },
      stayDays: 365,
      stay: { sources: ['mfaNewYork'], confidence: 'seen' },
    },
    ground: 'own',
    fee: 'unknown',
    sources: ['egovClassification', 'mfaNewYork'],
    confidence: 'seen',
  },
  C11: { code: 'C11', single: valid(365), multiple: valid(1095), ground: 'unknown', fee: 'ordinary', ...seen },
  C12: {
    code: 'C12',
    single: {
      validityDays: 180,
      validity: classification,
      stayDays: 90,
      stay: { sources: ['eastroute'], confidence: 'secondary' },
    },
    multiple: valid(180),
    ground: 'invitation',
    fee: 'ordinary',
    sources: ['egovClassification', 'service3090'],
    confidence: 'seen',
  },
} as const satisfies Record<string, Category>;

export type CategoryCode = keyof typeof categories;
