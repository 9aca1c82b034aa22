// `npm run count [person…]`: each person goes from the home page to the PDF, and one line of JSON for each way of answering says how
// many pages, interactions and characters that took. Mode `typed`: everything is typed, dates in three boxes. Mode `scan`: it
// begins with the camera reading the first passport, the others are read from files, what pages offer is pressed where it is meant, and
// dates are written in one box. Mode `member`: what each further traveller costs, from the check page back to it, the passport before
// the camera. Mode `renewal`: from a dossier file that is open to the check page; `opening` is what opening it took before. With
// `--pages`, where they were spent goes to standard error.
import '../scripts/resolve.ts';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { Person } from '../lib/visa/people.ts';
import { systemChromium } from '../scripts/system-chromium.mjs';
import type { Deed, Tally } from './hand.ts';
import { makeServer } from './server.ts';

// Only now: these load modules of the project, by the way of resolve.ts.
const [
  { people },
  { press, tallyOf },
  { film, filmArguments, passportLines, picture },
  { keepFile, openKept, typeNewDates },
  { answerByScan },
  { begin, seed },
  { addTraveller, answerStep, fill, open, prepare, start },
  { today },
  { requestWords },
] = await Promise.all([
  import('../lib/visa/people.ts'),
  import('./hand.ts'),
  import('./passports.ts'),
  import('./renewal-steps.ts'),
  import('./scan-steps.ts'),
  import('./seed.ts'),
  import('./steps.ts'),
  import('./typed.ts'),
  import('./words.ts'),
]);

const everyone = people(today());
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isDetailed = process.argv.includes('--pages');

const server = await makeServer();
const executablePath = systemChromium();
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
    for (const [index, member] of answers.travellers.entries()) {
      if (index === 0) continue;
      const passport = await film(await picture(passportLines(member)));
      await countMember(person, answers, index, await launch(filmArguments(passport)));
      rmSync(dirname(passport), { recursive: true });
    }
    await countRenewal(person, answers, await launch());
  }
} finally {
  await server.remove();
}

/** Goes the whole way in a browser, and closes it. */
async function count(person: string, mode: 'typed' | 'scan', answers: Person, browser: Browser): Promise<void> {
  try {
    const context = await browser.newContext({ baseURL: server.origin, permissions: ['camera'] });
    const page = await context.newPage();
    await start(answers.locale, mode === 'scan' ? 'startByPassport' : 'start')(page);
    await fill(answers, undefined, mode === 'scan' ? answerByScan(answers) : answerStep(answers))(page);
    await prepare(page);
    const words = requestWords(answers.locale);
    const download = page.waitForEvent('download');
    await press(page.getByRole('link', { name: words('dossierPdf') }));
    await download;
    report({ person, mode }, tallyOf(page));
  } finally {
    await browser.close();
  }
}

/** Adds the traveller at `index` to a dossier that has all before, and closes the browser. */
async function countMember(person: string, answers: Person, index: number, browser: Browser): Promise<void> {
  try {
    const context = await browser.newContext({ baseURL: server.origin, permissions: ['camera'] });
    const page = await context.newPage();
    const { locale } = answers;
    await begin(page, locale);
    await seed(page, { ...answers, travellers: answers.travellers.slice(0, index) });
    await open({ view: 'check' }, locale)(page);
    const family = { ...answers, travellers: answers.travellers.slice(0, index + 1) };
    await fill(family, undefined, answerByScan(family, index), addTraveller('addByPassport'))(page);
    report({ person, mode: 'member', traveller: index + 1 }, tallyOf(page));
  } finally {
    await browser.close();
  }
}

/** Keeps a dossier as a file, and starts a new one with it in another browser. */
async function countRenewal(person: string, answers: Person, browser: Browser): Promise<void> {
  try {
    const { locale } = answers;
    const before = await (await browser.newContext({ baseURL: server.origin })).newPage();
    await begin(before, locale);
    await seed(before, answers);
    const file = await keepFile(locale)(before);
    const page = await (await browser.newContext({ baseURL: server.origin })).newPage();
    await openKept(locale, file)(page);
    const opening = tallyOf(page).deeds.length;
    await typeNewDates(answers.trip.arrival ?? '', answers.trip.departure ?? '')(page);
    const { pages, deeds } = tallyOf(page);
    report({ person, mode: 'renewal', opening }, { pages, deeds: deeds.slice(opening) });
  } finally {
    await browser.close();
  }
}

function report(what: Readonly<Record<string, string | number>>, { pages, deeds }: Tally): void {
  const characters = deeds.reduce((sum, deed) => sum + deed.characters, 0);
  const line = { ...what, pages: pages.length, interactions: deeds.length, characters };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  if (isDetailed) for (const row of byPage(pages, deeds)) process.stderr.write(`${row}\n`);
}

/** What each page took, in the order in which they were seen. */
function byPage(pages: readonly string[], deeds: readonly Deed[]): string[] {
  return [...new Set(pages)].map((path) => {
    const here = deeds.filter((deed) => deed.path === path);
    const characters = here.reduce((sum, deed) => sum + deed.characters, 0);
    return `  ${String(here.length).padStart(3)} interactions ${String(characters).padStart(4)} characters  ${path}`;
  });
}
