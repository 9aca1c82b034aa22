import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serverFile } from '../../e2e/server.ts';
import { end, startApp } from './app-server.ts';
import { median, report, say, spread } from './figures.ts';

const path = '/fr/visa/france';
const rounds = 5;
const asksPerRound = 200;

/** What a page of a nationality may weigh compressed, its scripts left out: KiB of 60 kB. */
const mostKiB = 60_000 / 1024;

/**
 * The time to the first byte of a static page beside a plain server that sends the same compressed file from memory, turn by turn
 * on one connection each; and the heaviest page of a nationality.
 */
export async function measureStaticPages(): Promise<void> {
  const built = join(serverFile, '..');
  const sizes = globSync('.next/server/app/{fr,en}/visa/*.html', { cwd: built }).map(
    (file) => withoutScripts(readFileSync(join(built, file), 'utf8')) / 1024,
  );
  if (sizes.length === 0) throw new Error('no page of a nationality was built');
  say(`country pages: ${sizes.length}, median ${spread([median(sizes)])} KiB`);
  report('country-page-without-scripts-max', Math.max(...sizes), 'KiB', mostKiB);

  say('static pages: starting');
  const app = await startApp();
  const folder = mkdtempSync(join(tmpdir(), 'sapar-bench-'));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const file = join(folder, 'page.gz');
  let plain: ChildProcess | undefined;
  try {
    writeFileSync(file, (await ask(agent, app.port)).body);
    plain = fork(join(import.meta.dirname, 'static-server.ts'), [file]);
    const [port] = (await once(plain, 'message')) as [number];
    const ours: number[] = [];
    const theirs: number[] = [];
    // The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      const [one, other] = [await firstBytes(agent, app.port), await firstBytes(agent, port)];
      if (round === 0) continue;
      ours.push(one);
      theirs.push(other);
    }
    say(`first byte: ${spread(ours)}; plain ${spread(theirs)}`);
    report('ttfb-static-page-vs-node-http-from-memory', median(ours), 'us', median(theirs));
  } finally {
    agent.destroy();
    await Promise.all([app.stop(), plain && end(plain)]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const withoutScripts = (html: string): number =>
  gzipSync(html.replace(/<script[\s\S]*?<\/script>/g, ''), { level: 6 }).length;

/** The median time to the first byte over one round, in microseconds. */
async function firstBytes(agent: Agent, port: number): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < asksPerRound; n++) times.push((await ask(agent, port)).firstByte * 1000);
  return median(times);
}

/** Asks for the page; `firstByte` in milliseconds from the asking. */
function ask(agent: Agent, port: number): Promise<{ firstByte: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const asked = request({ agent, host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': 'gzip' } });
    asked.on('error', reject);
    asked.on('response', (response: IncomingMessage) => {
      const parts: Buffer[] = [];
      let firstByte = Number.NaN;
      response.on('data', (part: Buffer) => {
        if (parts.length === 0) firstByte = performance.now() - start;
        parts.push(part);
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && response.headers['content-encoding'] === 'gzip')
          resolve({ firstByte, body: Buffer.concat(parts) });
        else reject(new Error(`answered ${response.statusCode}, ${response.headers['content-encoding']}`));
      });
    });
    asked.end();
  });
}
