import 'server-only';
import { remarksIn } from '@/lib/photo/kept-photo';
import { placePath } from '@/lib/text/places';
import type { Locale } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { ResumeCode } from '@/lib/vault/resume-code';
import { type CarriedPhoto, isRecent, type KeptDossier, keptOf, renewedSheets } from '@/lib/visa/kept-dossier';
import { createFilled, type Kept, newTravellerId } from './drafts';
import { contentOf } from './files';
import { makePhoto } from './make-photo';
import { photosOf, sealedPhoto } from './photos';

/** All that is kept of an open dossier, its photos too. */
export async function keptDossierOf(opened: Kept, now: number): Promise<KeptDossier> {
  const photos = new Map<string, CarriedPhoto>();
  for (const [sheet, { id, about }] of await photosOf(opened, now)) {
    const jpeg = await contentOf(opened, id, now);
    if (jpeg) photos.set(sheet, { at: about.at, remarks: about.remarks, jpeg: Buffer.from(jpeg).toString('base64') });
  }
  return keptOf(opened.draft, photos, now);
}

/**
 * Makes a new dossier of one that was kept, with everything but what holds for one trip, and photos as long as they are young enough
 * (`photoAge`); the code that opens it. As a whole or not at all: `content` where a photo is none, `large` where a sheet is too long. `address`: who asks.
 */
export async function renewDossier(
  kept: KeptDossier,
  address: string,
  now: number,
): Promise<{ ok: true; code: ResumeCode } | { ok: false; reason: 'content' | 'large' }> {
  const { trip, travellers } = renewedSheets(kept, now);
  const draft = { trip, travellers: travellers.map((content) => ({ id: newTravellerId(), content })) };
  const photos: Parameters<typeof sealedPhoto>[1][] = [];
  for (const [index, { photo }] of kept.travellers.entries()) {
    const sheet = draft.travellers[index]?.id;
    if (!photo || !sheet || !isRecent(photo, now)) continue;
    // Drawn anew like every picture that comes in.
    const made = await makePhoto(Buffer.from(photo.jpeg, 'base64'), address);
    if (!made.ok) return { ok: false, reason: 'content' };
    photos.push({ sheet, about: { v: 1, at: photo.at, remarks: remarksIn(photo.remarks) }, jpeg: made.jpeg });
  }
  return createFilled(draft, (dossier) => photos.map((photo) => sealedPhoto(dossier, photo)), now);
}

/** The page after: it asks the days of the new trip, and leads to the check page. */
export const renewalPage = (locale: Locale): string =>
  `${placePath({ view: 'trip', step: 'trip' }, locale, slugs)}?check&renewed`;
