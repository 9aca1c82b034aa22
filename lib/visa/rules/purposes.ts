import type { CategoryCode } from './categories';

/** The purposes a traveller may choose; those without a category here are not prepared yet. */
export const purposes = ['private', 'tourism', 'business', 'transit', 'study', 'work', 'treatment', 'other'] as const;

export type Purpose = (typeof purposes)[number];

/** The visa category of a purpose (egov.kz, Visa classification, 2025-05-22). */
export const categoryOf: Readonly<Partial<Record<Purpose, CategoryCode>>> = {
  private: 'B10',
  tourism: 'B12',
  business: 'B3',
  transit: 'B13',
};
