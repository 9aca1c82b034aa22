import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname, 'server-only': `${import.meta.dirname}/scripts/server-only.stub.ts` } },
  test: {
    include: ['{app,components,db,lib,scripts}/**/*.test.{ts,tsx}'],
    reporters: ['default'],
    // Vitest leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    // A loaded machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
