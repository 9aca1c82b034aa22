// Saves steps over keep-alive connections, one dossier each, in a process of its own so that it takes no time from a server's.
import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { AutosaveReply, AutosaveRequest } from '../../lib/visa/autosave.ts';

/** Asks the process to save for `seconds` to `target`, of which it remembers the revisions. */
export type LoadOrder = { target: LoadTarget; seconds: number };

/** A server with dossiers of which step `change.step` was saved once already: one connection each. */
export type LoadTarget = {
  port: number;
  dossiers: { cookie: string; dossier: string }[];
  change: Omit<AutosaveRequest, 'base' | 'dossier'>;
  field: string;
};

/** How many saves, how many a second, and the time that 99 of 100 took at most, in milliseconds. */
export type LoadResult = { saves: number; rate: number; p99: number };

/** A round ends after so many saves even if its time is not over. */
const most = 200_000;

const revisions = new Map<string, number>();
let texts = 0;

process.on('message', async ({ target, seconds }: LoadOrder) => {
  process.send?.(await load(target, seconds));
});

async function load(target: LoadTarget, seconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: target.dossiers.length });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    target.dossiers.map(async (open) => {
      const key = `${target.port} ${open.cookie}`;
      while (performance.now() < end && times.length < most) {
        const before = performance.now();
        const base = revisions.get(key) ?? 1;
        const reply = await save(agent, target, open, base);
        times.push(performance.now() - before);
        // Anything else was not written, and must not count.
        if (reply.result !== 'saved' || reply.revision !== base + 1)
          throw new Error(`answered ${JSON.stringify(reply)}`);
        revisions.set(key, reply.revision);
      }
    }),
  );
  const took = performance.now() - start;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    saves: times.length,
    rate: (times.length / took) * 1000,
    p99: times[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN,
  };
}

function save(
  agent: Agent,
  { port, change, field }: LoadTarget,
  { cookie, dossier }: LoadTarget['dossiers'][number],
  base: number,
): Promise<AutosaveReply> {
  texts += 1;
  const typed = { ...change.typed, [field]: `${change.typed[field]} ${texts}` };
  const body = Buffer.from(JSON.stringify({ ...change, dossier, typed, base }));
  const headers = {
    Cookie: cookie,
    Origin: `http://127.0.0.1:${port}`,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    'Content-Length': body.length,
    // As browsers do: a server that compresses what it need not compress shall show it.
    'Accept-Encoding': 'gzip, deflate, br, zstd',
  };
  return new Promise((resolve, reject) => {
    const asked = request({ agent, host: '127.0.0.1', port, path: '/api/autosave', method: 'POST', headers });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const plain = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
        if (response.statusCode === 200) resolve(JSON.parse(plain.toString()));
        else reject(new Error(`answered ${response.statusCode}`));
      });
    });
    asked.end(body);
  });
}
