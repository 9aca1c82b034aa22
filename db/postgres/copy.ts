import pg from 'pg';
import type { Reader, Row, Writer } from '@/db/copy';
import { bringUpToDate, withTls } from './database';

/** How many rows are fetched at a time: files are among them. */
const atOnce = 20;

/** Reads a database as it is at one moment, while others write to it. Its tables are brought up to date first if they are not. */
export async function readPostgres(url: string): Promise<Reader> {
  await bringUpToDate(url);
  const client = await connected(url);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  return {
    async *rows(table) {
      await client.query(`DECLARE rows CURSOR FOR SELECT * FROM ${table}`);
      for (;;) {
        const { rows } = await client.query<Row>(`FETCH ${atOnce} FROM rows`);
        yield* rows;
        if (rows.length < atOnce) break;
      }
      await client.query('CLOSE rows');
    },
    close: () => client.end(),
  };
}

/** Fills a database, whose tables are made if they are not there. Throws if there are dossiers in it. */
export async function writePostgres(url: string): Promise<Writer> {
  await bringUpToDate(url);
  const client = await connected(url);
  await client.query('BEGIN');
  const { rowCount } = await client.query('SELECT id FROM dossiers LIMIT 1');
  if (rowCount) {
    await client.end();
    throw new Error('There are dossiers in the database already. Restore into an empty one.');
  }
  return {
    async add(table, row) {
      const names = Object.keys(row);
      const places = names.map((_, at) => `$${at + 1}`);
      await client.query(`INSERT INTO ${table} (${names}) VALUES (${places})`, Object.values(row));
    },
    commit: async () => void (await client.query('COMMIT')),
    close: () => client.end(),
  };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: withTls(url), application_name: 'sapar-copy' });
  client.on('error', () => undefined);
  // Our whole numbers of eight bytes are milliseconds, which fit into a number.
  client.setTypeParser(pg.types.builtins.INT8, Number);
  await client.connect();
  return client;
}
