import 'server-only';
import type { Metadata } from 'next';
import { pagePath } from '../text/pages';
import { type Locale, routing } from '../text/routing';
import { windowTitle } from '../text/titles';
import { env } from './env';

/**
 * What a public page says of itself: title, description, its own address and its twins in the other languages.
 * Addresses are absolute, so they need PUBLIC_URL when the site is built; without it the page names none.
 */
export function pageMetadata(
  paths: Readonly<Record<Locale, string>>,
  locale: Locale,
  words: { title: string; description: string },
): Metadata {
  const origin = env().PUBLIC_URL;
  return {
    ...words,
    openGraph: {
      ...words,
      type: 'website',
      siteName: 'Sapar',
      locale,
      alternateLocale: routing.locales.filter((each) => each !== locale),
      ...(origin && { url: paths[locale] }),
    },
    ...(origin && {
      metadataBase: new URL(origin),
      alternates: { canonical: paths[locale], languages: alternates(paths) },
    }),
  };
}

/** The addresses of a page by language, and the one for everybody else: the home page chooses by the browser's languages. */
export const alternates = (paths: Readonly<Record<Locale, string>>) => ({
  ...paths,
  'x-default': paths.fr === pagePath('/', 'fr') ? '/' : paths[routing.defaultLocale],
});

/** What a page says of itself that belongs to one person and sets its own title as it changes: nothing for search engines. */
export const unlisted: Metadata = { robots: { index: false } };

/** The same of a private page whose title stays. */
export const privateMetadata = (title: string): Metadata => ({ title: windowTitle(title), ...unlisted });
