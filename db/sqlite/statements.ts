import type { Database } from 'better-sqlite3';
import { and, asc, desc, eq, exists, gt, inArray, lte, ne, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { DossierId } from '@/lib/vault/keys';
import { dossiers, files, mails, sessions, sheets } from './schema';

const { placeholder } = sql;

/** How many dossiers are erased in one go by a sweep: a long transaction would keep others waiting. */
export const sweptAtOnce = 100;

/**
 * Prepared once, used for ever. `owner` is in each but `sweep` and `ping`. Where a statement reads `dossiers`, `now` hides one whose time is
 * over. `sheets`, `session`, `saveSheet` and `removeSheet` don't: whoever runs one asks `dossier` or `outline` first, in the same transaction.
 *
 * What every save runs reads one table and sorts nothing: else SQLite would plan it anew each time, which takes longer than to run it (ADR
 * 0041).
 */
export function prepareStatements(client: Database) {
  const db = drizzle(client);
  const alive = and(eq(dossiers.id, placeholder('owner')), gt(dossiers.expiresAt, placeholder('now')));
  const thisSheet = and(eq(sheets.dossier, placeholder('owner')), eq(sheets.id, placeholder('id')));
  const thisFile = and(
    eq(files.dossier, placeholder('owner')),
    eq(files.id, placeholder('id')),
    exists(db.select({ id: dossiers.id }).from(dossiers).where(alive)),
  );
  const thisMail = and(eq(mails.dossier, placeholder('owner')), eq(mails.id, placeholder('id')));
  const due = and(gt(dossiers.expiresAt, placeholder('now')), lte(mails.claimedUntil, placeholder('now')));
  const dueConfirmation = and(due, eq(mails.sentAt, 0), eq(mails.confirmedAt, 0));
  const dueReminder = and(
    due,
    gt(mails.confirmedAt, 0),
    lte(dossiers.expiresAt, placeholder('end')),
    or(ne(mails.toldEnd, dossiers.expiresAt), gt(mails.toldWithin, placeholder('within'))),
  );
  const dueMail = {
    owner: sql<DossierId>`${mails.dossier}`,
    id: mails.id,
    sealed: mails.sealed,
    expiresAt: dossiers.expiresAt,
  };
  const { openedAt, seenAt, endsAt } = sessions;
  const openSession = { id: sessions.id, openedAt, seenAt, endsAt, about: sessions.about };
  const thisSession = and(
    eq(sessions.dossier, placeholder('owner')),
    eq(sessions.id, placeholder('id')),
    gt(endsAt, placeholder('now')),
  );
  const { about, content, size } = files;
  const listed = {
    id: files.id,
    sheet: files.sheet,
    kind: files.kind,
    position: files.position,
    version: files.version,
    size,
    about,
  };
  const { wrappedKey, createdAt, changedAt, expiresAt } = dossiers;
  const { id, position, version, sealed } = sheets;

  return {
    create: db
      .insert(dossiers)
      .values({
        id: placeholder('owner'),
        wrappedKey: placeholder('wrappedKey'),
        createdAt: placeholder('now'),
        changedAt: placeholder('now'),
        expiresAt: placeholder('expiresAt'),
      })
      .prepare(),

    /** The dossier itself, if its time is not over. */
    dossier: db.select({ wrappedKey, createdAt, changedAt, expiresAt }).from(dossiers).where(alive).prepare(),

    /** In no order. */
    sheets: db
      .select({ id, position, version, sealed })
      .from(sheets)
      .where(eq(sheets.dossier, placeholder('owner')))
      .prepare(),

    /** One row per sheet, without its bytes; one row with `sheet` null for a dossier without sheets; no row for no dossier. */
    outline: db
      .select({ sheet: { id, position } })
      .from(dossiers)
      .leftJoin(sheets, eq(sheets.dossier, dossiers.id))
      .where(alive)
      .prepare(),

    touch: db
      .update(dossiers)
      .set({ changedAt: sql`${placeholder('now')}`, expiresAt: sql`${placeholder('expiresAt')}` })
      .where(eq(dossiers.id, placeholder('owner')))
      .prepare(),

    addSheet: db
      .insert(sheets)
      .values({
        dossier: placeholder('owner'),
        id: placeholder('id'),
        position: placeholder('position'),
        version: 1,
        sealed: placeholder('sealed'),
      })
      .prepare(),

    saveSheet: db
      .update(sheets)
      .set({ version: sql`${version} + 1`, sealed: sql`${placeholder('sealed')}` })
      .where(and(thisSheet, eq(version, placeholder('baseVersion'))))
      .prepare(),

    removeSheet: db.delete(sheets).where(thisSheet).prepare(),

    files: db
      .select(listed)
      .from(files)
      .innerJoin(dossiers, eq(files.dossier, dossiers.id))
      .where(alive)
      .orderBy(asc(files.position))
      .prepare(),

    readFile: db
      .select({ ...listed, content })
      .from(files)
      .where(thisFile)
      .prepare(),

    addFile: db
      .insert(files)
      .values({
        dossier: placeholder('owner'),
        id: placeholder('id'),
        sheet: placeholder('sheet'),
        kind: placeholder('kind'),
        position: placeholder('position'),
        version: 1,
        size: placeholder('size'),
        about: placeholder('about'),
        content: placeholder('content'),
      })
      .prepare(),

    replaceFile: db
      .update(files)
      .set({
        version: sql`${files.version} + 1`,
        size: sql`${placeholder('size')}`,
        about: sql`${placeholder('about')}`,
        content: sql`${placeholder('content')}`,
      })
      .where(thisFile)
      .prepare(),

    removeFile: db.delete(files).where(thisFile).prepare(),

    openSession: db
      .insert(sessions)
      .values({
        dossier: placeholder('owner'),
        id: placeholder('id'),
        openedAt: placeholder('now'),
        seenAt: placeholder('now'),
        endsAt: placeholder('endsAt'),
        about: placeholder('about'),
      })
      .prepare(),

    session: db.select(openSession).from(sessions).where(thisSession).prepare(),

    seeSession: db
      .update(sessions)
      .set({ seenAt: sql`${placeholder('now')}`, endsAt: sql`${placeholder('endsAt')}` })
      .where(thisSession)
      .prepare(),

    /** The last seen first. */
    sessions: db
      .select(openSession)
      .from(sessions)
      .innerJoin(dossiers, eq(sessions.dossier, dossiers.id))
      .where(and(alive, gt(endsAt, placeholder('now'))))
      .orderBy(desc(seenAt), desc(openedAt), asc(sessions.id))
      .prepare(),

    endSession: db
      .delete(sessions)
      .where(and(eq(sessions.dossier, placeholder('owner')), eq(sessions.id, placeholder('id'))))
      .prepare(),

    endOtherSessions: db
      .delete(sessions)
      .where(and(eq(sessions.dossier, placeholder('owner')), ne(sessions.id, placeholder('id'))))
      .prepare(),

    sweepSessions: db
      .delete(sessions)
      .where(lte(endsAt, placeholder('now')))
      .prepare(),

    removeMails: db
      .delete(mails)
      .where(eq(mails.dossier, placeholder('owner')))
      .prepare(),

    keepMail: db
      .insert(mails)
      .values({
        dossier: placeholder('owner'),
        id: placeholder('id'),
        sealed: placeholder('sealed'),
        askedAt: placeholder('now'),
        sentAt: 0,
        confirmedAt: 0,
        toldEnd: 0,
        toldWithin: 0,
        claimedUntil: placeholder('claimedUntil'),
      })
      .prepare(),

    mail: db
      .select({ id: mails.id, sealed: mails.sealed, confirmedAt: mails.confirmedAt })
      .from(mails)
      .innerJoin(dossiers, eq(mails.dossier, dossiers.id))
      .where(alive)
      .prepare(),

    confirmMail: db
      .update(mails)
      .set({ confirmedAt: sql`${placeholder('now')}`, claimedUntil: 0 })
      .where(and(thisMail, exists(db.select({ id: dossiers.id }).from(dossiers).where(alive))))
      .prepare(),

    removeMail: db.delete(mails).where(thisMail).prepare(),

    noteConfirmation: db
      .update(mails)
      .set({ sentAt: sql`${mails.askedAt}`, claimedUntil: 0 })
      .where(thisMail)
      .prepare(),

    noteReminder: db
      .update(mails)
      .set({
        toldEnd: sql`${placeholder('expiresAt')}`,
        toldWithin: sql`${placeholder('within')}`,
        claimedUntil: 0,
      })
      .where(thisMail)
      .prepare(),

    sweepMails: db
      .delete(mails)
      .where(and(eq(mails.confirmedAt, 0), lte(mails.askedAt, placeholder('before'))))
      .prepare(),

    dueConfirmations: db
      .select(dueMail)
      .from(mails)
      .innerJoin(dossiers, eq(mails.dossier, dossiers.id))
      .where(dueConfirmation)
      .limit(placeholder('most'))
      .prepare(),

    dueReminders: db
      .select(dueMail)
      .from(mails)
      .innerJoin(dossiers, eq(mails.dossier, dossiers.id))
      .where(dueReminder)
      .limit(placeholder('most'))
      .prepare(),

    claimMail: db
      .update(mails)
      .set({ claimedUntil: sql`${placeholder('until')}` })
      .where(thisMail)
      .prepare(),

    /** The sheets, sessions and the address go with their dossier, and the files with their sheet, by the foreign keys. */
    erase: db
      .delete(dossiers)
      .where(eq(dossiers.id, placeholder('owner')))
      .prepare(),

    sweep: db
      .delete(dossiers)
      .where(
        inArray(
          dossiers.id,
          db
            .select({ id: dossiers.id })
            .from(dossiers)
            .where(lte(dossiers.expiresAt, placeholder('now')))
            .limit(sweptAtOnce),
        ),
      )
      .prepare(),

    ping: db.select({ id: dossiers.id }).from(dossiers).limit(1).prepare(),
  };
}
