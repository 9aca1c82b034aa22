// An empty database for a test, on the PostgreSQL that the tests started.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** `ask` does one statement on a connection of its own; `remove` ends whatever is connected. */
export type TestDatabase = {
  url: string;
  ask(statement: string): Promise<Record<string, unknown>[]>;
  remove(): Promise<void>;
};

/** Makes a database beside the one of `url`. */
export async function makeDatabase({ url }: { url: string }): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  await asked(url, `CREATE DATABASE ${name}`);
  return {
    url: own.href,
    ask: (statement) => asked(own.href, statement),
    remove: async () => void (await asked(url, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function asked(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
