import { countriesQuery, countryListIn } from '@/lib/api/country-list';
import { readQuery } from '@/lib/api/query';
import { jsonRoute } from '@/lib/server/json-route';

/** Every nationality, with the codes that the assessment takes. */
export const GET = jsonRoute('countries', ({ query, locale }) => {
  const read = readQuery(countriesQuery, query);
  return read.ok ? { ok: true, body: countryListIn(locale) } : read;
});
