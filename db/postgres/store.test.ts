import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chownSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DossierId } from '@/lib/vault/keys';
import { makeWire } from '@/scripts/chaos/wire';
import { makePostgres } from '@/scripts/postgres.mjs';
import { makeDatabase, type TestDatabase } from './database.testing';
import { openPostgresStore } from './store';

const now = Date.UTC(2026, 10, 24, 9);
const day = 24 * 60 * 60 * 1000;

let postgres: Awaited<ReturnType<typeof makePostgres>>;
let database: TestDatabase;

beforeAll(async () => {
  postgres = await makePostgres({ settings: { fsync: 'off' } });
});
afterAll(() => postgres?.remove());
beforeEach(async () => {
  database = await makeDatabase(postgres);
});
afterEach(() => database.remove());

const newSheet = (id: string) => ({ id, sealed: randomBytes(64) });

/** An open store with one dossier in it. */
async function opened(url = database.url) {
  const store = openPostgresStore(url, 30 * day);
  const owner = randomBytes(16).toString('hex') as DossierId;
  await store.create(owner, { wrappedKey: randomBytes(61), sheets: [newSheet('trip')] }, now);
  return { store, owner };
}

test('a server without TLS is not spoken to where TLS is asked for', async () => {
  const store = openPostgresStore(`${database.url}?sslmode=verify-full`, day);
  await expect(store.ping()).rejects.toThrow('SSL');
  await store.close();
});

test('with TLS the certificate is checked', async () => {
  const key = join(postgres.folder, 'key.pem');
  const certificate = join(postgres.folder, 'certificate.pem');
  const wanted = ['-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', ...wanted, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const { uid, gid } = statSync(join(postgres.folder, 'data'));
  chownSync(key, uid, gid);
  const { ask } = database;
  for (const setting of [`ssl_key_file = '${key}'`, `ssl_cert_file = '${certificate}'`, 'ssl = on'])
    await ask(`ALTER SYSTEM SET ${setting}`);
  await ask('SELECT pg_reload_conf()');
  await expect.poll(() => ask('SHOW ssl')).toEqual([{ ssl: 'on' }]);

  const url = `${database.url.replace('127.0.0.1', 'localhost')}?sslmode=verify-full`;
  const known = openPostgresStore(`${url}&sslrootcert=${certificate}`, day);
  await known.ping();
  await known.close();
  const unknown = openPostgresStore(url, day);
  await expect(unknown.ping()).rejects.toThrow('self-signed certificate');
  await unknown.close();

  await ask('ALTER SYSTEM SET ssl = off');
  await ask('SELECT pg_reload_conf()');
});

test('servers that start at once on an empty database make its tables once', async () => {
  const stores = Array.from({ length: 8 }, () => openPostgresStore(database.url, day));
  await Promise.all(stores.map((store) => store.ping()));
  await Promise.all(stores.map((store) => store.close()));
  const applied = await database.ask('SELECT at, count(*)::int AS times FROM migrations GROUP BY at');
  expect(applied.length).toBeGreaterThan(1);
  expect(applied.every(({ times }) => times === 1)).toBe(true);
});

test('a database that cannot be reached is told by every verb, in the driver’s own words', async () => {
  const store = openPostgresStore('postgres://sapar:x@127.0.0.1:1/sapar', day);
  await expect(store.ping()).rejects.toThrow('ECONNREFUSED');
  await expect(store.read('a'.repeat(32) as DossierId, now)).rejects.toThrow('ECONNREFUSED');
  await store.close();
});

test('where transactions cannot be put in order they are done again, and nothing is lost', async () => {
  await database.ask(
    `ALTER DATABASE ${new URL(database.url).pathname.slice(1)} SET default_transaction_isolation = 'serializable'`,
  );
  const { store, owner } = await opened();
  const other = openPostgresStore(database.url, 30 * day);
  const added = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      (n % 2 === 0 ? store : other).addSheet(owner, newSheet(randomUUID()), 11, now),
    ),
  );
  expect(added.filter(({ ok }) => ok)).toHaveLength(10);
  const saves = await Promise.all(
    [store, other, store, other].map((one) => one.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, now)),
  );
  expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
  await Promise.all([store.close(), other.close()]);
});

test('a save waits five seconds for another transaction, fails in the driver’s own words, and changes nothing', async () => {
  const { store, owner } = await opened();
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT id FROM dossiers FOR UPDATE');
  const error = await store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, now).catch((reason) => reason);
  expect(error).toMatchObject({ code: '55P03' });
  expect(error.message).not.toMatch(/update|params/);
  await other.query('ROLLBACK');
  await other.end();
  expect(await store.read(owner, now)).toMatchObject({ sheets: [{ version: 1 }] });
  expect(await store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, now)).toMatchObject({ ok: true });
  await store.close();
});

test('connections that break, idle or at work, harm nothing that comes later', async () => {
  const { store, owner } = await opened();
  const saves = [1, 2, 3].map((baseVersion) => store.saveSheet(owner, { ...newSheet('trip'), baseVersion }, now));
  await database.ask(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
  );
  await Promise.allSettled(saves);
  const read = await untilRead();
  const [trip] = read?.sheets ?? [];
  expect(await store.saveSheet(owner, { ...newSheet('trip'), baseVersion: trip?.version ?? 0 }, now)).toMatchObject({
    ok: true,
  });
  await store.close();

  /** What is read as soon as the pool has noticed that its connections are gone. */
  async function untilRead() {
    for (let attempt = 0; attempt < 20; attempt++) {
      const read = await store.read(owner, now).catch(() => undefined);
      if (read) return read;
    }
    return store.read(owner, now);
  }
});

test('a save whose answer is cut off throws, and is found done or not done, whole', async () => {
  const wire = await makeWire(postgres.port);
  const url = new URL(database.url);
  url.port = String(wire.port);
  const { store, owner } = await opened(url.href);
  wire.swallow();
  await expect(store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, now)).rejects.toThrow();
  const read = await store.read(owner, now);
  expect([1, 2]).toContain(read?.sheets[0]?.version);
  await store.close();
  wire.close();
});
