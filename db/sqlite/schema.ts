import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

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
