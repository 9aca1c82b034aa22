import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort } from '../scripts/free-port.mjs';
import { systemChromium } from '../scripts/system-chromium.mjs';
import { databaseUrl } from './database';
import { serverEnv, serverFile } from './server';

// Set once by the process that starts the run; the workers it starts inherit both.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'sapar-e2e-'));

// The same server a second time, on PostgreSQL.
process.env.E2E_POSTGRES_PORT ??= String(await freePort());
process.env.E2E_DATABASE_PORT ??= String(await freePort());
process.env.E2E_DATABASE_PASSWORD ??= randomBytes(12).toString('hex');

const { E2E_PORT, E2E_DATA, E2E_POSTGRES_PORT, E2E_DATABASE_PORT, E2E_DATABASE_PASSWORD, CI } = process.env;
const originAt = (port: string) => `http://127.0.0.1:${port}`;
const chromium = systemChromium();
const desktop = { width: 1440, height: 900 };

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: CI ? [['list'], ['json', { outputFile: '../reports/playwright.json' }]] : [['list']],
  use: {
    baseURL: originAt(E2E_PORT),
    timezoneId: 'Europe/Paris',
    // Tests stand between page and server, where a service worker would answer in their place: offline.spec.ts lets it in.
    serviceWorkers: 'block',
    // A page that glides is clicked beside the mark.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // What a test says of scripts: @js needs them, @no-js is about their absence. The others must pass with and without.
  // Those with @store are taken on PostgreSQL too.
  projects: [
    { name: 'chromium', grepInvert: /@no-js/, use: { viewport: desktop } },
    {
      name: 'no-js',
      testMatch:
        /(briefing|contending|documents|dossier|erasing|errors|language|mail|no-visa|photo|renewal|request|resuming|saving|session|sources|stays|survive|travellers|verify|visa)\.spec\.ts/,
      grepInvert: /@js/,
      use: { viewport: desktop, javaScriptEnabled: false },
    },
    {
      name: 'postgres',
      testMatch: /(contending|offline|request|resuming|saving|travellers)\.spec\.ts/,
      grep: /@store/,
      grepInvert: /@no-js/,
      use: { viewport: desktop, baseURL: originAt(E2E_POSTGRES_PORT) },
    },
    {
      name: 'phone',
      testMatch: /(documents|photo|renewal|request)\.spec\.ts/,
      grepInvert: /@no-js/,
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: [
    {
      name: 'SQLite',
      command: `exec node ${serverFile} > ${E2E_DATA}/server.log 2>&1`,
      cwd: '..',
      url: `${originAt(E2E_PORT)}/api/health`,
      env: serverEnv(Number(E2E_PORT), join(E2E_DATA, 'data')),
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    {
      name: 'database',
      command: `exec node scripts/postgres.mjs ${E2E_DATABASE_PORT} ${E2E_DATABASE_PASSWORD}`,
      cwd: '..',
      wait: { stdout: /listens/ },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    {
      name: 'PostgreSQL',
      command: `exec node ${serverFile} > ${E2E_DATA}/server-postgres.log 2>&1`,
      cwd: '..',
      url: `${originAt(E2E_POSTGRES_PORT)}/api/health`,
      env: {
        ...serverEnv(Number(E2E_POSTGRES_PORT), join(E2E_DATA, 'data-postgres')),
        DATABASE_URL: databaseUrl(),
      },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
  ],
});
