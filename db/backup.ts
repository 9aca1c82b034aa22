import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
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
import { pipeline } from 'node:stream/promises';
import { copyAll, type Reader, type Summary, type Writer } from '@/db/copy';
import { databaseFile, publicKeysFile, sessionSecretFile, signingKeyFile } from '@/db/data-files';
import { readPostgres, writePostgres } from '@/db/postgres/copy';
import { copySqlite, readSqlite, updateSqlite, writeSqlite } from '@/db/sqlite/copy';

/** Where dossiers are kept: in DATABASE_URL if it is set, else in DATA_DIR. The secrets that were made are in DATA_DIR in any case. */
export type Place = { DATA_DIR: string; DATABASE_URL?: string | undefined };

const manifest = 'backup.json';
const secrets = [sessionSecretFile, signingKeyFile, publicKeysFile];

/** What a backup says of itself: when it was made, how much is in it, and what its database file is. */
type Manifest = Omit<Summary, 'digest'> & { at: number; sha256: string };

/**
 * Copies all dossiers as they are at one moment, while servers go on, into a database file in a new folder, and the secrets of
 * DATA_DIR with them. Restores that file into another one before it is called a backup: what it resolves to was read from there.
 */
export async function backUp(place: Place, folder: string, now: number): Promise<Summary> {
  if (existsSync(folder)) throw new Error(`${folder} is there already. Name a folder that is not.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const file = join(folder, databaseFile);
    const trial = join(folder, 'restored.db');
    const copied = place.DATABASE_URL && (await moved(await readPostgres(place.DATABASE_URL), writeSqlite(file)));
    if (!copied) copySqlite(join(place.DATA_DIR, databaseFile), file);
    flush(file);
    const restored = await unpacked(file, trial);
    if (copied) same(copied, restored);
    rmSync(trial);
    for (const name of secrets) keepSecret(join(place.DATA_DIR, name), join(folder, name));
    const { digest: _, ...counts } = restored;
    const said: Manifest = { at: now, ...counts, sha256: await sha256(file) };
    // Last: a folder without it is no backup.
    writeFileSync(join(folder, manifest), `${JSON.stringify(said)}\n`, { mode: 0o600, flush: true });
    return restored;
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/**
 * Puts a backup in the place of nothing: into an empty PostgreSQL database, or a DATA_DIR without a database file, whichever it was
 * made of, by this version or an earlier one. What it resolves to was read back from there.
 */
export async function restore(folder: string, place: Place): Promise<Summary> {
  const { sha256: expected }: Manifest = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
  const file = join(place.DATA_DIR, databaseFile);
  const half = `${file}.restoring`;
  // A log of another database would be read into this one at the next start.
  const there = ['', '-wal', '-journal'].map((end) => `${file}${end}`).filter((each) => existsSync(each));
  if (!place.DATABASE_URL && there.length > 0)
    throw new Error(`${there.join(', ')} is there already. Stop the server and put it aside first.`);
  if ((await sha256(join(folder, databaseFile))) !== expected)
    throw new Error(`${join(folder, databaseFile)} is not what it was when it was backed up.`);
  mkdirSync(place.DATA_DIR, { recursive: true, mode: 0o700 });
  for (const name of secrets) keepSecret(join(folder, name), join(place.DATA_DIR, name));
  rmSync(half, { force: true });
  try {
    const restored = await unpacked(join(folder, databaseFile), half);
    if (place.DATABASE_URL) {
      await moved(readSqlite(half), await writePostgres(place.DATABASE_URL));
      same(restored, await moved(await readPostgres(place.DATABASE_URL)));
    } else {
      flush(half);
      renameSync(half, file);
    }
    return restored;
  } finally {
    rmSync(half, { force: true });
  }
}

/** Copies the file of a backup, brings the copy up to date and reads all of it. */
function unpacked(file: string, to: string): Promise<Summary> {
  copySqlite(file, to);
  updateSqlite(to);
  return moved(readSqlite(to));
}

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
  if (expected.digest !== found.digest)
    throw new Error('The copy does not hold what it was made of. Nothing was kept of it.');
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

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Waits until a file that is complete is on the disk. */
function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
