import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serverFile } from '../../e2e/server.ts';
import { startApp } from './app-server.ts';
import { applicants, completeSheets, startDossier } from './applicant.ts';
import { freshPage, launch } from './browser.ts';
import { report, say } from './figures.ts';

/** The JavaScript that pages load, as it is sent in gzip, beside what the framework alone takes; and in Brotli, which browsers take over https. */
export async function measureJavaScript(): Promise<void> {
  say('javascript');
  const app = await startApp();
  const browser = await launch();
  try {
    const home = await freshPage(browser);
    await home.page.goto(`${app.origin}/fr`, { waitUntil: 'networkidle' });
    const onHome = await scriptsOf(home.page);
    await home.context.close();
    const framework = frameworkScripts();
    const floor = sum(onHome.filter(({ path }) => framework.has(path)));
    report('js-home', sum(onHome), 'KiB', floor);

    const { page } = await freshPage(browser, { open: await startDossier(app.origin) });
    await page.goto(`${app.origin}/fr/demande/voyage`, { waitUntil: 'networkidle' });
    report('js-question', sum(await scriptsOf(page)), 'KiB', floor);

    const [trip, ...travellers] = completeSheets(applicants.J1);
    for (const sheet of [trip, ...travellers]) {
      for (const [step, { typed }] of Object.entries(sheet.steps)) {
        await page.locator(`input[name="step"][value="${step}"]`).waitFor({ state: 'attached' });
        await answer(page, typed);
        await page.locator('button[value="continue"]').click();
      }
    }
    await page.waitForURL('**/demande/verification');
    await page.waitForLoadState('networkidle');
    const onJourney = await scriptsOf(page);
    const plans = await numberingPlans(page, onJourney);
    const journey = onJourney.filter((script) => !plans.includes(script));
    report('js-journey', sum(journey), 'KiB', floor);
    report('js-journey-brotli', sum(await Promise.all(journey.map(({ path }) => sent(page, path, 'br')))), 'KiB');
    report('js-numbering-plans', sum(plans), 'KiB');
  } finally {
    await browser.close();
    await app.stop();
  }
}

type Script = { path: string; bytes: number };

/** What the page has loaded so far, each file once. */
async function scriptsOf(page: Page): Promise<Script[]> {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const paths = [...new Set(loaded.filter((path) => path.endsWith('.js')))];
  return Promise.all(paths.map((path) => sent(page, path, 'gzip')));
}

/** A script as it is sent in an encoding: `bytes` without headers. */
async function sent(page: Page, path: string, encoding: 'gzip' | 'br'): Promise<Script> {
  const { headers } = await fetch(new URL(path, page.url()), {
    method: 'HEAD',
    headers: { 'Accept-Encoding': encoding },
  });
  if (headers.get('content-encoding') !== encoding) throw new Error(`${path} is not sent as ${encoding}`);
  return { path, bytes: Number(headers.get('content-length')) };
}

/** The scripts that are fetched only where a phone number is asked for: the numbering plans of all countries and their reader. */
async function numberingPlans(page: Page, scripts: readonly Script[]): Promise<Script[]> {
  const found: Script[] = [];
  for (const script of scripts) {
    const text = await (await page.request.get(new URL(script.path, page.url()).href)).text();
    if (text.includes('country_calling_codes')) found.push(script);
  }
  if (found.length === 0) throw new Error('no script holds the numbering plans');
  return found;
}

const sum = (scripts: readonly Script[]) => scripts.reduce((total, { bytes }) => total + bytes, 0) / 1024;

/** The paths of the scripts that every page of the framework starts with. */
function frameworkScripts(): Set<string> {
  const manifest: { rootMainFiles: string[] } = JSON.parse(
    readFileSync(join(serverFile, '../.next/build-manifest.json'), 'utf8'),
  );
  return new Set(manifest.rootMainFiles.map((file) => `/_next/${file}`));
}

async function answer(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(typed)) {
    if (text === '') continue;
    const inputs = page.locator(`form [name="${name}"]:not([type="hidden"])`);
    const kind = await inputs.first().evaluate((input: HTMLInputElement) => input.type);
    if (kind === 'radio' || kind === 'checkbox') {
      for (const value of text.split(',')) await page.locator(`form [name="${name}"][value="${value}"]`).check();
    } else if (kind === 'select-one') await inputs.selectOption(text);
    else await inputs.fill(text);
  }
}
