import { briefingIn, briefingQuery } from '@/lib/api/briefing-answer';
import { readQuery } from '@/lib/api/query';
import { jsonRoute } from '@/lib/server/json-route';

/** The facts of the briefing with their sources. */
export const GET = jsonRoute('briefing', ({ query, locale }) => {
  const read = readQuery(briefingQuery, query);
  if (!read.ok) return read;
  return { ok: true, body: briefingIn(locale) };
});
