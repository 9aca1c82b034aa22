import type { CategoryCode } from './categories';
import type { Sourced } from './sources';

/**
 * Whom a request names as inviting (box 18). person: a relative or friend. organisation: a body in Kazakhstan. choice: the
 * traveller says whether a body arranges the visit. nobody: the traveller's own application is enough.
 */
export type Inviter = 'person' | 'organisation' | 'choice' | 'nobody';

/** A purpose that requests are prepared for. */
type Prepared = { category: CategoryCode; inviter: Inviter } & Sourced;

/** The purposes a traveller may choose; those without a row here are not prepared yet. */
export const purposes = ['private', 'tourism', 'business', 'transit', 'study', 'work', 'treatment', 'other'] as const;

export type Purpose = (typeof purposes)[number];

const classification = { sources: ['egovClassification'], confidence: 'official' } as const satisfies Sourced;

/** The visa category of a purpose, and who invites (egov.kz, Visa classification, 2025-05-22). */
export const prepared: Readonly<Partial<Record<Purpose, Prepared>>> = {
  private: { ...classification, category: 'B10', inviter: 'person' },
  tourism: { ...classification, category: 'B12', inviter: 'choice' },
  business: { ...classification, category: 'B3', inviter: 'organisation' },
  transit: { ...classification, category: 'B13', inviter: 'nobody' },
};
