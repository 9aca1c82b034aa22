import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dossierExport } from '@/lib/visa/dossier-export';
import { people } from '@/lib/visa/people';
import { tripForm } from '@/lib/visa/trip-form';
import { keepDocument } from './documents';
import { createDraft, openDraft, saveStep } from './drafts';
import { exportOf } from './export';
import { keepPhoto } from './photos';
import { withStore } from './store.testing';

withStore();

const now = Date.UTC(2026, 10, 30, 12);

async function opened(code: Parameters<typeof openDraft>[0]) {
  const opening = await openDraft(code, now);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.open;
}

test('all that is kept is there: as typed, as understood, and the files by their names and digests', async () => {
  const code = await createDraft(now);
  const { trip } = people('2026-11-30').J1;
  const typed = tripForm.rawOf('trip', Object.entries(trip));
  const sheet = (await opened(code)).draft.travellers[0]?.id ?? '';
  await saveStep(await opened(code), { sheet: 'trip', step: 'trip', base: 0, typed, passed: true }, now);
  const wrong = { surname: 'ÅSTRÖM', birthDate: '31/02/1990' };
  await saveStep(await opened(code), { sheet, step: 'identity', base: 0, typed: wrong, passed: false }, now + 1);
  const jpeg = Buffer.from('a picture');
  await keepPhoto(await opened(code), { sheet, base: 0, about: { v: 1, at: now, remarks: [] }, jpeg }, now);
  const made = {
    type: 'pdf' as const,
    pages: 2,
    content: Buffer.from('%PDF'),
    name: 'billet.pdf',
    digest: 'd'.repeat(64),
  };
  await keepDocument(await opened(code), { sheet: 'trip', paper: 'itinerary' }, made, undefined, now);

  const exported = await exportOf(await opened(code), now + 2);
  expect(dossierExport.parse(JSON.parse(JSON.stringify(exported)))).toEqual(exported);
  expect(exported).toMatchObject({
    format: 'sapar/dossier-export',
    version: 1,
    exportedAt: '2026-11-30T12:00:00.002Z',
    trip: {
      steps: { trip: { at: '2026-11-30T12:00:00.000Z', passed: true, typed } },
      answers: { nationality: trip.nationality, purpose: trip.purpose },
      documents: [
        { name: 'billet.pdf', type: 'application/pdf', size: 4, sha256: 'd'.repeat(64), paper: 'itinerary', pages: 2 },
      ],
    },
    travellers: [
      {
        steps: { identity: { passed: false, typed: wrong } },
        photo: {
          name: 'photo-1.jpg',
          size: jpeg.length,
          sha256: createHash('sha256').update(jpeg).digest('hex'),
        },
        documents: [],
      },
    ],
  });
  expect(exported.travellers[0]?.answers).not.toHaveProperty('birthDate');
});
