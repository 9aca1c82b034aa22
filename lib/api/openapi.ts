import { z } from 'zod';
import { assessmentAnswer } from './assessment-answer';
import { assessmentQuery } from './assessment-query';
import { briefingAnswer, briefingQuery } from './briefing-answer';
import { countriesQuery, countryList } from './country-list';
import { row, source } from './evidence';
import { description, problem } from './problem';

type Json = Readonly<Record<string, unknown>>;

/** The shapes of answers, each by its name. */
const answers = {
  Assessment: assessmentAnswer,
  Briefing: briefingAnswer,
  Countries: countryList,
  Problem: problem,
  Row: row,
  Source: source,
};

/**
 * What only a JSON Schema that stands by itself has is left out, and so are patterns of dates, which their format says. Fields may
 * be added to answers, so no others are forbidden.
 */
const bare: z.core.ToJSONSchemaParams = {
  override: ({ jsonSchema }) => {
    if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    if (jsonSchema.format === 'date') delete jsonSchema.pattern;
  },
};
const inner = ({ $schema: _, $id: __, ...schema }: Json): Json => schema;

function schemas(): Json {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(answers)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { ...bare, uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(made.schemas).map(([id, schema]) => [id, inner(schema as Json)]));
}

/** The parameters of a query; whether one is required is asked of its schema. */
function parameters(query: z.ZodObject): Json[] {
  return Object.entries(query.shape).map(([name, schema]: [string, z.ZodType]) => {
    const { description: about, example, ...shape } = inner(z.toJSONSchema(schema, bare) as Json);
    return {
      name,
      in: 'query',
      description: about,
      required: !schema.safeParse(undefined).success,
      ...(shape.type === 'array' && { style: 'form', explode: false }),
      ...(example !== undefined && { example }),
      schema: shape,
    };
  });
}

const json = (type: string, name: string) => ({ [type]: { schema: { $ref: `#/components/schemas/${name}` } } });
const headers = {
  ETag: { description: 'Names this answer: send it back as If-None-Match.', schema: { type: 'string' } },
  'Cache-Control': { schema: { type: 'string' } },
  'Content-Language': { schema: { type: 'string' } },
};
const problems = {
  400: {
    description: 'Parameters that cannot be used, each named.',
    content: json('application/problem+json', 'Problem'),
  },
  429: {
    description: 'Too many requests from this address.',
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
    content: json('application/problem+json', 'Problem'),
  },
  503: { description: 'A fault on our side.', content: json('application/problem+json', 'Problem') },
};

function operation(id: string, summary: string, query: z.ZodObject, answer: string): Json {
  return {
    get: {
      operationId: id,
      summary,
      parameters: parameters(query),
      responses: {
        200: { description: summary, headers, content: json('application/json', answer) },
        304: { description: 'The answer is still the one named by If-None-Match.' },
        ...problems,
      },
    },
  };
}

/** The description of the addresses for programs, made of the schemas that they are read and answered by (OpenAPI 3.1). */
export function openApi(): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Sapar',
      version: '1',
      summary: 'What applies to a traveller to Kazakhstan, why, and from which source.',
      description:
        'Sapar is independent of the State: a mission decides, and is always right. Rules were read in copies of the pages named as sources; each row says how sure it is. Keep nothing personal in an address: no names and no passport numbers are asked for.',
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/assessment': operation(
        'assess',
        'What applies to a traveller and a trip',
        assessmentQuery,
        'Assessment',
      ),
      '/api/v1/countries': operation(
        'countries',
        'Nationalities and what is known of them',
        countriesQuery,
        'Countries',
      ),
      '/api/v1/briefing': operation(
        'briefing',
        'Facts on the diplomatic relations of Kazakhstan, with their sources',
        briefingQuery,
        'Briefing',
      ),
      [description]: {
        get: {
          operationId: 'describe',
          summary: 'This description',
          responses: {
            200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}
