import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { store } from '@/db';
import { GET } from './route';

const folder = mkdtempSync(join(tmpdir(), 'sapar-health-'));

beforeAll(() => {
  vi.stubEnv('DATA_DIR', join(folder, 'data'));
  vi.stubEnv('LOG_LEVEL', 'silent');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a working store is healthy; its folder and file are for nobody else', async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ status: 'ok' });
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'data', 'sapar.db')).mode & 0o777).toBe(0o600);
});

test('a store that does not answer is not', async () => {
  await store().close();
  const response = await GET();
  expect(response.status).toBe(503);
  expect(response.headers.get('cache-control')).toBe('no-store');
});
