import { type Locale, regions } from './routing';

/** Several things in a sentence: "a, b et c", "a, b and c". */
export function listInWords(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(regions[locale], { type: 'conjunction' }).format(items);
}

/** One of several things: "a, b ou c", "a, b or c". */
export function eitherInWords(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(regions[locale], { type: 'disjunction' }).format(items);
}
