// The PostgreSQL that playwright.config.ts starts: an empty database of their own for tests that harm their server.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The address of a database of that server. */
export function databaseUrl(name = 'postgres'): string {
  const { E2E_DATABASE_PORT, E2E_DATABASE_PASSWORD } = process.env;
  return `postgres://sapar:${E2E_DATABASE_PASSWORD}@127.0.0.1:${E2E_DATABASE_PORT}/${name}`;
}

/** Makes an empty database; it goes with its server. */
export async function makeDatabase(): Promise<string> {
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return databaseUrl(name);
}
