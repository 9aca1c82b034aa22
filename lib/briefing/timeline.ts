import { type FactId, factOf, type SinceId, sinceOf } from './facts';
import type { Subject } from './rows';

/** What the timeline shows, by the facts that say it. */
const chosen = [
  'MV-01',
  'MV-07',
  'MV-s01',
  'MV-s02',
  'MV-s03',
  'MV-s04',
  'MV-s05',
  'MV-s06',
  'MV-s07',
  'MV-s08',
  'MV-s11',
  'MV-s14',
  'MV-s16',
  'MV-s18',
  'MV-s21',
  'MV-s22',
  'MV-s24',
  'NP-06',
  'NP-07',
  'NP-11',
  'NP-13',
  'NP-14',
  'NP-17',
  'NP-01',
  'NP-18',
  'NP-05',
  'NP-20',
  'NP-16',
  'NP-21',
  'NP-s01',
  'NP-s03',
  'NP-s04',
  'NP-s07',
  'NP-s08',
  'NP-s10',
  'NP-s11',
  'NP-s13',
  'OS-02',
  'OS-06',
  'OS-22',
  'OS-11',
  'OS-s03',
  'OS-s04',
  'CIC-01',
  'SCO-06',
  'SCO-07',
  'SCO-01',
  'SCO-10',
  'SCO-12',
  'CAU-01',
  'ESC-06',
  'CU-01',
  'CU-02',
  'RC-s01',
  'RC-s05',
  'RC-s07',
  'RC-s08',
  'RC-s09',
  'RC-s10',
  'RC-s11',
  'RC-s13',
  'RC-s15',
  'RC-s17',
] as const satisfies readonly (FactId | SinceId)[];

export type EventId = (typeof chosen)[number];

export type TimelineEvent = { readonly id: EventId; readonly on: string; readonly subject: Subject };

const isSince = (id: FactId | SinceId): id is SinceId => id.includes('-s');

/** The events of the timeline by date. An event stands at the first date of its fact. */
export const timelineEvents: readonly TimelineEvent[] = chosen
  .map((id) => {
    const { dates, subject } = isSince(id) ? sinceOf(id) : factOf(id);
    const on = dates[0]?.on;
    if (!on) throw new Error(`The briefing's ${id} is on the timeline and has no date`);
    return { id, on, subject };
  })
  .sort((a, b) => (a.on < b.on ? -1 : 1));
