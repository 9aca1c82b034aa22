import type { IsoDay } from '@/lib/form/date';
import type { StepState, Way } from '@/lib/form/form';
import { type Draft, type SheetContent, typedOf } from './draft';
import type { travellerQuestions } from './questions/traveller';
import type { tripQuestions } from './questions/trip';
import { type TravellerStepId, travellerForm } from './traveller-form';
import { type TripStepId, tripForm } from './trip-form';

/** A draft read by both forms: the ways through them and the answers, on the day `today`. */
export type Dossier = {
  today: IsoDay;
  trip: Way<TripStepId, typeof tripQuestions>;
  travellers: readonly (Way<TravellerStepId, typeof travellerQuestions> & {
    id: string;
    /** The name to call the traveller by, as typed; undefined until one is known. */
    name: string | undefined;
  })[];
  /** Steps that are not done yet, over all travellers. */
  left: number;
  /** Nothing is left, so that the forms can be printed. */
  complete: boolean;
};

/**
 * Minutes left for the steps left, at least one: a minute a step. That is an estimate, which nobody has timed: the test people who
 * travel alone have 8 to 14 steps, and so come to the quarter of an hour that the home page names.
 */
export const minutesLeft = (left: number): number => Math.max(1, left);

/** Reads a draft. Pure: the same draft and day always give the same dossier. */
export function readDossier(draft: Draft, today: IsoDay): Dossier {
  const trip = tripForm.way(typedOf(draft.trip), { today });
  const travellers = draft.travellers.map(({ id, content }) => {
    const way = travellerForm.way(typedOf(content), { today, trip: trip.answers });
    return { id, name: nameOf(content), ...way };
  });
  const left = [trip, ...travellers].reduce((n, way) => n + way.steps.filter(isLeft).length, 0);
  return { today, trip, travellers, left, complete: left === 0 && travellers.length > 0 };
}

const isLeft = (step: StepState<string>): boolean => step.state !== 'done';

function nameOf(content: SheetContent): string | undefined {
  const typed = content.steps.identity?.typed;
  const name = [typed?.givenNames, typed?.surname]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');
  return name === '' ? undefined : name;
}
