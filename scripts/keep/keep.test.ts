import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from '@/db/sqlite/store';
import type { DossierId } from '@/lib/vault/keys';

const day = 24 * 60 * 60 * 1000;

let folder: string;
let data: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-keep-'));
  data = join(folder, 'data');
  mkdirSync(data);
  const store = openSqliteStore(join(data, 'sapar.db'), 30 * day);
  for (const created of [0, Date.now()]) {
    const owner = randomBytes(16).toString('hex') as DossierId;
    await store.create(
      owner,
      { wrappedKey: randomBytes(61), sheets: [{ id: 'trip', sealed: randomBytes(9) }] },
      created,
    );
  }
  await store.close();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command as `npm run` does, with the settings of a service. */
function run(command: string, args: readonly string[], dataFolder = data) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `${command}.ts`), ...args],
    {
      env: { NODE_ENV: 'production', PATH: process.env.PATH, DATA_DIR: dataFolder },
      encoding: 'utf8',
    },
  );
  return { status, said: (stdout + stderr).trim() };
}

test('what is swept, backed up and restored is told in words, and an exit status', () => {
  expect(run('sweep', [])).toEqual({ status: 0, said: 'Dossiers whose time was over, erased: 1' });
  expect(run('sweep', [])).toEqual({ status: 0, said: 'Dossiers whose time was over, erased: 0' });
  const backup = join(folder, 'backup');
  const { status, said } = run('backup', [backup]);
  expect(said).toBe(`Backed up in ${backup}, and confirmed by a restore: dossiers: 1, sheets: 1, files: 0`);
  expect(status).toBe(0);
  const restored = run('restore', [backup], join(folder, 'elsewhere'));
  expect(restored.said).toBe(`Restored from ${backup}, and read back: dossiers: 1, sheets: 1, files: 0`);
  expect(run('sweep', [], join(folder, 'elsewhere')).status).toBe(0);
});

test.each(['backup', 'restore'])('%s without a folder, or with two, says what it needs', (command) => {
  for (const args of [[], ['a', 'b']])
    expect(run(command, args)).toEqual({
      status: 1,
      said: `Name one folder: npm run ${command} -- /backup/2027-01-31`,
    });
});

test('what can’t be done is said, and nothing is harmed', () => {
  const backup = join(folder, 'backup');
  run('backup', [backup]);
  expect(run('backup', [backup])).toEqual({
    status: 1,
    said: `${backup} is there already. Name a folder that is not.`,
  });
  expect(run('restore', [backup])).toMatchObject({ status: 1, said: expect.stringContaining('is there already') });
  expect(run('backup', [join(folder, 'other')], join(folder, 'nothing')).status).toBe(1);
});
