import type { Dossier } from '@/lib/visa/dossier';
import type { Draft } from '@/lib/visa/draft';

/** What a page of the request gets from the journey. */
export type JourneyPageProps = {
  dossierId: string;
  draft: Draft;
  dossier: Dossier;
  /** Resolves once all that was typed is saved (true), or could not be (false). */
  flush: () => Promise<boolean>;
  /** Whether the page came without a round trip, so that its heading takes the focus. */
  moved: boolean;
};
