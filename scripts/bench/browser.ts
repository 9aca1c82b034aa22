import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { systemChromium } from '../system-chromium.mjs';
import type { OpenDossier } from './applicant.ts';

/** A phone of the lower middle and its network. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const cpuSlowdown = 4;
const network = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };

/** CHROMIUM, else the one of the system, else Playwright's own. */
export function launch(): Promise<Browser> {
  const executablePath = systemChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** A page in a new browser profile: nothing in its cache but, if given, the cookie of a dossier. */
export async function freshPage(
  browser: Browser,
  { asPhone = false, open }: { asPhone?: boolean; open?: OpenDossier } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  // What a service worker fetches ahead is no part of a page, and what it answers has no size.
  const settings = { locale: 'fr-FR', timezoneId: 'Europe/Paris', serviceWorkers: 'block' } as const;
  const context = await browser.newContext({ ...settings, ...(asPhone && phone) });
  const [name = '', value = ''] = open?.cookie.split('=') ?? [];
  if (open) await context.addCookies([{ name, value, url: open.origin, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  if (asPhone) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  }
  return { page, context };
}
