import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { en } from './en';
import { fr, type Messages } from './fr';
import { frenchSpaces } from './french-spaces';
import { type Locale, routing } from './routing';

const texts: Record<Locale, Messages> = { fr: frenchSpaces(fr), en };

/**
 * What next-intl needs to know of a request. Moments are told in the time of Paris; a day of the calendar, given as
 * midnight UTC, is the same day there.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: texts[locale], timeZone: 'Europe/Paris' };
});
