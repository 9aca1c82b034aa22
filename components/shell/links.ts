import { sources } from '@/lib/visa/rules/sources';

/** The sites of the State: named first on every public page. */
export const official = {
  visas: 'https://vmp.gov.kz/',
  how: sources.egovVisa.url,
  evisa: sources.situations763.url,
} as const;

/** A page that a rule was read on. Titles are English or names; `lang` is the language of the page itself. */
export type Source = { title: string; url: string; date: string; lang: string };

/** What the home page says was read here. `date` is the one the source speaks of. */
export const homeSources = {
  decree: {
    title: 'Decree No. 148 of 21 January 2012',
    url: 'https://adilet.zan.kz/rus/docs/P1200000148',
    date: '2012-01-21',
    lang: 'ru',
  },
  egov: {
    title: 'egov.kz, Exit and entry of foreign nationals',
    url: 'https://egov.kz/cms/en/articles/move_abroad/exit-entry_of_foreign_nationals',
    date: '2023-02',
    lang: 'en',
  },
  how: { ...sources.egovVisa, lang: 'en' },
  classification: { ...sources.egovClassification, lang: 'en' },
  hague: { ...sources.mfaHague, lang: 'en' },
  evisa: { ...sources.situations763, lang: 'en' },
  visasnews: {
    title: 'Visas News',
    url: 'https://visasnews.com/le-kazakhstan-retablit-lexemption-de-visa-pour-les-voyageurs-francais',
    date: '2022-01',
    lang: 'fr',
  },
  qazinform: {
    title: 'Qazinform',
    url: 'https://qazinform.com/news/turkish-nationals-to-be-allowed-to-stay-in-kazakhstan-without-visas-for-90-days-924758',
    date: '2025-07',
    lang: 'en',
  },
  visamundi: {
    title: 'VisaMundi',
    url: 'https://www.visamundi.co/blog/le-kazakhstan-inaugure-la-plateforme-qazeta-pour-les-etrangers',
    date: '2026-01-23',
    lang: 'fr',
  },
  lada: {
    title: 'Lada.kz',
    url: 'https://www.lada.kz/kazakhstan-news/144453-novye-pravila-daktiloskopii-v-kazakhstane-chto-izmenitsia-pri-poluchenii-pasportov-i-viz.html',
    date: '2025-10-13',
    lang: 'ru',
  },
  astanacb: {
    title: 'astanacb.kz',
    url: 'https://astanacb.kz/en/news/priglashenie-na-vezd-v-kazakhstan-teper-mozhno-oformit-v-elektronnom-formate/',
    date: 'undated',
    lang: 'en',
  },
} as const satisfies Record<string, Source>;
