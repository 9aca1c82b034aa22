import type { Dossier } from '@/lib/visa/dossier';
import type { Draft } from '@/lib/visa/draft';
import type { StepPlace } from '@/lib/visa/place';
import type { SaveState } from './autosaver';

/** What every page of the request gets from the journey. */
export type PageProps = {
  dossierId: string;
  draft: Draft;
  dossier: Dossier;
  /** Epoch milliseconds. */
  expiresAt: number;
  keepDays: number;
  /** Steps that another window changed too, for the person to settle before anything is prepared. */
  conflicted: readonly StepPlace[];
  save: SaveState;
  /** Resolves once all that was typed is saved (true), or could not be (false). */
  flush: () => Promise<boolean>;
  /** Whether the page came without a round trip, so that its heading takes the focus. */
  moved: boolean;
};
