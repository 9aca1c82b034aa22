import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { assessmentAnswer } from '@/lib/api/assessment-answer';
import { assessmentQuery, longestStay } from '@/lib/api/assessment-query';
import { problem } from '@/lib/api/problem';
import { nationalityCodes } from '@/lib/countries/codes';
import { addDays, addMonths } from '@/lib/form/date';
import { apiAnswers } from '@/lib/server/gates';
import { withStore } from '@/lib/server/store.testing';
import { today } from '@/lib/server/today';
import { routing } from '@/lib/text/routing';
import { passportTypes } from '@/lib/visa/rules/passports';
import { purposes } from '@/lib/visa/rules/purposes';
import { GET } from './route';

// Noon in France, so that the day of the question is the day of the answer however late the tests are run.
const now = Date.parse('2026-12-01T11:00:00Z');

withStore();
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  vi.stubEnv('TRUST_PROXY', '1');
});
afterAll(() => {
  vi.useRealTimers();
});

// Every test comes from an address of its own, so that none is refused for what another asked.
let address = 0;
beforeEach(() => {
  address++;
});

const on = today(now);
const from = addDays(on, 90);
const question = { nationality: 'FRA', purpose: 'tourism', from, to: addDays(from, 44), residence: 'FRA' };

/** Asks as it stands, `a=b&c=d`, or by names. */
const ask = (query: string | Record<string, string>, headers: Record<string, string> = {}) =>
  GET(
    new Request(
      `http://localhost/api/v1/assessment?${typeof query === 'string' ? query : new URLSearchParams(query)}`,
      {
        headers: { 'x-forwarded-for': `192.0.2.${address % 250}`, ...headers },
      },
    ),
  );

const answered = async (query: Record<string, string>) => {
  const response = await ask(query);
  expect(response.status).toBe(200);
  return assessmentAnswer.parse(await response.json());
};

describe('an answer', () => {
  test('of a French tourist for 45 days asks the mission, and says what the sources say', async () => {
    const answer = await answered(question);
    expect(answer).toMatchObject({
      on,
      regime: 'ask',
      asked: { ...question, passport: 'ordinary' },
      waysOut: [{ reason: 'leaveAndReturn', entries: 2 }, { reason: 'askMission' }],
      category: { code: 'B12' },
      invitation: { value: 'conflict' },
    });
    expect(answer.reasons.map(({ reason }) => reason)).toEqual(['stayOverEntry', 'stayOverCategory']);
  });

  test('brings every row that it names, and every source of those rows', async () => {
    for (const nationality of ['FRA', 'EGY', 'PAK', 'AZE', 'KAZ', 'XXA']) {
      const answer = await answered({ ...question, nationality });
      const named = JSON.stringify({ ...answer, rows: {}, sources: {} }).match(/"[a-z-]+\/[\w/-]+"/g) ?? [];
      expect(named.length).toBeGreaterThan(5);
      for (const id of named) expect(answer.rows).toHaveProperty([JSON.parse(id)]);
      for (const { sources } of Object.values(answer.rows))
        for (const id of sources) expect(answer.sources).toHaveProperty([id]);
    }
  });

  test('counts past stays, knows the age and the passport', async () => {
    const to = addDays(from, 9);
    const stays = `${addDays(from, -100)}/${addDays(from, -71)},${addDays(from, -60)}/${addDays(from, -31)}`;
    const answer = await answered({ ...question, to, stays, expiry: addDays(to, 10) });
    expect(answer.stay.counters).toContainEqual(expect.objectContaining({ kind: 'inAny', used: 70, over: false }));
    expect(answer.warnings.map(({ reason }) => reason)).toContain('passportShort');
    const child = await answered({ ...question, nationality: 'PAK', to, age: '5' });
    expect(child.asked.age).toBe(5);
    expect(child.fee.reason).toBe('freeChild');
  });

  test('is in words too, in the language asked for', async () => {
    const [french, english] = [await answered(question), await answered({ ...question, lang: 'en' })];
    expect(french.words).toMatch(/demandez à la mission\.$/);
    expect(english.words).toMatch(/ask the mission\.$/);
    expect(french.statement).toContain('Sapar n’appartient pas à la République du Kazakhstan');
    expect(french.reasons.map(({ words }) => words)).toEqual([
      'La dispense de visa s’arrête à 30 jours par entrée\u00a0; ce voyage dure 45 jours.',
      'Un visa B12 permet 30 jours par entrée\u00a0; ce voyage dure 45 jours.',
    ]);
    expect(english.documents.map(({ name }) => name)).toContain('Photo of 35 × 45 mm');
    expect(english.fee.amounts).toMatchObject([{ words: 'Tourist visa, single entry', amount: 50, unit: 'EUR' }]);
    expect(english.reasons.map(({ reason }) => reason)).toEqual(french.reasons.map(({ reason }) => reason));
  });

  test('of a home in Strasbourg names the consulate there', async () => {
    const answer = await answered({ ...question, nationality: 'PAK', postcode: '67000' });
    expect(answer.where.missions).toEqual([{ mission: 'strasbourg', name: 'le consulat général à Strasbourg' }]);
  });

  test('is what its schema says, for every nationality and purpose', async () => {
    for (const [n, nationality] of nationalityCodes.entries()) {
      address++;
      const purpose = purposes[n % purposes.length] ?? 'other';
      await answered({ ...question, nationality, purpose, to: addDays(from, n % 400) });
    }
  });
});

