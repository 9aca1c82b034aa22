import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { type NewFile, type Store, unconfirmedFor } from '@/db/store';
import type { DossierId } from '@/lib/vault/keys';
import { openCounts } from './counts';
import { openDatabase, patience } from './database';
import { groupCommit } from './group-commit';
import { prepareStatements, sweptAtOnce } from './statements';

/**
 * Opens the store in a database file.
 *
 * @param file absolute path in a folder that exists
 * @param keepFor how long a dossier is kept after its last change, in milliseconds
 */
export function openSqliteStore(file: string, keepFor: number): Store {
  const client = openDatabase(file);
  const statements = prepareStatements(client);
  const { write, flush } = groupCommit(client);
  const counts = openCounts(`${file}-counts`);

  /** Reads several things as they are at one moment. */
  const snapshot = client.transaction((read: () => unknown) => read());
  const atOnce = <Result>(read: () => Result) => snapshot(read) as Result;

  /** Keeps the dossier for its full time from now on. */
  function touch(owner: DossierId, now: number): number {
    const expiresAt = now + keepFor;
    statements.touch.run({ owner, now, expiresAt });
    return expiresAt;
  }

  function insertFile(owner: DossierId, position: number, { id, sheet, kind, about, content }: NewFile): void {
    statements.addFile.run({ owner, id, sheet, kind, position, size: content.length, about, content });
  }

  return {
    create: (owner, { wrappedKey, sheets, files = [] }, now) =>
      write(() => {
        const expiresAt = now + keepFor;
        statements.create.run({ owner, wrappedKey, now, expiresAt });
        for (const [position, sheet] of sheets.entries()) statements.addSheet.run({ owner, position, ...sheet });
        for (const [position, file] of files.entries()) insertFile(owner, position, file);
        return { expiresAt };
      }),

    async read(owner, now) {
      return atOnce(() => {
        const dossier = statements.dossier.get({ owner, now });
        if (!dossier) return undefined;
        const sheets = statements.sheets.all({ owner }).sort((a, b) => a.position - b.position);
        return { id: owner, ...dossier, sheets };
      });
    },

    prolong: (owner, now) =>
      write(() => {
        if (statements.outline.all({ owner, now }).length === 0) return { ok: false, reason: 'gone' };
        return { ok: true, expiresAt: touch(owner, now) };
      }),

    saveSheet: (owner, { id, baseVersion, sealed }, now) =>
      write(() => {
        if (!statements.dossier.get({ owner, now })) return { ok: false, reason: 'gone' };
        const { changes } = statements.saveSheet.run({ owner, id, baseVersion, sealed });
        if (changes > 0) return { ok: true, version: baseVersion + 1, expiresAt: touch(owner, now) };
        const there = statements.outline.all({ owner, now }).some(({ sheet }) => sheet?.id === id);
        return { ok: false, reason: there ? 'stale' : 'gone' };
      }),

    addSheet: (owner, { id, sealed }, limit, now) =>
      write(() => {
        const rows = statements.outline.all({ owner, now });
        const present = rows.flatMap(({ sheet }) => sheet ?? []);
        if (rows.length === 0) return { ok: false, reason: 'gone' };
        if (present.some((sheet) => sheet.id === id)) return { ok: false, reason: 'taken' };
        if (present.length >= limit) return { ok: false, reason: 'full' };
        const position = Math.max(-1, ...present.map((sheet) => sheet.position)) + 1;
        statements.addSheet.run({ owner, id, position, sealed });
        return { ok: true, version: 1, expiresAt: touch(owner, now) };
      }),

    async removeSheet(owner, id, least, now) {
      const removed = await write(() => {
        const present = statements.outline.all({ owner, now }).flatMap(({ sheet }) => sheet ?? []);
        if (!present.some((sheet) => sheet.id === id)) return { ok: false, reason: 'gone' } as const;
        if (present.length <= least) return { ok: false, reason: 'last' } as const;
        statements.removeSheet.run({ owner, id });
        return { ok: true, expiresAt: touch(owner, now) } as const;
      });
      if (removed.ok) await emptyLog(client);
      return removed;
    },

    async files(owner, now) {
      return statements.files.all({ owner, now });
    },

    async readFile(owner, id, now) {
      return statements.readFile.get({ owner, id, now });
    },

    addFile: (owner, file, limits, now) =>
      write(() => {
        const { id, sheet, kind, content } = file;
        const sheets = statements.outline.all({ owner, now });
        if (!sheets.some((row) => row.sheet?.id === sheet)) return { ok: false, reason: 'gone' };
        const present = statements.files.all({ owner, now });
        if (present.some((other) => other.id === id)) return { ok: false, reason: 'taken' };
        const alike = present.filter((other) => other.sheet === sheet && other.kind === kind);
        if (alike.length >= limits.each) return { ok: false, reason: 'full' };
        if (bytesOf(present) + content.length > limits.bytes) return { ok: false, reason: 'large' };
        const position = Math.max(-1, ...present.map((other) => other.position)) + 1;
        insertFile(owner, position, file);
        return { ok: true, version: 1, expiresAt: touch(owner, now) };
      }),

    async replaceFile(owner, { id, baseVersion, about, content }, limits, now) {
      const replaced = await write(() => {
        const present = statements.files.all({ owner, now });
        const before = present.find((file) => file.id === id);
        if (!before) return { ok: false, reason: 'gone' } as const;
        if (before.version !== baseVersion) return { ok: false, reason: 'stale' } as const;
        if (bytesOf(present) - before.size + content.length > limits.bytes)
          return { ok: false, reason: 'large' } as const;
        statements.replaceFile.run({ owner, id, size: content.length, about, content, now });
        return { ok: true, version: baseVersion + 1, expiresAt: touch(owner, now) } as const;
      });
      if (replaced.ok) await emptyLog(client);
      return replaced;
    },

    async removeFile(owner, id, now) {
      const removed = await write(() => {
        const { changes } = statements.removeFile.run({ owner, id, now });
        return changes > 0
          ? ({ ok: true, expiresAt: touch(owner, now) } as const)
          : ({ ok: false, reason: 'gone' } as const);
      });
      if (removed.ok) await emptyLog(client);
      return removed;
    },

    openSession: (owner, session, most, now) =>
      write(() => {
        if (statements.outline.all({ owner, now }).length === 0) return { ok: false, reason: 'gone' };
        for (const { id } of statements.sessions.all({ owner, now }).slice(most - 1))
          statements.endSession.run({ owner, id });
        statements.openSession.run({ owner, ...session, now });
        return { ok: true };
      }),

    async session(owner, id, now) {
      return atOnce(() => statements.dossier.get({ owner, now }) && statements.session.get({ owner, id, now }));
    },

    async seeSession(owner, id, endsAt, now) {
      await write(() => statements.seeSession.run({ owner, id, endsAt, now }));
    },

    async sessions(owner, now) {
      return statements.sessions.all({ owner, now });
    },

    async endSession(owner, id) {
      await write(() => statements.endSession.run({ owner, id }));
    },

    async endOtherSessions(owner, id) {
      await write(() => statements.endOtherSessions.run({ owner, id }));
    },

    keepMail: (owner, mail, claimedUntil, now) =>
      write(() => {
        if (statements.outline.all({ owner, now }).length === 0) return { ok: false, reason: 'gone' };
        statements.removeMails.run({ owner });
        statements.keepMail.run({ owner, ...mail, claimedUntil, now });
        return { ok: true };
      }),

    async mail(owner, now) {
      return statements.mail.get({ owner, now });
    },

    confirmMail: (owner, id, now) => write(() => statements.confirmMail.run({ owner, id, now }).changes > 0),

    async removeMail(owner, id) {
      const { changes } = await write(() => statements.removeMail.run({ owner, id }));
      // Emptying the log holds up every writer, and the link that stops letters may be opened as often as anybody likes. Should it fail
      // here, the next sweep empties it.
      if (changes > 0) await emptyLog(client);
    },

    claimMails: (letter, until, most, now) =>
      write(() => {
        const due =
          letter === 'confirmation'
            ? statements.dueConfirmations.all({ most, now })
            : statements.dueReminders.all({ end: now + letter.within, within: letter.within, most, now });
        for (const { owner, id } of due) statements.claimMail.run({ owner, id, until });
        return due;
      }),

    async noteMail({ owner, id, expiresAt }, letter) {
      await write(() =>
        letter === 'confirmation'
          ? statements.noteConfirmation.run({ owner, id })
          : statements.noteReminder.run({ owner, id, expiresAt, within: letter.within }),
      );
    },

    async erase(owner) {
      await write(() => statements.erase.run({ owner }));
      await emptyLog(client);
    },

    async sweep(now) {
      let erased = 0;
      // In parts, each a transaction: saves come in between.
      for (let some = sweptAtOnce; some === sweptAtOnce; erased += some)
        some = (await write(() => statements.sweep.run({ now }))).changes;
      await write(() => statements.sweepSessions.run({ now }));
      await write(() => statements.sweepMails.run({ before: now - unconfirmedFor }));
      counts.sweep(now);
      await emptyLog(client);
      return erased;
    },

    admit: async (key, limit, now) => counts.admit(key, limit, now),

    async ping() {
      statements.ping.all();
    },

    async close() {
      if (!client.open) return;
      flush();
      client.close();
      counts.close();
    },
  };
}

const bytesOf = (files: readonly { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0);

/**
 * What was erased is overwritten in the main file, but the write-ahead log still holds it until it is emptied. Another process
 * that empties it at this moment is a reason to try again, not to fail.
 */
async function emptyLog(client: Database): Promise<void> {
  for (let attempts = patience / 100; attempts > 0; attempts--) {
    // SQLite's own waiting would keep every other person waiting too.
    client.pragma('busy_timeout = 0');
    try {
      if (client.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0) return;
    } finally {
      client.pragma(`busy_timeout = ${patience}`);
    }
    await setTimeout(100);
  }
  throw new Error('another process is using the database: what was erased is still in its log');
}
