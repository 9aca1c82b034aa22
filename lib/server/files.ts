import 'server-only';
import { randomBytes } from 'node:crypto';
import { store } from '@/db';
import type { FileLimits, NewFile, StoredFile } from '@/db/store';
import { release } from '@/lib/vault/release';
import { open, seal } from '@/lib/vault/seal';
import type { Kept } from './drafts';

/** The most that the files of one dossier take, as sealed. */
export const mostBytes = 60 * 1024 * 1024;

/** A file of an open dossier: whose it is, and what is kept beside it, as the caller's schema reads it. */
export type KeptFile<About> = Pick<StoredFile, 'id' | 'sheet' | 'version'> & { about: About };

/** How what stands beside a file is read. */
type Schema<About> = { parse: (value: unknown) => About };

/** The files of a kind in order, without their content. Throws if one was changed by another hand. */
export async function filesOf<About>(
  { id: dossier, key }: Kept,
  kind: string,
  schema: Schema<About>,
  now: number,
): Promise<KeptFile<About>[]> {
  const stored = await store().files(dossier, now);
  return stored
    .filter((file) => file.kind === kind)
    .map(({ id, sheet, version, about }) => {
      const plain = opened(open(key, { dossier, file: id, version, part: 'about' }, about));
      return { id, sheet, version, about: schema.parse(JSON.parse(new TextDecoder().decode(plain))) };
    });
}

/** How many bytes the files of a dossier take, as sealed. */
export async function usedBytes({ id }: Kept, now: number): Promise<number> {
  return (await store().files(id, now)).reduce((sum, { size }) => sum + size, 0);
}

/** The content of a file; undefined if it is not there any more. Throws if it was changed by another hand. */
export async function contentOf(
  { id: dossier, key }: Kept,
  file: string,
  now: number,
): Promise<Uint8Array | undefined> {
  const stored = await store().readFile(dossier, file, now);
  if (!stored) return undefined;
  const content = opened(open(key, { dossier, file, version: stored.version, part: 'content' }, stored.content));
  release(stored.content);
  return content;
}

type Addition<About> = { sheet: string; kind: string; about: About; content: Uint8Array };

/** Adds a file to a sheet, under a new random id. `each`: the most files of this kind that the sheet may hold. */
export function addFile<About>(opened: Kept, file: Addition<About>, each: FileLimits['each'], now: number) {
  const sealed = sealedFile(opened, file);
  return store()
    .addFile(opened.id, sealed, { each, bytes: mostBytes }, now)
    .finally(() => release(sealed.content));
}

/** A file as the store takes it, sealed for version 1 under a new random id. */
export function sealedFile<About>(
  { id: dossier, key }: Pick<Kept, 'id' | 'key'>,
  { sheet, kind, about, content }: Addition<About>,
): NewFile {
  const id = randomBytes(9).toString('base64url');
  return { id, sheet, kind, ...sealedParts(key, { dossier, file: id, version: 1 }, about, content) };
}

/** Puts another content in the place of a file's, as the file was at `version`. */
export function replaceFile<About>(
  { id: dossier, key }: Kept,
  { id, version, about, content }: Omit<KeptFile<About>, 'sheet'> & { content: Uint8Array },
  now: number,
) {
  const sealed = sealedParts(key, { dossier, file: id, version: version + 1 }, about, content);
  return store()
    .replaceFile(dossier, { id, baseVersion: version, ...sealed }, { bytes: mostBytes }, now)
    .finally(() => release(sealed.content));
}

/** Erases a file for good. */
export const removeFile = ({ id }: Kept, file: string, now: number) => store().removeFile(id, file, now);

function sealedParts<About>(
  key: Kept['key'],
  place: { dossier: Kept['id']; file: string; version: number },
  about: About,
  content: Uint8Array,
) {
  const text = new TextEncoder().encode(JSON.stringify(about));
  return {
    about: seal(key, { ...place, part: 'about' }, text),
    content: seal(key, { ...place, part: 'content' }, content),
  };
}

function opened(plain: Uint8Array | undefined): Uint8Array {
  if (!plain) throw new Error('a file was changed by another hand');
  return plain;
}
