// Servers are killed, connections cut, disks full, clocks wrong, while several windows write: what was acknowledged must be there.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import pg from 'pg';
import { filesIn, found } from '../../e2e/sealed.ts';
import { makeServer, type Server } from '../../e2e/server.ts';
import type { AutosaveReply } from '../../lib/visa/autosave.ts';
import { makePostgres } from '../postgres.mjs';
import { addTraveller, begin, kept, type Open, save } from './client.ts';
import { type Ledger, makeLedger, type Verdict } from './ledger.ts';
import { makeWire, type Wire } from './wire.ts';

export type DatabaseName = 'sqlite' | 'postgres';
export type Outcome = { database: DatabaseName; rounds: number } & Verdict & { plaintext: number };

/** A word that stands in every text, and nowhere else in the world. */
const mark = 'Zharkentqwx';
/** How many dossiers are written to at once, each by two windows. */
const dossiers = 3;
/** A dossier is left for a new one before it has more travellers than it may. */
const mostTravellers = 9;

/** A window remembers the revision that it shows. */
type Window = { base: number };
type Dossier = {
  open: Open;
  ledger: Ledger;
  windows: readonly Window[];
  sent: { base: number; text: string }[];
  travellers: number;
};
type Fault = { name: string; strike: (random: () => number) => Promise<void> };

/** Goes through so many rounds, each with a fault chosen by `random`; `long` is how long a lock is held at worst, in milliseconds. */
export async function storm(
  database: DatabaseName,
  rounds: number,
  random: () => number,
  long: number,
  say: (words: string) => void,
): Promise<Outcome> {
  const postgres = database === 'postgres' ? await makePostgres() : undefined;
  const inner = postgres && (await makeWire(postgres.port));
  // What a browser has open stays open: dossiers of the first rounds are looked at in the end.
  const settings: Record<string, string> = { LOG_LEVEL: 'info', IDLE_MINUTES: '1440' };
  if (postgres && inner) settings.DATABASE_URL = postgres.url.replace(`:${postgres.port}/`, `:${inner.port}/`);
  const server = await makeServer(settings);
  const outer = await makeWire(Number(new URL(server.origin).port));
  const origin = `http://127.0.0.1:${outer.port}`;
  try {
    await server.start();
    const faults = [
      ...faultsOf(server, outer, settings),
      ...(postgres && inner ? faultsOfPostgres(postgres, inner, long) : faultsOfSqlite(server, long)),
    ];
    const all: Dossier[] = [];
    let writing: Dossier[] = [];
    let texts = 0;
    const counts = new Map<string, number>();

    for (let round = 0; round < rounds; round++) {
      writing = writing.filter(({ travellers }) => travellers < mostTravellers);
      while (writing.length < dossiers) {
        const open = await begin(origin);
        if (!open) throw new Error('no dossier was started');
        const dossier = { open, ledger: makeLedger(), windows: [{ base: 0 }, { base: 0 }], sent: [], travellers: 0 };
        writing.push(dossier);
        all.push(dossier);
      }
      // Every fault has its turn, in an order that differs each time.
      const fault = faults[round % faults.length];
      if (round % faults.length === faults.length - 1) faults.sort(() => random() - 0.5);
      if (!fault) throw new Error('there are no faults');
      counts.set(fault.name, (counts.get(fault.name) ?? 0) + 1);

      let goOn = true;
      let saves = 0;
      const enough = Promise.withResolvers<void>();
      const least = 1 + Math.floor(random() * 20);
      const writers = writing.flatMap((dossier) =>
        dossier.windows.map(async (window) => {
          while (goOn) {
            texts++;
            await saveUntilAnswered(origin, dossier, window, `${mark} ${texts}`, random);
            saves++;
            if (saves >= least) enough.resolve();
          }
        }),
      );
      const failing = Promise.all(writers);
      await Promise.race([enough.promise, failing]);
      await setTimeout(random() * 30);
      await Promise.race([strike(fault), failing]);
      goOn = false;
      await failing;
      for (const { open, ledger } of writing) ledger.check(await kept(origin, open));
      if (round % 25 === 24) say(`${database}: ${round + 1} rounds, ${told(all)}`);

      /** The fault, and meanwhile travellers who are added twice at once, again after it, and once more. */
      async function strike({ strike }: Fault) {
        const [dossier] = writing;
        if (!dossier) return strike(random);
        const id = randomBytes(9).toString('base64url');
        dossier.travellers++;
        const add = () => addTraveller(origin, dossier.open, id);
        const twice = Promise.all([add(), add()]);
        await strike(random);
        const answers = [...(await twice), await add()];
        dossier.ledger.added(id, answers.some(Boolean));
      }
    }
    for (const { open, ledger } of all) ledger.check(await kept(origin, open));
    say(`${database}: ${[...counts].map(([name, count]) => `${count} × ${name}`).join(', ')}`);

    await server.kill();
    await postgres?.stop();
    const files = [...filesIn(server.folder), ...(postgres ? filesIn(postgres.folder) : [])];
    // The search itself finds what is there: the names of tables, in SQL or in a catalogue.
    if (found(['dossiers_by_expiry'], files).length === 0) throw new Error('the files hold no database');
    const { acknowledged, lost, doubled } = sum(all);
    return { database, rounds, acknowledged, lost, doubled, plaintext: found([mark], files).length };
  } finally {
    outer.close();
    await server.remove();
    inner?.close();
    await postgres?.remove();
  }
}

