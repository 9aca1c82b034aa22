import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { photo } from '../../lib/text/fr/photo.ts';
import { startApp } from './app-server.ts';
import { type OpenDossier, startDossier } from './applicant.ts';
import { freshPage, launch } from './browser.ts';
import { report, say } from './figures.ts';

/** The most memory that a page may take, MB. */
const most = 400;

type Picture = { name: string; bytes: () => Promise<Buffer>; without?: 'ImageDecoder' };

/** The largest pictures that are opened, of each way in which they are. */
const pictures: Picture[] = [
  { name: 'small', bytes: () => drawn(1200, 900).jpeg().toBuffer() },
  { name: 'jpeg', bytes: () => drawn(8192, 6144).jpeg({ quality: 95 }).toBuffer() },
  { name: 'jpeg-whole', bytes: () => drawn(5760, 4320).jpeg({ quality: 95 }).toBuffer(), without: 'ImageDecoder' },
  { name: 'jpeg-progressive', bytes: () => drawn(6300, 4760).jpeg({ progressive: true }).toBuffer() },
  {
    name: 'jpeg-progressive-whole',
    bytes: () => drawn(4600, 3450).jpeg({ progressive: true }).toBuffer(),
    without: 'ImageDecoder',
  },
  { name: 'png', bytes: () => flat(5760, 4320).png({ compressionLevel: 1 }).toBuffer() },
  { name: 'webp-lossless', bytes: () => flat(4600, 3450).webp({ lossless: true, effort: 0 }).toBuffer() },
  { name: 'heic', bytes: async () => readFileSync(`${import.meta.dirname}/../../e2e/portrait-48mp.heic`) },
];

/** Noise, blown up: a JPEG of it is as heavy as that of a camera. */
const drawn = (width: number, height: number) =>
  sharp({
    create: {
      width: Math.round(width / 4),
      height: Math.round(height / 4),
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  }).resize(width, height, { fit: 'fill' });

/** Of one colour: what is packed without loss would have too many bytes. */
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7f9aa8' } });

const pages = {
  photo: { path: '/fr/demande/voyageurs/1/photo', seen: '.photo-said [role="status"]' },
  passport: { path: '/fr/demande/voyageurs/1/identite', seen: '.scan .notice' },
} as const;

/** The memory that the process of a page takes at most while it opens a large picture, then the same one again. Linux alone tells it. */
export async function measurePictures(): Promise<void> {
  say('pictures');
  const app = await startApp();
  const folder = mkdtempSync(join(tmpdir(), 'sapar-pictures-'));
  try {
    const open = await startDossier(app.origin);
    for (const picture of pictures) {
      // By its path: what a test hands over as bytes goes through the page that is measured.
      const file = join(folder, picture.name);
      const bytes = await picture.bytes();
      writeFileSync(file, bytes);
      for (const page of Object.keys(pages) as (keyof typeof pages)[]) {
        const peak = await peakOf(open, page, picture, file);
        say(`${picture.name}, ${Math.round(bytes.length / 1e6)} MB, ${page}: ${Math.round(peak)} MB`);
        report(`page-memory-${page}-${picture.name}`, peak, 'MB', most);
      }
    }
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true });
  }
}

async function peakOf(
  open: OpenDossier,
  where: keyof typeof pages,
  { without }: Picture,
  file: string,
): Promise<number> {
  // A browser of its own: a process tells its peak since it began.
  const browser = await launch();
  try {
    const { page } = await freshPage(browser, { open });
    if (without) await page.addInitScript((global) => Reflect.deleteProperty(globalThis, global), without);
    const { path, seen } = pages[where];
    await page.goto(`${open.origin}${path}`, { waitUntil: 'networkidle' });
    for (const _ of [1, 2]) {
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await page.locator(seen).filter({ hasNotText: photo.scripted.looking }).waitFor({ timeout: 120_000 });
      if (where === 'photo') await page.getByRole('button', { name: photo.scripted.other }).click();
    }
    return await peakOfPages(browser);
  } finally {
    await browser.close();
  }
}

/** The most memory that any process with a page has taken since it began, in megabytes (proc(5), VmHWM). */
async function peakOfPages(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]));
  return (Math.max(...peaks) * 1024) / 1e6;
}
