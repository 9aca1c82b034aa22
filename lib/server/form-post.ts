import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type Locale, routing } from '@/lib/text/routing';
import { env } from './env';
import { readBody } from './limits';
import { isOwnOrigin } from './origin';

/** The most bytes a posted form may have: ten times the longest page. */
const maxFormBytes = 128 * 1024;

export type FormPost = { ok: true; form: FormData; locale: Locale } | { ok: false; response: Response };

/**
 * Reads a form posted by one of our own pages: origin checked, size limited, language known. What is refused comes as a
 * short page in words (403, 413, 415), since the browser shows it.
 */
export async function readFormPost(request: Request): Promise<FormPost> {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (!isOwnOrigin(request.headers, PUBLIC_URL, TRUST_PROXY)) return refuse(request, 403, 'refused');
  const body = await readBody(request, maxFormBytes);
  if (!body.ok) return refuse(request, 413, 'tooLarge');
  const form = await new Response(body.bytes, {
    headers: { 'Content-Type': request.headers.get('content-type') ?? '' },
  })
    .formData()
    .catch(() => undefined);
  if (!form) return refuse(request, 415, 'refused');
  return { ok: true, form, locale: localeOf(form.get('locale')) };
}

/** A language we have; French for anything else. */
export function localeOf(value: unknown): Locale {
  return routing.locales.find((locale) => locale === value) ?? routing.defaultLocale;
}

/** Sends the browser on after a post (303): the next request is a GET, so that reloading repeats nothing. */
export function seeOther(path: string, headers: HeadersInit = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: path, 'Cache-Control': 'no-store' } });
}

async function refuse(request: Request, status: number, key: 'refused' | 'tooLarge'): Promise<FormPost> {
  const locale = request.headers.get('referer')?.includes('/en/') ? 'en' : 'fr';
  const t = await getTranslations({ locale, namespace: 'request' });
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sapar</title><main><h1>${t('errorsTitle')}</h1><p>${t(key)}</p><p><a href="/${locale}">Sapar</a></p></main></html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'",
  };
  return { ok: false, response: new Response(html, { status, headers }) };
}
