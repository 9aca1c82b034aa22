import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { store } from '@/db';
import { createDataKey, dossierIdOf } from '@/lib/vault/keys';
import { createResumeCode } from '@/lib/vault/resume-code';
import { remoteHeader } from './limits';
import { start } from './start';

const folder = mkdtempSync(join(tmpdir(), 'sapar-start-'));

beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('LOG_LEVEL', 'silent');
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(async () => {
  await store().close();
  rmSync(folder, { recursive: true });
});

test('a wrong setting ends the process with the words of what is wrong', async () => {
  vi.stubEnv('KEEP_DAYS', 'many');
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const exit = vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Error(`exit ${status}`);
  });
  await expect(start()).rejects.toThrow('exit 1');
  expect(exit).toHaveBeenCalledWith(1);
  expect(said.mock.calls.join('')).toContain('KEEP_DAYS: expected a whole number from 1 to 3650, found "many"');
  vi.stubEnv('KEEP_DAYS', '30');
});

test('dossiers whose time is over are erased at the start, and the remote address is told whatever the sender says', async () => {
  const code = createResumeCode();
  const owner = dossierIdOf(code);
  await store().create(owner, { wrappedKey: createDataKey(code).wrapped, sheets: [] }, 0);
  await start();
  expect(await store().read(owner, 0)).toBeUndefined();
  expect(await echo({ [remoteHeader]: '198.51.100.9' })).toBe('127.0.0.1');
  expect(await echo({})).toBe('127.0.0.1');
});

/** What a server of this process finds in the header of the remote address, for a request with these headers. */
async function echo(headers: Record<string, string>): Promise<string> {
  const server = createServer((request, response) => response.end(request.headers[remoteHeader]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const body = await new Promise<string>((resolve, reject) => {
    httpRequest({ port, host: '127.0.0.1', headers }, async (response) => {
      resolve((await response.toArray()).join(''));
    })
      .on('error', reject)
      .end();
  });
  server.close();
  return body;
}
