import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from './database';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-database-'));
  file = join(folder, 'sapar.db');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('every commit waits for the disk, erased rows are overwritten, and references are kept', () => {
  const client = openDatabase(file);
  const settings = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'busy_timeout'];
  expect(settings.map((name) => client.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 1, 5000]);
  client.close();
});

test('nobody else on the machine may read the files', () => {
  const client = openDatabase(file);
  client.exec("INSERT INTO dossiers VALUES ('a', x'00', 0, 0, 0)");
  expect(readdirSync(folder).sort()).toEqual(['sapar.db', 'sapar.db-shm', 'sapar.db-wal']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  client.close();
});

test('the migrations are applied once', () => {
  const tables = () => {
    const client = openDatabase(file);
    const seen = client.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    const applied = client.prepare('SELECT hash FROM __drizzle_migrations').all();
    client.close();
    return { seen, applied };
  };
  const first = tables();
  expect(first.applied.length).toBeGreaterThan(0);
  expect(tables()).toEqual(first);
});
