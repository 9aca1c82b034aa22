import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DossierId } from '@/lib/vault/keys';
import { makePostgres } from '@/scripts/postgres.mjs';
import { backUp, type Place, restore } from './backup';
import { folderOf } from './migrations';
import { makeDatabase, type TestDatabase } from './postgres/database.testing';
import { openPostgresStore } from './postgres/store';
import { openDatabase } from './sqlite/database';
import { openSqliteStore } from './sqlite/store';
import type { Store } from './store';

const now = Date.UTC(2026, 10, 24, 9);
const keepFor = 24 * 60 * 60 * 1000;

let postgres: Awaited<ReturnType<typeof makePostgres>>;
beforeAll(async () => {
  postgres = await makePostgres({ settings: { fsync: 'off' } });
});
afterAll(() => postgres?.remove());

let folder: string;
let databases: TestDatabase[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-backup-'));
  databases = [];
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  for (const database of databases) await database.remove();
});

type Kind = 'SQLite' | 'PostgreSQL';
const kinds = ['SQLite', 'PostgreSQL'] as const;

/** A place with nothing in it. */
async function newPlace(kind: Kind, name: string): Promise<Place> {
  const DATA_DIR = join(folder, name);
  mkdirSync(DATA_DIR);
  if (kind === 'SQLite') return { DATA_DIR };
  const database = await makeDatabase(postgres);
  databases.push(database);
  return { DATA_DIR, DATABASE_URL: database.url };
}

const opened = ({ DATABASE_URL, DATA_DIR }: Place): Store =>
  DATABASE_URL ? openPostgresStore(DATABASE_URL, keepFor) : openSqliteStore(join(DATA_DIR, 'sapar.db'), keepFor);

/** Some dossiers with sheets and files; their owners. */
async function fill(store: Store): Promise<DossierId[]> {
  const owners = Array.from({ length: 30 }, () => randomBytes(16).toString('hex') as DossierId);
  for (const owner of owners) {
    const sheets = ['trip', 'é', 'z'].map((id) => ({ id, sealed: randomBytes(400) }));
    await store.create(owner, { wrappedKey: randomBytes(61), sheets }, now);
    const file = { id: 'a', sheet: 'é', kind: 'photo', about: randomBytes(40), content: randomBytes(5000) };
    await store.addFile(owner, file, { each: 1, bytes: 10_000 }, now);
  }
  return owners;
}

/** All that the store gives its owners. */
const all = (store: Store, owners: readonly DossierId[]) =>
  Promise.all(owners.map(async (owner) => [await store.read(owner, now), await store.readFile(owner, 'a', now)]));

const secret = randomBytes(32).toString('base64');

describe.each(kinds.flatMap((from) => kinds.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
  test('all that was there is there again, secrets too, for nobody else to read', async () => {
    const place = await newPlace(from, 'place');
    writeFileSync(join(place.DATA_DIR, 'session-secret'), secret);
    const store = opened(place);
    const owners = await fill(store);
    const before = await all(store, owners);
    const backup = join(folder, 'backup');
    expect(await backUp(place, backup, now)).toMatchObject({ dossiers: 30, sheets: 90, files: 30 });
    await store.close();
    expect(readdirSync(backup).sort()).toEqual(['backup.json', 'sapar.db', 'session-secret']);
    for (const name of readdirSync(backup)) expect(statSync(join(backup, name)).mode & 0o777).toBe(0o600);

    const other = await newPlace(to, 'other');
    expect(await restore(backup, other)).toMatchObject({ dossiers: 30, sheets: 90, files: 30 });
    expect(readFileSync(join(other.DATA_DIR, 'session-secret'), 'utf8')).toBe(secret);
    const restored = opened(other);
    expect(await all(restored, owners)).toEqual(before);
    await restored.close();
  });
});

