// `npm run count [person…]`: each person types everything, from the home page to the PDF, and one line of JSON for each says how
// many pages, interactions and characters that took. With `--pages`, where they were spent goes to standard error.
import '../scripts/bench/resolve.ts';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Deed } from './hand.ts';
import { makeServer } from './server.ts';

// Only now: these load modules of the project, by the way of resolve.ts.
const [{ people }, { press, tallyOf }, { fill, prepare, start }, { today }, { requestWords }] = await Promise.all([
  import('../lib/visa/people.ts'),
  import('./hand.ts'),
  import('./steps.ts'),
  import('./typed.ts'),
  import('./words.ts'),
]);

const everyone = people(today());
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isDetailed = process.argv.includes('--pages');

const server = await makeServer();
const executablePath = process.env.CHROMIUM || (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await server.start();
  for (const [person, answers] of Object.entries(everyone)) {
    if (asked.length > 0 && !asked.includes(person)) continue;
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    await start(answers.locale)(page);
    await fill(answers)(page);
    await prepare(page);
    const words = requestWords(answers.locale);
    const download = page.waitForEvent('download');
    await press(page.getByRole('link', { name: words('dossierPdf') }));
    await download;
    const { pages, deeds } = tallyOf(page);
    const characters = deeds.reduce((sum, deed) => sum + deed.characters, 0);
    const line = { person, mode: 'typed', pages: pages.length, interactions: deeds.length, characters };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    if (isDetailed) for (const row of byPage(pages, deeds)) process.stderr.write(`${row}\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.remove();
}

/** What each page took, in the order in which they were seen. */
function byPage(pages: readonly string[], deeds: readonly Deed[]): string[] {
  return [...new Set(pages)].map((path) => {
    const here = deeds.filter((deed) => deed.path === path);
    const characters = here.reduce((sum, deed) => sum + deed.characters, 0);
    return `  ${String(here.length).padStart(3)} interactions ${String(characters).padStart(4)} characters  ${path}`;
  });
}
