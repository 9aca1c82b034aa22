import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { groupCommit } from './group-commit';

/** A table whose broken references are noticed at the commit only: the plainest commit that fails. */
const tables = `
  PRAGMA foreign_keys = ON;
  CREATE TABLE entries (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED);
`;

let statements: string[];
let client: SQLite.Database;

beforeEach(() => {
  statements = [];
  client = new SQLite(':memory:', { verbose: (statement) => statements.push(String(statement)) }).exec(tables);
});

afterEach(() => {
  client.close();
});

function add(id: number, parent: number | null = null) {
  return client.prepare('INSERT INTO entries VALUES (?, ?)').run(id, parent).changes;
}

function ids() {
  return client.prepare('SELECT id FROM entries ORDER BY id').pluck().all();
}

function commits() {
  return statements.filter((statement) => statement === 'COMMIT').length;
}

test('the writes of one turn share one immediate transaction and are done in the order in which they were asked for', async () => {
  const { write } = groupCommit(client);
  const done: number[] = [];
  const results = await Promise.all(
    [3, 1, 2].map((id) =>
      write(() => {
        done.push(id);
        return add(id);
      }),
    ),
  );
  expect(results).toEqual([1, 1, 1]);
  expect(done).toEqual([3, 1, 2]);
  expect(ids()).toEqual([1, 2, 3]);
  expect(commits()).toBe(1);
  expect(statements).toContain('BEGIN IMMEDIATE');
});

test('the writes of the next turn have a transaction of their own', async () => {
  const { write } = groupCommit(client);
  await write(() => add(1));
  await Promise.all([write(() => add(2)), write(() => add(3))]);
  expect(commits()).toBe(2);
});

test('no promise resolves before the commit', async () => {
  const { write } = groupCommit(client);
  const first = write(() => add(1)).then(commits);
  const second = write(() => add(2)).then(commits);
  expect(await Promise.all([first, second])).toEqual([1, 1]);
});

test('a write that throws is undone to its own beginning and leaves the others as they are', async () => {
  const { write } = groupCommit(client);
  const results = await Promise.allSettled([
    write(() => add(1)),
    write(() => {
      add(2);
      throw new Error('no');
    }),
    write(() => add(1)),
    write(() => add(3)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(ids()).toEqual([1, 3]);
});

test('a commit that fails rejects every promise of the group and keeps nothing of it', async () => {
  const { write } = groupCommit(client);
  const results = await Promise.allSettled([write(() => add(1)), write(() => add(2, 99)), write(() => add(3))]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(results[0]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } });
  expect(ids()).toEqual([]);
  await write(() => add(4));
  expect(ids()).toEqual([4]);
});

test('a failure that rolls all of the transaction back rejects every promise of the group', async () => {
  const { write } = groupCommit(client);
  const results = await Promise.allSettled([
    write(() => add(1)),
    write(() => client.prepare('INSERT OR ROLLBACK INTO entries VALUES (1, NULL)').run()),
    write(() => add(3)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(ids()).toEqual([]);
});

test('flushing commits at once what is queued, and nothing twice', async () => {
  const { write, flush } = groupCommit(client);
  const queued = write(() => add(1));
  flush();
  expect(commits()).toBe(1);
  expect(await queued).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(commits()).toBe(1);
});
