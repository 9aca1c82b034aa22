import { type IsoDay, readDate } from '@/lib/form/date';
import { dateParts } from '@/lib/form/question';
import type { Traveller, Trip } from '@/lib/visa/assessment/assessment';
import { readAssessmentQuery } from './assessment-query';
import type { ParameterCode } from './query';

const choices = ['nationality', 'passport', 'purpose'] as const;
const days = ['from', 'to'] as const;

export type TypedQuestion = (typeof choices)[number] | (typeof days)[number];
type Input = (typeof choices)[number] | `${(typeof days)[number]}-${(typeof dateParts)[number]}`;

/** What stands in each input of the form of /visa, as it was typed. */
export type Typed = Readonly<Partial<Record<Input, string>>>;

const inputs: readonly Input[] = [
  ...choices,
  ...days.flatMap((day) => dateParts.map((part) => `${day}-${part}` as const)),
];

/** Longer than any answer to a question of the form. */
const longest = 60;

/** What is wrong with an answer: as the interface for programs has it, or with a day in three boxes. */
export type TypedProblem = {
  readonly question: TypedQuestion;
  readonly code: ParameterCode | 'date' | 'day' | 'month' | 'year';
};

/** The query of an address, as Next hands it to pages. */
type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

type Read = { readonly typed: Typed } & (
  | { readonly ok: true; readonly traveller: Traveller; readonly trip: Trip }
  | { readonly ok: false; readonly problems: readonly TypedProblem[] }
);

/**
 * The question that the form of /visa asks in its address, as understood on `today`: what people typed is made into the parameters
 * that programs give, and read as those are. Undefined if nothing was asked. Parameters of others are passed over, since links
 * get marks of all kinds on their way.
 */
export function readTypedQuery(query: PageQuery, today: IsoDay): Read | undefined {
  const given = inputs.filter((name) => query[name] !== undefined);
  if (given.length === 0) return undefined;
  const typed: Typed = Object.fromEntries(
    given.map((name) => [name, [query[name]].flat()[0]?.slice(0, longest) ?? '']),
  );

  const problems = new Map<TypedQuestion, TypedProblem['code']>();
  for (const name of given) {
    if (Array.isArray(query[name])) problems.set(name.split('-')[0] as TypedQuestion, 'repeated');
  }
  const asked = new URLSearchParams();
  for (const name of choices) {
    const value = typed[name]?.trim();
    if (value) asked.set(name, name === 'nationality' ? value.toUpperCase() : value);
  }
  for (const name of days) {
    const [day, month, year] = dateParts.map((part) => typed[`${name}-${part}`]?.trim() ?? '');
    if (!day && !month && !year) continue;
    const read = readDate(day ?? '', month ?? '', year ?? '');
    if (read.ok) asked.set(name, read.date);
    else if (!problems.has(name)) problems.set(name, read.reason);
  }
  const read = readAssessmentQuery(asked, today);
  if (!read.ok) {
    for (const { parameter, code } of read.problems) {
      const question = parameter as TypedQuestion;
      if (!problems.has(question)) problems.set(question, code);
    }
  }
  if (read.ok && problems.size === 0) return { typed, ok: true, traveller: read.traveller, trip: read.trip };
  const inOrder = [...choices, ...days].flatMap((question) => {
    const code = problems.get(question);
    return code ? [{ question, code }] : [];
  });
  return { typed, ok: false, problems: inOrder };
}
