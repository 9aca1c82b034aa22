// What programs ask and are told: the same answers as the pages, as JSON, for anybody.
import { readFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { addDays } from '@/lib/form/date';
import { originOf } from './seed';
import { makeServer } from './server';
import { expect, test } from './test';
import { today } from './typed';

const from = addDays(today(), 90);
const french = { nationality: 'FRA', passport: 'ordinary', purpose: 'tourism', from, residence: 'FRA' };
const fortyFive = { ...french, to: addDays(from, 44) };

const ask = (request: APIRequestContext, params: Record<string, string>, headers: Record<string, string> = {}) =>
  request.get('/api/v1/assessment', { params, headers });

/** What every answer of these addresses says of itself, right or wrong. */
function expectOpen(response: APIResponse) {
  expect(response.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    vary: expect.stringContaining('Accept-Language'),
  });
  expect(response.headers()['set-cookie']).toBeUndefined();
}

test('a French tourist for 45 days gets the honest answer, with its sources', async ({ request }) => {
  const response = await ask(request, { ...fortyFive, lang: 'en' });
  expect(response.status()).toBe(200);
  expectOpen(response);
  expect(response.headers()).toMatchObject({ 'content-type': 'application/json', 'content-language': 'en' });
  const { regime, words, waysOut, rows, sources, invitation } = await response.json();
  expect([regime, words]).toEqual(['ask', 'No rule that was found covers this trip with certainty: ask the mission.']);
  expect(waysOut).toMatchObject([{ reason: 'leaveAndReturn', entries: 2 }, { reason: 'askMission' }]);
  expect(invitation.value).toBe('conflict');
  for (const id of invitation.rows) {
    expect(rows[id].conflict).toBe('frenchLongStay');
    for (const source of rows[id].sources) expect(sources[source].date).toBeTruthy();
  }
});

test('twelve days need no visa', async ({ request }) => {
  const response = await ask(request, { ...french, to: addDays(from, 11) });
  const { regime, stay, where } = await response.json();
  expect([regime, stay.perEntry, where.kind]).toEqual(['visa-free', 30, 'nowhere']);
  expect(response.headers()['content-language']).toBe('fr');
});

test('an answer that is known already is not sent again', async ({ request }) => {
  const { etag = '' } = (await ask(request, fortyFive)).headers();
  for (const name of [etag, `W/${etag}`]) {
    const again = await ask(request, fortyFive, { 'If-None-Match': name });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect(again.headers().etag).toBe(etag);
  }
  const english = await ask(request, fortyFive, { 'If-None-Match': etag, 'Accept-Language': 'en' });
  expect(english.status()).toBe(200);
});

test('only the head is sent to whoever asks for it, and nothing else can be done', async ({ request }) => {
  const head = await request.head('/api/v1/assessment', { params: fortyFive });
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  expect(head.headers().etag).toBeTruthy();
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await request.fetch('/api/v1/assessment', { method, params: fortyFive })).status()).toBe(405);
  }
});

