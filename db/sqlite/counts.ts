import { closeSync, openSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import type { Limit } from '@/db/store';

/** How long one count waits for that of another process, in milliseconds. */
const patience = 1000;

/**
 * Opens the counts of `Store.admit`, in a file of their own: they are asked for more often than anything is saved, and nobody waits
 * for the disk for them. The file may be removed while no server runs, and is in no backup.
 *
 * @param file absolute path in a folder that exists; made with mode 600 if it is new
 */
export function openCounts(file: string) {
  closeSync(openSync(file, 'a', 0o600));
  const client = new SQLite(file, { timeout: patience });
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = NORMAL'); // after a power cut the last counts are missing, and the file is whole
  client.exec(`
    CREATE TABLE IF NOT EXISTS counts
      (key text PRIMARY KEY, since integer NOT NULL, until integer NOT NULL, count integer NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS counts_by_end ON counts (until);
  `);
  // A count that begins in the future is over too: then the clock was set back.
  const isOver = 'counts.until <= excluded.since OR counts.since > excluded.since';
  const admit = client.prepare<[string, number, number, number]>(`
    INSERT INTO counts VALUES (?, ?, ?, 1) ON CONFLICT (key) DO UPDATE SET
      since = iif(${isOver}, excluded.since, counts.since),
      until = iif(${isOver}, excluded.until, counts.until),
      count = iif(${isOver}, 1, counts.count + 1)
    WHERE ${isOver} OR counts.count < ?
  `);
  const counted = client.prepare<[string], number>('SELECT until FROM counts WHERE key = ?').pluck();
  const sweep = client.prepare<[number]>('DELETE FROM counts WHERE until <= ?');

  return {
    /** As `Store.admit`. */
    admit(key: string, { most, within }: Limit, now: number): number {
      if (admit.run(key, now, now + within, most).changes > 0) return 0;
      return Math.max(1, (counted.get(key) ?? now) - now);
    },
    sweep: (now: number) => void sweep.run(now),
    close: () => void client.close(),
  };
}
