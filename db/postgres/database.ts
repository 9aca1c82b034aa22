import { setTimeout } from 'node:timers/promises';
import { DrizzleQueryError } from 'drizzle-orm';
import pg from 'pg';
import { folderOf, migrationsAfter } from '@/db/migrations';
import { isThisMachine } from '../this-machine';

/** How long a statement waits for what another transaction holds, in milliseconds, before it fails. */
const patience = 5000;
/** How long a statement may take on the server, and how long its answer may take to come. */
const longest = 10_000;

/**
 * A pool of connections; none is opened before it is needed. One that breaks is thrown away.
 *
 * @param url as PostgreSQL's own programs take it, `postgres://user:password@host:port/database`
 * @param options of the server's command line, such as `-c name=value`
 */
export function connectionsTo(url: string, most: number, options?: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withTls(url),
    application_name: 'sapar',
    ...(options && { options }),
    max: most,
    keepAlive: true,
    connectionTimeoutMillis: patience,
    lock_timeout: patience,
    statement_timeout: longest,
    idle_in_transaction_session_timeout: longest,
    // Where the network swallows the answer, the server's own limit is not heard of.
    query_timeout: longest + patience,
  });
  // A connection that breaks tells whoever is waiting for it. Without somebody to listen, it would end the process too.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The address, with TLS and a certificate that is checked unless it says otherwise or leads to this machine. */
export function withTls(url: string): string {
  const address = new URL(url);
  const { hostname, searchParams } = address;
  if (!isThisMachine(hostname) && !searchParams.has('sslmode') && !searchParams.has('ssl'))
    searchParams.set('sslmode', 'verify-full');
  return address.href;
}

/**
 * Brings the tables up to date. Servers that start at once take turns, and one that is killed undoes what it had begun: all of it is
 * one transaction that holds the first row of `migrations`. Throws if the database is of a later version than this code.
 */
export async function bringUpToDate(url: string, folder = folderOf('postgres')): Promise<void> {
  // Without limits: tables may take longer to change than any statement may, and others wait for it.
  const client = new pg.Client({ connectionString: withTls(url), application_name: 'sapar-migrations' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await repeating(async () => {
      await client.query('CREATE TABLE IF NOT EXISTS migrations (at bigint PRIMARY KEY, hash text NOT NULL)');
      await client.query("INSERT INTO migrations VALUES (0, '') ON CONFLICT DO NOTHING");
    }, [...undone, ...madeAtOnce]);
    await repeating(async () => {
      await client.query('BEGIN');
      try {
        await client.query('SELECT at FROM migrations WHERE at = 0 FOR UPDATE');
        const { rows } = await client.query<{ last: string }>('SELECT max(at) AS last FROM migrations');
        for (const { at, hash, statements } of migrationsAfter(Number(rows[0]?.last), folder)) {
          for (const statement of statements) await client.query(statement);
          await client.query('INSERT INTO migrations VALUES ($1, $2)', [at, hash]);
        }
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    });
  } finally {
    await client.end();
  }
}

/**
 * Codes of what was undone as if it had never been, and is to be done again: a transaction could not be put in order with others,
 * which CockroachDB and YugabyteDB answer where PostgreSQL lets one wait; it and another one waited for each other; the server is
 * starting.
 */
const undone = ['40001', '40P01', '57P03'];
/** Codes of `CREATE … IF NOT EXISTS` where two make the same thing at once: the second finds it there. */
const madeAtOnce = ['23505', '42P07', '42710'];

/** Does a transaction, and does it again while the database asks for it, with pauses that grow and differ. */
export async function repeating<Result>(work: () => Promise<Result>, codes = undone): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const plain = plainly(error);
      if (attempt === 10 || !codes.includes(codeOf(plain))) throw plain;
      await setTimeout(Math.random() * 2 ** attempt);
    }
  }
}

/** The driver's own error: the one around it says in its message what was to be written. */
function plainly(error: unknown): unknown {
  return error instanceof DrizzleQueryError && error.cause ? error.cause : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
