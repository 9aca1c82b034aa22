import 'server-only';
import { attachedIds } from '@/lib/documents/attachable';
import type { AttachedDocument, AttachedFile } from '@/lib/dossier/attached';
import { requestsOf } from '@/lib/dossier/requests';
import { release } from '@/lib/vault/release';
import type { Dossier } from '@/lib/visa/dossier';
import { tripSheet } from '@/lib/visa/draft';
import { documentsOf, filesIn, type KeptDocument } from './documents';
import type { Kept } from './drafts';
import { contentOf } from './files';
import { roomFor } from './held-files';

/**
 * What the travellers of a complete dossier attached, in the order of the counter, each file to be opened when its turn comes.
 *
 * @param network where they go to
 */
export async function attachedDocuments(
  opened: Kept,
  dossier: Dossier,
  network: string,
  now: number,
): Promise<AttachedDocument[]> {
  const documents = await documentsOf(opened, now);
  const names = requestsOf(dossier).map(({ name }) => name);
  const sheets = [
    { sheet: tripSheet, whose: '' },
    ...dossier.travellers.map(({ id }, index) => ({ sheet: id, whose: names[index] ?? '' })),
  ];
  return attachedIds.flatMap((paper) =>
    sheets.flatMap(({ sheet, whose }) => {
      const files = filesIn(documents, { sheet, paper }).map((file) =>
        attachedFile(opened, file, [opened.id, network], now),
      );
      return files.length > 0 ? [{ paper, whose, files }] : [];
    }),
  );
}

/**
 * A file of a document, opened when `read` finds room for it: see `roomFor`.
 *
 * @param whose the dossier and the network that its bytes are counted for
 */
export function attachedFile(
  opened: Kept,
  { id, about: { type, pages, bytes } }: KeptDocument,
  whose: readonly string[],
  now: number,
): AttachedFile {
  return {
    type,
    pages,
    read: async () => {
      const giveBack = await roomFor(bytes, whose);
      try {
        const content = await contentOf(opened, id, now);
        if (content)
          return {
            content,
            release: () => {
              release(content);
              giveBack();
            },
          };
      } catch (error) {
        giveBack();
        throw error;
      }
      giveBack();
      return undefined;
    },
  };
}
