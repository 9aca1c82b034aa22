import 'server-only';
import { dayOf, type IsoDay } from '@/lib/form/date';

/** The day on which answers are judged: the calendar day in France, where most travellers are, at the moment `now`. */
export const today = (now: number): IsoDay => dayOf(now);