describe('what cannot be used', () => {
  const without = (name: keyof typeof question) => {
    const { [name]: _, ...rest } = question;
    return new URLSearchParams(rest).toString();
  };
  const asked = new URLSearchParams(question).toString();
  const withValue = (name: string, value: string) => new URLSearchParams({ ...question, [name]: value }).toString();

  test.each([
    ['no parameters', '', ['nationality missing', 'purpose missing', 'from missing', 'to missing']],
    ['no nationality', without('nationality'), ['nationality missing']],
    ['an unknown nationality', withValue('nationality', 'ABC'), ['nationality value']],
    ['a name of Object', withValue('nationality', '__proto__'), ['nationality value']],
    ['small letters', withValue('nationality', 'fra'), ['nationality value']],
    ['nothing', withValue('nationality', ''), ['nationality value']],
    ['a nationality that is no country', withValue('residence', 'XXA'), ['residence value']],
    ['an unknown passport', withValue('passport', 'red'), ['passport value']],
    ['an unknown purpose', withValue('purpose', 'fun'), ['purpose value']],
    ['no day', withValue('from', 'tomorrow'), ['from value']],
    ['30 February', withValue('to', '2027-02-30'), ['to value']],
    ['the year 1', withValue('to', '0001-01-01'), ['to value']],
    ['yesterday', withValue('from', addDays(on, -1)), ['from past']],
    ['more than two years ahead', withValue('from', addDays(addMonths(on, 24), 1)), ['from far']],
    ['to before from', withValue('to', addDays(from, -1)), ['to order']],
    ['ten years', withValue('to', addDays(from, 3650)), ['to long']],
    ['half an age', withValue('age', '3.5'), ['age value']],
    ['an age below nothing', withValue('age', '-1'), ['age value']],
    ['a mile of a postcode', withValue('postcode', '1'.repeat(200)), ['postcode value']],
    ['a stay without an end', withValue('stays', '2026-01-01'), ['stays value']],
    ['a stay that ends before it begins', withValue('stays', '2026-01-02/2026-01-01'), ['stays value']],
    ['51 stays', withValue('stays', Array(51).fill('2026-01-01/2026-01-02').join()), ['stays value']],
    ['another language', withValue('lang', 'de'), ['lang value']],
    ['an unknown parameter', `${asked}&name=Anna`, ['name unknown']],
    ['a method of Object', `${asked}&toString=1`, ['toString unknown']],
    ['the same value twice', `${asked}&nationality=FRA`, ['nationality repeated']],
    ['two values', `${asked}&to=2027-01-01`, ['to repeated']],
    ['several at once', `${withValue('purpose', 'fun')}&x=1&x=2`, ['x unknown', 'purpose value']],
  ])('%s: 400, each named in words', async (_, query, named) => {
    for (const lang of ['fr', 'en']) {
      const response = await ask(query, { 'accept-language': lang });
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('content-language')).toBe(lang);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const told = problem.parse(await response.json());
      expect(told.errors?.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual(named);
      for (const { parameter, detail } of told.errors ?? []) {
        expect(detail).toContain(parameter);
        expect(detail).toMatch(/\.$/);
        expect(detail).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  test('is told what it may be, every value of a list', async () => {
    const details = async (lang: string) => {
      const told = problem.parse(await (await ask({ ...question, purpose: 'fun', passport: 'red', lang })).json());
      return told.errors?.map(({ detail }) => detail) ?? [];
    };
    for (const lang of routing.locales) {
      const [passport = '', purpose = ''] = await details(lang);
      for (const value of passportTypes) expect(passport).toContain(value);
      for (const value of purposes) expect(purpose).toContain(value);
    }
    expect((await details('fr'))[0]).toBe(
      'La valeur de «\u00a0passport\u00a0» n’est pas admise. Valeur attendue\u00a0: ordinary, service, diplomatic ou other.',
    );
  });

  test('is said in the language that is asked for', async () => {
    const said = async (query: string, header: string) =>
      problem.parse(await (await ask(query, { 'accept-language': header })).json()).title;
    expect(await said('lang=en', 'fr')).toBe('Some parameters cannot be used');
    expect(await said('lang=fr', 'en')).toBe('Des paramètres ne conviennent pas');
    expect(await said('', 'en-GB')).toBe('Some parameters cannot be used');
  });

  test('two years ahead to the day, and the longest stay, can', async () => {
    const last = addMonths(on, 24);
    expect((await answered({ ...question, from: last, to: addDays(last, longestStay - 1) })).regime).toBe('ask');
    expect((await answered({ ...question, from: on, to: on })).regime).toBe('visa-free');
  });

  test('whatever is asked, the status is 200 or 400', async () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(assessmentQuery.shape)), fc.string());
    const values = fc.oneof(fc.string(), fc.constantFrom('FRA', from, 'tourism', '9999-12-31', '%00', '1e3'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 8 }), async (more) => {
        address++;
        const query = new URLSearchParams([...Object.entries(question), ...more]);
        expect([200, 400]).toContain((await ask(query.toString())).status);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what was asked before', () => {
  test('is answered without a body, in any list of names', async () => {
    const first = await ask(question);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=600');
    expect(first.headers.get('vary')).toBe('Accept-Language');
    for (const names of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(question, { 'if-none-match': names });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await ask(question, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('has another name in another language, or of another question', async () => {
    const others = [question, { ...question, lang: 'en' }, { ...question, to: addDays(from, 5) }];
    const etags = await Promise.all(others.map(async (one) => (await ask(one)).headers.get('etag')));
    expect(new Set(etags).size).toBe(3);
  });
});

test('one address is answered 300 times a minute, then told how long to wait', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.1' };
  for (let n = 0; n < 300; n++) await apiAnswers.pass('198.51.100.1', now);
  const refused = await ask({ ...question, lang: 'en' }, headers);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(problem.parse(await refused.json()).title).toBe('Too many requests');
  expect((await ask(question)).status).toBe(200);
});

test('a fault of ours comes with a reference, and without what was asked', async () => {
  const broken = vi.spyOn(apiAnswers, 'pass').mockRejectedValue(new Error('FRA'));
  const response = await ask(question);
  broken.mockRestore();
  expect(response.status).toBe(503);
  expect(problem.parse(await response.json()).detail).toMatch(/référence [\da-f]{12}/);
});
