// The built server as a process of its own, for tests that stop, kill or slow it down without harming the others.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../scripts/free-port.mjs';

export const serverFile = resolve(import.meta.dirname, '../.next/standalone/server.js');

/** The settings of a server under test, as an operator would give them; nothing of the caller's own but the path. */
export const serverEnv = (port: number, data: string) => ({
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  HOSTNAME: '127.0.0.1',
  PORT: String(port),
  KEEP_ALIVE_TIMEOUT: '75000',
  DATA_DIR: data,
  LOG_LEVEL: 'trace',
});

/** One server with a data folder of its own, which outlives its restarts. */
export type Server = {
  origin: string;
  /** Holds the folder `data` and the file `server.log`. */
  folder: string;
  start(): Promise<void>;
  /** The id of the process, once it was started. */
  pid(): number | undefined;
  /** Ends the process at once, as a power cut would: nothing can be finished or flushed. */
  kill(): Promise<void>;
  /** Kills the process and removes its folder. */
  remove(): Promise<void>;
};

/** Makes a server; `start` it before use. What is changed in `settings` later counts from its next start. */
export async function makeServer(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'sapar-e2e-'));
  let child: ChildProcess | undefined;

  async function kill() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  return {
    origin,
    folder,
    kill,
    pid: () => child?.pid,
    async start() {
      const log = openSync(join(folder, 'server.log'), 'a');
      const started = spawn(process.execPath, [serverFile], {
        env: { ...serverEnv(port, join(folder, 'data')), ...settings },
        stdio: ['ignore', log, log],
      });
      child = started;
      closeSync(log);
      await untilHealthy(origin, started);
    },
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks until the server answers; throws if it ended instead. */
async function untilHealthy(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${origin}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(25);
  }
  throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}`);
}
