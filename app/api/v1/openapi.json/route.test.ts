import { describe, expect, test } from 'vitest';
import { assessmentQuery } from '@/lib/api/assessment-query';
import { withStore } from '@/lib/server/store.testing';
import { GET } from './route';

withStore();

type Json = { [key: string]: Json } & { readonly $ref?: string };

const described = async () =>
  (await (await GET(new Request('http://localhost/api/v1/openapi.json'))).json()) as {
    openapi: string;
    paths: Record<string, { get: { parameters?: { name: string; required: boolean; schema: object }[] } }>;
    components: { schemas: Record<string, Json> };
  };

/** Every reference in a document, wherever it stands. */
function references(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : references(value)));
}

describe('the description', () => {
  test('is in English, and takes no parameters', async () => {
    const french = { headers: { 'accept-language': 'fr' } };
    const response = await GET(new Request('http://localhost/api/v1/openapi.json', french));
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en']);
    expect((await GET(new Request('http://localhost/api/v1/openapi.json?lang=fr'))).status).toBe(400);
  });

  test('names every address, and every parameter of the assessment', async () => {
    const { openapi, paths } = await described();
    expect(openapi).toBe('3.1.1');
    expect(Object.keys(paths)).toEqual([
      '/api/v1/assessment',
      '/api/v1/countries',
      '/api/v1/briefing',
      '/api/v1/openapi.json',
    ]);
    const parameters = paths['/api/v1/assessment']?.get.parameters ?? [];
    expect(parameters.map(({ name }) => name)).toEqual(Object.keys(assessmentQuery.shape));
    const required = parameters.filter((parameter) => parameter.required);
    expect(required.map(({ name }) => name)).toEqual(['nationality', 'purpose', 'from', 'to']);
  });

  test('refers to nothing that it does not hold', async () => {
    const document = await described();
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    const found = references(document);
    expect(found.length).toBeGreaterThan(5);
    for (const reference of found) expect(names).toContain(reference);
  });

  test('forbids no fields that may be added later', async () => {
    expect(JSON.stringify(await described())).not.toContain('"additionalProperties":false');
  });
});