/**
 * Saves a text, again until there is an answer; now and then twice at once, as a proxy that tries again does; and now and then an old
 * request of some window comes in once more, late.
 */
async function saveUntilAnswered(origin: string, dossier: Dossier, window: Window, text: string, random: () => number) {
  const { open, sent } = dossier;
  const request = { base: window.base, text };
  const times = random() < 0.2 ? 2 : 1;
  for (;;) {
    const replies = await Promise.all(Array.from({ length: times }, () => save(origin, open, request.base, text)));
    for (const reply of replies) note(dossier, text, reply);
    const [reply] = replies.filter((each) => each !== undefined);
    if (reply?.result === 'closed') return;
    if (reply) {
      window.base = reply.revision;
      break;
    }
    await setTimeout(50);
  }
  sent.push(request);
  const late = random() < 0.2 ? sent[Math.floor(random() * sent.length)] : undefined;
  if (late) note(dossier, late.text, await save(origin, open, late.base, late.text));
}

function note({ ledger }: Dossier, text: string, reply: AutosaveReply | undefined): void {
  if (reply?.result === 'saved') ledger.saved(text, reply.revision);
  else if (reply?.result === 'closed') ledger.gone();
  else ledger.unknown(text);
}

/** What may happen to any server. */
function faultsOf(server: Server, outer: Wire, settings: Record<string, string>): Fault[] {
  const restart = async () => {
    await server.kill();
    await server.start();
  };
  return [
    { name: 'killed', strike: restart },
    {
      name: 'killed twice',
      strike: async (random) => {
        await restart();
        await setTimeout(random() * 50);
        await restart();
      },
    },
    { name: 'connections cut', strike: (random) => often(random, outer.cut) },
    { name: 'answers cut off', strike: (random) => often(random, outer.swallow) },
    {
      name: 'clock a day back',
      strike: async () => {
        settings.NODE_OPTIONS =
          '--import=data:text/javascript,globalThis.rightNow=Date.now;Date.now=()=>rightNow()-864e5';
        await restart();
        await setTimeout(100);
        delete settings.NODE_OPTIONS;
        await restart();
      },
    },
  ];
}

/** Lets no file of a process grow over so many bytes: what is written beyond fails, as on a full disk. */
const limitFiles = (pid: number | undefined, most: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${most}:`]);

const block = 8192;

function faultsOfSqlite(server: Server, long: number): Fault[] {
  return [
    {
      name: 'disk full',
      strike: async (random) => {
        limitFiles(server.pid(), block * Math.floor(random() * 8));
        await setTimeout(200);
        limitFiles(server.pid(), 'unlimited');
      },
    },
    {
      // Not one byte is written, wherever: what a file system does that has become read-only while files were open.
      name: 'file system read-only',
      strike: async (random) => {
        limitFiles(server.pid(), 0);
        await setTimeout(random() * 1000);
        limitFiles(server.pid(), 'unlimited');
      },
    },
    locked(long, async () => {
      const other = new SQLite(join(server.folder, 'data/sapar.db'));
      other.exec('BEGIN IMMEDIATE');
      return () => void other.close();
    }),
  ];
}

function faultsOfPostgres(postgres: Awaited<ReturnType<typeof makePostgres>>, inner: Wire, long: number): Fault[] {
  const restart = async (signal: 'SIGINT' | 'SIGQUIT') => {
    await postgres.stop(signal);
    await postgres.start();
  };
  return [
    {
      name: 'disk full',
      strike: async (random) => {
        postgres.limitFiles(block * Math.floor(random() * 100));
        await setTimeout(200);
        await restart('SIGQUIT'); // if it has not ended by itself
      },
    },
    { name: 'database crashed', strike: () => restart('SIGQUIT') },
    { name: 'database restarted', strike: () => restart('SIGINT') },
    { name: 'database connections cut', strike: (random) => often(random, inner.cut) },
    { name: 'database answers cut off', strike: (random) => often(random, inner.swallow) },
    locked(long, async () => {
      const other = new pg.Client({ connectionString: postgres.url });
      await other.connect();
      await other.query('BEGIN');
      await other.query('LOCK TABLE sheets IN ACCESS EXCLUSIVE MODE');
      return () => other.end();
    }),
  ];
}

/** Somebody else holds the database: the first time for as long as `long`, later for less than a second. */
function locked(long: number, hold: () => Promise<() => void | Promise<void>>): Fault {
  let first = true;
  return {
    name: 'database locked',
    strike: async (random) => {
      const release = await hold();
      await setTimeout(first ? long : random() * 1000);
      first = false;
      await release();
    },
  };
}

async function often(random: () => number, strike: () => void): Promise<void> {
  for (let times = 0; times < 5; times++) {
    strike();
    await setTimeout(random() * 30);
  }
}

function sum(all: readonly Dossier[]): Verdict {
  const verdicts = all.map(({ ledger }) => ledger.verdict());
  const of = (key: keyof Verdict) => verdicts.reduce((total, verdict) => total + verdict[key], 0);
  return { acknowledged: of('acknowledged'), lost: of('lost'), doubled: of('doubled') };
}

function told(all: readonly Dossier[]): string {
  const { acknowledged, lost, doubled } = sum(all);
  return `${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled`;
}
