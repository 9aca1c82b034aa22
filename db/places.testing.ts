// Where the contract tests of the store keep what they write: each adapter has a place for it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { makeDatabase } from '@/db/postgres/database.testing';
import { openPostgresStore } from '@/db/postgres/store';
import { openSqliteStore } from '@/db/sqlite/store';
import type { Store } from '@/db/store';
import { makePostgres } from '@/scripts/postgres.mjs';

/**
 * A place where an adapter keeps its data: it can be opened more than once, and thrown away. `bytes` is all that can be read there:
 * the raw files of SQLite, every row of PostgreSQL (whose files nobody but its server reads, see ADR 0029).
 */
export type Place = { open(keepFor: number): Store; bytes(): Promise<Buffer>; remove(): Promise<void> };

/** The adapters by name, each with a way to make it a place. The tests of the file that asks have a PostgreSQL of their own. */
export function adapterPlaces(): [string, () => Promise<Place>][] {
  let postgres: Awaited<ReturnType<typeof makePostgres>>;
  beforeAll(async () => {
    postgres = await makePostgres({ settings: { fsync: 'off' } });
  });
  afterAll(() => postgres?.remove());
  return [
    ['SQLite', sqlitePlace],
    ['PostgreSQL', () => postgresPlace(postgres)],
  ];
}

async function sqlitePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-store-'));
  return {
    open: (keepFor) => openSqliteStore(join(folder, 'sapar.db'), keepFor),
    bytes: async () => Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file)))),
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

async function postgresPlace(postgres: Awaited<ReturnType<typeof makePostgres>>): Promise<Place> {
  const { url, ask, remove } = await makeDatabase(postgres);
  return {
    open: (keepFor) => openPostgresStore(url, keepFor),
    bytes: async () => {
      const tables = await ask("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
      const rows = await Promise.all(tables.map((table) => ask(`SELECT * FROM ${table.table_name}`)));
      const values = rows.flat().flatMap((row) => Object.values(row));
      return Buffer.concat(values.map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))));
    },
    remove,
  };
}
