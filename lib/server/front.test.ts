import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  standBeforeFramework();
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

test('everything else goes on, with its body', async () => {
  const page = await ask('/fr', { method: 'POST', body: 'typed' });
  expect(await page.text()).toBe('typed');
  await ask(path);
  await ask(`${path}/`, { method: 'POST', body: '{}' });
  expect(behind).toEqual(['POST /fr', `GET ${path}`, `POST ${path}/`]);
});
