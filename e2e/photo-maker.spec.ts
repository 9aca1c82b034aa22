// The photo as it is taken, framed and looked at on the device.
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { photoPath, placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { press } from './hand';
import { film, filmArguments } from './passports';
import { badFiles, fromPhone, portrait } from './pictures';
import { begin, originOf, seed } from './seed';
import { prepare } from './steps';
import { test as base, expect } from './test';
import { today } from './typed';
import { photoWords, requestWords } from './words';

const t = requestWords('fr');
const p = photoWords('fr');
const firstPhoto = photoPath(0, 'fr');

const test = base.extend<object, { headFilm: string }>({
  headFilm: [
    async ({ browserName: _ }, give) => {
      // The head is large enough for a photo, and not in the middle: cut around it, the photo would lose half of it.
      const near = await portrait({ width: 720, height: 960 }).png().toBuffer();
      const file = await film(
        await sharp(near)
          .extract({ left: 0, top: 60, width: 720, height: 720 })
          .extend({ right: 560, background: '#e8e8e4' })
          .jpeg()
          .toBuffer(),
      );
      await give(file);
      await rm(dirname(file), { recursive: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, headFilm }, give) =>
      give({ ...launchOptions, args: [...(launchOptions.args ?? []), ...filmArguments(headFilm)] }),
    { scope: 'worker' },
  ],
});

const slider = (page: Page, name: 'size' | 'right' | 'down' | 'turn') => page.getByLabel(p(`scripted.${name}`));
const seen = (page: Page) => page.getByRole('status').filter({ hasText: p('scripted.checkTitle') });
/** What the page has against a file. */
const refusal = (page: Page) => page.getByRole('alert').filter({ hasText: p('errorsTitle') });
const remark = (name: 'tilt') => p(`remarks.${name}`);

/** The page with the photo, its scripts there. */
async function openPage(page: Page): Promise<void> {
  await page.goto(firstPhoto);
  await expect(page.getByRole('button', { name: p('scripted.camera') })).toBeEnabled();
}

/** Chooses a photo and waits until it has been looked at. */
async function frame(page: Page, buffer: Buffer, name = 'photo.jpg'): Promise<void> {
  await openPage(page);
  await page.locator('#photo').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await expect(page.getByRole('heading', { name: p('scripted.adjustTitle') })).toBeFocused();
  await expect(page.getByText(p('scripted.looking'))).toHaveCount(0, { timeout: 60_000 });
}

/** The photo that is kept has the drawn head in its middle, and what was behind it in its corner. */
async function expectHeadInMiddle(page: Page): Promise<void> {
  const jpeg = await (await page.request.get('/api/dossier/photo?n=1')).body();
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  const [red = 0, , blue = 0] = at(Math.round(info.width / 2), Math.round(info.height * 0.55));
  expect(red - blue, 'skin in the middle').toBeGreaterThan(40);
  const [r = 0, g = 0, b = 0] = at(30, 30);
  expect(Math.min(r, g, b), 'background in the corner').toBeGreaterThan(215);
}

test('a face is found and framed on the device; nothing is asked of another server', async ({ visitor, heard }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await page.goto(placePath({ view: 'tasks' }, 'fr', slugs));
  await page.waitForLoadState('networkidle');
  expect(heard.addresses.filter((address) => /human|blazeface|facemesh|tfjs|heif/.test(address))).toEqual([]);

  // A head at the edge of a wide picture: cut around its middle it would be lost.
  const wide = await portrait({ width: 900, height: 1200 })
    .extend({ left: 1500, background: '#e8e8e4' })
    .jpeg()
    .toBuffer();
  await frame(page, wide);
  await expect(seen(page)).toContainText(p('scripted.nothing'));
  await press(page.getByRole('button', { name: p('scripted.use'), exact: true }));
  await expect(page.getByText(p('kept'))).toBeVisible();
  await expect(page.getByText(p('remarksTitle'))).toHaveCount(0);
  expect(
    heard.addresses.filter((address) => !address.startsWith(originOf(page)) && !address.startsWith('blob:')),
  ).toEqual([]);

  await expectHeadInMiddle(page);
});

test('what is wrong is said as a hint, changes as the photo is moved by keys, and does not stop anybody', async ({
  visitor,
}) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, people(today()).J1);
  const tilted = await portrait().rotate(12, { background: '#e8e8e4' }).jpeg().toBuffer();
  await frame(page, tilted);
  await expect(seen(page)).toContainText(remark('tilt'));

  await slider(page, 'turn').focus();
  for (let step = 0; step < 22; step++) await page.keyboard.press('ArrowLeft');
  await expect(slider(page, 'turn')).toHaveAttribute('aria-valuetext', p('scripted.degrees', { value: -11 }));
  await expect(seen(page)).not.toContainText(remark('tilt'));
  await press(page.getByRole('button', { name: p('scripted.again') }));
  await expect(seen(page)).toContainText(remark('tilt'));

  await press(page.getByRole('button', { name: p('scripted.useAnyway') }));
  await expect(page.getByText(p('remarksTitle'))).toBeVisible();
  await press(page.getByRole('link', { name: p('goOn') }));
  await expect(page.getByText(remark('tilt'))).toBeVisible();
  await prepare(page);
  await expect(page.getByText(t('photoRemark', { remark: remark('tilt') }))).toBeVisible();
});

