'use client';

import { use, useEffect } from 'react';
import type { Draft } from '@/lib/visa/draft';
import { entryAt, type Place, placesOf, questionsAt } from '@/lib/visa/place';

let plans: Promise<void> | undefined;

/** Without network the shape of a number has to do; the server judges again when the answer is saved. */
function load(): Promise<void> {
  plans ??= import('@/lib/visa/phone-metadata').then(
    ({ loadPhoneMetadata }) => loadPhoneMetadata(),
    () => undefined,
  );
  return plans;
}

/**
 * Has the numbering plans of all countries (`lib/visa/phone-metadata`) in place before a phone number is judged: what the server
 * renders, what the browser shows over it and what the routes decide has to be the same. Pages that know of no phone number do
 * not wait, and fetch the plans for the next.
 */
export function usePhonePlans(draft: Draft, place: Place): void {
  if (isPhoneAsked(place) || isPhoneTyped(draft)) use(load());
  useEffect(() => void load(), []);
}

const phonesOf = (place: Place) =>
  'step' in place ? questionsAt(place).filter(({ question }) => question.inputMode === 'tel') : [];

const isPhoneAsked = (place: Place) => phonesOf(place).length > 0;

const isPhoneTyped = (draft: Draft) =>
  placesOf(draft).some((at) => phonesOf(at).some(({ id }) => entryAt(draft, at)?.typed[id]?.trim()));
