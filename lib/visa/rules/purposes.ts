import type { CategoryCode } from './categories';
import type { Sourced } from './sources';

/**
 * Whom a request names as inviting (box 18). person: a relative or friend. organisation: a body in Kazakhstan. choice: the
 * traveller says whether a body arranges the visit. nobody: the traveller's own application is enough.
 */
export type Inviter = 'person' | 'organisation' | 'choice' | 'nobody';

/** The purposes a traveller may choose. */
export const purposes = ['private', 'tourism', 'business', 'transit', 'study', 'work', 'treatment', 'other'] as const;

export type Purpose = (typeof purposes)[number];

/** The category of a purpose, those it may be instead, and who invites for it. */
export type PurposeCategory = Sourced & {
  readonly category: CategoryCode | null;
  readonly alternatives: readonly CategoryCode[];
  readonly inviter: Inviter;
};

const classification = { sources: ['egovClassification'], confidence: 'official' } as const satisfies Sourced;

/** Purposes and their categories (egov.kz, Visa classification, 2025-05-22). */
export const purposeCategories = {
  private: { category: 'B10', alternatives: ['C10', 'C2', 'B11'], inviter: 'person', ...classification },
  tourism: { category: 'B12', alternatives: ['B12-1'], inviter: 'choice', ...classification },
  business: { category: 'B3', alternatives: ['B1', 'B2', 'A5', 'C5'], inviter: 'organisation', ...classification },
  transit: { category: 'B13', alternatives: ['B4', 'B5'], inviter: 'nobody', ...classification },
  study: { category: 'C9', alternatives: ['B7', 'B1'], inviter: 'organisation', ...classification },
  work: { category: 'C3', alternatives: ['C4', 'C6', 'B2', 'B9-1'], inviter: 'organisation', ...classification },
  treatment: { category: 'C12', alternatives: [], inviter: 'organisation', ...classification },
  other: {
    category: null,
    alternatives: ['B1', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B11', 'C1', 'C2', 'C7', 'C8', 'C11'],
    inviter: 'choice',
    ...classification,
  },
} as const satisfies Record<Purpose, PurposeCategory>;

/** Categories for whoever travels on the business of a State with its passport, beside those of the purpose. */
export const officialCategories = {
  diplomatic: { categories: ['A1', 'A2'], ...classification },
  service: { categories: ['A3', 'A4'], ...classification },
} as const satisfies Record<string, Sourced & { categories: readonly CategoryCode[] }>;

/** The purposes that requests are prepared for. */
export const prepared = [
  'private',
  'tourism',
  'business',
  'transit',
  'study',
  'work',
  'treatment',
] as const satisfies readonly Purpose[];
