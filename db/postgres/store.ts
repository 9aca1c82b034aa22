import { drizzle } from 'drizzle-orm/node-postgres';
import type { PoolClient } from 'pg';
import { type Store, unconfirmedFor } from '@/db/store';
import type { DossierId } from '@/lib/vault/keys';
import { bringUpToDate, connectionsTo, repeating } from './database';
import { prepareStatements, sweptAtOnce } from './statements';
import { turnTaking } from './turns';

type Statements = ReturnType<typeof prepareStatements>;

/**
 * Opens the store in a PostgreSQL database, or one that speaks its language. Returns at once: the tables are brought up to date
 * before the first verb is done, and where that fails every verb throws.
 *
 * @param url `postgres://user:password@host:port/database`
 * @param keepFor how long a dossier is kept after its last change, in milliseconds
 * @param connections how many are open at once at most
 */
export function openPostgresStore(url: string, keepFor: number, connections = 10): Store {
  const pool = connectionsTo(url, connections);
  const statements = prepareStatements(drizzle(pool));
  // Counts are no promise: nobody waits for the disk for them, and those of the last second may go with the power.
  const counters = connectionsTo(url, Math.ceil(connections / 4), '-c synchronous_commit=off');
  const counting = prepareStatements(drizzle(counters));

  const inTurn = turnTaking<DossierId>();
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const ready = bringUpToDate(url);
  ready.catch(() => undefined); // thrown by every verb

  /**
   * Does something with the database, again if it asks for that; closing waits for it. What changes a dossier is done after what
   * this process was asked to do to it before.
   */
  function doing<Result>(work: () => Promise<Result>, owner?: DossierId): Promise<Result> {
    if (closing) return Promise.reject(new Error('the store is closed'));
    const attempt = () => repeating(work);
    const result = ready.then(() => (owner === undefined ? attempt() : inTurn(owner, attempt)));
    const settled = result
      .catch(() => undefined)
      .then(() => {
        underWay.delete(settled);
      });
    underWay.add(settled);
    return result;
  }

  /** Does several statements as one. */
  function transaction<Result>(
    owner: DossierId | undefined,
    work: (statements: Statements) => Promise<Result>,
  ): Promise<Result> {
    return doing(async () => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(prepareStatements(drizzle(client)));
        await client.query('COMMIT');
        client.release();
        return result;
      } catch (error) {
        await undo(client);
        throw error;
      }
    }, owner);
  }

  /** Keeps the dossier for its full time from now on. */
  async function touch({ touch }: Statements, owner: DossierId, now: number): Promise<number> {
    const expiresAt = now + keepFor;
    await touch.execute({ owner, now, expiresAt });
    return expiresAt;
  }

  return {
    create: (owner, { wrappedKey, sheets, files = [] }, now) =>
      transaction(owner, async ({ create, addSheet, addFile }) => {
        const expiresAt = now + keepFor;
        await create.execute({ owner, wrappedKey, now, expiresAt });
        for (const [position, sheet] of sheets.entries()) await addSheet.execute({ owner, position, ...sheet });
        for (const [position, file] of files.entries())
          await addFile.execute({ owner, position, size: file.content.length, ...file });
        return { expiresAt };
      }),

    read: (owner, now) =>
      doing(async () => {
        const rows = await statements.read.execute({ owner, now });
        const [first] = rows;
        return first && { id: owner, ...first.dossier, sheets: rows.flatMap(({ sheet }) => sheet ?? []) };
      }),

    prolong: (owner, now) =>
      transaction(owner, async (statements) => {
        if (!(await holds(statements, owner, now))) return { ok: false, reason: 'gone' };
        return { ok: true, expiresAt: await touch(statements, owner, now) };
      }),

    saveSheet: (owner, { id, baseVersion, sealed }, now) =>
      doing(async () => {
        const expiresAt = now + keepFor;
        const [row] = await statements.saveSheet.execute({ owner, id, baseVersion, sealed, now, expiresAt });
        if (row?.saved) return { ok: true, version: baseVersion + 1, expiresAt };
        return { ok: false, reason: row?.there ? 'stale' : 'gone' };
      }, owner),

    addSheet: (owner, { id, sealed }, limit, now) =>
      transaction(owner, async (statements) => {
        if (!(await holds(statements, owner, now))) return { ok: false, reason: 'gone' };
        const present = await statements.outline.execute({ owner });
        if (present.some((sheet) => sheet.id === id)) return { ok: false, reason: 'taken' };
        if (present.length >= limit) return { ok: false, reason: 'full' };
        const position = Math.max(-1, ...present.map((sheet) => sheet.position)) + 1;
        await statements.addSheet.execute({ owner, id, position, sealed });
        return { ok: true, version: 1, expiresAt: await touch(statements, owner, now) };
      }),

    removeSheet: (owner, id, least, now) =>
      transaction(owner, async (statements) => {
        const present = (await holds(statements, owner, now)) ? await statements.outline.execute({ owner }) : [];
        if (!present.some((sheet) => sheet.id === id)) return { ok: false, reason: 'gone' };
        if (present.length <= least) return { ok: false, reason: 'last' };
        await statements.removeSheet.execute({ owner, id });
        return { ok: true, expiresAt: await touch(statements, owner, now) };
      }),

    files: (owner, now) => doing(() => statements.files.execute({ owner, now })),

    readFile: (owner, id, now) =>
      doing(async () => {
        const [file] = await statements.readFile.execute({ owner, id, now });
        return file;
      }),

    addFile: (owner, { id, sheet, kind, about, content }, limits, now) =>
      transaction(owner, async (statements) => {
        const sheets = (await holds(statements, owner, now)) ? await statements.outline.execute({ owner }) : [];
        if (!sheets.some((row) => row.id === sheet)) return { ok: false, reason: 'gone' };
        const present = await statements.files.execute({ owner, now });
        if (present.some((file) => file.id === id)) return { ok: false, reason: 'taken' };
        const alike = present.filter((file) => file.sheet === sheet && file.kind === kind);
        if (alike.length >= limits.each) return { ok: false, reason: 'full' };
        if (bytesOf(present) + content.length > limits.bytes) return { ok: false, reason: 'large' };
        const position = Math.max(-1, ...present.map((file) => file.position)) + 1;
        await statements.addFile.execute({ owner, id, sheet, kind, position, size: content.length, about, content });
        return { ok: true, version: 1, expiresAt: await touch(statements, owner, now) };
      }),

    replaceFile: (owner, { id, baseVersion, about, content }, limits, now) =>
      transaction(owner, async (statements) => {
        const present = (await holds(statements, owner, now)) ? await statements.files.execute({ owner, now }) : [];
        const before = present.find((file) => file.id === id);
        if (!before) return { ok: false, reason: 'gone' };
        if (before.version !== baseVersion) return { ok: false, reason: 'stale' };
        if (bytesOf(present) - before.size + content.length > limits.bytes) return { ok: false, reason: 'large' };
        await statements.replaceFile.execute({ owner, id, size: content.length, about, content });
        return { ok: true, version: baseVersion + 1, expiresAt: await touch(statements, owner, now) };
      }),

    removeFile: (owner, id, now) =>
      transaction(owner, async (statements) => {
        if (!(await holds(statements, owner, now))) return { ok: false, reason: 'gone' };
        const { rowCount } = await statements.removeFile.execute({ owner, id });
        return rowCount ? { ok: true, expiresAt: await touch(statements, owner, now) } : { ok: false, reason: 'gone' };
      }),

    openSession: (owner, session, most, now) =>
      transaction(owner, async (statements) => {
        if (!(await holds(statements, owner, now))) return { ok: false, reason: 'gone' };
        const present = await statements.sessions.execute({ owner, now });
        for (const { id } of present.slice(most - 1)) await statements.endSession.execute({ owner, id });
        await statements.openSession.execute({ owner, ...session, now });
        return { ok: true };
      }),

    session: (owner, id, now) =>
      doing(async () => {
        const [session] = await statements.session.execute({ owner, id, now });
        return session;
      }),

    seeSession: (owner, id, endsAt, now) =>
      doing(async () => {
        await statements.seeSession.execute({ owner, id, endsAt, now });
      }),

    sessions: (owner, now) => doing(() => statements.sessions.execute({ owner, now })),

    endSession: (owner, id) =>
      doing(async () => {
        await statements.endSession.execute({ owner, id });
      }),

    endOtherSessions: (owner, id) =>
      doing(async () => {
        await statements.endOtherSessions.execute({ owner, id });
      }),

    keepMail: (owner, mail, claimedUntil, now) =>
      transaction(owner, async (statements) => {
        if (!(await holds(statements, owner, now))) return { ok: false, reason: 'gone' };
        await statements.removeMails.execute({ owner });
        await statements.keepMail.execute({ owner, ...mail, claimedUntil, now });
        return { ok: true };
      }),

    mail: (owner, now) =>
      doing(async () => {
        const [mail] = await statements.mail.execute({ owner, now });
        return mail;
      }),

    confirmMail: (owner, id, now) =>
      doing(async () => {
        const { rowCount } = await statements.confirmMail.execute({ owner, id, now });
        return rowCount === 1;
      }, owner),

    removeMail: (owner, id) =>
      doing(async () => {
        await statements.removeMail.execute({ owner, id });
      }, owner),

    claimMails: (letter, until, most, now) =>
      transaction(undefined, async (statements) => {
        const due =
          letter === 'confirmation'
            ? await statements.dueConfirmations.execute({ most, now })
            : await statements.dueReminders.execute({ end: now + letter.within, within: letter.within, most, now });
        for (const { owner, id } of due) await statements.claimMail.execute({ owner, id, until });
        return due;
      }),

    noteMail: ({ owner, id, expiresAt }, letter) =>
      doing(async () => {
        if (letter === 'confirmation') await statements.noteConfirmation.execute({ owner, id });
        else await statements.noteReminder.execute({ owner, id, expiresAt, within: letter.within });
      }, owner),

    erase: (owner) =>
      doing(async () => {
        await statements.erase.execute({ owner });
      }, owner),

    async sweep(now) {
      let erased = 0;
      for (let some = sweptAtOnce; some === sweptAtOnce; erased += some)
        some = (await doing(() => statements.sweep.execute({ now }))).rowCount ?? 0;
      await doing(() => statements.sweepSessions.execute({ now }));
      await doing(() => statements.sweepMails.execute({ before: now - unconfirmedFor }));
      await doing(() => counting.sweepCounts.execute({ now }));
      return erased;
    },

    admit: (key, { most, within }, now) =>
      doing(async () => {
        const counted = await counting.admit.execute({ key, now, until: now + within, most });
        if (counted.length > 0) return 0;
        const [count] = await counting.counted.execute({ key });
        return Math.max(1, (count?.until ?? now) - now);
      }),

    ping: () =>
      doing(async () => {
        await statements.ping.execute();
      }),

    close() {
      closing ??= Promise.all(underWay).then(async () => {
        await Promise.all([pool.end(), counters.end()]);
      });
      return closing;
    },
  };
}

/** Whether there is such a dossier; if so nobody else changes it until the transaction ends. */
async function holds({ hold }: Statements, owner: DossierId, now: number): Promise<boolean> {
  return (await hold.execute({ owner, now })).length > 0;
}

/** Undoes what was begun; a connection that can't even do that is thrown away. */
async function undo(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}

const bytesOf = (files: readonly { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0);
