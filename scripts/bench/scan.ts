import type { Page } from '@playwright/test';
import { passportLines, picture } from '../../e2e/passports.ts';
import { startApp } from './app-server.ts';
import { applicants, startDossier } from './applicant.ts';
import { freshPage, launch } from './browser.ts';
import { report, say } from './figures.ts';

/** What reading a passport makes a browser load, compressed as it is sent: first the offer, then the reader with its weights. */
export async function measureScan(): Promise<void> {
  say('scan');
  const app = await startApp();
  const browser = await launch();
  try {
    const { page } = await freshPage(browser, { open: await startDossier(app.origin) });
    const loaded = listen(page);
    await page.goto(`${app.origin}/fr/demande/voyage`, { waitUntil: 'networkidle' });
    const before = await loaded();
    await page.goto(`${app.origin}/fr/demande/voyageurs/1/identite`, { waitUntil: 'networkidle' });
    await page.locator('.scan button').first().waitFor();
    const offered = await loaded();
    report('scan-offer', offered - before, 'KiB');

    const [traveller = {}] = applicants.J1.travellers;
    const buffer = await picture(passportLines(traveller));
    const started = performance.now();
    await page.locator('input[type="file"]').setInputFiles({ name: 'passport.jpg', mimeType: 'image/jpeg', buffer });
    await page.locator('.proof').first().waitFor({ timeout: 60_000 });
    report('scan-first-reading', performance.now() - started, 'ms');
    report('scan-step', (await loaded()) - before, 'KiB');
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Counts the kibibytes of files that the page and its workers load from now on, each file once. */
function listen(page: Page): () => Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/_next/static/') || sizes.has(pathname)) return;
    sizes.set(
      pathname,
      request.sizes().then(({ responseBodySize }) => responseBodySize),
    );
  });
  return async () => (await Promise.all(sizes.values())).reduce((sum, bytes) => sum + bytes, 0) / 1024;
}
