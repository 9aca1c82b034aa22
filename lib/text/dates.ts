import type { IsoDay } from '@/lib/form/date';
import type { Locale } from './routing';

/** Dates are written day first in every language of ours: English is British English. */
const regions: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A day of the calendar in words: "27 mars 2027", "27 March 2027". */
export function dayInWords(day: IsoDay, locale: Locale): string {
  return new Intl.DateTimeFormat(regions[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

/** The day of a moment (epoch milliseconds) in words, by the clock of Paris, where drafts are counted. */
export function dayOfMoment(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(regions[locale], { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(at);
}

/** The time of a moment on the clock of whoever reads: "14:32". Differs between server and browser, so only for the browser. */
export function timeOfMoment(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(regions[locale], { timeStyle: 'short' }).format(at);
}
