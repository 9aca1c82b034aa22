import type { Fact, Since } from './facts';

/** What a reader should know of how a statement was checked. */
export const marks = ['unverified', 'background', 'partly', 'planned'] as const;

export type CheckMark = (typeof marks)[number];

/** The mark of a fact or an entry; none where all of it was read in a source, or is what the State says of itself. */
export function markOf(of: Pick<Fact, 'basis' | 'status'> | Pick<Since, 'basis'>): CheckMark | undefined {
  if ('status' in of && of.status === 'unverified') return 'unverified';
  return of.basis === 'seen' || of.basis === 'none' ? undefined : of.basis;
}
