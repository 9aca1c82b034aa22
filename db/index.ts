import 'server-only';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '@/lib/server/env';
import { databaseFile } from './data-files';
import { openPostgresStore } from './postgres/store';
import { openSqliteStore } from './sqlite/store';
import type { Store } from './store';

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and the file must be opened once. */
  var saparStore: Store | undefined;
}

const day = 24 * 60 * 60 * 1000;

/** The store of this process, opened when it is first asked for: DATABASE_URL, or else `DATA_DIR/sapar.db`, for nobody else on the machine to read. */
export function store(): Store {
  globalThis.saparStore ??= openStore();
  return globalThis.saparStore;
}

function openStore(): Store {
  const { DATABASE_URL, DATABASE_CONNECTIONS, DATA_DIR, KEEP_DAYS } = env();
  if (DATABASE_URL) return openPostgresStore(DATABASE_URL, KEEP_DAYS * day, DATABASE_CONNECTIONS);
  mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
  return openSqliteStore(join(DATA_DIR, databaseFile), KEEP_DAYS * day);
}
