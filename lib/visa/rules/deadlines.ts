import type { Sourced } from './sources';

/** Missions take 5 working days; the days here are calendar days, of which a week holds five that work. */
export const processing = {
  workingDays: 5,
  days: 7,
  sources: ['egovVisa', 'mfaRiga', 'mfaOttawa', 'mfaKualaLumpur', 'kazembassyCz'],
  confidence: 'official',
} as const satisfies Sourced & Record<string, unknown>;

/** An electronic visa takes a working day, which any three calendar days hold. */
export const eVisaProcessing = {
  workingDays: 1,
  days: 3,
  sources: ['situations763', 'service3090'],
  confidence: 'official',
} as const satisfies Sourced & Record<string, unknown>;

/** A passport must not end earlier than this after the stay (egov.kz; embassy in The Hague, 2025-04-02). */
export const passportValidity = {
  months: 3,
  sources: ['egovVisa', 'mfaHague'],
  confidence: 'official',
  conflict: 'passportMonths',
} as const satisfies Sourced & Record<string, unknown>;

/** Some pages ask for six months, among them the one of the electronic visa: a warning, not a refusal. */
export const passportValidityAdvised = {
  months: 6,
  sources: ['situations763'],
  confidence: 'official',
  conflict: 'passportMonths',
} as const satisfies Sourced & Record<string, unknown>;

/** Pages of the passport that must be empty. */
export const blankPages = {
  pages: 2,
  sources: ['egovVisa', 'mfaHague'],
  confidence: 'official',
} as const satisfies Sourced & Record<string, unknown>;
