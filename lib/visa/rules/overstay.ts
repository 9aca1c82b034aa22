import type { Sourced } from './sources';

/** What overstaying costs, by days over: in monthly calculation indices (MCI), or deportation. */
export type OverstayBand = Sourced & {
  readonly overDays: number;
  readonly upToDays?: number;
  readonly warning?: true;
  readonly fineMci?: number;
  readonly deportation?: true;
};

const code = { sources: ['egovEntryExit', 'oqFines'], confidence: 'official' } as const satisfies Sourced;

/** Administrative Code, articles 517 and 518. The digits of the first source are damaged and were read with the second. */
export const overstay = {
  threeDays: { overDays: 0, upToDays: 3, warning: true, ...code },
  fiveDays: { overDays: 3, upToDays: 5, fineMci: 10, ...code },
  tenDays: { overDays: 5, upToDays: 10, fineMci: 15, ...code },
  longer: { overDays: 10, fineMci: 25, deportation: true, ...code },
} as const satisfies Record<string, OverstayBand>;

/** Again within a year; and working without a permit or for another purpose than the visa's. */
export const offences = {
  again: { fineMci: 15, deportation: true, ...code },
  workOrPurpose: { fineMci: 25, arrest: true, deportation: true, ...code },
} as const satisfies Record<string, Sourced & { fineMci: number; arrest?: true; deportation: true }>;
