import { expect, test } from 'vitest';
import { countryList } from '@/lib/api/country-list';
import { problem } from '@/lib/api/problem';
import { countryCodes, namedCodes, nationalityCodes } from '@/lib/countries/codes';
import { withStore } from '@/lib/server/store.testing';
import { GET } from './route';

withStore();

const get = (query: string) => GET(new Request(`http://localhost/api/v1/countries${query}`));

test.each(['fr', 'en'])('every nationality and territory once, by its name in %s', async (lang) => {
  const response = await get(`?lang=${lang}`);
  expect([response.status, response.headers.get('content-language')]).toEqual([200, lang]);
  const { countries, sources } = countryList.parse(await response.json());
  expect(countries.map(({ code }) => code).sort()).toEqual([...namedCodes].sort());
  const coded = (which: 'nationality' | 'residence') => countries.filter((one) => one[which]).map(({ code }) => code);
  expect(coded('nationality').sort()).toEqual([...nationalityCodes].sort());
  expect(coded('residence').sort()).toEqual([...countryCodes].sort());
  expect(countries.find(({ code }) => code === 'REU')).toMatchObject({ nationality: false, nationalityOf: 'FRA' });
  expect(countries.find(({ code }) => code === 'DEU')?.name).toBe(lang === 'fr' ? 'Allemagne' : 'Germany');
  expect(countries.filter(({ eVisa }) => eVisa)).toHaveLength(109);
  expect(countries.filter(({ invitationExempt }) => invitationExempt)).toHaveLength(48);
  const read = countries.flatMap(({ regimes }) =>
    regimes.flatMap((regime) => [...regime.sources, ...(regime.limitsFrom?.sources ?? [])]),
  );
  for (const id of read) expect(sources).toHaveProperty([id]);
});

test('a parameter that it does not know is named', async () => {
  const response = await get('?lang=en&code=FRA');
  expect(response.status).toBe(400);
  expect(problem.parse(await response.json()).detail).toBe('There is no parameter “code” here.');
});
