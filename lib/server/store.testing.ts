// A store for tests of what stands before it, in a folder that goes with them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { store } from '@/db';

/** Gives the tests of this file a DATA_DIR of their own, with no other settings around it than they make. */
export function withStore(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-test-'));
  beforeAll(() => {
    vi.stubEnv('DATA_DIR', folder);
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('LOG_LEVEL', 'silent');
  });
  afterAll(async () => {
    await store().close();
    rmSync(folder, { recursive: true });
  });
}
