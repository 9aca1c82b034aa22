import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { bringUpToDate } from '../../db/postgres/database.ts';
import { openDatabase } from '../../db/sqlite/database.ts';
import { makePostgres } from '../postgres.mjs';
import { newDataFolder, startApp } from './app-server.ts';
import { applicants, resume, resumeCodeOf, startCompleteDossier } from './applicant.ts';
import { report, say } from './figures.ts';

/** How many dossiers are kept beside those that are resumed. */
const sizes = [1_000, 100_000, 1_000_000];
const opened = 20;
const times = 400;

/** Statements that fill a database with dossiers of two sheets, each about as large as one that is half answered. */
const filling = (rows: string, bytes: (n: number) => string) => [
  `INSERT INTO dossiers SELECT 'bench' || n, ${bytes(61)}, 0, 0, 4000000000000 FROM ${rows}`,
  `INSERT INTO sheets SELECT 'bench' || n, 'trip', 0, 1, ${bytes(700)} FROM ${rows}`,
  `INSERT INTO sheets SELECT 'bench' || n, 'traveller', 1, 1, ${bytes(700)} FROM ${rows}`,
];

/** How long one waits who comes back with the resume code, from the press of the button to the whole page, at the worst of a hundred. */
export async function measureResume(): Promise<void> {
  let few: number | undefined;
  for (const size of sizes) {
    const data = newDataFolder();
    const client = openDatabase(join(data, 'sapar.db'));
    client.pragma('synchronous = OFF');
    const rows = `(WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${size}) SELECT n FROM c)`;
    client.transaction(() => {
      for (const statement of filling(rows, (n) => `randomblob(${n})`)) client.exec(statement);
    })();
    client.close();
    const p99 = await resumeAmong(`resume-p99-${size}`, {}, data, few);
    few ??= p99;
  }
  let fewThere: number | undefined;
  for (const size of sizes) {
    const postgres = await makePostgres({ settings: { synchronous_commit: 'off' } });
    await bringUpToDate(postgres.url);
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const rows = `generate_series(1, ${size}) AS n`;
    for (const statement of filling(rows, (n) => `decode(lpad(n::text, ${2 * n}, '0'), 'hex')`))
      await client.query(statement);
    await client.query('ANALYZE');
    await client.end();
    const data = newDataFolder();
    const p99 = await resumeAmong(`resume-postgres-p99-${size}`, { DATABASE_URL: postgres.url }, data, fewThere);
    fewThere ??= p99;
    await postgres.remove();
    rmSync(data, { recursive: true, force: true });
  }
}

async function resumeAmong(name: string, settings: Readonly<Record<string, string>>, data: string, few?: number) {
  say(name);
  const app = await startApp(settings, data);
  try {
    const codes: string[] = [];
    while (codes.length < opened) codes.push(await resumeCodeOf(await startCompleteDossier(app.origin, applicants.J1)));
    const took: number[] = [];
    for (let n = -40; n < times; n++) {
      const start = performance.now();
      await resume(app.origin, codes[(n + 40) % opened] ?? '');
      if (n >= 0) took.push(performance.now() - start);
    }
    took.sort((a, b) => a - b);
    const p99 = took[Math.ceil(took.length * 0.99) - 1] ?? Number.NaN;
    report(name, p99, 'ms', few);
    return p99;
  } finally {
    await app.stop();
  }
}
