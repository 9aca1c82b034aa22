import { existsSync } from 'node:fs';

/** By name in /usr/bin. First the one that has no window: it does the same with less. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The file of the browser to test in: CHROMIUM, else the machine's first that `works`; undefined if there is none. */
export function systemChromium(works = existsSync) {
  const files = [process.env.CHROMIUM, ...names.map((name) => `/usr/bin/${name}`)];
  return files.filter((file) => file !== undefined && file !== '').find((file) => works(file));
}
