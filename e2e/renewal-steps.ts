// What people do with a dossier file, in the style of steps.ts.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';
import { arrive, offer, press, write } from './hand';
import { type Act, localeOf, rewrite, seePage } from './steps';
import { fileWords, requestWords } from './words';

/** The passphrase of the files of tests. */
const passphrase = 'quatre chevaux bleus à midi';

const passphraseOn = (page: Page) => page.getByLabel(fileWords(localeOf(page))('passphrase'), { exact: true });

/** Keeps the dossier that is open in this browser as a file, on the page with its code. */
export const keepFile =
  (locale: Locale) =>
  async (page: Page): Promise<Buffer> => {
    await page.goto(pagePath('/demande/code', locale));
    return saveFile(page);
  };

/** Fills in the passphrase on the page in view and saves the file. */
export async function saveFile(page: Page): Promise<Buffer> {
  await write(passphraseOn(page), passphrase);
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: fileWords(localeOf(page))('keep') }));
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^sapar-dossier-\d{4}-\d\d-\d\d\.sapar$/);
  return readFile(await saved.path());
}

/** Offers a file with a passphrase on the page in view, whatever comes of it. */
export const offerFile =
  (buffer: Buffer, secret = passphrase): Act =>
  async (page) => {
    const t = fileWords(localeOf(page));
    const choosing = page.waitForEvent('filechooser');
    await page.getByLabel(t('chooseFile'), { exact: true }).click();
    await offer(page, await choosing, { name: 'dossier.sapar', mimeType: 'application/octet-stream', buffer });
    await write(passphraseOn(page), secret);
    await press(page.getByRole('button', { name: t('open') }));
  };

/** From the page that opens dossiers to the one that asks the dates of the new trip. */
export const openKept =
  (locale: Locale, file: Buffer): Act =>
  async (page) => {
    await page.goto(pagePath('/reprendre', locale));
    await offerFile(file)(page);
    await expect(page.getByText(requestWords(locale)('renewedTitle'))).toBeVisible();
    await seePage(page);
  };

/** Types the dates of the new trip (ISO days), whole, in the first box of each, and goes on to the check page. */
export const typeNewDates =
  (arrival: string, departure: string): Act =>
  async (page) => {
    const whole = (day: string) => day.split('-').reverse().join('/');
    await rewrite({ 'arrival-day': whole(arrival), 'departure-day': whole(departure) })(page);
    const t = requestWords(localeOf(page));
    await press(page.getByRole('button', { name: t('continue'), exact: true }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('checkTitle'));
    arrive(page);
  };
