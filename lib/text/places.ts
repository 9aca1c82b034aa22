import { maxTravellers } from '@/lib/visa/draft';
import type { Place, StepPlace } from '@/lib/visa/place';
import { type TravellerStepId, travellerForm } from '@/lib/visa/traveller-form';
import { type TripStepId, tripForm } from '@/lib/visa/trip-form';
import { type Locale, routing } from './routing';

const { pathnames } = routing;

/** The last part of a step's address in every language. */
export type Slugs = Readonly<Record<Locale, Readonly<Record<TripStepId | TravellerStepId, string>>>>;

/** The address of a page of the request, without query: `/fr/demande/voyageurs/2/passeport`. */
export function placePath(place: Place, locale: Locale, slugs: Slugs): string {
  switch (place.view) {
    case 'tasks':
      return `/${locale}${pathnames['/demande'][locale]}`;
    case 'check':
      return `/${locale}${pathnames['/demande/verification'][locale]}`;
    case 'trip':
      return `/${locale}${pathnames['/demande/[step]'][locale]}`.replace('[step]', slugs[locale][place.step]);
    case 'traveller':
      return `/${locale}${pathnames['/demande/voyageurs/[n]/[step]'][locale]}`
        .replace('[n]', String(place.index + 1))
        .replace('[step]', slugs[locale][place.step]);
  }
}

/** The address of the page with a traveller's photo, `index` counted from 0: a page of the server's beside the steps. */
export const photoPath = (index: number, locale: Locale): string =>
  `/${locale}${pathnames['/demande/voyageurs/[n]/photo'][locale]}`.replace('[n]', String(index + 1));

/** The addresses of the page with a traveller's photo in every language. */
export const photoPaths = (index: number) =>
  Object.fromEntries(routing.locales.map((locale) => [locale, photoPath(index, locale)])) as Record<Locale, string>;

/** The address of the page with a traveller's documents, `index` counted from 0: a page of the server's beside the steps. */
export const documentsPath = (index: number, locale: Locale): string =>
  `/${locale}${pathnames['/demande/voyageurs/[n]/documents'][locale]}`.replace('[n]', String(index + 1));

/** The addresses of the page with a traveller's documents in every language. */
export const documentsPaths = (index: number) =>
  Object.fromEntries(routing.locales.map((locale) => [locale, documentsPath(index, locale)])) as Record<Locale, string>;

/** The traveller, from 0, that a number in an address names; undefined if it can't be one. */
export const travellerIndex = (n: string): number | undefined =>
  /^[1-9]\d?$/.test(n) && Number(n) <= maxTravellers ? Number(n) - 1 : undefined;

/** The addresses of a page of the request in every language. */
export const placePaths = (place: Place, slugs: Slugs) =>
  Object.fromEntries(routing.locales.map((locale) => [locale, placePath(place, locale, slugs)])) as Record<
    Locale,
    string
  >;

/** Whether a path is one of the request's own pages, as far as its form tells: one to be led back to. */
export const isRequestPath = (path: string, locale: Locale): boolean =>
  `${path}/`.startsWith(`/${locale}${pathnames['/demande'][locale]}/`) && /^(?:\/[a-z\d-]+)+$/.test(path);

/** The place of an address; undefined if it is none of the request's pages, or a traveller that can't be. */
export function placeOf(path: string, locale: Locale, slugs: Slugs): Place | undefined {
  const tasks = placePath({ view: 'tasks' }, locale, slugs);
  if (path === tasks) return { view: 'tasks' };
  if (path === placePath({ view: 'check' }, locale, slugs)) return { view: 'check' };
  if (!path.startsWith(`${tasks}/`)) return undefined;
  const parts = path.slice(tasks.length + 1).split('/');
  if (parts.length === 1) return tripPlace(parts[0] ?? '', locale, slugs);
  return parts.length === 3 ? travellerPlace(parts[1] ?? '', parts[2] ?? '', locale, slugs) : undefined;
}

/** The step of the trip that an address names. */
export function tripPlace(slug: string, locale: Locale, slugs: Slugs): StepPlace | undefined {
  const step = tripForm.steps.find(({ id }) => slugs[locale][id] === slug)?.id;
  return step && { view: 'trip', step };
}

/** The traveller's step that an address names; travellers are counted from 1 there. */
export function travellerPlace(n: string, slug: string, locale: Locale, slugs: Slugs): StepPlace | undefined {
  const step = travellerForm.steps.find(({ id }) => slugs[locale][id] === slug)?.id;
  const index = travellerIndex(n);
  return step && index !== undefined ? { view: 'traveller', index, step } : undefined;
}
