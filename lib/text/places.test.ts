import { describe, expect, it } from 'vitest';
import type { Place } from '@/lib/visa/place';
import { travellerForm } from '@/lib/visa/traveller-form';
import { tripForm } from '@/lib/visa/trip-form';
import { documentsPath, photoPath, placeOf, placePath } from './places';
import { routing } from './routing';
import { slugs } from './slugs';

const places: Place[] = [
  { view: 'tasks' },
  { view: 'check' },
  ...tripForm.steps.map(({ id }): Place => ({ view: 'trip', step: id })),
  ...Array.from({ length: 10 }, (_, index) =>
    travellerForm.steps.map(({ id }): Place => ({ view: 'traveller', index, step: id })),
  ).flat(),
];

describe.each(routing.locales)('addresses in %s', (locale) => {
  it('lead back to the page that they were made of', () => {
    for (const place of places) expect(placeOf(placePath(place, locale, slugs), locale, slugs)).toEqual(place);
  });

  it('are each the address of one page', () => {
    expect(new Set(places.map((place) => placePath(place, locale, slugs))).size).toBe(places.length);
  });

  it('of steps are none of the other pages beside them', () => {
    const others = Object.values(routing.pathnames).flatMap((path) => {
      const [, , last, ...deeper] = (typeof path === 'string' ? path : path[locale]).split('/');
      return last === undefined || last.startsWith('[') || (deeper.length === 0 && last === '') ? [] : [last];
    });
    expect(others).toContain('code');
    expect(tripForm.steps.map(({ id }) => slugs[locale][id]).filter((slug) => others.includes(slug))).toEqual([]);
  });

  it('of a traveller are none of the pages with the photo and the documents', () => {
    expect(placeOf(photoPath(0, locale), locale, slugs)).toBeUndefined();
    expect(placeOf(documentsPath(0, locale), locale, slugs)).toBeUndefined();
  });

  it('are plain: small letters, digits and hyphens', () => {
    expect(Object.values(slugs[locale]).filter((slug) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(slug))).toEqual([]);
  });

  it('that name nothing are no place', () => {
    const base = placePath({ view: 'tasks' }, locale, slugs);
    const identity = placePath({ view: 'traveller', index: 0, step: 'identity' }, locale, slugs);
    const none = [
      '/',
      `/${locale}`,
      `${base}/`,
      `${base}/nowhere`,
      `${base}/${slugs[locale].identity}`,
      identity.replace('/1/', '/0/'),
      identity.replace('/1/', '/11/'),
      identity.replace('/1/', '/01/'),
      identity.replace('/1/', '/x/'),
      `${identity}/more`,
      placePath({ view: 'check' }, locale === 'fr' ? 'en' : 'fr', slugs),
    ];
    for (const path of none) expect(placeOf(path, locale, slugs), path).toBeUndefined();
  });
});
