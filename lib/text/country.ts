import type { Subject } from '@/lib/briefing/rows';
import type { BriefingProse, PageProse } from './country-prose';
import { multiVector as multiVectorEn } from './en/country/multi-vector';
import { nonProliferation as nonProliferationEn } from './en/country/non-proliferation';
import { osce as osceEn } from './en/country/osce';
import { regional as regionalEn } from './en/country/regional';
import { multiVector } from './fr/country/multi-vector';
import { nonProliferation } from './fr/country/non-proliferation';
import { osce } from './fr/country/osce';
import { regional } from './fr/country/regional';
import { frenchSpaces } from './french-spaces';
import type { Page } from './pages';
import type { Locale } from './routing';

const fr: BriefingProse = { 'multi-vector': multiVector, 'non-proliferation': nonProliferation, osce, regional };
const en: BriefingProse = {
  'multi-vector': multiVectorEn,
  'non-proliferation': nonProliferationEn,
  osce: osceEn,
  regional: regionalEn,
};

/** The prose of the briefing, with the spaces that French typography asks for. */
const prose: Readonly<Record<Locale, BriefingProse>> = { fr: frenchSpaces(withoutBreaks(fr)), en: withoutBreaks(en) };

/** The page of a subject in a language. */
export const subjectProse = (subject: Subject, locale: Locale): PageProse => prose[locale][subject];

/** Where the page of a subject stands. */
export const subjectPages = {
  'multi-vector': '/pays/multivectorielle',
  'non-proliferation': '/pays/non-proliferation',
  osce: '/pays/osce',
  regional: '/pays/cooperation-regionale',
} as const satisfies Record<Subject, Page>;

/** The pages of the briefing in the order in which they are read. */
export const briefingPages = [
  '/pays',
  ...Object.values(subjectPages),
  '/pays/sources',
  '/pays/recherche',
] as const satisfies readonly Page[];

export type BriefingPage = (typeof briefingPages)[number];

/** A figure and what it counts, a day and its month are not parted by the end of a line. */
function withoutBreaks<T>(texts: T): T {
  if (typeof texts === 'string') {
    return texts
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
      .replace(/(?<=\d|\d(?:er|e|th|st|nd|rd)) (?=\p{L}|%)/gu, '\u00a0') as T;
  }
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts).map(([key, value]) => [key, withoutBreaks(value)] as const);
  return (Array.isArray(texts) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}
