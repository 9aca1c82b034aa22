import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePostgres } from '../postgres.mjs';
import { end, startApp } from './app-server.ts';
import { applicants } from './applicant.ts';
import { median, report, say, spread } from './figures.ts';
import type { LoadResult, LoadTarget } from './load.ts';
import { loadTarget, message, run, startLoader } from './loader.ts';

const connections = 50;
const rounds = 5;
const seconds = 5;

/** Autosave under load on each database, beside the same sealed write on the bare driver. */
export async function measureAutosave(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-bench-'));
  await measureOn('autosave', {}, join(folder, 'bare.db'));
  rmSync(folder, { recursive: true, force: true });
  const [ours, bare] = [await makePostgres(), await makePostgres()];
  await measureOn('autosave-postgres', { DATABASE_URL: ours.url }, bare.url);
  await Promise.all([ours.remove(), bare.remove()]);
}

/** Turn by turn, so that both meet the same noise. `database`: the file or the address that the bare driver writes to. */
async function measureOn(name: string, settings: Readonly<Record<string, string>>, database: string): Promise<void> {
  const person = applicants.J1;
  say(`${name}: filling dossiers`);
  const app = await startApp(settings);
  const bare = fork(join(import.meta.dirname, 'bare-server.ts'), [
    database,
    String(connections),
    JSON.stringify(person),
  ]);
  const loader = startLoader();
  try {
    const bareReady = message<number>(bare);
    const appTarget = await loadTarget(app, person, connections);
    const bareTarget: LoadTarget = {
      ...appTarget,
      port: await bareReady,
      dossiers: appTarget.dossiers.map((_, i) => ({ cookie: `sapar=${i}`, dossier: '' })),
    };

    say(`${name}: warming up`);
    await run(loader, { target: appTarget, seconds: 3 });
    await run(loader, { target: bareTarget, seconds: 2 });
    const ours: LoadResult[] = [];
    const theirs: LoadResult[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await run(loader, { target: appTarget, seconds }));
      theirs.push(await run(loader, { target: bareTarget, seconds }));
      say(`${name}: round ${round + 1} of ${rounds}: ${told(ours.at(-1))}; bare ${told(theirs.at(-1))}`);
    }
    const over = (results: LoadResult[], figure: keyof LoadResult) => median(results.map((result) => result[figure]));
    report(name, over(ours, 'rate'), '1/s', over(theirs, 'rate'));
    report(`${name}-p99`, over(ours, 'p99'), 'ms', over(theirs, 'p99'));
    report(`memory-${name}`, app.memory(), 'MiB');
  } finally {
    await Promise.all([app.stop(), end(bare), end(loader)]);
  }
}

const told = (result?: LoadResult) => result && `${spread([result.rate])}/s, p99 ${spread([result.p99])} ms`;