test.each(kinds)('a backup of %s is of one moment, whatever is saved meanwhile', async (kind) => {
  const place = await newPlace(kind, 'place');
  const store = opened(place);
  const owner = randomBytes(16).toString('hex') as DossierId;
  await store.create(owner, { wrappedKey: randomBytes(61), sheets: [] }, now);
  // Each sheet is there with all before it, or not at all.
  let busy = true;
  const adding = (async () => {
    for (let n = 0; busy; n++) await store.addSheet(owner, { id: `${n}`, sealed: randomBytes(2000) }, 100_000, now);
  })();
  for (let n = 0; n < 3; n++) {
    const backup = join(folder, `backup-${n}`);
    const { sheets } = await backUp(place, backup, now);
    const copy = new SQLite(join(backup, 'sapar.db'), { readonly: true });
    expect(copy.prepare('SELECT max(position) + 1 FROM sheets').pluck().get() ?? 0).toBe(sheets);
    copy.close();
  }
  busy = false;
  await adding;
  await store.close();
});

test.each(kinds)('nothing is restored over %s that holds dossiers, nor a secret over another', async (kind) => {
  const place = await newPlace(kind, 'place');
  const store = opened(place);
  const owners = await fill(store);
  const before = await all(store, owners);
  const backup = join(folder, 'backup');
  await backUp(place, backup, now);
  await expect(restore(backup, place)).rejects.toThrow('already');
  expect(await all(store, owners)).toEqual(before);
  await store.close();
  writeFileSync(join(backup, 'signing-key'), 'one');
  const other = await newPlace(kind, 'other');
  writeFileSync(join(other.DATA_DIR, 'signing-key'), 'another');
  await expect(restore(backup, other)).rejects.toThrow('another secret');
});

test('a backup is not restored beside the log that another database left', async () => {
  const place = await newPlace('SQLite', 'place');
  const store = opened(place);
  await fill(store);
  await store.close();
  const backup = join(folder, 'backup');
  await backUp(place, backup, now);
  const other = await newPlace('SQLite', 'other');
  writeFileSync(join(other.DATA_DIR, 'sapar.db-wal'), 'of another');
  await expect(restore(backup, other)).rejects.toThrow('sapar.db-wal is there already');
});

test.each(kinds)(
  'a backup of an earlier version is restored into %s, with its tables brought up to date',
  async (kind) => {
    const place = await newPlace('SQLite', 'place');
    const former = join(folder, 'migrations');
    cpSync(folderOf('sqlite'), former, { recursive: true });
    const journal = JSON.parse(readFileSync(join(former, 'meta/_journal.json'), 'utf8'));
    writeFileSync(
      join(former, 'meta/_journal.json'),
      JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
    );
    const client = openDatabase(join(place.DATA_DIR, 'sapar.db'), former);
    const owner = randomBytes(16).toString('hex') as DossierId;
    client.prepare('INSERT INTO dossiers VALUES (?, ?, ?, ?, ?)').run(owner, randomBytes(61), now, now, now + keepFor);
    client.prepare('INSERT INTO sheets VALUES (?, ?, 0, 3, ?)').run(owner, 'trip', randomBytes(300));
    client.close();
    const backup = join(folder, 'backup');
    await backUp(place, backup, now);
    const other = await newPlace(kind, 'other');
    expect(await restore(backup, other)).toMatchObject({ dossiers: 1, sheets: 1, files: 0 });
    const restored = opened(other);
    expect(await restored.read(owner, now)).toMatchObject({ sheets: [{ id: 'trip', version: 3 }] });
    expect(await restored.files(owner, now)).toEqual([]);
    await restored.close();
  },
);

test('a backup that was changed is not restored, and a folder is not written over', async () => {
  const place = await newPlace('SQLite', 'place');
  const store = opened(place);
  await fill(store);
  await store.close();
  const backup = join(folder, 'backup');
  await backUp(place, backup, now);
  await expect(backUp(place, backup, now)).rejects.toThrow('is there already');
  const copy = new SQLite(join(backup, 'sapar.db'));
  copy.prepare("UPDATE sheets SET version = 9 WHERE id = 'z'").run();
  copy.close();
  const other = await newPlace('SQLite', 'other');
  await expect(restore(backup, other)).rejects.toThrow('is not what it was');
  expect(readdirSync(other.DATA_DIR)).toEqual([]);
});
