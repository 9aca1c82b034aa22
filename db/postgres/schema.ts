import { bigint, customType, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

// The tables of db/sqlite/schema.ts, in types that CockroachDB and YugabyteDB have too: nothing counts up by itself, and rows that are
// written one after another do not stand side by side, since ids are random.

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });
/** Milliseconds since 1970. */
const time = (name: string) => bigint(name, { mode: 'number' });

/** Metadata only. */
export const dossiers = pgTable(
  'dossiers',
  {
    id: text().primaryKey(),
    wrappedKey: bytes('wrapped_key').notNull(),
    createdAt: time('created_at').notNull(),
    changedAt: time('changed_at').notNull(),
    expiresAt: time('expires_at').notNull(),
  },
  (table) => [index('dossiers_by_expiry').on(table.expiresAt)],
);

/** Everything personal is in `sealed`. */
export const sheets = pgTable(
  'sheets',
  {
    dossier: text()
      .notNull()
      .references(() => dossiers.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    position: integer().notNull(),
    version: integer().notNull(),
    sealed: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossier, table.id] })],
);

/** In which browsers a dossier is open: what they are is in `about`, sealed. */
export const sessions = pgTable(
  'sessions',
  {
    dossier: text()
      .notNull()
      .references(() => dossiers.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    openedAt: time('opened_at').notNull(),
    seenAt: time('seen_at').notNull(),
    endsAt: time('ends_at').notNull(),
    about: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossier, table.id] }), index('sessions_by_end').on(table.endsAt)],
);

/**
 * The one address that is written to about a dossier, sealed. Times are 0 where something has not happened yet. `toldEnd` and `toldWithin`:
 * for which end of the dossier a reminder was sent last, and which one.
 */
export const mails = pgTable('mails', {
  dossier: text()
    .primaryKey()
    .references(() => dossiers.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  sealed: bytes().notNull(),
  askedAt: time('asked_at').notNull(),
  sentAt: time('sent_at').notNull(),
  confirmedAt: time('confirmed_at').notNull(),
  toldEnd: time('told_end').notNull(),
  toldWithin: time('told_within').notNull(),
  claimedUntil: time('claimed_until').notNull(),
});

/** Files that belong to a sheet and go with it; both parts are sealed. `size` is the length of `content`. */
export const files = pgTable(
  'files',
  {
    dossier: text().notNull(),
    id: text().notNull(),
    sheet: text().notNull(),
    kind: text().notNull(),
    position: integer().notNull(),
    version: integer().notNull(),
    size: integer().notNull(),
    about: bytes().notNull(),
    content: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dossier, table.id] }),
    foreignKey({ columns: [table.dossier, table.sheet], foreignColumns: [sheets.dossier, sheets.id] }).onDelete(
      'cascade',
    ),
  ],
);

/** How often something was done by whom (`Store.admit`), in a window that begins at `since`; `key` is a keyed hash. */
export const counts = pgTable(
  'counts',
  {
    key: text().primaryKey(),
    since: time('since').notNull(),
    until: time('until').notNull(),
    count: integer().notNull(),
  },
  (table) => [index('counts_by_end').on(table.until)],
);
