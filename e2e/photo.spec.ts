// The photo of a traveller: sent, shown, printed, resumed and erased; nobody else's; and what is no photo.
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { picturesIn } from '@/lib/dossier/read-pdf.testing';
import { pagePath } from '@/lib/text/pages';
import { photoPath, placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { press } from './hand';
import { badFiles, fromPhone, portrait, takenWith } from './pictures';
import { filesIn } from './sealed';
import { begin, dossierIdAt, originOf, seed, sheetIdAt } from './seed';
import { makeServer } from './server';
import { enterCode, prepare, readCode } from './steps';
import { expect, test } from './test';
import { today } from './typed';
import { photoWords, requestWords } from './words';

const t = requestWords('fr');
const p = photoWords('fr');
const everyone = people(today());
const firstPhoto = photoPath(0, 'fr');
const tasks = placePath({ view: 'tasks' }, 'fr', slugs);
const check = placePath({ view: 'check' }, 'fr', slugs);
const picture = '/api/dossier/photo?n=1';

/** Whether the page runs its scripts, which frame a photo before it is sent. */
const isScripted = () => test.info().project.use.javaScriptEnabled !== false;

/** Puts a file into the page with the photo: what is chosen before its scripts are there waits for them. */
async function choose(page: Page, file: Buffer | string): Promise<void> {
  const from = typeof file === 'string' ? file : { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: file };
  await page.locator('#photo').setInputFiles(from);
}

/** Sends what is chosen: with scripts what is in the frame, whatever the check says of it. */
async function submit(page: Page): Promise<void> {
  if (isScripted()) {
    await expect(page.getByRole('heading', { name: p('scripted.adjustTitle') })).toBeVisible();
    await expect(page.getByText(p('scripted.looking'))).toHaveCount(0, { timeout: 60_000 });
    await press(page.getByRole('button', { name: new RegExp(`^(${p('scripted.use')}|${p('scripted.useAnyway')})$`) }));
  } else await press(page.getByRole('button', { name: new RegExp(`^(${p('keep')}|${p('replace')})$`) }));
}

/** Sends a photo for the first traveller, and waits until it is kept. */
async function send(page: Page, file: Buffer): Promise<void> {
  await page.goto(firstPhoto);
  await choose(page, file);
  await submit(page);
  await expect(page.getByText(p('kept'))).toBeVisible();
}

/** What the page has against the file that was sent. */
const refusal = (page: Page) => page.getByRole('alert').filter({ hasText: p('errorsTitle') });

const shown = (page: Page) => page.getByRole('img', { name: /^Photo de/ });

/** A picture on the page is there, and not the sign of a broken one. */
async function expectLoaded(page: Page): Promise<void> {
  await expect(shown(page)).toBeVisible();
  await expect
    .poll(() => shown(page).evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(827);
}

test('a photo is sent, shown wherever the dossier is read, printed in its frame, and there on another device', async ({
  visitor,
}) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, everyone.J1);

  await page.goto(tasks);
  await press(page.getByRole('link', { name: t('photoTitle') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(p('title'));
  await send(page, await fromPhone());
  await expectLoaded(page);
  await press(page.getByRole('link', { name: p('goOn') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('checkTitle'));
  await expectLoaded(page);

  const jpeg = await (await page.request.get(picture)).body();
  const { width, height, density, exif } = await sharp(jpeg).metadata();
  expect({ width, height, density, exif }).toEqual({ width: 827, height: 1063, density: 600, exif: undefined });
  expect(jpeg.includes(takenWith)).toBe(false);

  await prepare(page);
  await expectLoaded(page);
  await expect(page.getByText(t('dossierSignPhotos', { kept: 1, empty: 0 }))).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('link', { name: t('dossierDownload', { n: 1 }) })),
  ]);
  const pdf = await readFile(await download.path());
  expect(pdf.includes(jpeg)).toBe(true);
  expect((await picturesIn(new Uint8Array(pdf))).map((pictures) => pictures.length)).toEqual([1, 0]);

  await page.goto(pagePath('/demande/code', 'fr'));
  const code = await readCode(page);
  const elsewhere = await visitor();
  await elsewhere.goto(pagePath('/reprendre', 'fr'));
  await enterCode(code)(elsewhere);
  await elsewhere.waitForURL((url) => url.pathname !== pagePath('/reprendre', 'fr'));
  await elsewhere.goto(check);
  await expectLoaded(elsewhere);
});

test('a dossier without a photo is complete, and says that one is to be stuck on', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, everyone.J1);
  await page.goto(check);
  await expect(page.getByText(t('photoNone'))).toBeVisible();
  await press(page.getByRole('link', { name: `${t('photoAdd')} ${t('photoTitle')}` }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(p('title'));
  await press(page.getByRole('link', { name: p('skip') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('checkTitle'));
  await prepare(page);
  await expect(page.getByText(t('dossierSign'))).toBeVisible();
});

test('nothing moves when the scripts come, and what needs them can be pressed then @js', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  const scripts = Promise.withResolvers<void>();
  await page.route('**/_next/static/**/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(firstPhoto, { waitUntil: 'commit' });
  const camera = page.getByRole('button', { name: p('scripted.camera') });
  const skip = page.getByRole('link', { name: p('skip') });
  const places = () => Promise.all([camera, page.locator('#photo'), skip].map((one) => one.boundingBox()));
  await expect(skip).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(camera).toBeDisabled();
  await expect(page.getByRole('button', { name: p('keep') })).toBeHidden();
  const before = await places();
  scripts.resolve();
  await expect(camera).toBeEnabled();
  expect(await places()).toEqual(before);
});

test('where the scripts do not come a photo is sent as it is @js', async ({ visitor, allow }) => {
  allow(/ERR_FAILED|Failed to load/);
  const page = await visitor();
  await begin(page, 'fr');
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto(firstPhoto);
  await page.locator('#photo').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await fromPhone() });
  await press(page.getByRole('button', { name: p('keep') }));
  await expect(page.getByText(p('kept'))).toBeVisible();
});

test('what is no photo is refused in words, and the page goes on', async ({ visitor }, info) => {
  test.setTimeout(240_000);
  const page = await visitor();
  await begin(page, 'fr');
  await page.goto(firstPhoto);
  for (const [reason, make] of Object.entries(badFiles)) {
    // By its path: a file of 50 MB is too much for the line to the browser.
    const file = info.outputPath('photo.jpg');
    await writeFile(file, await make());
    await choose(page, file);
    if (!isScripted()) await submit(page);
    const words = p(`why.${reason as 'heavy'}`, { most: isScripted() ? 40 : 10 });
    await expect(refusal(page)).toContainText(words, { timeout: 60_000 });
  }
  if (!isScripted()) {
    await page.goto(firstPhoto);
    await submit(page);
    await expect(refusal(page)).toContainText(p('why.none'));
  }
  await send(page, await portrait().webp().toBuffer());
  await expectLoaded(page);
});

test('another person neither sees nor changes it', async ({ visitor, allow }) => {
  allow(/404|403/);
  const owner = await visitor();
  await begin(owner, 'fr');
  await send(owner, await fromPhone());
  const before = await (await owner.request.get(picture)).body();
  const stranger = await visitor();
  await begin(stranger, 'fr');
  expect((await stranger.request.get(picture)).status()).toBe(404);
  expect((await (await visitor()).request.get(`${originOf(owner)}${picture}`)).status()).toBe(404);

  const multipart = {
    dossier: await dossierIdAt(owner),
    sheet: await sheetIdAt(owner, 0),
    base: '1',
    photo: { name: 'a.png', mimeType: 'image/png', buffer: await portrait({ background: '#203040' }).png().toBuffer() },
  };
  const path = '/api/dossier/photo?n=1&locale=fr';
  const own = { ...multipart, dossier: await dossierIdAt(stranger) };
  for (const sent of [multipart, own, { ...multipart, intent: 'remove' }, { ...own, intent: 'remove' }]) {
    const headers = { Origin: originOf(stranger) };
    const answer = await stranger.request.post(path, { headers, multipart: sent, maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([303, pagePath('/demande', 'fr')]);
  }
  const headers = { Origin: 'https://elsewhere.example' };
  expect((await owner.request.post(path, { headers, multipart, maxRedirects: 0 })).status()).toBe(403);
  const answer = await owner.request.get(picture);
  expect((await answer.body()).equals(before)).toBe(true);
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(answer.headers()['content-type']).toBe('image/jpeg');
});

test('of two windows the later one is told of the other’s photo, and overwrites nothing', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await page.goto(firstPhoto);
  const other = await page.context().newPage();
  await send(other, await fromPhone());
  const before = await (await page.request.get(picture)).body();
  await choose(page, await portrait({ background: '#f4f4f4' }).png().toBuffer());
  await submit(page);
  await expect(refusal(page)).toContainText(p('why.stale'));
  expect((await (await page.request.get(picture)).body()).equals(before)).toBe(true);
  await choose(page, await portrait({ background: '#f4f4f4' }).png().toBuffer());
  await submit(page);
  await expect(page.getByText(p('kept'))).toBeVisible();
  expect((await (await page.request.get(picture)).body()).equals(before)).toBe(false);
});

test('an erased photo is gone from the disk, and so is that of an erased dossier', async ({ visitor, allow }) => {
  allow(/404/);
  const server = await makeServer();
  await server.start();
  try {
    const page = await visitor({ baseURL: server.origin });
    await begin(page, 'fr');
    const size = () =>
      filesIn(server.folder).reduce((sum, { bytes }) => sum + bytes.filter((byte) => byte !== 0).length, 0);
    const empty = size();
    await send(page, await fromPhone());
    expect(size()).toBeGreaterThan(empty + 30_000);
    for (const { bytes } of filesIn(server.folder)) {
      expect(bytes.includes(takenWith)).toBe(false);
      expect(bytes.includes(Buffer.from('JFIF'))).toBe(false);
    }

    await press(page.getByText(p('remove'), { exact: true }));
    await press(page.getByRole('button', { name: p('removeYes') }));
    await expect(page.getByText(p('removed'))).toBeVisible();
    expect((await page.request.get(picture)).status()).toBe(404);
    expect(size()).toBeLessThan(empty + 20_000);

    await send(page, await fromPhone());
    await page.goto(tasks);
    await press(page.getByText(t('draftErase'), { exact: true }));
    await press(page.getByRole('button', { name: t('eraseYes') }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('erasedTitle'));
    expect((await page.request.get(picture)).status()).toBe(404);
    expect(size()).toBeLessThan(empty + 20_000);
    await page.close();
  } finally {
    await server.remove();
  }
});

for (const locale of ['fr', 'en'] as const) {
  test(`the page is accessible in ${locale}, empty, refused and with a photo @js`, async ({ visitor }) => {
    test.setTimeout(180_000);
    const page = await visitor();
    await begin(page, locale);
    const path = photoPath(0, locale);
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expectAccessible(page, path);
    await page.goto(`${path}?why=cut`);
    await expectAccessible(page, `${path} refused`);
    await page.goto(path);
    const words = photoWords(locale);
    await page.locator('#photo').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await fromPhone() });
    await expect(page.getByText(words('scripted.looking'))).toHaveCount(0, { timeout: 60_000 });
    await expectAccessible(page, `${path} while it is framed`);
    await press(
      page.getByRole('button', { name: new RegExp(`^(${words('scripted.use')}|${words('scripted.useAnyway')})$`) }),
    );
    await expect(page.getByText(words('kept'))).toBeVisible();
    await expectAccessible(page, `${path} with a photo`);
    await page.goto(placePath({ view: 'check' }, locale, slugs));
    await expectAccessible(page, 'the check page with a photo');
  });
}
