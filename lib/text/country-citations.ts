import { factOf, sinceOf } from '@/lib/briefing/facts';
import { organisations } from '@/lib/briefing/organisations';
import type { Subject } from '@/lib/briefing/rows';
import type { BriefingSourceId } from '@/lib/briefing/sources';
import { subjectProse } from './country';
import type { PageProse } from './country-prose';
import type { Locale } from './routing';

/** What the pictures of a page were drawn from, beside its facts. The table of relations names its sources itself. */
const pictureSources: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  'multi-vector': ['jjtv-eu'],
  regional: organisations.flatMap(({ sources }) => sources),
};

/** The facts of a page in the order of its sentences. */
const factsInOrder = ({ sections }: PageProse) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.map(([id]) => id)));

/** The entries of a page by their dates. */
export const sinceInOrder = ({ since }: PageProse) =>
  (Object.keys(since) as (keyof typeof since)[])
    .map(sinceOf)
    .sort((a, b) => ((a.dates[0]?.on ?? '') < (b.dates[0]?.on ?? '') ? -1 : 1));

/** The sources of a page in the order in which they are cited, each once: a source's number is its place, from 1. */
export function citedOn(subject: Subject, locale: Locale): readonly BriefingSourceId[] {
  const prose = subjectProse(subject, locale);
  const cited = [
    ...factsInOrder(prose).flatMap((id) => factOf(id).sources),
    ...(pictureSources[subject] ?? []),
    ...sinceInOrder(prose).flatMap(({ sources }) => sources),
  ];
  return [...new Set(cited as BriefingSourceId[])];
}
