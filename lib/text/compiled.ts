import compile from 'icu-minify/compile';
import { en } from './en';
import { fr, type Messages } from './fr';
import { frenchSpaces } from './french-spaces';
import type { Locale } from './routing';

/**
 * The texts with each ICU message compiled, as the formatter that next.config.ts chooses expects them. By way of JSON, since
 * React hands only plain objects to the browser and the compiler makes some without a prototype.
 */
function compiled<T>(texts: T): T {
  if (typeof texts === 'string') return JSON.parse(JSON.stringify(compile(texts))) as T;
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, compiled(text)])) as T;
}

/** Every text in every language, compiled: each is what `icu-minify/format` takes, whatever its type says. */
export const compiledTexts: Record<Locale, Messages> = { fr: compiled(frenchSpaces(fr)), en: compiled(en) };
