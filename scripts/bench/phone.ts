import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { type AppServer, startApp } from './app-server.ts';
import { applicants, completeSheets, type OpenDossier, saveStep, startDossier } from './applicant.ts';
import { freshPage, launch } from './browser.ts';
import { median, report, say, spread } from './figures.ts';

const runs = 9;

/** What a person with a slow phone on a slow network waits for: the first sight of a page, and the next question. */
export async function measurePhone(): Promise<void> {
  say('phone');
  const app = await startApp();
  const bare = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(barePage));
  await once(bare.listen(0, '127.0.0.1'), 'listening');
  const bareOrigin = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
  const browser = await launch();
  try {
    await warmUp(app);
    const bareLargestPaint = () => largestPaint(browser, bareOrigin);
    const figures: Record<string, [measure: () => Promise<number>, bare: () => Promise<number>]> = {
      'lcp-home': [() => largestPaint(browser, `${app.origin}/fr`), bareLargestPaint],
      'lcp-question': [
        async () => largestPaint(browser, `${app.origin}/fr/demande/voyage`, await startDossier(app.origin)),
        bareLargestPaint,
      ],
      continue: [() => continueTime(browser, app), () => bareContinueTime(browser)],
    };
    for (const [name, [measure, measureBare]] of Object.entries(figures)) {
      const times: number[] = [];
      const bareTimes: number[] = [];
      for (let i = 0; i < runs; i++) {
        times.push(await measure());
        bareTimes.push(await measureBare());
      }
      say(`${name}: ${spread(times)}; bare: ${spread(bareTimes)}`);
      report(name, median(times), 'ms', median(bareTimes));
    }
  } finally {
    await browser.close();
    bare.close();
    await app.stop();
  }
}

/** A page with nothing to it: what the phone and its network themselves take to show one. */
const barePage = '<!doctype html><html lang="fr"><title>Sapar</title><h1>Sapar</h1>';

/** The first requests after a start pay for loading code, which is not what is measured here. */
async function warmUp({ origin }: AppServer): Promise<void> {
  const { cookie } = await startDossier(origin);
  for (let i = 0; i < 10; i++) {
    for (const path of ['/fr', '/fr/demande/voyage']) {
      await (await fetch(`${origin}${path}`, { headers: { Cookie: cookie } })).arrayBuffer();
    }
  }
}

/** The time to the largest contentful paint in a new browser profile, in milliseconds. */
async function largestPaint(browser: Browser, address: string, open?: OpenDossier): Promise<number> {
  const { page, context } = await freshPage(browser, { asPhone: true, ...(open && { open }) });
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return time;
}

/** From the tap on Continue, on the first question page, to the next page's heading on the screen and in focus. */
async function continueTime(browser: Browser, { origin }: AppServer): Promise<number> {
  const open = await startDossier(origin);
  const { entryPoint = '', ...typed } = completeSheets(applicants.J1)[0].steps.trip?.typed ?? {};
  await saveStep(open, { sheet: 'trip', step: 'trip', typed, locale: 'fr', passed: false });
  const { page, context } = await freshPage(browser, { asPhone: true, open });
  await page.goto(`${origin}/fr/demande/voyage`, { waitUntil: 'networkidle' });
  await page.locator('[name="entryPoint"]').fill(entryPoint);
  const taken = await tapContinue(page);
  await context.close();
  return taken;
}

/** The same tap where nothing is done but to write another heading and give it the focus: what the phone itself takes. */
async function bareContinueTime(browser: Browser): Promise<number> {
  const { page, context } = await freshPage(browser, { asPhone: true });
  await page.setContent('<h1 tabindex="-1">1</h1><button value="continue">Continue</button>');
  await page.evaluate(() =>
    document.querySelector('button')?.addEventListener('click', () => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = '2';
      heading?.focus();
    }),
  );
  const taken = await tapContinue(page);
  await context.close();
  return taken;
}

async function tapContinue(page: Page): Promise<number> {
  const button = page.locator('button[value="continue"]');
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('no Continue button on the page');
  const time = watchContinue(page);
  // Not the locator's own tap, which looks in the page for what is under the finger first, on the same slow processor.
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  return await time;
}

/**
 * The time from the tap to the paint that shows the next heading, in focus, as browsers report it for interactions (Event Timing,
 * the measure behind INP; whole multiples of 8 ms). Where the heading comes later than with the first paint, the time to the
 * frame after it.
 */
function watchContinue(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1')?.textContent;
        let pressed = Number.NaN;
        let frames = 0;
        let shown = false;
        // The moment the finger left the glass: handlers that ran before this one have their share in the time.
        const note = (event: MouseEvent) => {
          pressed = event.timeStamp;
          requestAnimationFrame(look);
        };
        window.addEventListener('click', note, { capture: true, once: true });
        new PerformanceObserver((list) => {
          const click = list.getEntries().find(({ name }) => name === 'click');
          if (click && shown) resolve(click.duration);
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
        function look() {
          frames++;
          const heading = document.querySelector('h1');
          if (!heading || heading.textContent === before || document.activeElement !== heading) {
            requestAnimationFrame(look);
          } else if (frames === 1) shown = true;
          else requestAnimationFrame(() => resolve(performance.now() - pressed));
        }
      }),
  );
}
