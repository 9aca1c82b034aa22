import { dayInWords } from './dates';
import { type Locale, regions } from './routing';
import { say } from './say';

/** The date a source speaks of, as precise as the source gives it: a day, a month, a year, or none. */
export function sourceDateInWords(date: string, locale: Locale): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return dayInWords(date, locale);
  if (/^\d{4}-\d\d$/.test(date)) return months[locale].format(Date.parse(`${date}-01T00:00:00Z`));
  return /^\d{4}$/.test(date) ? date : say(locale, ({ shell }) => shell.undated);
}

/** The date of an entry of the briefing; of which of two years it is may not be sure: "2 July (2024 or 2025)". */
export function briefingDateInWords({ on, or }: { on: string; or?: string | undefined }, locale: Locale): string {
  if (!or) return sourceDateInWords(on, locale);
  const years = [on.slice(0, 4), or.slice(0, 4)].sort();
  const either = new Intl.ListFormat(regions[locale], { type: 'disjunction' }).format(years);
  const day = new Intl.DateTimeFormat(regions[locale], { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return `${day.format(Date.parse(`${on}T00:00:00Z`))} (${either})`;
}

const month = (locale: Locale) =>
  new Intl.DateTimeFormat(regions[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' });
const months: Readonly<Record<Locale, Intl.DateTimeFormat>> = { fr: month('fr'), en: month('en') };
