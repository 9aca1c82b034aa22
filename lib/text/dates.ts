import { dayOf, type IsoDay } from '@/lib/form/date';
import { type Locale, regions } from './routing';

/** A day of the calendar in words: "27 mars 2027", "27 March 2027"; with its weekday when `full`. */
export function dayInWords(day: IsoDay, locale: Locale, dateStyle: 'long' | 'full' = 'long'): string {
  return withFirst(formatter(locale, { dateStyle, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`)), locale);
}

/** The first of a month: French writes an ordinal, which Intl does not. */
const firsts: Readonly<Record<Locale, string>> = { fr: '1er', en: '1' };

const withFirst = (words: string, locale: Locale): string => words.replace(/\b1(?= \p{L})/u, firsts[locale]);

/** A day without its month, where the month stands beside it: "1er", "27". */
export const dayOfMonth = (day: IsoDay, locale: Locale): string =>
  day.endsWith('-01') ? firsts[locale] : String(Number(day.slice(8)));

/** Made once: making one costs more than using it a thousand times. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = made.get(key) ?? new Intl.DateTimeFormat(regions[locale], options);
  made.set(key, found);
  return found;
}

/** The day of a moment (epoch milliseconds) in words, where drafts are counted. */
export function dayOfMoment(at: number, locale: Locale): string {
  return dayInWords(dayOf(at), locale);
}

/** A moment in words, by the clock of Paris, the same on server and browser: "30 novembre 2026 à 14:32". */
export function momentInWords(at: number, locale: Locale): string {
  const clock = formatter(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });
  return withFirst(clock.format(at), locale);
}

/** The time of a moment on the clock of whoever reads: "14:32". Differs between server and browser, so only for the browser. */
export function timeOfMoment(at: number, locale: Locale): string {
  return formatter(locale, { timeStyle: 'short' }).format(at);
}
