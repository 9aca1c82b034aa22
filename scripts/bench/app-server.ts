import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serverEnv, serverFile } from '../../e2e/server.ts';
import { freePort } from '../free-port.mjs';
import { serverFlags, serverMemory } from '../memory.mjs';

/** The built server as people run it, with a data folder of its own. */
export type AppServer = {
  origin: string;
  port: number;
  /** Milliseconds from its start to the first page it answered with. */
  firstAnswer: number;
  /** The memory it holds now (resident set), MiB. */
  memory(): number;
  /** Stops it and starts it again with the same data. */
  restart(): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
};

/** A folder for the data of a server, which is removed with it. */
export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'sapar-bench-'));

/** Starts the server, with more settings than it has by default, and waits for its first page; throws if it ends instead. */
export async function startApp(
  settings: Readonly<Record<string, string>> = {},
  data: string = newDataFolder(),
): Promise<AppServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const start = performance.now();
  // Its log goes to standard error: standard output is for figures.
  const launch = () =>
    spawn(process.execPath, [...serverFlags, serverFile], {
      env: { ...serverMemory, ...serverEnv(port, data), LOG_LEVEL: 'warn', ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  let child = launch();
  await firstPage(`${origin}/fr`, child);
  return {
    origin,
    port,
    firstAnswer: performance.now() - start,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    async restart() {
      await end(child);
      child = launch();
      await firstPage(`${origin}/fr`, child);
    },
    async stop() {
      await end(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Ends a process and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function firstPage(address: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) {
      await answer.arrayBuffer();
      return;
    }
    await setTimeout(5);
  }
  throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}`);
}
