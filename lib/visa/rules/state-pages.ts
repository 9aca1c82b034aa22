/**
 * How sure a row is. official: read in a copy of a page or act of the State; seen: press, law firm, agency or another
 * government; secondary: a text that is itself second-hand; unverified: nobody has confirmed it.
 */
export type Confidence = 'official' | 'seen' | 'secondary' | 'unverified';

/**
 * A page or text that rows were read in; what it is, each language says by itself. `url` is null where no public address is
 * known; `lang` is the language of the page, null where it was not noted.
 */
export type SourceText = {
  url: string | null;
  /** The date the source speaks of, as precise as it gives it: a day, a month, a year, or `undated`. */
  date: string;
  /** The date is an estimate from what the page says. */
  about?: true;
  lang: string | null;
  /** The most that a row read here may claim to be. */
  atMost: Confidence;
};

/** The pages of the State that our own pages link to: apart, so that a page in the browser does not load all sources. */
export const statePages = {
  egovClassification: {
    url: 'https://egov.kz/cms/en/articles/for_foreigners/visa_classification',
    date: '2025-05-22',
    lang: 'en',
    atMost: 'official',
  },
  egovVisa: {
    url: 'https://egov.kz/cms/en/articles/rk_visa_obtaining',
    date: '2025-01-31',
    lang: 'en',
    atMost: 'official',
  },
  situations763: {
    url: 'https://www.gov.kz/situations/763/intro?lang=en',
    date: 'undated',
    lang: 'en',
    atMost: 'official',
  },
  mfaHague: {
    url: 'https://www.gov.kz/memleket/entities/mfa-hague/press/article/1?directions=5620&lang=en',
    date: '2025-04-02',
    lang: 'en',
    atMost: 'official',
  },
} as const satisfies Record<string, SourceText>;
