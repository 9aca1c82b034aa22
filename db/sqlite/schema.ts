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
