import 'server-only';
import { createHash } from 'node:crypto';
import type { AttachedId } from '@/lib/documents/attachable';
import type { AttachedPaper } from '@/lib/documents/attached-paper';
import {
  type AboutDocument,
  aboutDocument,
  documentKind,
  emptyRecord,
  inOrder,
  moved,
  type PaperDays,
  type PaperRecord,
  paperRecord,
  recordKind,
} from '@/lib/documents/kept-document';
import { type DocumentRefusal, mostFiles } from '@/lib/documents/limits';
import type { Kept } from './drafts';
import { addFile, contentOf, filesOf, type KeptFile, removeFile, replaceFile } from './files';
import type { MadeDocument } from './make-document';

export type KeptDocument = KeptFile<AboutDocument>;

/** The documents of a dossier without what they hold: their files in order, sheet by sheet, and what is known of them. */
export type Documents = {
  files: readonly KeptDocument[];
  record: (sheet: string) => PaperRecord;
};

/** Where documents are kept: whose they are, and what they are kept as. */
export type Slot = { sheet: string; paper: AttachedId };

/** The files of one paper of a sheet, in order. */
export const filesIn = ({ files }: Pick<Documents, 'files'>, { sheet, paper }: Slot): KeptDocument[] =>
  files.filter((file) => file.sheet === sheet && file.about.paper === paper);

/** The documents of a dossier. */
export async function documentsOf(opened: Kept, now: number): Promise<Documents> {
  const [files, records] = await Promise.all([
    filesOf(opened, documentKind, aboutDocument, now),
    filesOf(opened, recordKind, paperRecord, now),
  ]);
  const bySheet = new Map(records.map(({ sheet, about }) => [sheet, about]));
  const record = (sheet: string) => bySheet.get(sheet) ?? emptyRecord;
  const sheets = [...new Set(files.map(({ sheet }) => sheet))];
  return {
    files: sheets.flatMap((sheet) =>
      inOrder(
        files.filter((file) => file.sheet === sheet),
        record(sheet),
      ),
    ),
    record,
  };
}

/** The papers that are attached, each once, with the days that were told of it and what copies of a passport say. */
export function attachedOf({ files, record }: Documents): AttachedPaper[] {
  const papers = Map.groupBy(files, ({ sheet, about: { paper } }) => `${sheet} ${paper}`);
  return [...papers.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { sheet, about } = first;
    const lines = own.flatMap((file) => file.about.lines ?? []);
    return [
      { sheet, paper: about.paper, days: record(sheet).days[about.paper] ?? {}, ...(lines.length > 0 && { lines }) },
    ];
  });
}

/** One file of a document; undefined if it is not there (any more). */
export async function documentOf(opened: Kept, id: string, now: number): Promise<KeptDocument | undefined> {
  return (await documentsOf(opened, now)).files.find((one) => one.id === id);
}

/** The same with what it holds. */
export async function documentBytes(
  opened: Kept,
  id: string,
  now: number,
): Promise<{ about: AboutDocument; content: Uint8Array } | undefined> {
  const file = await documentOf(opened, id, now);
  const content = file && (await contentOf(opened, id, now));
  return content && { about: file.about, content };
}

type Outcome = { ok: true } | { ok: false; reason: DocumentRefusal | 'gone' };

/** SHA-256 of a file as it was sent. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Keeps a file: behind the others of its paper, or in the place of the one that the page showed as `replaces`. `twice`: this paper has
 * the same file already; `stale`: what is to be replaced was changed or removed since.
 */
export async function keepDocument(
  opened: Kept,
  { sheet, paper }: Slot,
  made: MadeDocument & Pick<AboutDocument, 'name' | 'digest' | 'lines'>,
  replaces: { id: string; version: number } | undefined,
  now: number,
): Promise<Outcome> {
  const { content, ...rest } = made;
  const about = { v: 1 as const, at: now, paper, bytes: content.length, ...rest };
  const present = filesIn(await documentsOf(opened, now), { sheet, paper });
  if (present.some(({ id, about: { digest } }) => digest === made.digest && id !== replaces?.id))
    return { ok: false, reason: 'twice' };
  if (!replaces) {
    const added = await addFile(opened, { sheet, kind: documentKind, about, content }, mostFiles, now);
    if (added.ok) return { ok: true };
    return { ok: false, reason: added.reason === 'full' ? 'many' : added.reason === 'taken' ? 'stale' : added.reason };
  }
  if (!present.some(({ id, version }) => id === replaces.id && version === replaces.version))
    return { ok: false, reason: 'stale' };
  const replaced = await replaceFile(opened, { ...replaces, about, content }, now);
  if (replaced.ok) return { ok: true };
  return { ok: false, reason: replaced.reason === 'gone' ? 'stale' : replaced.reason };
}

/** Erases one file of a document for good, if it is there. */
export async function removeDocument(opened: Kept, slot: Slot, id: string, now: number): Promise<void> {
  const file = filesIn(await documentsOf(opened, now), slot).find((one) => one.id === id);
  if (file) await removeFile(opened, id, now);
}

/** Lets a file change places with the one before or behind it among those of its paper. */
export function moveDocument(opened: Kept, slot: Slot, id: string, way: 'up' | 'down', now: number): Promise<Outcome> {
  return changeRecord(opened, slot.sheet, now, (record, files) => {
    const own = files.filter(({ about }) => about.paper === slot.paper);
    const others = files.filter(({ about }) => about.paper !== slot.paper).map((file) => file.id);
    return { ...record, order: [...others, ...moved(own, id, way)] };
  });
}

/** Keeps what was told of the days of a paper; without any, forgets them. */
export function tellDays(opened: Kept, { sheet, paper }: Slot, days: PaperDays, now: number): Promise<Outcome> {
  return changeRecord(opened, sheet, now, (record) => {
    const { [paper]: _, ...others } = record.days;
    return { ...record, days: Object.keys(days).length > 0 ? { ...others, [paper]: days } : others };
  });
}

/** Changes what is known of a sheet's documents, as often as another window does so in between. */
async function changeRecord(
  opened: Kept,
  sheet: string,
  now: number,
  change: (record: PaperRecord, files: KeptDocument[]) => PaperRecord,
): Promise<Outcome> {
  for (let turn = 0; turn < 20; turn++) {
    const [before] = (await filesOf(opened, recordKind, paperRecord, now)).filter((file) => file.sheet === sheet);
    const { files } = await documentsOf(opened, now);
    const about = change(
      before?.about ?? emptyRecord,
      files.filter((file) => file.sheet === sheet),
    );
    const content = new Uint8Array();
    const kept = before
      ? await replaceFile(opened, { ...before, about, content }, now)
      : await addFile(opened, { sheet, kind: recordKind, about, content }, 1, now);
    if (kept.ok) return { ok: true };
    if (kept.reason === 'large') return { ok: false, reason: 'large' };
    if (kept.reason === 'gone' && !before) return { ok: false, reason: 'gone' };
  }
  return { ok: false, reason: 'busy' };
}
