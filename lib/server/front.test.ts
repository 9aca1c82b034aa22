import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { store } from '@/db';
import { dossierIdOf } from '@/lib/vault/keys';
import { createDraft } from './drafts';
import { standBeforeFramework } from './front';
import { securityHeaders } from './security-headers';
import { sealSession, sessionCookieName } from './session';
import { beginSession } from './sessions';

const folder = mkdtempSync(join(tmpdir(), 'sapar-front-'));
const path = '/api/autosave';

beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('LOG_LEVEL', 'silent');
  const statics = join(folder, 'static');
  mkdirSync(join(statics, 'chunks/[step]'), { recursive: true });
  for (const file of ['chunks/[step]/page.js.br', 'chunks/[step]/page.js.gz', 'data.json.gz', 'font.woff2'])
    writeFileSync(join(statics, file), '');
  standBeforeFramework(statics);
});

afterAll(async () => {
  await store().close();
  rmSync(folder, { recursive: true });
});

let server: Server;
/** Addresses that came through to the one who listened first. */
let behind: string[];

beforeEach(async () => {
  behind = [];
  server = createServer(async (request, response) => {
    behind.push(`${request.method} ${request.url}`);
    response.end((await request.toArray()).join(''));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
/** Says the lines of a request as they are, which a browser would put right; the head and the body of the answer. */
async function talk(...lines: string[]): Promise<string[]> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.end([...lines, 'Host: 127.0.0.1', 'Connection: close', '', ''].join('\r\n'));
  return (await socket.toArray()).join('').split('\r\n\r\n');
}

const ask = (at: string, init: RequestInit = {}) => fetch(`${origin()}${at}`, init);
const post = (body: string, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, headers: { Origin: origin(), 'Content-Type': 'application/json', ...headers } });

test('a save is answered before anybody else hears of it', async () => {
  const code = await createDraft(Date.now());
  const session = await beginSession(code, null, Date.now());
  if (!session) throw new Error('no session');
  const cookie = { Cookie: `theme=dark; ${sessionCookieName()}=${sealSession(session)}` };
  const typed = { destinations: 'Almaty' };
  const change = {
    dossier: dossierIdOf(code),
    sheet: 'trip',
    step: 'trip',
    base: 0,
    typed,
    locale: 'fr',
    passed: false,
  };
  const saved = await post(JSON.stringify(change), cookie);
  expect(saved.status).toBe(200);
  expect(await saved.json()).toMatchObject({ result: 'saved', revision: 1 });
  expect(Object.fromEntries(saved.headers)).toMatchObject({
    'content-type': 'application/json',
    'cache-control': 'no-store, no-transform',
    ...Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  });
  const clash = await post(JSON.stringify({ ...change, typed: { destinations: 'Astana' } }), cookie);
  expect(clash.status).toBe(409);
  expect(await clash.json()).toMatchObject({ result: 'conflict', theirs: typed, revision: 1 });
  expect(behind).toEqual([]);
});

test('what is no save of ours is refused here too', async () => {
  expect((await post('{}', { Origin: 'https://stranger.example' })).status).toBe(403);
  expect((await post('no JSON')).status).toBe(400);
  expect((await post('x'.repeat(70_000))).status).toBe(413);
  const nobody = { dossier: 'x', sheet: 'trip', step: 'trip', base: 0, typed: {}, locale: 'fr', passed: false };
  const closed = await post(JSON.stringify(nobody));
  expect([closed.status, await closed.json()]).toEqual([401, { result: 'closed' }]);
  expect(behind).toEqual([]);
});

test.each([
  ['chunks/%5Bstep%5D/page.js', 'gzip, deflate, br, zstd', '.br', 'br'],
  ['chunks/%5Bstep%5D/page.js?v=1', 'gzip, deflate', '.gz', 'gzip'],
  ['chunks/%5Bstep%5D/page.js', 'br;q=0, gzip;q=0.1', '.gz', 'gzip'],
  ['chunks/%5Bstep%5D/page.js', 'identity', '', null],
  ['data.json', 'br, gzip', '.gz', 'gzip'],
  ['data.json', 'br', '', null],
])('the file %s is handed out to who takes %j as %j', async (file, accepted, ending, encoding) => {
  const address = `/_next/static/${file}`;
  const answer = await ask(address, { method: 'HEAD', headers: { 'Accept-Encoding': accepted } });
  expect(behind).toEqual([`HEAD ${ending ? address.split('?')[0] + ending : address}`]);
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
});

test.each(['font.woff2', 'chunks/gone.js', '../chunks/[step]/page.js', '%'])(
  'the file %s is as it is',
  async (file) => {
    const [head = ''] = await talk(`GET /_next/static/${file} HTTP/1.1`, 'Accept-Encoding: br, gzip');
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(head).not.toMatch(/Content-Encoding|Vary/i);
    expect(behind).toEqual([`GET /_next/static/${file}`]);
  },
);

test.each([
  ['POST', {}],
  ['GET', { Range: 'bytes=0-1' }],
])('%s with %j does not ask for a whole file', async (method, headers) => {
  const address = '/_next/static/data.json';
  const answer = await ask(address, { method, headers: { 'Accept-Encoding': 'gzip', ...headers } });
  expect(behind).toEqual([`${method} ${address}`]);
  expect(answer.headers.get('content-encoding')).toBeNull();
});

test('everything else goes on, with its body', async () => {
  const page = await ask('/fr', { method: 'POST', body: 'typed' });
  expect(await page.text()).toBe('typed');
  await ask(path);
  await ask(`${path}/`, { method: 'POST', body: '{}' });
  expect(behind).toEqual(['POST /fr', `GET ${path}`, `POST ${path}/`]);
});
