import type { AttachedId } from '@/lib/documents/attachable';
import { missionLanguage } from './letter';
import { attachedName } from './paper-words';

/** A file while it is in hand; `release` is called once it was handed on. */
export type Held = { content: Uint8Array; release: () => void };

/** A file of a document: `read` opens it, and gives nothing where it was removed since. */
export type AttachedFile = { type: 'jpeg' | 'pdf'; pages: number; read: () => Promise<Held | undefined> };

/** A document that travellers attached: what it is and whose, empty where it is everybody's. */
export type AttachedDocument = { paper: AttachedId; whose: string; files: readonly AttachedFile[] };

/** What a document is called where it is handed in. */
export const attachedTitle = ({ paper, whose }: AttachedDocument): string =>
  [attachedName(paper, missionLanguage), whose].filter(Boolean).join(': ');
