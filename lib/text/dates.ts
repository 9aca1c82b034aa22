import type { IsoDay } from '@/lib/form/date';
import type { Locale } from './routing';

/** Dates are written day first in every language of ours: English is British English. */
const regions: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A day of the calendar in words: "27 mars 2027", "27 March 2027"; with its weekday when `full`. */
export function dayInWords(day: IsoDay, locale: Locale, dateStyle: 'long' | 'full' = 'long'): string {
  return inWords(Date.parse(`${day}T00:00:00Z`), locale, { dateStyle, timeZone: 'UTC' });
}

/** The day of a moment (epoch milliseconds) in words, by the clock of Paris, where drafts are counted. */
export function dayOfMoment(at: number, locale: Locale): string {
  return inWords(at, locale, { dateStyle: 'long', timeZone: 'Europe/Paris' });
}

/** French writes the first of a month as an ordinal, which Intl does not. */
function inWords(at: number, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(regions[locale], options).format(at);
  return locale === 'fr' ? words.replace(/\b1(?= \p{L})/u, '1er') : words;
}

/** The time of a moment on the clock of whoever reads: "14:32". Differs between server and browser, so only for the browser. */
export function timeOfMoment(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(regions[locale], { timeStyle: 'short' }).format(at);
}
