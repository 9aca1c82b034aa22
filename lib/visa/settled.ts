import { addDays, type IsoDay, workingDayUntil } from '@/lib/form/date';
import { allowanceOf, type PreparedCategory, stayDays } from './conditions';
import type { Dossier } from './dossier';
import type { Allowance } from './rules/categories';
import { processing } from './rules/deadlines';
import type { Confidence } from './rules/sources';

/** A number of days, with how sure it is. */
type Limit = { days: number; confidence: Confidence };

/** What the answers so far have settled: shown beside the form, growing as questions are answered. */
export type Settled = {
  category?: PreparedCategory;
  entries?: 'single' | 'multiple';
  arrival?: IsoDay;
  departure?: IsoDay;
  /** Days of the stay, both ends counted. */
  days?: number;
  /** The longest validity of the visa. */
  validity?: Limit;
  /** The longest stay per entry; null where no source gives one. */
  stay?: Limit | null;
  /** The last day to hand in the dossier. */
  applyBy?: IsoDay;
  travellers: number;
};

/** Reads what is settled off a dossier. */
export function settledBy(dossier: Dossier): Settled {
  const { purpose, arrival, departure, entries } = dossier.trip.answers;
  const allowance = allowanceOf({ purpose, entries });
  const days = stayDays({ arrival, departure });
  const inOrder = arrival !== undefined && arrival >= dossier.today && (departure === undefined || days !== undefined);
  return {
    travellers: dossier.travellers.length,
    ...(inOrder && { arrival, applyBy: workingDayUntil(addDays(arrival, -processing.days)) }),
    ...(inOrder && departure && { departure }),
    ...(days && { days }),
    ...(entries && { entries }),
    ...(allowance && {
      category: allowance.category,
      ...limitsOf(allowance),
    }),
  };
}

/** How long a visa of the category is valid and how long each stay may be. */
export function limitsOf(allowance: Allowance): Pick<Settled, 'validity' | 'stay'> {
  const { validityDays, validity, alsoConflict, stayDays, stay } = allowance;
  return {
    ...(validityDays !== null && {
      // A source that also says something else confirms neither.
      validity: { days: validityDays, confidence: alsoConflict ? 'unverified' : validity.confidence },
    }),
    stay: stayDays === null || stay === null ? null : { days: stayDays, confidence: stay.confidence },
  };
}
