'use client';

import { useState } from 'react';
import { useScripts } from '@/components/ui/use-scripts';
import type { StepState } from '@/lib/form/form';
import type { Raw } from '@/lib/form/question';
import type { Dossier } from '@/lib/visa/dossier';
import type { Draft } from '@/lib/visa/draft';
import { inheritedAt } from '@/lib/visa/inherit';
import { entryAt, rawAt, type StepPlace, stepsOf } from '@/lib/visa/place';
import { travellerForm } from '@/lib/visa/traveller-form';
import type { StepText } from './use-draft';

/** What a page asks: mostly one step. */
export type Together = {
  places: readonly StepPlace[];
  /** The steps of the form, read with what stands in the inputs. */
  steps: readonly StepState<string>[];
  /** What stands in the inputs: what was typed, else what is known already. */
  typed: Raw;
  /** The steps of the page that were known when it was opened, and need no more than a look. */
  known: readonly string[];
  split: (raw: Raw) => StepText[];
};

const untyped: Raw = {};

/**
 * For every traveller after the first, what follows the passport is asked on one page, as most of it is known: each further member of a
 * family costs few answers, and one press. Steps that were opened before stay pages of their own, and so do all where no scripts run.
 *
 * @param alone whether the step is to be asked by itself
 * @param read the dossier as it would be with these texts
 */
export function useTogether(
  at: StepPlace,
  alone: boolean,
  draft: Draft,
  dossier: Dossier,
  read: (texts: readonly StepText[]) => Dossier,
): Together {
  const scripts = useScripts();
  const [following] = useState(() => (alone ? [] : unopenedAfter(draft, at)));
  const textAt = (place: StepPlace) => entryAt(draft, place)?.typed ?? inheritedAt(draft, dossier, place);
  const texts = [at, ...following].flatMap((place) => {
    const typed = textAt(place);
    return typed ? [{ at: place, typed }] : [];
  });
  // To read a draft takes as long as to show a page: not twice where nothing stands beside the step.
  const steps = stepsOf(following.length === 0 ? dossier : read(texts), at);
  const applying = following.filter((place) => steps.some(({ id }) => id === place.step));
  const places = scripts ? [at, ...applying] : [at];
  const [known] = useState(() =>
    applying
      .filter(({ step }) => steps.some(({ id, state }) => id === step && state === 'done'))
      .map(({ step }) => step),
  );
  return {
    places,
    steps,
    typed: places.length === 1 ? (textAt(at) ?? untyped) : Object.assign({}, ...places.map(textAt)),
    known: scripts ? known : [],
    // What is judged and then kept is the same text, by which it is known again (see `rememberingReader`).
    split: (raw) =>
      places.length === 1
        ? [{ at, typed: raw }]
        : places.map((place) => ({ at: place, typed: rawAt(place, Object.entries(raw)) })),
  };
}

/** The steps after one that comes behind the passport, where neither it nor they were ever typed on. */
function unopenedAfter(draft: Draft, at: StepPlace): StepPlace[] {
  if (at.view !== 'traveller' || at.index === 0 || entryAt(draft, at)) return [];
  const ids = travellerForm.steps.map(({ id }) => id);
  const here = ids.indexOf(at.step);
  if (here <= ids.indexOf('passport')) return [];
  return ids
    .slice(here + 1)
    .map((step): StepPlace => ({ view: 'traveller', index: at.index, step }))
    .filter((place) => !entryAt(draft, place));
}
