import { and, asc, count, desc, eq, exists, gt, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { DossierId } from '@/lib/vault/keys';
import { counts, dossiers, files, mails, sessions, sheets } from './schema';

const { placeholder } = sql;

/** How many dossiers are erased in one go by a sweep: a long transaction would keep others waiting. */
export const sweptAtOnce = 100;

/**
 * Named, so that a connection plans each once. `owner` is in each but those of the whole database; `now` hides a dossier whose time is
 * over. What looks first and writes then takes hold of the dossier (`hold`) in the same transaction, so that of two servers one waits.
 */
export function prepareStatements(db: NodePgDatabase) {
  const alive = and(eq(dossiers.id, placeholder('owner')), gt(dossiers.expiresAt, placeholder('now')));
  const { wrappedKey, createdAt, changedAt, expiresAt } = dossiers;
  const { id, position, version, sealed } = sheets;
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
  const thisFile = and(eq(files.dossier, placeholder('owner')), eq(files.id, placeholder('id')));

  // The save, which is nearly all that is written, goes there and back once and is a transaction by itself.
  const held = db.$with('held').as(db.select({ dossier: dossiers.id }).from(dossiers).where(alive).for('update'));
  const saved = db.$with('saved').as(
    db
      .update(sheets)
      .set({ version: sql`${version} + 1`, sealed: sql`${placeholder('sealed')}` })
      .from(held)
      .where(and(eq(sheets.dossier, held.dossier), eq(id, placeholder('id')), eq(version, placeholder('baseVersion'))))
      .returning({ owner: sheets.dossier }),
  );
  const touched = db.$with('touched').as(
    db
      .update(dossiers)
      .set({ changedAt: sql`${placeholder('now')}`, expiresAt: sql`${placeholder('expiresAt')}` })
      .from(saved)
      .where(eq(dossiers.id, saved.owner))
      .returning({ touchedId: dossiers.id }),
  );
  const over = db.$with('over').as(
    db
      .select({ dossier: dossiers.id })
      .from(dossiers)
      .where(lte(expiresAt, placeholder('now')))
      .limit(sweptAtOnce)
      .for('update', { skipLocked: true }),
  );

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
      .prepare('create'),

    /** One row per sheet in order; one row with `sheet` null for a dossier without sheets; no row for no dossier. */
    read: db
      .select({ dossier: { wrappedKey, createdAt, changedAt, expiresAt }, sheet: { id, position, version, sealed } })
      .from(dossiers)
      .leftJoin(sheets, eq(sheets.dossier, dossiers.id))
      .where(alive)
      .orderBy(asc(position))
      .prepare('read'),

    /** One row for a dossier, which waits for whoever else holds it, and keeps it until the transaction ends. */
    hold: db.select({ id: dossiers.id }).from(dossiers).where(alive).for('update').prepare('hold'),

    /** The sheets of a dossier that is held, without their bytes. */
    outline: db
      .select({ id, position })
      .from(sheets)
      .where(eq(sheets.dossier, placeholder('owner')))
      .prepare('outline'),

    touch: db
      .update(dossiers)
      .set({ changedAt: sql`${placeholder('now')}`, expiresAt: sql`${placeholder('expiresAt')}` })
      .where(eq(dossiers.id, placeholder('owner')))
      .prepare('touch'),

    addSheet: db
      .insert(sheets)
      .values({
        dossier: placeholder('owner'),
        id: placeholder('id'),
        position: placeholder('position'),
        version: 1,
        sealed: placeholder('sealed'),
      })
      .prepare('addSheet'),

    /** `saved` of the one row is 1 if the sheet was at `baseVersion` and is replaced; else `there` tells whether there is such a sheet. */
    saveSheet: db
      .with(held, saved, touched)
      .select({
        saved: sql<number>`(select count(*)::int from ${touched})`,
        there: count(id),
      })
      .from(sheets)
      .where(
        and(
          eq(sheets.dossier, placeholder('owner')),
          eq(id, placeholder('id')),
          exists(db.select({ dossier: held.dossier }).from(held)),
        ),
      )
      .prepare('saveSheet'),

    removeSheet: db
      .delete(sheets)
      .where(and(eq(sheets.dossier, placeholder('owner')), eq(id, placeholder('id'))))
      .prepare('removeSheet'),

    files: db
      .select(listed)
      .from(files)
      .innerJoin(dossiers, eq(files.dossier, dossiers.id))
      .where(alive)
      .orderBy(asc(files.position))
      .prepare('files'),

    readFile: db
      .select({ ...listed, content })
      .from(files)
      .innerJoin(dossiers, eq(files.dossier, dossiers.id))
      .where(and(alive, eq(files.id, placeholder('id'))))
      .prepare('readFile'),

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
      .prepare('addFile'),

    replaceFile: db
      .update(files)
      .set({
        version: sql`${files.version} + 1`,
        size: sql`${placeholder('size')}`,
        about: sql`${placeholder('about')}`,
        content: sql`${placeholder('content')}`,
      })
      .where(thisFile)
      .prepare('replaceFile'),

    removeFile: db.delete(files).where(thisFile).prepare('removeFile'),

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
      .prepare('openSession'),

    session: db
      .select(openSession)
      .from(sessions)
      .innerJoin(dossiers, eq(sessions.dossier, dossiers.id))
      .where(and(alive, thisSession))
      .prepare('session'),

    seeSession: db
      .update(sessions)
      .set({ seenAt: sql`${placeholder('now')}`, endsAt: sql`${placeholder('endsAt')}` })
      .where(thisSession)
      .prepare('seeSession'),

    /** The last seen first. */
    sessions: db
      .select(openSession)
      .from(sessions)
      .innerJoin(dossiers, eq(sessions.dossier, dossiers.id))
      .where(and(alive, gt(endsAt, placeholder('now'))))
      .orderBy(desc(seenAt), desc(openedAt), asc(sessions.id))
      .prepare('sessions'),

    endSession: db
      .delete(sessions)
      .where(and(eq(sessions.dossier, placeholder('owner')), eq(sessions.id, placeholder('id'))))
      .prepare('endSession'),

    endOtherSessions: db
      .delete(sessions)
      .where(and(eq(sessions.dossier, placeholder('owner')), ne(sessions.id, placeholder('id'))))
      .prepare('endOtherSessions'),

    sweepSessions: db
      .delete(sessions)
      .where(lte(endsAt, placeholder('now')))
      .prepare('sweepSessions'),

    removeMails: db
      .delete(mails)
      .where(eq(mails.dossier, placeholder('owner')))
      .prepare('removeMails'),

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
      .prepare('keepMail'),

    mail: db
      .select({ id: mails.id, sealed: mails.sealed, confirmedAt: mails.confirmedAt })
      .from(mails)
      .innerJoin(dossiers, eq(mails.dossier, dossiers.id))
      .where(alive)
      .prepare('mail'),

    confirmMail: db
      .update(mails)
      .set({ confirmedAt: sql`${placeholder('now')}`, claimedUntil: 0 })
      .where(and(thisMail, exists(db.select({ id: dossiers.id }).from(dossiers).where(alive))))
      .prepare('confirmMail'),

    removeMail: db.delete(mails).where(thisMail).prepare('removeMail'),

    noteConfirmation: db
      .update(mails)
      .set({ sentAt: sql`${mails.askedAt}`, claimedUntil: 0 })
      .where(thisMail)
      .prepare('noteConfirmation'),

    noteReminder: db
      .update(mails)
      .set({
        toldEnd: sql`${placeholder('expiresAt')}`,
        toldWithin: sql`${placeholder('within')}`,
        claimedUntil: 0,
      })
      .where(thisMail)
      .prepare('noteReminder'),

    sweepMails: db
      .delete(mails)
      .where(and(eq(mails.confirmedAt, 0), lte(mails.askedAt, placeholder('before'))))
      .prepare('sweepMails'),

    /** Those that another server is taking are passed by. */
    dueConfirmations: db
      .select(dueMail)
      .from(mails)
      .innerJoin(dossiers, eq(mails.dossier, dossiers.id))
      .where(dueConfirmation)
      .limit(placeholder('most'))
      .for('update', { of: mails, skipLocked: true })
      .prepare('dueConfirmations'),

    dueReminders: db
      .select(dueMail)
      .from(mails)
      .innerJoin(dossiers, eq(mails.dossier, dossiers.id))
      .where(dueReminder)
      .limit(placeholder('most'))
      .for('update', { of: mails, skipLocked: true })
      .prepare('dueReminders'),

    claimMail: db
      .update(mails)
      .set({ claimedUntil: sql`${placeholder('until')}` })
      .where(thisMail)
      .prepare('claimMail'),

    /** The sheets, sessions and the address go with their dossier, and the files with their sheet, by the foreign keys. */
    erase: db
      .delete(dossiers)
      .where(eq(dossiers.id, placeholder('owner')))
      .prepare('erase'),

    /** Erases some of those whose time is over, and passes by those that another server is erasing. */
    sweep: db
      .with(over)
      .delete(dossiers)
      .where(sql`${dossiers.id} in (select ${over.dossier} from ${over})`)
      .prepare('sweep'),

    /** Begins a count, or goes on with one that has room, in one statement: one row if it was counted, else none. */
    admit: db
      .insert(counts)
      .values({ key: placeholder('key'), since: placeholder('now'), until: placeholder('until'), count: 1 })
      .onConflictDoUpdate({
        target: counts.key,
        set: {
          since: sql`case when ${isOver()} then excluded.since else ${counts.since} end`,
          until: sql`case when ${isOver()} then excluded.until else ${counts.until} end`,
          count: sql`case when ${isOver()} then 1 else ${counts.count} + 1 end`,
        },
        setWhere: sql`${isOver()} or ${lt(counts.count, placeholder('most'))}`,
      })
      .returning({ count: counts.count })
      .prepare('admit'),

    /** Until when a count goes on. */
    counted: db
      .select({ until: counts.until })
      .from(counts)
      .where(eq(counts.key, placeholder('key')))
      .prepare('counted'),

    sweepCounts: db
      .delete(counts)
      .where(lte(counts.until, placeholder('now')))
      .prepare('sweepCounts'),

    ping: db.select({ id: dossiers.id }).from(dossiers).limit(1).prepare('ping'),
  };

  /** Whether the count that is there has ended, or begins in the future: then the clock was set back. */
  function isOver() {
    return sql`(${counts.until} <= excluded.since or ${counts.since} > excluded.since)`;
  }
}
