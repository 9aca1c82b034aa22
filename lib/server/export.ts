import 'server-only';
import { readDossier } from '@/lib/visa/dossier';
import { type DossierExport, dossierExport } from '@/lib/visa/dossier-export';
import { type SheetContent, tripSheet } from '@/lib/visa/draft';
import { digestOf, documentsOf } from './documents';
import type { Kept } from './drafts';
import { contentOf } from './files';
import { photosOf } from './photos';
import { today } from './today';

const moment = (at: number): string => new Date(at).toISOString();

/** All that is kept of an open dossier, as typed and as understood; its files by what is known of them. */
export async function exportOf(opened: Kept, now: number): Promise<DossierExport> {
  const { draft, expiresAt } = opened;
  const { trip, travellers } = readDossier(draft, today(now));
  const { files } = await documentsOf(opened, now);
  const photos = await photosOf(opened, now);

  const documents = (sheet: string) =>
    files
      .filter((file) => file.sheet === sheet)
      .map(({ about: { name, type, bytes, digest, at, paper, pages } }) => ({
        name,
        type: type === 'pdf' ? 'application/pdf' : 'image/jpeg',
        size: bytes,
        sha256: digest,
        addedAt: moment(at),
        paper,
        pages,
      }));

  async function photoOf(sheet: string, n: number) {
    const photo = photos.get(sheet);
    const jpeg = photo && (await contentOf(opened, photo.id, now));
    if (!jpeg) return {};
    const name = `photo-${n}.jpg`;
    const [size, sha256, addedAt] = [jpeg.length, digestOf(jpeg), moment(photo.about.at)];
    return { photo: { name, type: 'image/jpeg', size, sha256, addedAt } };
  }

  return dossierExport.parse({
    format: 'sapar/dossier-export',
    version: 1,
    exportedAt: moment(now),
    keptUntil: moment(expiresAt),
    trip: { steps: stepsOf(draft.trip), answers: trip.answers, documents: documents(tripSheet) },
    travellers: await Promise.all(
      draft.travellers.map(async ({ id, content }, index) => ({
        steps: stepsOf(content),
        answers: travellers[index]?.answers ?? {},
        ...(await photoOf(id, index + 1)),
        documents: documents(id),
      })),
    ),
  });
}

const stepsOf = ({ steps }: SheetContent) =>
  Object.fromEntries(
    Object.entries(steps).map(([id, { at, passed, typed }]) => [id, { at: moment(at), passed, typed }]),
  );
