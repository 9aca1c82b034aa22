import { z } from 'zod';
import { facts, since } from '@/lib/briefing/facts';
import { organisations } from '@/lib/briefing/organisations';
import { relations } from '@/lib/briefing/relations';
import { factBases, factKinds, sinceBases, statuses, subjects } from '@/lib/briefing/rows';
import { type BriefingSourceId, briefingSources } from '@/lib/briefing/sources';
import { countryCodes } from '@/lib/countries/codes';
import { briefingSourceTitle } from '@/lib/text/briefing-source-titles';
import { subjectPages, subjectProse } from '@/lib/text/country';
import { nameAbroad } from '@/lib/text/country-names';
import { pagePath } from '@/lib/text/pages';
import { type Locale, routing } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { assessmentQuery } from './assessment-query';

/** What may be asked of the briefing. */
export const briefingQuery = z.strictObject({ lang: assessmentQuery.shape.lang });

const words = z.string().min(1).meta({ description: 'For people, in the language of the answer.' });
const date = z
  .object({
    on: z.string().meta({ description: 'A day, a month or a year, as precise as it is known (ISO 8601).' }),
    about: z.literal(true).optional(),
    or: z.string().optional(),
  })
  .meta({ description: '`about`: not sure even so; `or`: the same day of another year, if it is not sure which.' });
const number = z.object({
  value: z.union([z.number(), z.string()]),
  of: z.string().meta({ description: 'What is counted, in English; `rank` is an ordinal.' }),
});
const sourceIds = z.array(z.string()).meta({ description: 'Names of sources, as in `sources`.' });
const page = z.string().meta({ description: 'Where it stands: the path of a page with a fragment.' });
const country = z.enum(countryCodes);
const year = z.int();

const fact = z.object({
  id: z.string(),
  subject: z.enum(subjects),
  page,
  kind: z.enum(factKinds),
  status: z.enum(statuses).meta({
    description:
      'ok: agrees with what was read; dated: true about 2011; imprecise, error: worded otherwise than the founding page did; unverified: no source found; attributed: the State speaks of itself.',
  }),
  basis: z.enum(factBases).meta({
    description:
      'seen: read in the sources; partly: a detail was not; background: general knowledge; none: nothing to check.',
  }),
  words,
  note: words.optional().meta({ description: 'What was corrected, and what the founding page had said.' }),
  dates: z.array(date),
  numbers: z.array(number),
  people: z.array(z.string()),
  places: z.array(z.string()),
  sources: sourceIds,
});

const entry = z.object({
  id: z.string(),
  subject: z.enum(subjects),
  page,
  basis: z
    .enum(sinceBases)
    .meta({ description: 'As of a fact; planned: announced, whether it came about was not read.' }),
  words,
  dates: z.array(date).min(1),
  numbers: z.array(number),
  sources: sourceIds,
});

const membership = z.object({
  country,
  since: year,
  seen: z.literal(true).optional().meta({ description: 'The year stood in a source.' }),
});

/** The briefing as data. */
export const briefingAnswer = z.object({
  language: z.enum(routing.locales),
  statement: words.meta({ description: 'How far it may be relied on: to be shown beside it.' }),
  facts: z.array(fact).meta({ description: 'What the founding page of about 2011 said, checked.' }),
  since: z.array(entry).meta({ description: 'What has happened since.' }),
  relations: z
    .array(
      z.object({
        country,
        name: z.string(),
        on: z.string(),
        confidence: z.enum(['high', 'medium', 'low']),
        source: z.string().optional(),
        url: z.url().optional(),
        also: z.string().optional().meta({ description: 'What another source says.' }),
      }),
    )
    .meta({ description: 'Diplomatic relations whose beginning was found; there are about 188.' }),
  organisations: z.array(
    z.object({
      id: z.string(),
      founded: z.string(),
      members: z.array(membership),
      associates: z.array(membership).optional(),
      former: z.array(z.object({ country, from: year, to: year })).optional(),
      sources: sourceIds,
    }),
  ),
  sources: z.record(
    z.string(),
    z.object({
      title: z.string(),
      url: z.string(),
      date: z.string().meta({ description: 'A day, a month, a year, or `undated`.' }),
      lang: z.string().meta({ description: 'Language of the page, ISO 639-1.' }),
    }),
  ),
});

export type BriefingAnswer = z.output<typeof briefingAnswer>;

/** Words without the marks of other languages, and with spaces that any program takes for spaces. */
const plain = (text: string) => text.replace(/<\/?\w\w>/g, '').replace(/[\u00a0\u202f]/g, ' ');

/** All of the briefing in a language, every row with its sources. */
export function briefingIn(language: Locale): BriefingAnswer {
  const placeOf = (subject: (typeof subjects)[number], id: string) =>
    `${pagePath(subjectPages[subject], language)}#${id.toLowerCase()}`;
  const said = new Map(
    subjects.flatMap((subject) =>
      subjectProse(subject, language).sections.flatMap(({ paragraphs }) => paragraphs.flat()),
    ),
  );
  return {
    language,
    statement: say(language, ({ briefing }) => briefing.statement),
    facts: facts.map((each) => {
      const note = subjectProse(each.subject, language).notes[each.id];
      return {
        ...each,
        page: placeOf(each.subject, each.id),
        words: plain(said.get(each.id) ?? ''),
        ...(note && { note: plain(note) }),
      };
    }),
    since: since.map((each) => ({
      ...each,
      page: placeOf(each.subject, each.id),
      words: plain(subjectProse(each.subject, language).since[each.id] ?? ''),
    })),
    relations: relations.map(({ year: _, ...relation }) => ({
      ...relation,
      name: nameAbroad(relation.country, language),
    })),
    organisations: organisations.map((each) => each as BriefingAnswer['organisations'][number]),
    sources: Object.fromEntries(
      (Object.keys(briefingSources) as BriefingSourceId[]).map((id) => [
        id,
        { title: briefingSourceTitle(id, language), ...briefingSources[id] },
      ]),
    ),
  };
}
