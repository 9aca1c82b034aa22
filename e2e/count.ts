// `npm run count [person…]`: each person goes from the home page to the PDF, and one line of JSON for each way of answering says how
// many pages, interactions and characters that took. Mode `typed`: everything is typed, dates in three boxes. Mode `scan`: passports
// are read, the first one by the camera, and dates are written in one box. With `--pages`, where they were spent goes to standard
// error.
import '../scripts/resolve.ts';
import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { Person } from '../lib/visa/people.ts';
import type { Deed } from './hand.ts';
import { makeServer } from './server.ts';

// Only now: these load modules of the project, by the way of resolve.ts.
const [
  { people },
  { press, tallyOf },
  { film, filmArguments, passportLines, picture },
  { answerByScan },
  { answerStep, fill, prepare, start },
  { today },
  { requestWords },
] = await Promise.all([
  import('../lib/visa/people.ts'),
  import('./hand.ts'),
  import('./passports.ts'),
  import('./scan-steps.ts'),
  import('./steps.ts'),
  import('./typed.ts'),
  import('./words.ts'),
]);

const everyone = people(today());
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isDetailed = process.argv.includes('--pages');

const server = await makeServer();
const executablePath = process.env.CHROMIUM || (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const launch = (more: readonly string[] = []) =>
  chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', ...more],
  });

try {
  await server.start();
  for (const [person, answers] of Object.entries(everyone)) {
    if (asked.length > 0 && !asked.includes(person)) continue;
    await count(person, 'typed', answers, await launch());
    const [first = {}] = answers.travellers;
    const before = await film(await picture(passportLines(first)));
    await count(person, 'scan', answers, await launch(filmArguments(before)));
    rmSync(dirname(before), { recursive: true });
  }
} finally {
  await server.remove();
}

/** Goes the whole way in a browser, and closes it. */
async function count(person: string, mode: 'typed' | 'scan', answers: Person, browser: Browser): Promise<void> {
  try {
    const context = await browser.newContext({ baseURL: server.origin, permissions: ['camera'] });
    const page = await context.newPage();
    await start(answers.locale)(page);
    await fill(answers, undefined, mode === 'scan' ? answerByScan(answers) : answerStep(answers))(page);
    await prepare(page);
    const words = requestWords(answers.locale);
    const download = page.waitForEvent('download');
    await press(page.getByRole('link', { name: words('dossierPdf') }));
    await download;
    const { pages, deeds } = tallyOf(page);
    const characters = deeds.reduce((sum, deed) => sum + deed.characters, 0);
    const line = { person, mode, pages: pages.length, interactions: deeds.length, characters };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    if (isDetailed) for (const row of byPage(pages, deeds)) process.stderr.write(`${row}\n`);
  } finally {
    await browser.close();
  }
}

/** What each page took, in the order in which they were seen. */
function byPage(pages: readonly string[], deeds: readonly Deed[]): string[] {
  return [...new Set(pages)].map((path) => {
    const here = deeds.filter((deed) => deed.path === path);
    const characters = here.reduce((sum, deed) => sum + deed.characters, 0);
    return `  ${String(here.length).padStart(3)} interactions ${String(characters).padStart(4)} characters  ${path}`;
  });
}
