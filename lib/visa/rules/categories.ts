import type { Sourced } from './sources';

/** What a category allows for one number of entries. Days; `stayDays` is null where no source gives it. */
export type Allowance = {
  validityDays: number;
  validity: Sourced;
  stayDays: number | null;
  stay: Sourced | null;
};

type Category = { single: Allowance; multiple: Allowance };

const classification = { sources: ['egovClassification'], confidence: 'official' } as const satisfies Sourced;

/** The categories that requests are prepared for, with their validity and stay per entry. */
export const categories = {
  B3: {
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 30,
      stay: { sources: ['mfaRiga'], confidence: 'seen' },
    },
    multiple: {
      validityDays: 365,
      validity: classification,
      stayDays: 30,
      stay: { sources: ['mfaRiga'], confidence: 'seen' },
    },
  },
  B10: {
    single: { validityDays: 90, validity: classification, stayDays: null, stay: null },
    multiple: { validityDays: 180, validity: classification, stayDays: null, stay: null },
  },
  B12: {
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 30,
      stay: { sources: ['mfaBerlin'], confidence: 'seen' },
    },
    multiple: {
      validityDays: 180,
      // The page contradicts itself: it also says "single and multiple up to 90 days".
      validity: { sources: ['egovClassification'], confidence: 'unverified' },
      stayDays: 30,
      stay: { sources: [], confidence: 'unverified' },
    },
  },
  B13: {
    single: {
      validityDays: 90,
      validity: classification,
      stayDays: 5,
      stay: { sources: ['visagiri'], confidence: 'secondary' },
    },
    multiple: {
      validityDays: 90,
      validity: classification,
      stayDays: 5,
      stay: { sources: [], confidence: 'unverified' },
    },
  },
} as const satisfies Record<string, Category>;

export type CategoryCode = keyof typeof categories;
