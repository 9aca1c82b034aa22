import type { Sourced } from './sources';

/** What is said of QazETA, the travel authorisation of those who need no visa. */
export type AuthorisationStatement = Sourced & {
  readonly says: 'recommended' | 'compulsory';
  readonly at?: 'airports' | 'otherPoints';
};

/**
 * Recommended since the pilot of January 2026. One second-hand text reports that it becomes compulsory in November and
 * December 2026, "final regulation still pending"; nothing official was found, so both stand.
 */
export const authorisationStatements = {
  pilot: {
    says: 'recommended',
    sources: ['visamundi', 'visasnewsQazEta', 'holod', 'mlyn'],
    confidence: 'seen',
    validFrom: '2026-01-22',
    conflict: 'travelAuthorisation',
  },
  airports: {
    says: 'compulsory',
    at: 'airports',
    sources: ['visagiri'],
    confidence: 'secondary',
    validFrom: '2026-11-01',
    conflict: 'travelAuthorisation',
  },
  otherPoints: {
    says: 'compulsory',
    at: 'otherPoints',
    sources: ['visagiri'],
    confidence: 'secondary',
    validFrom: '2026-12-15',
    conflict: 'travelAuthorisation',
  },
} as const satisfies Record<string, AuthorisationStatement>;

/** How it works: asked for 72 hours before entry in the mobile app, valid 180 days, no promise of entry. Its fee was not found. */
export const authorisation = {
  leadDays: 3,
  validDays: 180,
  sources: ['visamundi', 'visasnewsQazEta', 'holod', 'mlyn'],
  confidence: 'seen',
  validFrom: '2026-01-22',
} as const satisfies Sourced & Record<string, unknown>;

/** What the app asks: passport, purpose, days of entry and exit, region, means of transport; perhaps insurance, hotel and ticket. */
export const authorisationData = { sources: ['buchDeinVisum'], confidence: 'seen' } as const satisfies Sourced;

/** Passports whose holders are not asked for it; the text names further ones and is cut off. */
export const authorisationExempt = {
  passports: ['diplomatic', 'service'],
  sources: ['mlyn'],
  confidence: 'seen',
} as const satisfies Sourced & Record<string, unknown>;
