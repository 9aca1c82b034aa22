import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DossierId } from '@/lib/vault/keys';
import { makePostgres } from '@/scripts/postgres.mjs';
import { folderOf } from './migrations';
import { bringUpToDate } from './postgres/database';
import { makeDatabase } from './postgres/database.testing';
import { openPostgresStore } from './postgres/store';
import { openDatabase } from './sqlite/database';
import { openSqliteStore } from './sqlite/store';

const now = Date.UTC(2026, 10, 24, 9);
const keepFor = 24 * 60 * 60 * 1000;
const owner = randomBytes(16).toString('hex') as DossierId;
const [wrappedKey, sealed] = [randomBytes(61), randomBytes(300)];

let postgres: Awaited<ReturnType<typeof makePostgres>>;
beforeAll(async () => {
  postgres = await makePostgres({ settings: { fsync: 'off' } });
});
afterAll(() => postgres?.remove());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-migrations-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Adapter = 'sqlite' | 'postgres';
type Journal = { entries: { tag: string; when: number; idx: number }[] };

const journalOf = (adapter: Adapter): Journal =>
  JSON.parse(readFileSync(join(folderOf(adapter), 'meta/_journal.json'), 'utf8'));

/** A copy of the migrations whose list was changed, as an earlier or a later version has it. */
function migrationsOf(adapter: Adapter, change: (entries: Journal['entries']) => Journal['entries']): string {
  const copy = join(folder, adapter);
  cpSync(folderOf(adapter), copy, { recursive: true });
  const { entries, ...rest } = journalOf(adapter);
  writeFileSync(join(copy, 'meta/_journal.json'), JSON.stringify({ ...rest, entries: change(entries) }));
  return copy;
}

const released = (['sqlite', 'postgres'] as const).flatMap((adapter) =>
  journalOf(adapter).entries.map(({ tag }, at) => [adapter, tag, at + 1] as const),
);

describe.each(released)('a database of %s as it was at %s', (adapter, _, length) => {
  test('is brought up to date when it is opened, with all that is in it', async () => {
    const former = migrationsOf(adapter, (entries) => entries.slice(0, length));
    // Written by hand: the statements of today may know columns that were not there yet.
    const hex = (bytes: Buffer) =>
      adapter === 'sqlite' ? `x'${bytes.toString('hex')}'` : `'\\x${bytes.toString('hex')}'`;
    const rows = [
      `INSERT INTO dossiers (id, wrapped_key, created_at, changed_at, expires_at) VALUES ('${owner}', ${hex(wrappedKey)}, ${now}, ${now}, ${now + keepFor})`,
      `INSERT INTO sheets (dossier, id, position, version, sealed) VALUES ('${owner}', 'trip', 0, 7, ${hex(sealed)})`,
    ];
    const store = await filled(adapter, former, rows);
    expect(await store.read(owner, now)).toEqual({
      id: owner,
      wrappedKey,
      createdAt: now,
      changedAt: now,
      expiresAt: now + keepFor,
      sheets: [{ id: 'trip', position: 0, version: 7, sealed }],
    });
    expect(await store.saveSheet(owner, { id: 'trip', baseVersion: 7, sealed: randomBytes(9) }, now)).toMatchObject({
      ok: true,
      version: 8,
    });
    const file = { id: 'a', sheet: 'trip', kind: 'photo', about: randomBytes(9), content: randomBytes(9) };
    expect(await store.addFile(owner, file, { each: 1, bytes: 100 }, now)).toMatchObject({ ok: true });
    await store.close();
  });
});

test.each(['sqlite', 'postgres'] as const)(
  'a database of %s that a later version has changed is refused in words',
  async (adapter) => {
    const later = migrationsOf(adapter, (entries) => [
      ...entries,
      { ...(entries.at(-1) ?? { tag: '', idx: 0 }), when: Date.UTC(2099, 0), idx: entries.length, tag: 'later' },
    ]);
    writeFileSync(join(later, 'later.sql'), 'CREATE TABLE later (id integer)');
    const words = 'was changed by another version of Sapar';
    if (adapter === 'sqlite') {
      openDatabase(join(folder, 'sapar.db'), later).close();
      expect(() => openDatabase(join(folder, 'sapar.db'))).toThrow(words);
    } else {
      const { url, remove } = await makeDatabase(postgres);
      await bringUpToDate(url, later);
      await expect(bringUpToDate(url)).rejects.toThrow(words);
      await remove();
    }
  },
);

test.each(['sqlite', 'postgres'] as const)('a migration of %s that fails changes nothing', async (adapter) => {
  const broken = migrationsOf(adapter, (entries) => entries);
  const last = journalOf(adapter).entries.at(-1)?.tag;
  writeFileSync(
    join(broken, `${last}.sql`),
    'CREATE TABLE half (id integer);\n--> statement-breakpoint\nCREATE TABLE half (id integer);',
  );
  if (adapter === 'sqlite') {
    const file = join(folder, 'sapar.db');
    expect(() => openDatabase(file, broken)).toThrow('half');
    openDatabase(file).close();
  } else {
    const { url, ask, remove } = await makeDatabase(postgres);
    await expect(bringUpToDate(url, broken)).rejects.toThrow('half');
    await bringUpToDate(url);
    expect(await ask('SELECT * FROM dossiers')).toEqual([]);
    await remove();
  }
});

/** A store on a database that was made with `migrations` and holds `rows`. */
async function filled(adapter: Adapter, migrations: string, rows: readonly string[]) {
  if (adapter === 'sqlite') {
    const file = join(folder, 'sapar.db');
    const client = openDatabase(file, migrations);
    for (const row of rows) client.exec(row);
    client.close();
    return openSqliteStore(file, keepFor);
  }
  const { url, ask } = await makeDatabase(postgres);
  await bringUpToDate(url, migrations);
  for (const row of rows) await ask(row);
  return openPostgresStore(url, keepFor);
}
