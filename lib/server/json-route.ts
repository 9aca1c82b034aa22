import 'server-only';
import { createHash } from 'node:crypto';
import { failedProblem, type Problem, parameterProblem, tooManyProblem } from '@/lib/api/problem';
import type { ParameterProblem } from '@/lib/api/query';
import { type Locale, routing } from '@/lib/text/routing';
import { preferredLocale } from './accept-language';
import { env } from './env';
import { apiAnswers } from './gates';
import { addressOf } from './limits';
import { logFailure } from './log';

/** How long an answer may be kept by whoever asked, in seconds: it speaks of a day, and is right a little later too. */
const maxAge = 600;

/** Programs of other sites may read these answers: they are public, and nothing about the reader decides them. */
const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Retry-After' };

type Asked = { query: URLSearchParams; locale: Locale; now: number };
/** `language` where it is not the one asked for. */
type Answer = { ok: true; body: unknown; language?: Locale } | { ok: false; problems: readonly ParameterProblem[] };

/**
 * A public route that answers with JSON: counted by address, named by an ETag, never with another status than 200, 304, 400, 429
 * or 503. What cannot be answered comes as a problem (RFC 9457) in the language asked for.
 */
export function jsonRoute(name: string, answer: (asked: Asked) => Answer) {
  return async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const locale = localeAsked(query, request.headers);
    try {
      const now = Date.now();
      const address = addressOf(request.headers, env().TRUST_PROXY);
      const wait = await apiAnswers.pass(address, now);
      if (wait > 0) return problemReply(tooManyProblem(wait, locale), locale, { 'Retry-After': String(wait) });
      const given = answer({ query, locale, now });
      if (!given.ok) return problemReply(parameterProblem(given.problems, locale), locale);
      return named(JSON.stringify(given.body), request.headers, given.language ?? locale);
    } catch (error) {
      return problemReply(failedProblem(logFailure(name, error), locale), locale);
    }
  };
}

/** A problem in the language asked for. Kept by nobody: the next request may be right. */
export function problemReply(problem: Problem, locale: Locale, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      ...open,
      ...headers,
    },
  });
}

/** The language that `lang` asks for, else the one that the reader prefers. */
export function localeAsked(query: URLSearchParams, headers: Pick<Headers, 'get'>): Locale {
  const asked = query.getAll('lang');
  return (
    routing.locales.find((locale) => asked.length === 1 && asked[0] === locale) ??
    preferredLocale(headers.get('accept-language'))
  );
}

/** 304 without a body if the reader has this answer already (RFC 9110, 13.1.2). */
function named(body: string, asked: Pick<Headers, 'get'>, locale: Locale): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': `public, max-age=${maxAge}`,
    'Content-Language': locale,
    Vary: 'Accept-Language',
    ...open,
  };
  if (isNamed(etag, asked.get('if-none-match'))) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { 'Content-Type': 'application/json', ...headers } });
}

/** Compared weakly, as If-None-Match is: a proxy that compresses marks our names as weak. */
function isNamed(etag: string, list: string | null): boolean {
  return (list ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}
