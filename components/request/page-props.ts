import type { AttachedPaper } from '@/lib/documents/attached-paper';
import type { Dossier } from '@/lib/visa/dossier';
import type { Draft } from '@/lib/visa/draft';

/** The photos of the travellers that have one, by their sheet, as they were when the page was opened: what was remarked, in words. */
export type Photos = Readonly<Record<string, { version: number; remarks: readonly string[] }>>;

/** The papers that are attached, as they were when the page was opened. */
export type Attached = readonly AttachedPaper[];

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
