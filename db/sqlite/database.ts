import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

/** How long a statement waits for another process's lock, in milliseconds, before it fails with SQLITE_BUSY. */
export const patience = 5000;

/**
 * Opens the database file, made with mode 600 if it is new, and brings its tables up to date.
 *
 * @param file absolute path in a folder that exists
 */
export function openDatabase(file: string): SQLite.Database {
  closeSync(openSync(file, 'a', 0o600)); // SQLite gives its -wal and -shm files the mode of this one
  const client = new SQLite(file, { timeout: patience });
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL'); // better-sqlite3 is compiled to say NORMAL, which loses the last saves in a power cut
  client.pragma('foreign_keys = ON');
  client.pragma('secure_delete = ON'); // erased means overwritten with zeros, not only unlinked
  bringUpToDate(client);
  return client;
}

function bringUpToDate(client: SQLite.Database): void {
  // From the working directory and not from this file: the bundler moves the code, and the build copies the folder beside it.
  const migrationsFolder = join(process.cwd(), 'db/sqlite/migrations');
  try {
    migrate(drizzle(client), { migrationsFolder });
  } catch {
    // Two processes that start at once both see an old database, and the slower one fails; now it sees the new one.
    migrate(drizzle(client), { migrationsFolder });
  }
}
