import 'server-only';
import { createHash } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { pageInputs } from '@/lib/form/question';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';
import { windowTitle } from '@/lib/text/titles';

const style = `
:root{color-scheme:light dark;--paper:#f8f6f0;--ink:#14202a;--action:#0a5a82;--on:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#0f171d;--ink:#eceae2;--action:#8ccdf0;--on:#05202f}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.55 "Source Sans 3",system-ui,sans-serif}
main{max-width:36rem;margin:0 auto;padding:2.5rem 1.25rem}
h1{font:600 2rem/1.2 Georgia,serif}
a{color:var(--action)}
button{min-height:3rem;padding:.625rem 1.375rem;border:0;border-radius:.25rem;background:var(--action);color:var(--on);font:600 1.0625rem system-ui}
:focus-visible{outline:3px solid var(--action);outline-offset:3px}
li{margin:0 0 .75rem;white-space:pre-wrap;overflow-wrap:anywhere}`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** The title of each fault; its sentence has the name of the fault. */
const titles = {
  refused: 'refusedTitle',
  notAForm: 'refusedTitle',
  tooLarge: 'notSavedTitle',
  busy: 'busyTitle',
  failed: 'failedTitle',
  storeFailed: 'notSavedTitle',
  closedKept: 'closedTitle',
} as const;

/**
 * A page that stands by itself, for when a posted form can't be handled: it asks nothing of the store or of React, so it
 * comes even when those fail. With `again`, what was posted stands in it and can be sent once more; `wait` is how long to, in seconds.
 */
export async function plainPage(
  locale: Locale,
  status: 401 | 403 | 413 | 415 | 429 | 503,
  key: keyof typeof titles,
  again?: { action: string; form: FormData },
  wait = 60,
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'request' });
  const fields = [...(again?.form ?? [])].filter((field): field is [string, string] => typeof field[1] === 'string');
  const typed = fields.filter(([name, value]) => value.trim() !== '' && !ours.has(name));
  const retry = again
    ? `<form method="post" action="${html(again.action)}">${fields
        .map(([name, value]) => `<input type="hidden" name="${html(name)}" value="${html(value)}">`)
        .join('')}<button>${html(t('retry'))}</button></form>`
    : '';
  const kept = typed.length > 0 ? `<ul>${typed.map(([, value]) => `<li>${html(value)}</li>`).join('')}</ul>` : '';
  const title = t(titles[key]);
  const body = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html(windowTitle(title))}</title><style>${style}</style></head>
<body><main><h1>${html(title)}</h1><p>${html(t(key, { minutes: Math.ceil(wait / 60) }))}</p>${retry}${kept}<p><a href="${pagePath('/demande', locale)}">${html(t('codeBack'))}</a></p></main></body>
</html>`;
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...((status === 429 || key === 'busy') && { 'Retry-After': String(wait) }),
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  });
}

/** Fields that the page puts there itself, not the person. */
const ours = new Set<string>(pageInputs);

const html = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
