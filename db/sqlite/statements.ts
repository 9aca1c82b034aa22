import type { Database } from 'better-sqlite3';
import { and, asc, eq, exists, gt, inArray, lte, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { dossiers, files, sheets } from './schema';

const { placeholder } = sql;

/** How many dossiers are erased in one go by a sweep: a long transaction would keep others waiting. */
export const sweptAtOnce = 100;

/** Prepared once, used for ever. `owner` is in each but `sweep` and `ping`; `now` hides a dossier whose time is over. */
export function prepareStatements(client: Database) {
  const db = drizzle(client);
  const alive = and(eq(dossiers.id, placeholder('owner')), gt(dossiers.expiresAt, placeholder('now')));
  const thisSheet = and(
    eq(sheets.dossier, placeholder('owner')),
    eq(sheets.id, placeholder('id')),
    exists(db.select({ id: dossiers.id }).from(dossiers).where(alive)),
  );
  const thisFile = and(
    eq(files.dossier, placeholder('owner')),
    eq(files.id, placeholder('id')),
    exists(db.select({ id: dossiers.id }).from(dossiers).where(alive)),
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

    /** One row per sheet in order; one row with `sheet` null for a dossier without sheets; no row for no dossier. */
    read: db
      .select({ dossier: { wrappedKey, createdAt, changedAt, expiresAt }, sheet: { id, position, version, sealed } })
      .from(dossiers)
      .leftJoin(sheets, eq(sheets.dossier, dossiers.id))
      .where(alive)
      .orderBy(asc(position))
      .prepare(),

    /** As `read`, without the bytes. */
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

    /** The sheets go with their dossier, and the files with their sheet, by the foreign keys. */
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
