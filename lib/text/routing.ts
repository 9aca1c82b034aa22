import { defineRouting } from 'next-intl/routing';

/**
 * Languages and addresses. Folders under app/[locale] bear the French names; the other languages are rewritten to them
 * by next.config.ts. `/` goes to the language the browser asks for, and no cookie remembers it: the address is the choice.
 */
export const routing = defineRouting({
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  localePrefix: 'always',
  localeCookie: false,
  // The pages name their other languages themselves, with the step and the traveller filled in.
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/demande': { fr: '/demande', en: '/request' },
    '/demande/[step]': { fr: '/demande/[step]', en: '/request/[step]' },
    '/demande/voyageurs/[n]/[step]': { fr: '/demande/voyageurs/[n]/[step]', en: '/request/travellers/[n]/[step]' },
    '/demande/voyageurs/[n]/photo': { fr: '/demande/voyageurs/[n]/photo', en: '/request/travellers/[n]/photo' },
    '/demande/voyageurs/[n]/documents': {
      fr: '/demande/voyageurs/[n]/documents',
      en: '/request/travellers/[n]/documents',
    },
    '/demande/verification': { fr: '/demande/verification', en: '/request/check' },
    '/demande/dossier': { fr: '/demande/dossier', en: '/request/dossier' },
    '/demande/code': { fr: '/demande/code', en: '/request/code' },
    '/demande/autre': { fr: '/demande/autre', en: '/request/another' },
    '/demande/sans-visa': { fr: '/demande/sans-visa', en: '/request/no-visa' },
    '/demande/visa-electronique': { fr: '/demande/visa-electronique', en: '/request/e-visa' },
    '/demande/efface': { fr: '/demande/efface', en: '/request/erased' },
    '/hors-ligne': { fr: '/hors-ligne', en: '/offline' },
    '/visa': '/visa',
    '/visa/reponse': { fr: '/visa/reponse', en: '/visa/answer' },
    '/visa/[country]': '/visa/[country]',
    '/reprendre': { fr: '/reprendre', en: '/resume' },
    '/courriel': { fr: '/courriel', en: '/mail' },
    '/calcul-sejour': { fr: '/calcul-sejour', en: '/stay-calculator' },
    '/verifier': { fr: '/verifier', en: '/verify' },
    '/sources': '/sources',
    '/sources/[subject]': '/sources/[subject]',
    '/pays': { fr: '/pays', en: '/country' },
    '/pays/multivectorielle': { fr: '/pays/multivectorielle', en: '/country/multi-vector' },
    '/pays/non-proliferation': { fr: '/pays/non-proliferation', en: '/country/non-proliferation' },
    '/pays/osce': { fr: '/pays/osce', en: '/country/osce' },
    '/pays/cooperation-regionale': { fr: '/pays/cooperation-regionale', en: '/country/regional-cooperation' },
    '/pays/sources': { fr: '/pays/sources', en: '/country/sources' },
    '/pays/recherche': { fr: '/pays/recherche', en: '/country/search' },
    '/pays/relations/[year]': { fr: '/pays/relations/[year]', en: '/country/relations/[year]' },
  },
});

export type Locale = (typeof routing.locales)[number];

/** The variety of each language that dates and lists are written in: day first, no comma before "and". */
export const regions: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A language we have; French for anything else. */
export function localeOf(value: unknown): Locale {
  return routing.locales.find((locale) => locale === value) ?? routing.defaultLocale;
}
