/**
 * A page or text that rows were read in. Titles are English or names; `url` is null where no public address is known;
 * `lang` is the language of the page, null where it was not noted.
 */
export type SourceText = {
  title: string;
  url: string | null;
  /** The date the source speaks of, as precise as it gives it: a day, a month, a year, or `undated`. */
  date: string;
  /** The date is an estimate from what the page says. */
  about?: true;
  lang: string | null;
};

/** The pages of the State that our own pages link to: apart, so that a page in the browser does not load all sources. */
export const statePages = {
  egovClassification: {
    title: 'egov.kz, Visa classification',
    url: 'https://egov.kz/cms/en/articles/for_foreigners/visa_classification',
    date: '2025-05-22',
    lang: 'en',
  },
  egovVisa: {
    title: 'egov.kz, Obtaining a visa',
    url: 'https://egov.kz/cms/en/articles/rk_visa_obtaining',
    date: '2025-01-31',
    lang: 'en',
  },
  situations763: {
    title: 'gov.kz, Electronic visa',
    url: 'https://www.gov.kz/situations/763/intro?lang=en',
    date: 'undated',
    lang: 'en',
  },
  mfaHague: {
    title: 'Embassy in The Hague, visa page',
    url: 'https://www.gov.kz/memleket/entities/mfa-hague/press/article/1?directions=5620&lang=en',
    date: '2025-04-02',
    lang: 'en',
  },
} as const satisfies Record<string, SourceText>;
