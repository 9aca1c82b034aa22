import { unknownPathProblem } from '@/lib/api/problem';
import { localeAsked, problemReply } from '@/lib/server/json-route';

/** Any other address, for programs: a problem, and not a page. */
export function GET(request: Request): Response {
  const locale = localeAsked(new URL(request.url).searchParams, request.headers);
  return problemReply(unknownPathProblem(locale), locale);
}
