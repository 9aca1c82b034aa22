import { and, asc, count, eq, exists, gt, lt, lte, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { counts, dossiers, files, sheets } from './schema';

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

    /** The sheets go with their dossier, and the files with their sheet, by the foreign keys. */
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
