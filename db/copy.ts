import { createHash } from 'node:crypto';

/** The tables that a backup holds (sessions end with it) in the order in which their references let them be filled. */
export const tables = ['dossiers', 'sheets', 'files', 'mails'] as const;
export type Table = (typeof tables)[number];

/** A row by the names of its columns, which are the same in every database. */
export type Row = Readonly<Record<string, string | number | Uint8Array>>;

/** A database as it is at one moment, however long it is read. */
export type Reader = { rows(table: Table): AsyncIterable<Row>; close(): Promise<void> };

/** An empty database that is filled in one transaction: whole at the `commit`, or not at all. */
export type Writer = { add(table: Table, row: Row): Promise<void>; commit(): Promise<void>; close(): Promise<void> };

/** How many rows there are, and a digest of all that is in them: the same whatever the database and its order of rows. */
export type Summary = Record<Table, number> & { digest: string };

/** Reads all of one database and, if it is told to, fills another one with it. */
export async function copyAll(from: Reader, to?: Writer): Promise<Summary> {
  const counts: Record<Table, number> = { dossiers: 0, sheets: 0, files: 0, mails: 0 };
  const digests: string[] = [];
  for (const table of tables) {
    for await (const row of from.rows(table)) {
      await to?.add(table, row);
      counts[table]++;
      digests.push(digestOf(table, row));
    }
  }
  await to?.commit();
  return { ...counts, digest: sha256([digests.sort().join()]) };
}

/** Each value behind its length: what one column loses at its end the next one may not gain. */
function digestOf(table: Table, row: Row): string {
  const names = Object.keys(row).sort();
  return sha256([
    table,
    ...names.flatMap((name) => {
      const value = row[name];
      const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value));
      return [`${name} ${bytes.length}:`, bytes];
    }),
  ]);
}

function sha256(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
