/**
 * How sure a row is. official: read in a copy of a page or act of the State; seen: press, law firm, agency or another
 * government; secondary: a text that is itself second-hand; unverified: nobody has confirmed it.
 */
export type Confidence = 'official' | 'seen' | 'secondary' | 'unverified';

/** Where a row was read. `date` is the date the source speaks of, as precise as the source gives it. */
export const sources = {
  egovClassification: {
    title: 'egov.kz, Visa classification',
    url: 'https://egov.kz/cms/en/articles/for_foreigners/visa_classification',
    date: '2025-05-22',
  },
  egovVisa: {
    title: 'egov.kz, Obtaining a visa',
    url: 'https://egov.kz/cms/en/articles/rk_visa_obtaining',
    date: '2025-01-31',
  },
  mfaRiga: {
    title: 'Embassy in Riga, visa categories',
    url: 'https://www.gov.kz/memleket/entities/mfa-riga/press/article/details/108782',
    date: 'undated',
  },
  mfaHague: {
    title: 'Embassy in The Hague, visa page',
    url: 'https://www.gov.kz/memleket/entities/mfa-hague/press/article/1?directions=5620&lang=en',
    date: '2025-04-02',
  },
  mfaBerlin: {
    title: 'Embassy in Berlin, visa page',
    url: 'https://www.gov.kz/memleket/entities/mfa-berlin/documents/details/46687?directionId=5456&lang=de',
    date: '2022 or later',
  },
  situations763: {
    title: 'gov.kz, Electronic visa',
    url: 'https://www.gov.kz/situations/763/intro?lang=en',
    date: 'undated',
  },
  visagiri: { title: 'Visagiri checklist, which names no source of its own', url: undefined, date: '2026-09-17' },
} as const;

export type SourceId = keyof typeof sources;

/** Every row of every rule says where it comes from and how sure it is; only what nobody has confirmed may name no source. */
export type Sourced =
  | { sources: readonly [SourceId, ...SourceId[]]; confidence: Confidence }
  | { sources: readonly []; confidence: 'unverified' };
