import type { Sourced } from './sources';

/** What overstaying costs, by days over: in monthly calculation indices (MCI), or deportation. */
export type OverstayBand = Sourced & {
  readonly overDays: number;
  readonly upToDays?: number;
  readonly warning?: true;
  readonly fineMci?: number;
  readonly deportation?: true;
};

const code = {
  sources: ['egovEntryExit'],
  confidence: 'official',
  elsewhere: { sources: ['oqFines'], confidence: 'seen' },
} as const satisfies Sourced;

/** Administrative Code, articles 517 and 518. The ten days are damaged in the page of the State and were read with the other. */
export const overstay = {
  threeDays: { overDays: 0, upToDays: 3, warning: true, ...code },
  fiveDays: { overDays: 3, upToDays: 5, fineMci: 10, ...code },
  tenDays: { overDays: 5, upToDays: 10, fineMci: 15, sources: ['egovEntryExit', 'oqFines'], confidence: 'seen' },
  longer: { overDays: 10, fineMci: 25, deportation: true, ...code },
} as const satisfies Record<string, OverstayBand>;

/** Again within a year; and working without a permit or for another purpose than the visa's. */
export const offences = {
  again: { fineMci: 15, deportation: true, ...code },
  workOrPurpose: { fineMci: 25, arrest: true, deportation: true, ...code },
} as const satisfies Record<string, Sourced & { fineMci: number; arrest?: true; deportation: true }>;
