import { z } from 'zod';
import { eitherInWords } from '@/lib/text/lists';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { monthsAhead } from '@/lib/visa/conditions';
import { type AssessmentQuery, assessmentQuery, longestStay } from './assessment-query';
import type { ParameterProblem } from './query';

/** Where the addresses are described. */
export const description = '/api/v1/openapi.json';

const code = z.enum(['unknown', 'repeated', 'missing', 'value', 'past', 'far', 'order', 'long']);

/** What went wrong, as RFC 9457 has it. */
export const problem = z.object({
  type: z.string().meta({ description: 'A URI that names the kind of problem.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(z.object({ parameter: z.string(), code, detail: z.string() }))
    .optional()
    .meta({ description: 'One for each parameter that cannot be used.' }),
});

export type Problem = z.output<typeof problem>;

type Parameter = keyof AssessmentQuery;

const isParameter = (name: string): name is Parameter => Object.hasOwn(assessmentQuery.shape, name);

/** What a parameter takes, in words. Other questions for programs ask a part of what the assessment does. */
function expectedOf(parameter: Parameter, locale: Locale): string {
  const schema = assessmentQuery.shape[parameter];
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const values = inner instanceof z.ZodEnum ? eitherInWords(inner.options, locale) : '';
  return say(locale, ({ api: { expected } }): string => (expected satisfies Record<Parameter, string>)[parameter], {
    values,
  });
}

/** Parameters that cannot be used, each named in words. */
export function parameterProblem(problems: readonly ParameterProblem[], locale: Locale): Problem {
  const errors = problems.map(({ parameter, code }) => {
    const expected = isParameter(parameter) ? expectedOf(parameter, locale) : '';
    const values = { parameter, expected, other: 'from', months: monthsAhead, days: longestStay };
    return { parameter, code, detail: say(locale, ({ api }) => api.problems[code], values) };
  });
  return {
    type: 'urn:sapar:problem:parameters',
    title: say(locale, ({ api }) => api.problems.parametersTitle),
    status: 400,
    detail: errors.map(({ detail }) => detail).join(' '),
    errors,
  };
}

/** Too many requests from one address. */
export const tooManyProblem = (seconds: number, locale: Locale): Problem => ({
  type: 'urn:sapar:problem:too-many-requests',
  title: say(locale, ({ api }) => api.problems.tooManyTitle),
  status: 429,
  detail: say(locale, ({ api }) => api.problems.tooMany, { seconds }),
});

/** A fault of ours; `reference` is in the log too. */
export const failedProblem = (reference: string, locale: Locale): Problem => ({
  type: 'urn:sapar:problem:failed',
  title: say(locale, ({ api }) => api.problems.failedTitle),
  status: 503,
  detail: say(locale, ({ api }) => api.problems.failed, { reference }),
});

/** No such address. */
export const unknownPathProblem = (locale: Locale): Problem => ({
  type: 'urn:sapar:problem:unknown-path',
  title: say(locale, ({ api }) => api.problems.unknownPathTitle),
  status: 404,
  detail: say(locale, ({ api }) => api.problems.unknownPath, { description }),
});
