// The parts of a dossier beside the forms, as data: drawn by part-pdf.ts and shown by components/dossier-part.tsx, so that paper
// and page cannot disagree.
import type { Locale } from '@/lib/text/routing';

/** A box to tick, what it is about, and whom it concerns where not everybody: each then has a box. `lines` stand under it. */
export type Check = {
  text: string;
  /** What is known of it, the same for all. */
  detail?: string;
  who?: readonly { name: string; detail?: string }[];
  lines?: readonly string[];
  /** Where it was read. */
  source?: string;
};

export type Content =
  | { type: 'heading'; text: string }
  | { type: 'text'; text: string; look?: 'note' | 'strong' }
  | { type: 'facts'; rows: readonly { term: string; value: string }[] }
  /** `shares`: the width of each column, in parts. `led`: the first line of a row's last cell is its title. */
  | {
      type: 'table';
      columns: readonly string[];
      shares: readonly number[];
      rows: readonly (readonly string[])[];
      led?: true;
    }
  | { type: 'list'; items: readonly string[] }
  | { type: 'checks'; items: readonly Check[] }
  /** Two spaces left blank for the pen, and the words over each. */
  | { type: 'pen'; labels: readonly [string, string]; under: string };

export type PartId = 'letter' | 'itinerary' | 'documents' | 'checklist' | 'letterCopy';

/** A part in one language. `handIn`: it goes to the mission; the others are the traveller's own. */
export type DossierPart = {
  id: PartId;
  title: string;
  lang: Locale;
  handIn: boolean;
  content: readonly Content[];
};
