import type { Slugs } from './places';
import { requestContent } from './request-content';
import { routing } from './routing';

/** The addresses of all steps in all languages, for the server and for links to the other languages. */
export const slugs = Object.fromEntries(
  routing.locales.map((locale) => [
    locale,
    Object.fromEntries(Object.entries(requestContent[locale].steps).map(([id, { slug }]) => [id, slug])),
  ]),
) as Slugs;
