import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startApp } from './app-server.ts';
import { freshPage, launch } from './browser.ts';
import { median, report, say, spread } from './figures.ts';

const runs = 5;

/** The pages of the briefing: with the timeline, with the world map, with the most words, and a year of the map. */
const pages = {
  overview: '/fr/pays',
  map: '/fr/pays/multivectorielle',
  region: '/fr/pays/cooperation-regionale',
  year: '/fr/pays/relations/1992',
} as const;

/**
 * What a page of the briefing weighs in all, compressed as the server sends it, beside what it may; how soon its largest piece is
 * seen on a phone; how much it moves meanwhile.
 */
export async function measureBriefing(): Promise<void> {
  say('briefing');
  const app = await startApp();
  const browser = await launch();
  try {
    for (const [name, path] of Object.entries(pages)) {
      const html = await (await fetch(`${app.origin}${path}`)).text();
      say(
        `${name}: ${html.length} characters, gzip ${gzipSync(html).length}, brotli ${brotliCompressSync(html).length}`,
      );
      const { page, context } = await freshPage(browser, { asPhone: true });
      await page.goto(`${app.origin}${path}`, { waitUntil: 'networkidle' });
      const sizes = await page.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
          const { name: address, encodedBodySize } = entry as PerformanceResourceTiming;
          return [new URL(address).pathname, encodedBodySize] as const;
        }),
      );
      await context.close();
      for (const [address, bytes] of sizes) say(`  ${bytes} ${address}`);
      report(`weight-briefing-${name}`, sizes.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000, 'kB', 200);
    }
    const times: number[] = [];
    const shifts: number[] = [];
    for (let run = 0; run < runs; run++) {
      const { page, context } = await freshPage(browser, { asPhone: true });
      await page.goto(`${app.origin}${pages.map}`, { waitUntil: 'networkidle' });
      const { paint, shift } = await page.evaluate(
        () =>
          new Promise<{ paint: number; shift: number }>((resolve) => {
            let moved = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver((list) => {
              const last = list.getEntries().at(-1)?.startTime ?? Number.NaN;
              // Shifts come in a list of their own, at the next turn.
              setTimeout(() => resolve({ paint: last, shift: moved }), 0);
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );
      times.push(paint);
      shifts.push(shift);
      await context.close();
    }
    say(`lcp-briefing: ${spread(times)}; shift: ${spread(shifts)}`);
    report('lcp-briefing', median(times), 'ms', 1500);
    report('shift-briefing', median(shifts), 'score');
  } finally {
    await browser.close();
    await app.stop();
  }
}
