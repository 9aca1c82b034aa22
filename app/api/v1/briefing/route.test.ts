import { expect, test } from 'vitest';
import { briefingAnswer } from '@/lib/api/briefing-answer';
import { problem } from '@/lib/api/problem';
import { withStore } from '@/lib/server/store.testing';
import { GET } from './route';

withStore();

const get = (query: string) => GET(new Request(`http://localhost/api/v1/briefing${query}`));

test.each(['fr', 'en'])('every fact in words, with sources that are there, in %s', async (lang) => {
  const response = await get(`?lang=${lang}`);
  expect([response.status, response.headers.get('content-language')]).toEqual([200, lang]);
  const { facts, since, relations, organisations, sources } = briefingAnswer.parse(await response.json());
  expect([facts.length, since.length, relations.length, organisations.length]).toEqual([93, 60, 108, 8]);
  for (const id of [...facts, ...since, ...organisations].flatMap((row) => row.sources)) {
    expect(sources).toHaveProperty([id]);
  }
  const closure = facts.find(({ id }) => id === 'NP-06');
  expect(closure?.words).toContain(lang === 'fr' ? 'Le 29 août 1991' : 'On 29 August 1991');
  expect(closure?.page).toBe(
    lang === 'fr' ? '/fr/pays/non-proliferation#np-06' : '/en/country/non-proliferation#np-06',
  );
  expect(facts.find(({ id }) => id === 'OS-03')?.note).toContain('consensus');
});

test('a parameter that it does not know is named', async () => {
  const response = await get('?lang=en&page=osce');
  expect(response.status).toBe(400);
  expect(problem.parse(await response.json()).detail).toBe('There is no parameter “page” here.');
});
