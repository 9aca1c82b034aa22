import type { Sourced } from './sources';

/** Missions take 5 working days; the days here are calendar days, of which a week holds five that work. */
export const processing = {
  days: 7,
  sources: ['egovVisa', 'mfaRiga'],
  confidence: 'official',
} as const satisfies Sourced & Record<string, unknown>;

/** A passport must not end earlier than this after the stay (egov.kz; embassy in The Hague, 2025-04-02). */
export const passportValidity = {
  months: 3,
  sources: ['egovVisa', 'mfaHague'],
  confidence: 'official',
} as const satisfies Sourced & Record<string, unknown>;

/** Some pages ask for six months, among them the one of the electronic visa: a warning, not a refusal. */
export const passportValidityAdvised = {
  months: 6,
  sources: ['situations763'],
  confidence: 'official',
} as const satisfies Sourced & Record<string, unknown>;
