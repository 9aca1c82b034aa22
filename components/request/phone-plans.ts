'use client';

import { use, useEffect, useState } from 'react';
import type { Draft } from '@/lib/visa/draft';
import { entryAt, type Place, placesOf, questionsAt } from '@/lib/visa/place';
import { afterPaint } from './after-paint';

let plans: Promise<void> | undefined;

/** Without network the shape of a number has to do; the server judges again when the answer is saved. */
function load(): Promise<void> {
  plans ??= import('@/lib/visa/phone-metadata').then(
    ({ loadPhoneMetadata }) => loadPhoneMetadata(),
    () => {
      // Tried again with the next number.
      plans = undefined;
    },
  );
  return plans;
}

/**
 * Has the numbering plans of all countries (`lib/visa/phone-metadata`) in place before a phone number is judged: what the server
 * rendered, what the browser shows over it and what the routes decide has to be the same. A draft that has a number already
 * waits for them; a page that asks for one fetches them meanwhile, and judging waits by what this gives.
 */
export function usePhonePlans(first: Draft, place: Place): () => Promise<void> {
  const [needed] = useState(() =>
    placesOf(first).some((at) => phonesOf(at).some(({ id }) => entryAt(first, at)?.typed[id]?.trim())),
  );
  if (needed) use(load());
  const asked = phonesOf(place).length > 0;
  useEffect(() => {
    if (asked) return afterPaint(() => void load());
  }, [asked]);
  return () => (asked ? load() : Promise.resolve());
}

const phonesOf = (place: Place) =>
  'step' in place ? questionsAt(place).filter(({ question }) => question.inputMode === 'tel') : [];
