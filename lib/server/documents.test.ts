import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { store } from '@/db';
import type { AttachedId } from '@/lib/documents/attachable';
import { mostFiles } from '@/lib/documents/limits';
import { tripSheet } from '@/lib/visa/draft';
import {
  attachedOf,
  digestOf,
  documentBytes,
  documentsOf,
  filesIn,
  keepDocument,
  moveDocument,
  removeDocument,
  tellDays,
} from './documents';
import { createDraft, type Kept, openDraft } from './drafts';
import { mostBytes, usedBytes } from './files';

const now = Date.parse('2026-11-30T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'sapar-documents-'));
beforeAll(() => {
  process.env.DATA_DIR = folder;
});
afterAll(async () => {
  await store().close();
  rmSync(folder, { recursive: true });
});

async function newDossier(): Promise<Kept> {
  const opened = await openDraft(await createDraft(now), now);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.open;
}

const slot = (paper: AttachedId = 'insurance') => ({ sheet: tripSheet, paper });

/** Keeps a file that holds its own name, so many bytes long. */
function keep(
  opened: Kept,
  name: string,
  { length = 100, at = slot(), replaces = undefined as { id: string; version: number } | undefined } = {},
) {
  const content = Buffer.alloc(length, name);
  return keepDocument(opened, at, { type: 'pdf', pages: 1, name, digest: digestOf(content), content }, replaces, now);
}

const namesIn = async (opened: Kept, at = slot()) =>
  filesIn(await documentsOf(opened, now), at).map(({ about }) => about.name);
const find = async (opened: Kept, name: string) => {
  const file = (await documentsOf(opened, now)).files.find(({ about }) => about.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file;
};

describe('the documents of a dossier', () => {
  it('stand in the order that they were given, and hold what was sent', async () => {
    const opened = await newDossier();
    for (const name of ['a', 'b', 'c']) expect(await keep(opened, name)).toEqual({ ok: true });
    expect(await keep(opened, 'ticket', { at: slot('returnTicket') })).toEqual({ ok: true });
    const { id } = await find(opened, 'c');
    expect(await moveDocument(opened, slot(), id, 'up', now)).toEqual({ ok: true });
    expect(await moveDocument(opened, slot(), id, 'up', now)).toEqual({ ok: true });
    expect(await moveDocument(opened, slot(), id, 'up', now)).toEqual({ ok: true });
    expect(await namesIn(opened)).toEqual(['c', 'a', 'b']);
    expect(await namesIn(opened, slot('returnTicket'))).toEqual(['ticket']);
    expect(Buffer.from((await documentBytes(opened, id, now))?.content ?? []).equals(Buffer.alloc(100, 'c'))).toBe(
      true,
    );
  });

  it('are replaced in their place, as they were seen only', async () => {
    const opened = await newDossier();
    for (const name of ['a', 'b']) await keep(opened, name);
    const { id, version } = await find(opened, 'a');
    expect(await keep(opened, 'c', { replaces: { id, version } })).toEqual({ ok: true });
    expect(await namesIn(opened)).toEqual(['c', 'b']);
    expect(await keep(opened, 'd', { replaces: { id, version } })).toEqual({ ok: false, reason: 'stale' });
    // Nor can a file of another paper be replaced by its name.
    expect(await keep(opened, 'e', { at: slot('other'), replaces: { id, version: version + 1 } })).toEqual({
      ok: false,
      reason: 'stale',
    });
    await removeDocument(opened, slot('other'), id, now);
    expect(await namesIn(opened)).toEqual(['c', 'b']);
    await removeDocument(opened, slot(), id, now);
    expect(await namesIn(opened)).toEqual(['b']);
    expect(await documentBytes(opened, id, now)).toBeUndefined();
    expect(await keep(opened, 'f', { replaces: { id, version: version + 1 } })).toEqual({ ok: false, reason: 'stale' });
  });

  it('hold no file twice, but another paper may hold it too', async () => {
    const opened = await newDossier();
    await keep(opened, 'a');
    expect(await keep(opened, 'a')).toEqual({ ok: false, reason: 'twice' });
    expect(await keep(opened, 'a', { at: slot('other') })).toEqual({ ok: true });
    expect(await namesIn(opened)).toEqual(['a']);
  });

  it('have room for so many files and bytes, and what is refused leaves nothing', async () => {
    const opened = await newDossier();
    for (let n = 0; n < 6; n++) await keep(opened, `large ${n}`, { length: 10 * 1024 * 1024 - 600 });
    const before = await usedBytes(opened, now);
    expect(await keep(opened, 'more', { length: 100_000 })).toEqual({ ok: false, reason: 'large' });
    expect(await usedBytes(opened, now)).toBe(before);
    expect(before).toBeLessThanOrEqual(mostBytes);
    const other = await newDossier();
    for (let n = 0; n < mostFiles; n++) await keep(other, `small ${n}`);
    expect(await keep(other, 'more')).toEqual({ ok: false, reason: 'many' });
    expect(await namesIn(other)).toHaveLength(mostFiles);
  });

  it('keep what is told of them, from two windows at once too', async () => {
    const opened = await newDossier();
    await keep(opened, 'a');
    await keep(opened, 'b');
    const { id } = await find(opened, 'b');
    const told = await Promise.all([
      tellDays(opened, slot(), { until: '2027-03-01' }, now),
      moveDocument(opened, slot(), id, 'up', now),
      tellDays(opened, slot('returnTicket'), { from: '2027-02-01' }, now),
    ]);
    expect(told).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await namesIn(opened)).toEqual(['b', 'a']);
    // Of a ticket that is not attached nothing is said.
    expect(attachedOf(await documentsOf(opened, now))).toEqual([
      { sheet: tripSheet, paper: 'insurance', days: { until: '2027-03-01' } },
    ]);
    await tellDays(opened, slot(), {}, now);
    expect((await documentsOf(opened, now)).record(tripSheet).days).toEqual({ returnTicket: { from: '2027-02-01' } });
  });

  it('are of their own dossier only', async () => {
    const [one, other] = [await newDossier(), await newDossier()];
    await keep(one, 'a');
    const { id } = await find(one, 'a');
    expect(await documentBytes(other, id, now)).toBeUndefined();
    await removeDocument(other, slot(), id, now);
    expect(await namesIn(one)).toEqual(['a']);
    expect(await keep({ ...other, id: one.id, key: other.key }, 'b').catch(() => 'unopened')).toBe('unopened');
  });
});
