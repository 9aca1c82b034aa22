import { z } from 'zod';
import type { Locale } from '@/lib/text/routing';
import { sourceTitle } from '@/lib/text/source-titles';
import { conflicts } from '@/lib/visa/rules/conflicts';
import { type RowId, rows, sourcesOf, withElsewhere } from '@/lib/visa/rules/rows';
import { type Confidence, type SourceId, sources } from '@/lib/visa/rules/sources';

const confidences = ['official', 'seen', 'secondary', 'unverified'] as const satisfies readonly Confidence[];

export const confidence = z.enum(confidences).meta({
  description:
    'official: read in a copy of a page or act of the State; seen: press, law firm, agency or another government; secondary: a text that is itself second-hand; unverified: nobody has confirmed it.',
});

export const row = z
  .looseObject({
    sources: z.array(z.string()).min(1).meta({ description: 'Names of sources, as in `sources`.' }),
    confidence,
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
    conflict: z.enum(conflicts).optional().meta({
      description: 'Sources disagree: other rows with this name say something else.',
    }),
    yields: z.literal(true).optional().meta({ description: 'Of a conflict, a row that the answer does not follow.' }),
  })
  .meta({ description: 'One statement of the rules. What else a row says depends on its table.' });

export const source = z
  .object({
    title: z.string().meta({ description: 'What it is, in the language of the answer.' }),
    url: z.url().nullable(),
    date: z.string().meta({ description: 'The date the source speaks of: a day, a month, a year, or `undated`.' }),
    about: z.literal(true).optional().meta({ description: 'The date is an estimate from what the page says.' }),
    lang: z.string().nullable().meta({ description: 'Language of the page, ISO 639-1.' }),
    atMost: confidence.meta({ description: 'The most that a row read here claims to be.' }),
  })
  .meta({ description: 'A page or text that rows were read in.' });

export const evidence = {
  rows: z.record(z.string(), row).meta({ description: 'Every row that the answer rests on, by its name.' }),
  sources: z.record(z.string(), source).meta({ description: 'Every source of those rows, by its name.' }),
};

export type Evidence = { rows: Record<string, z.output<typeof row>>; sources: Record<string, z.output<typeof source>> };

/** The rows of these names with their sources, each once; sets become lists, as JSON has them. */
export function evidenceOf(ids: Iterable<RowId>, language: Locale): Evidence {
  const named = withElsewhere([...new Set(ids)]).flatMap((id) => {
    const found = rows.get(id);
    return found ? [[id, found] as const] : [];
  });
  return {
    rows: Object.fromEntries(named.map(([id, data]) => [id, plain(data)])),
    sources: sourcesNamed(sourcesOf(named.map(([id]) => id)), language),
  };
}

/** These sources by their names, their titles in a language. */
export const sourcesNamed = (ids: readonly SourceId[], language: Locale): Evidence['sources'] =>
  Object.fromEntries(ids.map((id) => [id, { title: sourceTitle(id, language), ...sources[id] }]));

const plain = (data: object): z.output<typeof row> =>
  JSON.parse(JSON.stringify(data, (_, value: unknown) => (value instanceof Set ? [...value] : value)));
