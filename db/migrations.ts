import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';

/** `at`: when it was written, milliseconds since 1970, by which migrations are told apart and put in order. */
export type Migration = { at: number; hash: string; statements: string[] };

/** The migrations of an adapter. From the working directory and not from this file: the bundler moves the code, and the build copies the folder. */
export const folderOf = (adapter: 'sqlite' | 'postgres') => join(process.cwd(), `db/${adapter}/migrations`);

/**
 * What is still to be done to a database, in order; `last` is the `at` of the last that was done, 0 for none. There is no way back:
 * throws if the database knows one that this code does not, since its tables may mean something else by now.
 */
export function migrationsAfter(last: number, folder: string): Migration[] {
  const all = readMigrationFiles({ migrationsFolder: folder });
  if (last > 0 && !all.some(({ folderMillis }) => folderMillis === last))
    throw new Error(
      'The database was changed by another version of Sapar than this one. Start that version, or restore a backup.',
    );
  return all
    .filter(({ folderMillis }) => folderMillis > last)
    .map(({ folderMillis, hash, sql }) => ({ at: folderMillis, hash, statements: sql }));
}
