import compile from 'icu-minify/compile';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { en } from './en';
import { fr, type Messages } from './fr';
import { frenchSpaces } from './french-spaces';
import './next-intl';
import { type Locale, routing } from './routing';

/**
 * The texts with each ICU message compiled, as the formatter that next.config.ts chooses expects them. By way of JSON, since
 * React hands only plain objects to the browser and the compiler makes some without a prototype.
 */
function compiled<T>(texts: T): T {
  if (typeof texts === 'string') return JSON.parse(JSON.stringify(compile(texts))) as T;
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, compiled(text)])) as T;
}

const texts: Record<Locale, Messages> = { fr: compiled(frenchSpaces(fr)), en: compiled(en) };

/**
 * What next-intl needs to know of a request. Moments are told in the time of Paris; a day of the calendar, given as
 * midnight UTC, is the same day there.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: texts[locale], timeZone: 'Europe/Paris' };
});
