import { z } from 'zod';

/** What is wrong with a parameter: a key, for which `lib/text` has words. */
export type ParameterCode = 'unknown' | 'repeated' | 'missing' | 'value' | 'past' | 'far' | 'order' | 'long';

/** Takes no parameters at all. */
export const noQuery = z.strictObject({});

export type ParameterProblem = { readonly parameter: string; readonly code: ParameterCode };

/**
 * Reads the query of an address by a schema. Every parameter that is unknown, repeated, missing or not as the schema has it is
 * named once; nothing is guessed. Names that are not known are cut, since they are told back.
 */
export function readQuery<S extends z.ZodObject>(
  schema: S,
  query: URLSearchParams,
): { ok: true; value: z.output<S> } | { ok: false; problems: ParameterProblem[] } {
  const problems = new Map<string, ParameterCode>();
  for (const name of new Set(query.keys())) {
    if (!Object.hasOwn(schema.shape, name)) problems.set(name.slice(0, 40), 'unknown');
    else if (query.getAll(name).length > 1) problems.set(name, 'repeated');
  }
  const given = Object.fromEntries([...query].filter(([name]) => Object.hasOwn(schema.shape, name)));
  const read = schema.safeParse(given);
  for (const { path } of read.error?.issues ?? []) {
    const name = String(path[0]);
    if (!problems.has(name)) problems.set(name, Object.hasOwn(given, name) ? 'value' : 'missing');
  }
  if (read.success && problems.size === 0) return { ok: true, value: read.data };
  return { ok: false, problems: [...problems].map(([parameter, code]) => ({ parameter, code })) };
}
