import 'server-only';
import { type AboutPhoto, aboutPhoto, photoKind } from '@/lib/photo/kept-photo';
import type { Kept } from './drafts';
import { addFile, contentOf, filesOf, type KeptFile, removeFile, replaceFile, sealedFile } from './files';

export type KeptPhoto = KeptFile<AboutPhoto>;

/** The photos of a dossier, by the sheet of their traveller, without the pictures themselves. */
export async function photosOf(opened: Kept, now: number): Promise<ReadonlyMap<string, KeptPhoto>> {
  const photos = await filesOf(opened, photoKind, aboutPhoto, now);
  return new Map(photos.map((photo) => [photo.sheet, photo]));
}

/** A traveller's photo as JPEG; undefined if there is none. */
export async function photoBytes(opened: Kept, sheet: string, now: number): Promise<Uint8Array | undefined> {
  const photo = (await photosOf(opened, now)).get(sheet);
  return photo && contentOf(opened, photo.id, now);
}

/** The photos of the travellers that have one, by their place in the dossier, from 1. */
export async function photosByPlace(opened: Kept, now: number): Promise<ReadonlyMap<number, Uint8Array>> {
  const photos = new Map<number, Uint8Array>();
  for (const [index, { id }] of opened.draft.travellers.entries()) {
    const jpeg = await photoBytes(opened, id, now);
    if (jpeg) photos.set(index + 1, jpeg);
  }
  return photos;
}

/**
 * Keeps a traveller's photo in the place of the one that the page showed, `base` being its version, 0 for none.
 * `stale`: another photo was kept since; `large`: the dossier's files have no room for it; `gone`: no such traveller any more.
 */
export async function keepPhoto(
  opened: Kept,
  { sheet, base, about, jpeg }: { sheet: string; base: number; about: AboutPhoto; jpeg: Uint8Array },
  now: number,
): Promise<{ ok: true } | { ok: false; reason: 'stale' | 'large' | 'gone' }> {
  const before = (await photosOf(opened, now)).get(sheet);
  if ((before?.version ?? 0) !== base) return { ok: false, reason: 'stale' };
  const kept = before
    ? await replaceFile(opened, { ...before, about, content: jpeg }, now)
    : await addFile(opened, { sheet, kind: photoKind, about, content: jpeg }, 1, now);
  if (kept.ok) return { ok: true };
  // The one photo that may be there was added by another window in between.
  return { ok: false, reason: kept.reason === 'full' || kept.reason === 'taken' ? 'stale' : kept.reason };
}

/** A traveller's photo as the store takes it with a new dossier. */
export const sealedPhoto = (
  dossier: Pick<Kept, 'id' | 'key'>,
  { sheet, about, jpeg }: { sheet: string; about: AboutPhoto; jpeg: Uint8Array },
) => sealedFile(dossier, { sheet, kind: photoKind, about, content: jpeg });

/** Erases a traveller's photo for good, if there is one. */
export async function removePhoto(opened: Kept, sheet: string, now: number): Promise<void> {
  const photo = (await photosOf(opened, now)).get(sheet);
  if (photo) await removeFile(opened, photo.id, now);
}
