import type { Subject } from '@/lib/visa/rules/subjects';
import { type Locale, routing } from './routing';

/** The last part of the address of a subject's rules, in the words of each language. */
const slugs: Readonly<Record<Locale, Readonly<Record<Subject, string>>>> = {
  fr: {
    exemptions: 'sans-visa',
    categories: 'categories',
    eVisa: 'visa-electronique',
    invitations: 'invitations',
    documents: 'documents',
    fees: 'tarifs',
    missions: 'ambassades-et-consulats',
    authorisation: 'autorisation-de-voyage',
    stay: 'sur-place',
    acts: 'actes-et-accords',
  },
  en: {
    exemptions: 'visa-free',
    categories: 'categories',
    eVisa: 'electronic-visa',
    invitations: 'invitations',
    documents: 'documents',
    fees: 'fees',
    missions: 'embassies-and-consulates',
    authorisation: 'travel-authorisation',
    stay: 'on-the-spot',
    acts: 'acts-and-agreements',
  },
};

/** The last part of the address of a subject's rules: `tarifs`, `fees`. */
export const subjectSlug = (subject: Subject, locale: Locale): string => slugs[locale][subject];

/** The subject that an address names in its language. */
export const subjectOfSlug = (slug: string, locale: Locale): Subject | undefined =>
  (Object.keys(slugs[locale]) as Subject[]).find((subject) => slugs[locale][subject] === slug);

/** The address of a subject's rules: `/fr/sources/tarifs`. */
export const subjectPath = (subject: Subject, locale: Locale): string =>
  `/${locale}${routing.pathnames['/sources/[subject]'].replace('[subject]', subjectSlug(subject, locale))}`;

/** The addresses of a subject's rules in every language. */
export const subjectPaths = (subject: Subject) =>
  Object.fromEntries(routing.locales.map((locale) => [locale, subjectPath(subject, locale)])) as Record<Locale, string>;
