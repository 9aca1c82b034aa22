import { blob, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Metadata only; times are milliseconds since 1970. */
export const dossiers = sqliteTable(
  'dossiers',
  {
    id: text().primaryKey(),
    wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [index('dossiers_by_expiry').on(table.expiresAt)],
);

/** Everything personal is in `sealed`. */
export const sheets = sqliteTable(
  'sheets',
  {
    dossier: text()
      .notNull()
      .references(() => dossiers.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    position: integer().notNull(),
    version: integer().notNull(),
    sealed: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossier, table.id] })],
);

/** In which browsers a dossier is open: what they are is in `about`, sealed. */
export const sessions = sqliteTable(
  'sessions',
  {
    dossier: text()
      .notNull()
      .references(() => dossiers.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    openedAt: integer('opened_at').notNull(),
    seenAt: integer('seen_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    about: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossier, table.id] }), index('sessions_by_end').on(table.endsAt)],
);

/**
 * The one address that is written to about a dossier, sealed. Times are 0 where something has not happened yet. `toldEnd` and `toldWithin`:
 * for which end of the dossier a reminder was sent last, and which one.
 */
export const mails = sqliteTable('mails', {
  dossier: text()
    .primaryKey()
    .references(() => dossiers.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  sealed: blob({ mode: 'buffer' }).notNull(),
  askedAt: integer('asked_at').notNull(),
  sentAt: integer('sent_at').notNull(),
  confirmedAt: integer('confirmed_at').notNull(),
  toldEnd: integer('told_end').notNull(),
  toldWithin: integer('told_within').notNull(),
  claimedUntil: integer('claimed_until').notNull(),
});

/**
 * Files that belong to a sheet and go with it. What a file is called and what it holds is sealed, apart: `about` is read without
 * `content`, which stands last because it may be large. `size` is the length of `content`.
 */
export const files = sqliteTable(
  'files',
  {
    dossier: text().notNull(),
    id: text().notNull(),
    sheet: text().notNull(),
    kind: text().notNull(),
    position: integer().notNull(),
    version: integer().notNull(),
    size: integer().notNull(),
    about: blob({ mode: 'buffer' }).notNull(),
    content: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dossier, table.id] }),
    foreignKey({ columns: [table.dossier, table.sheet], foreignColumns: [sheets.dossier, sheets.id] }).onDelete(
      'cascade',
    ),
  ],
);
