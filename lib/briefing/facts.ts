import { z } from 'zod';
import { multiVectorFacts, multiVectorSince } from './facts/multi-vector';
import { nonProliferationFacts, nonProliferationSince } from './facts/non-proliferation';
import { osceFacts, osceSince } from './facts/osce';
import { regionalFacts, regionalSince } from './facts/regional';
import { briefingDate, parseRows } from './parse';
import { factBases, factKinds, type Subject, sinceBases, statuses, subjects } from './rows';
import { briefingSources } from './sources';

const factRows = {
  'multi-vector': multiVectorFacts,
  'non-proliferation': nonProliferationFacts,
  osce: osceFacts,
  regional: regionalFacts,
} as const;

const sinceRows = {
  'multi-vector': multiVectorSince,
  'non-proliferation': nonProliferationSince,
  osce: osceSince,
  regional: regionalSince,
} as const;

/** The facts of a subject by their names; of all subjects, if none is said. They are for ever: addresses end in them. */
export type FactId<S extends Subject = Subject> = { [K in S]: keyof (typeof factRows)[K] & string }[S];

/** What has happened since, likewise. */
export type SinceId<S extends Subject = Subject> = { [K in S]: keyof (typeof sinceRows)[K] & string }[S];

const date = z.strictObject({ on: briefingDate, about: z.literal(true).optional(), or: briefingDate.optional() });
const number = z.strictObject({
  value: z.union([z.number().nonnegative(), z.string().regex(/^\d+\/\d+$/)]),
  of: z.string().min(1),
});
const source = z.enum(Object.keys(briefingSources));

const factRow = z
  .strictObject({
    kind: z.enum(factKinds),
    status: z.enum(statuses),
    basis: z.enum(factBases),
    dates: z.array(date),
    numbers: z.array(number),
    people: z.array(z.string().min(1)),
    places: z.array(z.string().min(1)),
    sources: z.array(source),
  })
  .refine(({ basis, sources }) => sources.length > 0 === (basis === 'seen' || basis === 'partly'), {
    error: 'what was seen names its sources, what was not names none',
    path: ['sources'],
  });

const sinceRow = z
  .strictObject({
    basis: z.enum(sinceBases),
    dates: z.array(date).min(1),
    numbers: z.array(number),
    sources: z.array(source),
  })
  .refine(({ basis, sources }) => sources.length > 0 === (basis !== 'background'), {
    error: 'what was seen names its sources, background knowledge names none',
    path: ['sources'],
  });

export type Fact = Readonly<z.output<typeof factRow>> & { readonly id: FactId; readonly subject: Subject };
export type Since = Readonly<z.output<typeof sinceRow>> & { readonly id: SinceId; readonly subject: Subject };

function all<Row, Id extends string>(
  schema: z.ZodType<Row>,
  rows: Readonly<Record<Subject, object>>,
): ReadonlyMap<string, Row & { id: Id; subject: Subject }> {
  return new Map(
    subjects.flatMap((subject) =>
      Object.entries(parseRows(schema, rows[subject])).map(
        ([id, row]) => [id, { ...row, id: id as Id, subject }] as const,
      ),
    ),
  );
}

const factsById = all<z.output<typeof factRow>, FactId>(factRow, factRows);
const sinceById = all<z.output<typeof sinceRow>, SinceId>(sinceRow, sinceRows);

/** Every fact of the briefing, checked when this module is loaded: a broken one stops the build with its name. */
export const facts: readonly Fact[] = [...factsById.values()];

/** Everything that has happened since, by subject and in the order of its dates. */
export const since: readonly Since[] = [...sinceById.values()];

export function factOf(id: FactId): Fact {
  const fact = factsById.get(id);
  if (!fact) throw new Error(`No fact ${id}`);
  return fact;
}

export function sinceOf(id: SinceId): Since {
  const entry = sinceById.get(id);
  if (!entry) throw new Error(`Nothing since ${id}`);
  return entry;
}
