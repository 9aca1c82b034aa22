import { answerOf } from '@/lib/api/assessment-answer';
import { readAssessmentQuery } from '@/lib/api/assessment-query';
import { jsonRoute } from '@/lib/server/json-route';
import { today } from '@/lib/server/today';
import { assess } from '@/lib/visa/assess';

/** What applies to a traveller and a trip: `?nationality=FRA&purpose=tourism&from=2027-03-01&to=2027-04-14&residence=FRA`. */
export const GET = jsonRoute('assessment', ({ query, locale, now }) => {
  const on = today(now);
  const read = readAssessmentQuery(query, on);
  if (!read.ok) return read;
  const { asked, traveller, trip } = read;
  return { ok: true, body: answerOf(assess(traveller, trip, on), { asked, trip, on, language: locale }) };
});
