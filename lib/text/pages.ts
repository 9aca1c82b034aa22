import { type Locale, routing } from './routing';

const { pathnames } = routing;

/** The pages whose address has no parameter, by their French name. */
export type Page = Exclude<keyof typeof pathnames, `${string}[${string}`>;

/** The address of a page in a language: `pagePath('/reprendre', 'en')` is `/en/resume`. */
export function pagePath(page: Page, locale: Locale): string {
  const path = pathnames[page];
  const inLanguage = typeof path === 'string' ? path : path[locale];
  return inLanguage === '/' ? `/${locale}` : `/${locale}${inLanguage}`;
}

/** The addresses of a page in every language: what the language switch and the alternates are made of. */
export const pagePaths = (page: Page) =>
  Object.fromEntries(routing.locales.map((locale) => [locale, pagePath(page, locale)])) as Record<Locale, string>;
