import { type StepState, stepAfter } from '@/lib/form/form';
import type { Dossier } from './dossier';
import { type Draft, tripSheet } from './draft';
import { type TravellerStepId, travellerForm } from './traveller-form';
import { type TripStepId, tripForm } from './trip-form';

/** A page of the request: a step of the trip, a step of the traveller at `index` (from 0), or one of the two lists. */
export type StepPlace =
  | { view: 'trip'; step: TripStepId }
  | { view: 'traveller'; index: number; step: TravellerStepId };
export type Place = StepPlace | { view: 'tasks' } | { view: 'check' };

/** The sheet that a step is kept on; undefined where no such traveller is. */
export function sheetAt(draft: Draft, at: StepPlace): string | undefined {
  return at.view === 'trip' ? tripSheet : draft.travellers[at.index]?.id;
}

/** Every step of every form, whether it applies or not. */
export function placesOf(draft: Draft): StepPlace[] {
  const trip = tripForm.steps.map(({ id }): StepPlace => ({ view: 'trip', step: id }));
  const travellers = draft.travellers.flatMap((_, index) =>
    travellerForm.steps.map(({ id }): StepPlace => ({ view: 'traveller', index, step: id })),
  );
  return [...trip, ...travellers];
}

/** The page after a step: the next step of its form, else the first open step of the travellers, else the check page. */
export function placeAfter(dossier: Dossier, at: StepPlace): Place {
  if (at.view === 'trip') {
    const step = stepAfter(tripForm, dossier.trip, at.step);
    return step ? { view: 'trip', step } : firstOpen(dossier, 0);
  }
  const traveller = dossier.travellers[at.index];
  const step = traveller && stepAfter(travellerForm, traveller, at.step);
  return step ? { view: 'traveller', index: at.index, step } : firstOpen(dossier, at.index + 1);
}

/** The first step of a traveller from `index` on that was never opened, else the check page. */
function firstOpen(dossier: Dossier, index: number): Place {
  for (let i = index; i < dossier.travellers.length; i++) {
    const step = dossier.travellers[i]?.steps.find((s) => s.state === 'todo');
    if (step) return { view: 'traveller', index: i, step: step.id };
  }
  return { view: 'check' };
}

/** The page after a step that was opened to change it: a step of the same form that became open, else the check page. */
export function placeBack(dossier: Dossier, at: StepPlace): Place {
  const next = placeAfter(dossier, at);
  const sameForm =
    next.view === at.view && (at.view === 'trip' || (next.view === 'traveller' && next.index === at.index));
  return sameForm && stateOf(dossier, next as StepPlace) !== 'done' ? next : { view: 'check' };
}

/** The first step that is not done, over all sheets; the check page when none is left. */
export function firstLeft(dossier: Dossier): Place {
  const trip = dossier.trip.steps.find((s) => s.state !== 'done');
  if (trip) return { view: 'trip', step: trip.id };
  for (const [index, traveller] of dossier.travellers.entries()) {
    const step = traveller.steps.find((s) => s.state !== 'done');
    if (step) return { view: 'traveller', index, step: step.id };
  }
  return { view: 'check' };
}

/** The state of a step in this dossier; undefined when the step does not apply, so that its page is not shown or saved. */
export function stateOf(dossier: Dossier, at: StepPlace): StepState<string>['state'] | undefined {
  return stepsOf(dossier, at).find((s) => s.id === at.step)?.state;
}

/** The steps that apply in the form that a place belongs to. */
export function stepsOf(dossier: Dossier, at: StepPlace): readonly StepState<string>[] {
  return at.view === 'trip' ? dossier.trip.steps : (dossier.travellers[at.index]?.steps ?? []);
}

/** Where a person left off: the page last saved if they had not gone on from it, else the one after it. */
export function placeLeft(draft: Draft, dossier: Dossier): Place {
  let latest = -1;
  let place: Place = { view: 'trip', step: 'trip' };
  const sheets = [{ id: tripSheet, content: draft.trip, index: -1 }].concat(
    draft.travellers.map((t, index) => ({ ...t, index })),
  );
  for (const { content, index } of sheets) {
    for (const [step, entry] of Object.entries(content.steps)) {
      if (entry.at <= latest) continue;
      const at: StepPlace | undefined =
        index < 0
          ? tripForm.isStep(step)
            ? { view: 'trip', step }
            : undefined
          : travellerForm.isStep(step)
            ? { view: 'traveller', index, step }
            : undefined;
      if (!at || !stateOf(dossier, at)) continue;
      latest = entry.at;
      place = entry.passed ? placeAfter(dossier, at) : at;
    }
  }
  return place;
}
