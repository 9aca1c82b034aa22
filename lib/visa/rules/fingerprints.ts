import type { Sourced } from './sources';

/** Fingerprints at missions, so that a visa is asked for in person. Not for electronic visas, which need no visit. */
export const fingerprints = {
  first: {
    fromAge: 16,
    sources: ['schneiderGroup', 'expertKz'],
    confidence: 'seen',
    validFrom: '2024-01-01',
    validTo: '2025-10-20',
  },
  now: {
    fromAge: 16,
    /** Children below this age are named as exempt; between the two ages the rule does not reach. */
    exemptBelow: 12,
    act: 'fingerprintRules',
    sources: ['ladaFingerprints', 'zakonFingerprints'],
    confidence: 'seen',
    validFrom: '2025-10-21',
  },
} as const satisfies Record<string, Sourced & { fromAge: number; exemptBelow?: number; act?: string }>;

/** Applications by post are not taken. */
export const inPerson = { sources: ['mfaBerlin', 'mfaOttawa'], confidence: 'official' } as const satisfies Sourced;
