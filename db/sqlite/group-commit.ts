import type { Database } from 'better-sqlite3';

type Write = {
  /** Does the write inside the group's transaction; returns what tells the caller about it once the group is committed. */
  attempt: () => () => void;
  reject: (error: unknown) => void;
};

/**
 * Group commit: the writes asked for in one turn of the event loop share one immediate transaction, so one wait for the disk.
 *
 * Each write has a savepoint of its own: one that throws rejects its promise and leaves the others as they are. They run in the
 * order in which they were asked for, and no promise resolves before the commit. If the commit fails (disk full, I/O error)
 * nothing of the group is kept and every promise of it rejects.
 */
export function groupCommit(client: Database) {
  let group: Write[] = [];
  const savepoint = client.transaction((step: () => () => void) => step());
  const transaction = client.transaction((writes: Write[]) => writes.map((write) => write.attempt()));

  /** Queues a synchronous change of the database; what it returns is what the promise resolves to. */
  function write<Result>(change: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      const attempt = () => {
        try {
          return savepoint(() => {
            const result = change();
            return () => resolve(result);
          });
        } catch (error) {
          // Some failures make SQLite roll back all of the transaction: then the whole group has failed.
          if (!client.inTransaction) throw error;
          return () => reject(error);
        }
      };
      group.push({ attempt, reject });
      if (group.length === 1) setImmediate(flush);
    });
  }

  /** Commits now what is queued. */
  function flush(): void {
    const writes = group;
    group = [];
    if (writes.length === 0) return;
    try {
      for (const tell of transaction.immediate(writes)) tell();
    } catch (error) {
      for (const { reject } of writes) reject(error);
    }
  }

  return { write, flush };
}