for (const [what, query, named] of [
  ['nothing at all', '', ['nationality', 'purpose', 'from', 'to']],
  ['an unknown country', 'nationality=ZZZ', ['nationality', 'purpose', 'from', 'to']],
  ['a parameter twice', `${new URLSearchParams(fortyFive)}&to=${from}`, ['to']],
  ['a parameter that does not exist', `${new URLSearchParams(fortyFive)}&name=Anna`, ['name']],
  ['days in the wrong order', `${new URLSearchParams({ ...french, to: addDays(from, -1) })}`, ['to']],
  ['a day that is past', `${new URLSearchParams({ ...fortyFive, from: addDays(today(), -1) })}`, ['from']],
  ['ten years', `${new URLSearchParams({ ...french, to: addDays(from, 3650) })}`, ['to']],
] as const) {
  test(`${what}: a problem that names the parameter in words`, async ({ request }) => {
    for (const [lang, title] of [
      ['fr', 'Des paramètres ne conviennent pas'],
      ['en', 'Some parameters cannot be used'],
    ] as const) {
      const response = await request.get(`/api/v1/assessment?${query}`, { headers: { 'Accept-Language': lang } });
      expect(response.status()).toBe(400);
      expectOpen(response);
      expect(response.headers()).toMatchObject({
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
      });
      const problem = await response.json();
      expect(problem).toMatchObject({ status: 400, title });
      expect(problem.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(named);
      for (const name of named) expect(problem.detail).toContain(name);
    }
  });
}

test('broken addresses are no fault of ours', async ({ request, visitor }) => {
  const page = await visitor();
  await page.goto('/fr');
  const { hostname, port } = new URL(originOf(page));
  const paths = [
    '?%',
    '?nationality=%E0%A4%A',
    '?=&&=',
    `?${'a'.repeat(9000)}`,
    '?nationality=%00',
    '?from=2027-03-01T00:00',
  ];
  for (const path of paths) {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      rawRequest({ hostname, port, path: `/api/v1/assessment${path}` }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status, path).toBe(400);
  }
  const nowhere = await request.get('/api/v1/nothing/here');
  expect(nowhere.status()).toBe(404);
  expect(nowhere.headers()['content-type']).toBe('application/problem+json');
  expect((await nowhere.json()).detail).toContain('/api/v1/openapi.json');
});

test('the countries are listed by the name of each language', async ({ request }) => {
  for (const [lang, name] of [
    ['fr', 'Afrique du Sud'],
    ['en', 'South Africa'],
  ] as const) {
    const response = await request.get('/api/v1/countries', { headers: { 'Accept-Language': lang } });
    expect(response.status()).toBe(200);
    expectOpen(response);
    const { countries } = await response.json();
    expect(countries.find(({ code }: { code: string }) => code === 'ZAF')).toMatchObject({ name, eVisa: true });
  }
});

test('the description can be followed: its examples are answered', async ({ request }) => {
  const { paths } = await (await request.get('/api/v1/openapi.json')).json();
  const { parameters } = paths['/api/v1/assessment'].get;
  const examples: [string, string][] = parameters
    .filter(({ example }: { example?: unknown }) => example !== undefined)
    .map(({ name, example }: { name: string; example: unknown }) => [name, String(example)]);
  const response = await ask(request, { ...Object.fromEntries(examples), from, to: addDays(from, 44) });
  expect(response.status()).toBe(200);
  expect((await response.json()).asked).toMatchObject({ nationality: 'FRA', stays: expect.any(Array) });
});

test('a page of another site may read the answers @js', async ({ visitor, allow }) => {
  allow(/404/); // the picture of a page that has none
  const page = await visitor();
  await page.goto('/fr');
  const origin = originOf(page);
  const server = await makeServer();
  try {
    await server.start();
    await page.goto(`${origin}/api/health`);
    const regime = await page.evaluate(
      async ([address]) => (await (await fetch(address ?? '')).json()).regime,
      [`${server.origin}/api/v1/assessment?${new URLSearchParams(fortyFive)}`],
    );
    expect(regime).toBe('ask');
  } finally {
    await server.remove();
  }
});

test('whoever asks too often is told how long to wait; what was asked is in no log', async ({ playwright }) => {
  const server = await makeServer();
  const client = await playwright.request.newContext({ baseURL: server.origin });
  try {
    await server.start();
    let refused: APIResponse | undefined;
    for (let n = 0; n <= 300 && !refused; n++) {
      const response = await ask(client, { ...fortyFive, lang: 'en' });
      if (response.status() !== 200) refused = response;
    }
    expect(refused?.status()).toBe(429);
    expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(0);
    expect(await refused?.json()).toMatchObject({ title: 'Too many requests', status: 429 });
    const log = readFileSync(join(server.folder, 'server.log'), 'utf8');
    expect(log).not.toMatch(/nationality|tourism|FRA/);
  } finally {
    await client.dispose();
    await server.remove();
  }
});
