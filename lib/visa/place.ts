import { type StepState, stepAfter, stepBefore } from '@/lib/form/form';
import type { Question, Raw } from '@/lib/form/question';
import type { Dossier } from './dossier';
import { type Draft, type Entry, sheetOf, tripSheet, typedOf } from './draft';
import { type TravellerStepId, travellerForm } from './traveller-form';
import { type TripStepId, tripForm } from './trip-form';

/** A page of the request: a step of the trip, a step of the traveller at `index` (from 0), or one of the two lists. */
export type StepPlace =
  | { view: 'trip'; step: TripStepId }
  | { view: 'traveller'; index: number; step: TravellerStepId };
export type Place = StepPlace | { view: 'tasks' } | { view: 'check' };

/** The step of that name on a sheet; undefined where the draft has no such sheet, or its form no such step. */
export function placeOn(draft: Draft, sheet: string, step: string): StepPlace | undefined {
  if (sheet === tripSheet) return tripForm.isStep(step) ? { view: 'trip', step } : undefined;
  const index = draft.travellers.findIndex(({ id }) => id === sheet);
  return index >= 0 && travellerForm.isStep(step) ? { view: 'traveller', index, step } : undefined;
}

/** The sheet that a step is kept on; undefined where no such traveller is. */
export function sheetAt(draft: Draft, at: StepPlace): string | undefined {
  return at.view === 'trip' ? tripSheet : draft.travellers[at.index]?.id;
}

/** What is kept of a step; undefined where it was never opened. */
export function entryAt(draft: Draft, at: StepPlace): Entry | undefined {
  const sheet = sheetAt(draft, at);
  return sheet === undefined ? undefined : sheetOf(draft, sheet)?.steps[at.step];
}

/** The questions of a step, by name. */
export function questionsAt(at: StepPlace): readonly { id: string; question: Question }[] {
  return at.view === 'trip'
    ? tripForm.step(at.step).questions.map((id) => ({ id, question: tripForm.questions[id] }))
    : travellerForm.step(at.step).questions.map((id) => ({ id, question: travellerForm.questions[id] }));
}

/** What was typed in the inputs of a step, from form data or any entries: see `Form.rawOf`. */
export function rawAt(at: StepPlace, entries: Iterable<readonly [string, unknown]>): Raw {
  return at.view === 'trip' ? tripForm.rawOf(at.step, entries) : travellerForm.rawOf(at.step, entries);
}

/** The finished steps of the same form that another answer on this one would set aside: see `Form.setAside`. */
export function setAsideAt(draft: Draft, { today, trip }: Dossier, at: StepPlace): (TripStepId | TravellerStepId)[] {
  if (at.view === 'trip') return tripForm.setAside(at.step, typedOf(draft.trip), { today });
  const traveller = draft.travellers[at.index];
  return traveller ? travellerForm.setAside(at.step, typedOf(traveller.content), { today, trip: trip.answers }) : [];
}

/** Every step of every form, whether it applies or not. */
export function placesOf(draft: Draft): StepPlace[] {
  const trip = tripForm.steps.map(({ id }): StepPlace => ({ view: 'trip', step: id }));
  const travellers = draft.travellers.flatMap((_, index) =>
    travellerForm.steps.map(({ id }): StepPlace => ({ view: 'traveller', index, step: id })),
  );
  return [...trip, ...travellers];
}

/** Whether a page asks what decides whether a visa is needed: who goes on from it without need of one is told so. */
export const asksWhetherVisa = (at: StepPlace): boolean => at.view === 'trip' && at.step === 'trip';

/** The fragment of the first page's address with which the camera is opened at once, to read the passport. */
export const openScan = 'passport';

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

/** The step before: of the same form, else the last one of the form before; the task list before the very first. */
export function placeBefore(dossier: Dossier, at: StepPlace): Place {
  if (at.view === 'trip') {
    const step = stepBefore(tripForm, dossier.trip, at.step);
    return step ? { view: 'trip', step } : { view: 'tasks' };
  }
  const traveller = dossier.travellers[at.index];
  const step = traveller && stepBefore(travellerForm, traveller, at.step);
  return step ? { view: 'traveller', index: at.index, step } : lastBefore(dossier, at.index);
}

/** The last step that applies of the traveller before, before the first one that of the trip. */
function lastBefore(dossier: Dossier, index: number): Place {
  const step = dossier.travellers[index - 1]?.steps.at(-1)?.id;
  if (step) return { view: 'traveller', index: index - 1, step };
  const last = dossier.trip.steps.at(-1)?.id;
  return last ? { view: 'trip', step: last } : { view: 'tasks' };
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
  if (!('step' in next) || next.view !== at.view) return { view: 'check' };
  if (next.view === 'traveller' && at.view === 'traveller' && next.index !== at.index) return { view: 'check' };
  return stateOf(dossier, next) === 'done' ? { view: 'check' } : next;
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

/** The page to show for the one asked for: the task list instead of a step that does not apply, as an old link would name. */
export function placeShown(dossier: Dossier, asked: Place): Place {
  return 'step' in asked && !stateOf(dossier, asked) ? { view: 'tasks' } : asked;
}

/** The state of a step in this dossier; undefined when the step does not apply, so that its page is not shown or saved. */
export function stateOf(dossier: Dossier, at: StepPlace): StepState<string>['state'] | undefined {
  return stepsOf(dossier, at).find((s) => s.id === at.step)?.state;
}

/** The steps that apply in the form that a place belongs to. */
export function stepsOf(dossier: Dossier, at: StepPlace): readonly StepState<string>[] {
  return at.view === 'trip' ? dossier.trip.steps : (dossier.travellers[at.index]?.steps ?? []);
}

/** What is worth knowing before the forms are handed in, question by question. */
export function warningsOf(dossier: Dossier): { at: StepPlace; question: string; code: string }[] {
  const of = (at: StepPlace, { warnings }: StepState<string>) =>
    Object.entries(warnings).map(([question, code]) => ({ at, question, code }));
  return [
    ...dossier.trip.steps.flatMap((step) => of({ view: 'trip', step: step.id }, step)),
    ...dossier.travellers.flatMap(({ steps }, index) =>
      steps.flatMap((step) => of({ view: 'traveller', index, step: step.id }, step)),
    ),
  ];
}

/** Where a person left off: the page last saved if they had not gone on from it, else the one after it. */
export function placeLeft(draft: Draft, dossier: Dossier): Place {
  let last: { at: StepPlace; entry: Entry } | undefined;
  for (const at of placesOf(draft)) {
    const entry = entryAt(draft, at);
    if (entry && stateOf(dossier, at) && entry.at > (last?.entry.at ?? -1)) last = { at, entry };
  }
  if (!last) return { view: 'trip', step: 'trip' };
  return last.entry.passed ? placeAfter(dossier, last.at) : last.at;
}
