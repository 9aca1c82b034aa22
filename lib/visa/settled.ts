import type { IsoDay } from '@/lib/form/date';
import { stayDays } from './conditions';
import type { Dossier } from './dossier';

/** What the answers say of the trip by themselves, without any rule: it is shown beside the form as it is typed. */
export type Settled = {
  entries?: 'single' | 'multiple';
  arrival?: IsoDay;
  departure?: IsoDay;
  /** Days of the stay, both ends counted. */
  days?: number;
  travellers: number;
};

/** Reads what is settled off a dossier. */
export function settledBy(dossier: Dossier): Settled {
  const { arrival, departure, entries } = dossier.trip.answers;
  const days = stayDays({ arrival, departure });
  const inOrder = arrival !== undefined && arrival >= dossier.today && (departure === undefined || days !== undefined);
  return {
    travellers: dossier.travellers.length,
    ...(inOrder && { arrival }),
    ...(inOrder && departure && { departure }),
    ...(days && { days }),
    ...(entries && { entries }),
  };
}
