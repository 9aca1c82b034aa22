// The browser of the tests: the machine's own Chromium, or else one that is fetched.
import { spawnSync } from 'node:child_process';
import { environment, run } from './setup.mjs';
import { systemChromium } from './system-chromium.mjs';

/** Ubuntu's `chromium-browser` may be an empty shell. */
const starts = (file) => spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;

/**
 * Makes sure that there is a browser: CHROMIUM, else the system's, else from apt if this is root on Debian or Ubuntu, else
 * Playwright's own. Throws if none can be had.
 *
 * @returns the file to start, or undefined for the browser that Playwright brought and finds by itself
 */
export async function ensureChromium() {
  const found = systemChromium(starts) ?? (await fromApt());
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const arguments_ = ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium'];
  if ((await run('playwright', arguments_)) === 0) return undefined;
  throw new Error(
    'There is no Chromium and none could be fetched. Install one, or say where it is: CHROMIUM=/path/to/chromium',
  );
}

async function fromApt() {
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (!hasApt || process.getuid?.() !== 0) return undefined;
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  // Where the smaller one is not to be had (Ubuntu), the whole.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', name, 'fonts-noto-core'], { env });
    const file = systemChromium(starts);
    if (file) return file;
  }
  return undefined;
}
