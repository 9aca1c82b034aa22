'use client';

import { useFormatter } from 'next-intl';
import type { IsoDay } from '@/lib/form/date';

/** Days and moments in words, in the language of the page. */
export function useDates() {
  const format = useFormatter();
  return {
    /** "27 mars 2027". */
    day: (day: IsoDay) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }),
    /** "14:32" on the clock of the reader. */
    time: (at: number) => format.dateTime(at, { timeStyle: 'short', timeZone: readersZone() }),
    /** The day of a moment, for the reader. */
    dayOf: (at: number) => format.dateTime(at, { dateStyle: 'long', timeZone: 'Europe/Paris' }),
  };
}

const readersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