test('a picture is dragged in its frame, and one without a face may be used too', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  const cat = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#8a6a3a' } })
    .jpeg()
    .toBuffer();
  await frame(page, cat);
  await expect(seen(page)).toContainText(p('remarks.face'));
  const canvas = page.getByRole('img', { name: p('scripted.preview') });
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('there is no preview');
  await page.mouse.move(box.x + 50, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + 50 + box.width / 7, box.y + 50);
  await page.mouse.up();
  await expect(slider(page, 'right')).toHaveValue('5');
  await expect(page.getByRole('button', { name: p('scripted.useAnyway') })).toBeEnabled();
  await press(page.getByRole('button', { name: p('scripted.other') }));
  await expect(page.locator('#photo')).toBeVisible();
});

test('a picture that lies on its side is set up by hand', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await frame(page, await portrait().rotate(-90).jpeg().toBuffer());
  await press(page.getByRole('button', { name: p('scripted.quarter') }));
  await expect(seen(page)).toContainText(p('scripted.nothing'), { timeout: 30_000 });
});

test('a HEIC, as telephones save them, is decoded on the device', async ({ visitor, heard }) => {
  const page = await visitor();
  await begin(page, 'fr');
  // The drawn portrait, by heif-enc: nothing here writes HEIC.
  await frame(page, await readFile(join(import.meta.dirname, 'portrait.heic')), 'photo.heic');
  await expect(seen(page)).toContainText(p('remarks.pixels'));
  expect(heard.addresses.filter((address) => address.includes('libheif'))).toHaveLength(1);
});

test('a HEIC of 48 million pixels is opened tile by tile, and one that is a single large tile is refused in words', async ({
  visitor,
}) => {
  const page = await visitor();
  await begin(page, 'fr');
  await frame(page, await readFile(join(import.meta.dirname, 'portrait-48mp.heic')), 'photo.heic');
  await expect(seen(page)).toContainText(p('scripted.nothing'));
  await press(page.getByRole('button', { name: p('scripted.use'), exact: true }));
  await expect(page.getByText(p('kept'))).toBeVisible();
  await expectHeadInMiddle(page);

  await openPage(page);
  const whole = await readFile(join(import.meta.dirname, 'portrait.heic'));
  const size = whole.indexOf('ispe') + 8;
  whole.writeUInt32BE(6000, size);
  whole.writeUInt32BE(8000, size + 4);
  await page.locator('#photo').setInputFiles({ name: 'photo.heic', mimeType: 'image/heic', buffer: whole });
  await expect(refusal(page)).toContainText(p('why.memory'));
});

