// The PostgreSQL of the tests: a server of their own on 127.0.0.1, in a folder that goes with it, never as root.
// `npm test` loads it with the machine's own Node: nothing newer than Node 20.
// As a command, `node scripts/postgres.mjs PORT PASSWORD`, it serves until it is told to stop.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

/** Where `scripts/ensure-postgres.mjs` puts one where the system has none. */
export const fetched = join(import.meta.dirname, '../node_modules/.sapar-postgres');

const debian = '/usr/lib/postgresql';

/** The folder of `postgres` and `initdb`; undefined if there is none. Debian keeps them out of the PATH. */
export function postgresFolder() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    process.env.POSTGRES_BIN,
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
    `${fetched}/package/native/bin`,
  ];
  return places.find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** Who runs it: PostgreSQL refuses to run as root. */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const found = (name) => spawnSync('id', ['-u', name]).stdout?.toString().trim();
  const [uid, gid] = ['postgres', 'nobody'].map((name) => [found(name), name]).find(([id]) => id) ?? [];
  if (!uid)
    throw new Error('PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody.');
  return { uid: Number(uid), gid: Number(spawnSync('id', ['-g', gid]).stdout.toString().trim()) };
}

/**
 * Makes a PostgreSQL with an empty database and starts it. `url` leads there; `folder` holds its files and its log. It is stopped by
 * `remove`, and killed when this process exits.
 *
 * @param {{ port?: number, password?: string, settings?: Readonly<Record<string, string>> }} [options]
 */
export async function makePostgres({ port: wanted, password = randomBytes(12).toString('hex'), settings = {} } = {}) {
  const bin = postgresFolder();
  if (!bin) throw new Error('There is no PostgreSQL for the tests: `npm test` fetches one, or set POSTGRES_BIN.');
  const port = wanted ?? (await freePort());
  const user = owner();
  const top = mkdtempSync(join(tmpdir(), 'sapar-postgres-'));
  const data = join(top, 'data');
  const secret = join(top, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [top, secret]) chownSync(path, user.uid, user.gid);
  const options = { ...user, cwd: top, env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'sapar', '-E', 'UTF8', '--locale=C', '--auth=scram-sha-256', '--no-sync', `--pwfile=${secret}`],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  const log = join(top, 'postgres.log');
  const given = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...settings,
  };
  let child;

  async function start() {
    const out = openSync(log, 'a');
    const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    child = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...options, stdio: ['ignore', out, out] });
    closeSync(out);
    child.once('error', () => undefined); // told below: it never answers
    await untilReady(port, child, log);
  }

  /** SIGINT disconnects everybody and stops in order; SIGQUIT ends it at once, as a crash would. */
  async function stop(signal = 'SIGINT') {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  const atExit = () => {
    child?.kill('SIGQUIT');
    rmSync(top, { recursive: true, force: true });
  };
  process.once('exit', atExit);
  await start();
  return {
    port,
    url: `postgres://sapar:${password}@127.0.0.1:${port}/postgres`,
    /** The programs beside it, `pg_dump` among them where it comes from the system. */
    bin,
    folder: top,
    /** Lets no file of it grow over so many bytes, until it is started again: what is written beyond fails, as on a full disk. */
    limitFiles(most) {
      const others = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').filter(Boolean);
      for (const pid of [child.pid, ...others]) spawnSync('prlimit', ['--pid', pid, `--fsize=${most}:`], user);
    },
    start,
    stop,
    async remove() {
      await stop();
      process.off('exit', atExit);
      rmSync(top, { recursive: true, force: true });
    },
  };
}

/** Waits until it lets people in; throws with the end of its log if it ended instead. */
async function untilReady(port, child, log) {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      throw new Error(`PostgreSQL ended: ${readFileSync(log, 'utf8').slice(-2000)}`);
    if (await letsIn(port)) return;
    await pause(20);
  }
}

/** Whether it answers a connection with a question for the password, and not with a refusal because it is starting. */
function letsIn(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer) => {
      socket.destroy();
      done(answer);
    };
    const words = Buffer.from('user\0sapar\0database\0postgres\0\0');
    const head = Buffer.alloc(8);
    head.writeInt32BE(words.length + 8, 0);
    head.writeInt32BE(196_608, 4); // protocol 3.0
    socket.once('connect', () => socket.write(Buffer.concat([head, words])));
    socket.once('data', (answer) => end(answer[0] === 'R'.charCodeAt(0)));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

if (process.argv[1] === import.meta.filename) {
  const [port, password] = process.argv.slice(2);
  const server = await makePostgres({ port: Number(port), password });
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => void server.remove().then(() => process.exit()));
  console.log(`PostgreSQL of ${server.bin} listens on 127.0.0.1:${server.port}`);
}
