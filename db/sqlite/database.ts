import { closeSync, openSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { folderOf, migrationsAfter } from '@/db/migrations';

/** How long a statement waits for another process's lock, in milliseconds, before it fails with SQLITE_BUSY. */
export const patience = 5000;

/**
 * Opens the database file, made with mode 600 if it is new, and brings its tables up to date. Throws if they are of a later version
 * than this code.
 *
 * @param file absolute path in a folder that exists
 */
export function openDatabase(file: string, folder = folderOf('sqlite')): SQLite.Database {
  closeSync(openSync(file, 'a', 0o600)); // SQLite gives its -wal and -shm files the mode of this one
  const client = new SQLite(file, { timeout: patience });
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL'); // better-sqlite3 is compiled to say NORMAL, which loses the last saves in a power cut
  client.pragma('foreign_keys = ON');
  client.pragma('secure_delete = ON'); // erased means overwritten with zeros, not only unlinked
  bringUpToDate(client, folder);
  return client;
}

/** Processes that start at once take turns, and one that is killed undoes what it had begun: all of it is one transaction. */
function bringUpToDate(client: SQLite.Database, folder: string): void {
  const migrate = client.transaction(() => {
    client.exec(
      'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
    );
    const last = client.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get();
    const note = client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
    for (const { at, hash, statements } of migrationsAfter(Number(last), folder)) {
      for (const statement of statements) client.exec(statement);
      note.run(hash, at);
    }
  });
  migrate.immediate();
}
