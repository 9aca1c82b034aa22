import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { copyAll, type Reader, type Summary, type Writer } from '@/db/copy';
import { readPostgres, writePostgres } from '@/db/postgres/copy';
import { readSqlite, writeSqlite } from '@/db/sqlite/copy';

/** Where dossiers are kept: in DATABASE_URL if it is set, else in DATA_DIR. The secrets that were made are in DATA_DIR in any case. */
export type Place = { DATA_DIR: string; DATABASE_URL?: string | undefined };

const database = 'sapar.db';
const manifest = 'backup.json';
/** What is made in DATA_DIR beside the database, where the settings do not give it. */
const secrets = ['session-secret', 'signing-key', 'public-keys'];

/**
 * Copies all dossiers as they are at one moment, while servers go on, into a database file in a new folder, and the secrets of
 * DATA_DIR with them. Restores that file into another one before it is called a backup: what it resolves to is in both.
 */
export async function backUp(place: Place, folder: string, now: number): Promise<Summary> {
  if (existsSync(folder)) throw new Error(`${folder} is there already. Name a folder that is not.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const file = join(folder, database);
    const trial = join(folder, 'restored.db');
    const copied = await moved(await readerOf(place), writeSqlite(file));
    flush(file);
    same(copied, await moved(readSqlite(file), writeSqlite(trial)));
    same(copied, await moved(readSqlite(trial)));
    rmSync(trial);
    for (const name of secrets) keepSecret(join(place.DATA_DIR, name), join(folder, name));
    // Last: a folder without it is no backup.
    writeFileSync(join(folder, manifest), `${JSON.stringify({ at: now, ...copied })}\n`, { mode: 0o600, flush: true });
    return copied;
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/**
 * Puts a backup in the place of nothing: into an empty PostgreSQL database, or a DATA_DIR without a database file, whichever it was
 * made of. What it resolves to was read back from there, and is what the backup says of itself.
 */
export async function restore(folder: string, place: Place): Promise<Summary> {
  const said: Summary = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
  const file = join(place.DATA_DIR, database);
  const half = `${file}.restoring`;
  if (!place.DATABASE_URL && existsSync(file))
    throw new Error(`${file} is there already. Stop the server and put it aside first.`);
  mkdirSync(place.DATA_DIR, { recursive: true, mode: 0o700 });
  for (const name of secrets) keepSecret(join(folder, name), join(place.DATA_DIR, name));
  try {
    const there = place.DATABASE_URL ? await writePostgres(place.DATABASE_URL) : writeSqlite(half);
    same(said, await moved(readSqlite(join(folder, database)), there));
    if (!place.DATABASE_URL) {
      flush(half);
      renameSync(half, file);
    }
  } finally {
    rmSync(half, { force: true });
  }
  same(said, await moved(await readerOf(place)));
  return said;
}

const readerOf = async ({ DATABASE_URL, DATA_DIR }: Place): Promise<Reader> =>
  DATABASE_URL ? readPostgres(DATABASE_URL) : readSqlite(join(DATA_DIR, database));

/** As `copyAll`; what was opened for it is closed, whatever comes of it. */
async function moved(from: Reader, to?: Writer): Promise<Summary> {
  try {
    return await copyAll(from, to);
  } finally {
    await from.close();
    await to?.close();
  }
}

function same(expected: Summary, found: Summary): void {
  if (expected.digest !== found.digest) throw new Error('The copy does not hold what it was made of.');
}

/** Copies a secret if there is one; throws rather than put it in the place of another. */
function keepSecret(from: string, to: string): void {
  if (!existsSync(from)) return;
  const secret = readFileSync(from);
  if (existsSync(to)) {
    if (!readFileSync(to).equals(secret)) throw new Error(`${to} holds another secret. Put it aside first.`);
    return;
  }
  writeFileSync(to, secret, { flag: 'wx', mode: 0o600, flush: true });
}

/** Waits until a file that is complete is on the disk. */
function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
