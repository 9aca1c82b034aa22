import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { compiledTexts } from './compiled';
import './next-intl';
import { routing } from './routing';

/**
 * What next-intl needs to know of a request. Moments are told in the time of Paris; a day of the calendar, given as
 * midnight UTC, is the same day there.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: compiledTexts[locale], timeZone: 'Europe/Paris' };
});