test('where the browser decodes pictures only as a whole, a large one is opened, and one that takes twice the memory is refused', async ({
  visitor,
}) => {
  const page = await visitor();
  await begin(page, 'fr');
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ImageDecoder'));
  const upright = await portrait().resize(4200, 5600).png({ compressionLevel: 1 }).toBuffer();
  await frame(page, await sharp(upright).rotate(-90).jpeg().withMetadata({ orientation: 6 }).toBuffer());
  await expect(seen(page)).toContainText(p('scripted.nothing'));
  await press(page.getByRole('button', { name: p('scripted.other') }));
  const buffer = await sharp(upright).jpeg({ progressive: true }).toBuffer();
  await page.locator('#photo').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  await expect(refusal(page)).toContainText(p('why.memory'));
});

test('the camera takes it, and the face in what it saw is found and framed', async ({ visitor }) => {
  const page = await visitor({ permissions: ['camera'] });
  await begin(page, 'fr');
  await openPage(page);
  await press(page.getByRole('button', { name: p('scripted.camera') }));
  await expect(page.getByRole('heading', { name: p('scripted.cameraTitle') })).toBeFocused();
  await expect(page.getByText(p('scripted.cameraReady'))).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'the camera');
  await press(page.getByRole('button', { name: p('scripted.take') }));
  await expect(page.getByText(p('scripted.looking'))).toHaveCount(0, { timeout: 60_000 });
  await expect(seen(page)).toContainText(p('scripted.nothing'));
  await press(page.getByRole('button', { name: p('scripted.use'), exact: true }));
  await expect(page.getByText(p('kept'))).toBeVisible();
  await expectHeadInMiddle(page);
});

test('a photo of 50 million pixels is taken, and one of more is refused in words', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  // As telephones save it: on its side, with a turn in its EXIF.
  const upright = await portrait().resize(6144, 8192).png({ compressionLevel: 1 }).toBuffer();
  await frame(page, await sharp(upright).rotate(-90).jpeg().withMetadata({ orientation: 6 }).toBuffer());
  await expect(seen(page)).toContainText(p('scripted.nothing'));
  await press(page.getByRole('button', { name: p('scripted.use'), exact: true }));
  await expect(page.getByText(p('kept'))).toBeVisible();
  await expectHeadInMiddle(page);

  await openPage(page);
  const buffer = (await badFiles.pixels?.()) ?? Buffer.alloc(0);
  await page.locator('#photo').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
  await expect(refusal(page)).toContainText(p('why.pixels'));
});

test('without the camera, the check or the network the page says what to do, and loses nothing', async ({
  visitor,
  allow,
}) => {
  allow(/ERR_FAILED|Failed to load/);
  const page = await visitor();
  await begin(page, 'fr');
  await page.addInitScript(() => {
    const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: refused } });
  });
  await openPage(page);
  await press(page.getByRole('button', { name: p('scripted.camera') }));
  await expect(refusal(page)).toContainText(p('scripted.problems.denied'));

  await page.context().route(/blazeface/, (route) => route.abort());
  await page.locator('#photo').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await fromPhone() });
  await expect(seen(page)).toContainText(p('scripted.blind'), { timeout: 60_000 });
  await page.context().route('**/api/dossier/photo*', (route) => route.abort());
  await press(page.getByRole('button', { name: p('scripted.useAnyway') }));
  await expect(page.getByText(p('scripted.notSent'))).toBeVisible();
  await page.context().unroute('**/api/dossier/photo*');
  await press(page.getByRole('button', { name: p('scripted.useAnyway') }));
  await expect(page.getByText(p('kept'))).toBeVisible();
  await expect(page.getByText(p('remarks.unchecked'))).toBeVisible();
});
