import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort, serverEnv, serverFile } from './server';

// Set once by the process that starts the run; the workers it starts inherit both.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'sapar-e2e-'));

const { E2E_PORT, E2E_DATA, CHROMIUM, CI } = process.env;
const origin = `http://127.0.0.1:${E2E_PORT}`;
const chromium = CHROMIUM || (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
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
    baseURL: origin,
    timezoneId: 'Europe/Paris',
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
  projects: [
    { name: 'chromium', grepInvert: /@no-js/, use: { viewport: desktop } },
    {
      name: 'no-js',
      testMatch:
        /(briefing|dossier|draft|errors|language|no-visa|photo|renewal|request|sources|stays|verify|visa)\.spec\.ts/,
      grepInvert: /@js/,
      use: { viewport: desktop, javaScriptEnabled: false },
    },
    {
      name: 'phone',
      testMatch: /(photo|renewal|request)\.spec\.ts/,
      grepInvert: /@no-js/,
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `exec node ${serverFile} > ${E2E_DATA}/server.log 2>&1`,
    cwd: '..',
    url: `${origin}/api/health`,
    env: serverEnv(Number(E2E_PORT), join(E2E_DATA, 'data')),
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
