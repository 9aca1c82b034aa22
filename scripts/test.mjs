// `npm test`: installs what is needed, the browser and PostgreSQL too, checks, builds and runs every test. The last line says what came of it:
// `N passed, N failed, N skipped`. Nothing is tried twice: a test that passes now and then has failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensurePostgres } from './ensure-postgres.mjs';
import { build, environment, install, node, root, run } from './setup.mjs';
import { line, nothing, ofPlaywright, ofStep, ofVitest, sum } from './tally.mjs';

// Not test-results/, which Playwright empties.
const reports = join(root, 'reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const tallies = [];
const times = [];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
try {
  await everything();
} catch (error) {
  console.error(error.message);
  tallies.push(ofStep(1));
}
const total = sum(tallies);
console.log(`\n${times.join(', ')}`);
console.log(line(total));
process.exit(total.failed === 0 ? 0 : 1);

async function everything() {
  if (!(await step('install', async () => ofStep((await install()) ? 0 : 1)))) return;
  node(); // throws, in words, on a machine whose Node is too old
  const hasBrowser = await step('browser', async () => {
    environment.CHROMIUM = await ensureChromium();
    return ofStep(0);
  });
  // Without it the tests of its adapter fail, in words: none is left out in silence.
  await step('PostgreSQL', async () => {
    environment.POSTGRES_BIN = await ensurePostgres();
    return ofStep(0);
  });
  await step('check', async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
    const status = await run('npm', ['run', 'check', '--', ...reporters]);
    return ofStep(status, read(vitestReport, ofVitest));
  });
  const isBuilt = await step('build', async () => ofStep((await build()) ? 0 : 1));
  if (!isBuilt || !hasBrowser) return;
  await step('browser tests', async () => {
    const env = { ...environment, CI: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
    const status = await run('playwright', ['test', '--config', 'e2e', '--retries=0', '--reporter=list,json'], { env });
    return ofStep(status, read(playwrightReport, ofPlaywright));
  });
  await step('chaos', async () => {
    const status = await run(node(), ['scripts/chaos/main.ts', 'short']);
    return ofStep(status, { ...nothing, passed: status === 0 ? 1 : 0 });
  });
}

/** Does a step, notes its tests and its time; whether it went well. */
async function step(name, work) {
  const began = Date.now();
  const tally = await work().catch((error) => {
    console.error(error.message);
    return ofStep(1);
  });
  tallies.push(tally);
  times.push(`${name} ${Math.round((Date.now() - began) / 1000)} s`);
  if (tally.failed > 0) console.error(`${name}: failed`);
  return tally.failed === 0;
}

/** Counts a report that a tool wrote; undefined if it wrote none. */
function read(file, count) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
