import { addDays, type IsoDay, workingDayUntil } from '@/lib/form/date';
import { allowanceOf, stayDays } from './conditions';
import type { Dossier } from './dossier';
import type { Allowance, CategoryCode } from './rules/categories';
import { processing } from './rules/deadlines';
import type { Confidence } from './rules/sources';

/** A number of days, with how sure it is. */
type Limit = { days: number; confidence: Confidence };

/** What the answers so far have settled: shown beside the form, growing as questions are answered. */
export type Settled = {
  category?: CategoryCode;
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
export function limitsOf({ validityDays, validity, stayDays, stay }: Allowance): Pick<Settled, 'validity' | 'stay'> {
  return {
    validity: { days: validityDays, confidence: validity.confidence },
    stay: stayDays === null || stay === null ? null : { days: stayDays, confidence: stay.confidence },
  };
}
