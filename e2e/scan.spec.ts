// Reading a passport in the browser: by a camera, from files good and bad, and what is made of it.
import { mkdtempSync } from 'node:fs';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { addMonths } from '@/lib/form/date';
import { people } from '@/lib/visa/people';
import { travellerForm } from '@/lib/visa/traveller-form';
import { expectAccessible } from './accessible';
import { pathOf, press } from './hand';
import { film, filmArguments, passportLines, picture } from './passports';
import { begin, seed } from './seed';
import { answerStep, fill, goOn, open, placeNow, start, textIn } from './steps';
import { test as base, expect } from './test';
import { today } from './typed';
import { questionWords, requestWords, scanWords, sentenceOf } from './words';

const { J1 } = people(today());
const traveller = J1.travellers[0] as (typeof J1.travellers)[number];
const lines = passportLines(traveller);
const words = scanWords('fr');
const t = requestWords('fr');
const identity = { view: 'traveller', index: 0, step: 'identity' } as const;
const travellerSteps = travellerForm.steps.map(({ id: step }) => ({ ...identity, step }));

const test = base.extend<object, { passportFilm: string }>({
  passportFilm: [
    async ({ browserName: _ }, give) => {
      const file = await film(await picture(lines));
      await give(file);
      await rm(dirname(file), { recursive: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, passportFilm }, give) =>
      give({ ...launchOptions, args: [...(launchOptions.args ?? []), ...filmArguments(passportFilm)] }),
    { scope: 'worker' },
  ],
});

/** A dossier with a trip, open at the identity of its traveller. */
async function openIdentity(page: Page): Promise<void> {
  await begin(page, 'fr');
  await seed(page, J1, travellerSteps);
  await open(identity, 'fr')(page);
}

async function choose(page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg'): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
}

const confirmation = (page: Page) => page.getByRole('heading', { name: words('confirmTitle') });
const field = (page: Page, id: string) =>
  page.locator('.field', { has: page.locator(`[id^="${id}"]`) }).locator('xpath=following-sibling::*[1]');

test('the camera reads the passport by itself, and what it read leads to the step after', async ({
  visitor,
  heard,
}) => {
  const page = await visitor({ permissions: ['camera'] });
  await openIdentity(page);
  await press(page.getByRole('button', { name: t('scan.camera') }));
  await expect(confirmation(page)).toBeFocused({ timeout: 60_000 });

  expect(
    await textIn(page, [
      'surname',
      'givenNames',
      'sex',
      'birthDate-day',
      'nationality',
      'passportNumber',
      'passportExpiry-year',
    ]),
  ).toEqual({
    surname: 'Lefevre Darcy',
    givenNames: 'Chloe Zoe',
    sex: 'female',
    'birthDate-day': traveller.birthDate.slice(8),
    nationality: 'FRA',
    passportNumber: '24CK60193',
    'passportExpiry-year': traveller.passportExpiry.slice(0, 4),
  });
  for (const proved of ['birthDate', 'passportNumber', 'passportExpiry']) {
    await expect(field(page, proved)).toContainText(words('proved'));
  }
  for (const unproved of ['surname', 'givenNames', 'sex', 'nationality']) {
    await expect(field(page, unproved)).toContainText(words('unproved'));
  }
  await expect(page.getByRole('img', { name: `${words('cropOf')} 24CK60193` })).toBeVisible();

  // What was changed is no longer what was proved.
  await page.getByLabel(questionWords('fr', 'passportNumber').label).fill('24CK60194');
  await expect(field(page, 'passportNumber')).not.toContainText(words('proved'));
  await page.getByLabel(questionWords('fr', 'passportNumber').label).fill('24CK60193');

  await page.getByLabel(questionWords('fr', 'surname').label, { exact: true }).fill('Lefèvre-D’Arcy');
  await page.getByLabel(questionWords('fr', 'birthPlace').label).fill('Besançon');
  await page.getByLabel(questionWords('fr', 'birthCountry').label).selectOption('FRA');
  await press(
    page
      .locator('.proof', { hasText: words('issuedHint') })
      .getByRole('button')
      .first(),
  );
  await page.getByLabel(questionWords('fr', 'passportIssuer').label).fill('Préfecture du Rhône');
  await goOn(page);
  expect(placeNow(page)).toMatchObject({ view: 'traveller', step: 'invitation' });

  await open(identity, 'fr')(page);
  expect(await textIn(page, ['surname', 'birthPlace'])).toEqual({ surname: 'Lefèvre-D’Arcy', birthPlace: 'Besançon' });
  await open({ ...identity, step: 'passport' }, 'fr')(page);
  const expiry = traveller.passportExpiry;
  expect(await textIn(page, ['passportNumber', 'passportIssued-year'])).toEqual({
    passportNumber: '24CK60193',
    'passportIssued-year': addMonths(expiry, -120).slice(0, 4),
  });
  // The picture stays here.
  expect(
    heard.addresses.filter(
      (address) => !address.startsWith('blob:') && new URL(address).origin !== new URL(page.url()).origin,
    ),
  ).toEqual([]);
});

test('a photograph on its side is read, and an accent that was typed before stays', async ({ visitor }) => {
  const page = await visitor();
  await openIdentity(page);
  await page.getByLabel(questionWords('fr', 'surname').label, { exact: true }).fill('Lefèvre-D’Arcy');
  await page.getByLabel(questionWords('fr', 'givenNames').label, { exact: true }).fill('Chloé Zoë');
  await page.getByLabel(questionWords('fr', 'birthPlace').label).focus();
  await choose(page, 'passport.jpg', await picture(lines, { tilt: 90, noise: 4 }));
  await expect(confirmation(page)).toBeVisible({ timeout: 60_000 });
  expect(await textIn(page, ['surname', 'givenNames', 'passportNumber'])).toEqual({
    surname: 'Lefèvre-D’Arcy',
    givenNames: 'Chloé Zoë',
    passportNumber: '24CK60193',
  });
});

test('what was answered otherwise before is named, and may be put back', async ({ visitor }) => {
  const page = await visitor();
  await openIdentity(page);
  await page.getByLabel(questionWords('fr', 'surname').label, { exact: true }).fill('Virtanen');
  await page.getByLabel(questionWords('fr', 'birthPlace').label).focus();
  await choose(page, 'passport.jpg', await picture(lines));
  await expect(page.getByText(words('replacedTitle'))).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('listitem').filter({ hasText: 'Virtanen' })).toBeVisible();
  expect(await textIn(page, ['surname'])).toEqual({ surname: 'Lefevre Darcy' });
  await expectAccessible(page, 'a comparison with what was answered');
  await press(page.getByRole('button', { name: words('restore') }));
  expect(await textIn(page, ['surname', 'passportNumber'])).toEqual({
    surname: 'Virtanen',
    passportNumber: '24CK60193',
  });
});

test('a photo of an iPhone and the first page of a PDF are read', async ({ visitor }) => {
  const page = await visitor();
  await openIdentity(page);
  const files: [name: string, bytes: Buffer][] = [
    // Drawn as the others are, and encoded once: what draws here writes no HEIC.
    ['passport.heic', await readFile(`${import.meta.dirname}/passport.heic`)],
    ['passport.pdf', await pdfOf(await picture(lines))],
  ];
  for (const [name, bytes] of files) {
    await choose(page, name, bytes, '');
    await expect(confirmation(page)).toBeVisible({ timeout: 60_000 });
    expect(await textIn(page, ['passportNumber', 'surname'])).toEqual({
      passportNumber: '24CK60193',
      surname: 'Lefevre Darcy',
    });
    await press(page.getByRole('button', { name: words('anew') }));
  }
});

test('a photograph of 50 million pixels is read', async ({ visitor }) => {
  const page = await visitor();
  await openIdentity(page);
  const large = await sharp(await picture(lines, { pitch: 40 }))
    .resize(8192, 6144, { fit: 'contain', background: '#6b5a4a' })
    .jpeg()
    .toBuffer();
  await choose(page, 'passport.jpg', large);
  await expect(confirmation(page)).toBeVisible({ timeout: 60_000 });
  expect(await textIn(page, ['passportNumber'])).toEqual({ passportNumber: '24CK60193' });
});

test('whoever begins with the passport has the first page answered by it, and compares the rest where it is asked', async ({
  visitor,
}) => {
  const page = await visitor({ permissions: ['camera'] });
  await start('fr', 'startByPassport')(page);
  const read = page.getByText(t('scan.read'), { exact: true });
  await expect(read).toBeFocused({ timeout: 60_000 });
  expect(pathOf(page)).toContain('voyage');
  expect(new URL(page.url()).hash).toBe('');
  expect(await textIn(page, ['nationality', 'passportType'])).toEqual({ nationality: 'FRA', passportType: 'ordinary' });
  await expectAccessible(page, 'the first page with a passport');

  // Another answer stays.
  const swiss = { ...J1, trip: { ...J1.trip, nationality: 'CHE' } };
  await fill(swiss, identity, async (page) => {
    const place = placeNow(page);
    if (place.view === 'trip' && place.step === 'contact') {
      expect(await textIn(page, ['residence'])).toEqual({ residence: 'CHE' });
      await expect(page.getByText(t('inheritedHome'))).toBeVisible();
    }
    await answerStep(swiss)(page);
  })(page);
  await expect(confirmation(page)).toBeVisible({ timeout: 60_000 });
  expect(await textIn(page, ['surname', 'passportNumber'])).toEqual({
    surname: 'Lefevre Darcy',
    passportNumber: '24CK60193',
  });
  await press(page.getByRole('button', { name: 'Chloé Zoë', exact: true }));
  expect(await textIn(page, ['givenNames'])).toEqual({ givenNames: 'Chloé Zoë' });

  // What was read is in this window only.
  await page.reload();
  await expect(page.getByRole('button', { name: t('scan.camera') })).toBeVisible();
  await expect(confirmation(page)).toHaveCount(0);
});

test('without its scripts the reader says so, and the questions are there', async ({ visitor, allow }) => {
  allow(/ERR_FAILED|Failed to (load|fetch)/);
  const page = await visitor();
  await openIdentity(page);
  await page.waitForLoadState('networkidle');
  await page.context().route('**/_next/static/**', (route) => route.abort());
  await press(page.getByRole('button', { name: t('scan.camera') }));
  await expect(page.getByText(t('scan.missing'))).toBeVisible();
  await expect(page.locator('#surname')).toBeEditable();
});

test('a passport that is over, or over too soon, is told at once', async ({ visitor }) => {
  const page = await visitor();
  await openIdentity(page);
  const over = passportLines({ ...traveller, passportExpiry: addMonths(today(), -2) });
  await choose(page, 'passport.jpg', await picture(over));
  await expect(confirmation(page)).toBeVisible({ timeout: 60_000 });
  const expired = sentenceOf('fr', 'errors', 'passportExpiry', 'expired');
  await expect(page.locator('.error-summary')).toContainText(expired);

  const begun = await visitor();
  await start('fr')(begun);
  await choose(begun, 'passport.jpg', await picture(over));
  await expect(begun.getByText(t('scan.read'), { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(begun.getByText(expired)).toBeVisible();
});

test('what is no passport is met with a sentence that says what to do, and typing is offered after two', async ({
  visitor,
}) => {
  const page = await visitor();
  await openIdentity(page);
  const problem = page.locator('.scan');
  const jpeg = await picture(lines);
  const bad: [name: string, bytes: Buffer, problem: Parameters<typeof words>[0]][] = [
    ['empty.jpg', Buffer.alloc(0), 'problems.empty'],
    ['notes.jpg', Buffer.from('Dear diary'), 'problems.kind'],
    ['half.jpg', jpeg.subarray(0, 700), 'problems.broken'],
    ['huge.png', hugePng(), 'problems.pixels'],
    ['broken.pdf', Buffer.from('%PDF-1.7\nnothing'), 'problems.broken'],
    ['scanned.pdf', await pdfOf(await sharp(jpeg).resize(6000, 4000).jpeg().toBuffer()), 'problems.blank'],
  ];
  for (const [name, bytes, said] of bad) {
    await choose(page, name, bytes);
    await expect(problem).toContainText(words(said), { timeout: 60_000 });
  }
  // By its path: a test hands bytes over slowly.
  const heavy = join(mkdtempSync(join(tmpdir(), 'sapar-heavy-')), 'heavy.jpg');
  await writeFile(heavy, jpeg);
  await truncate(heavy, 42_000_000);
  await page.locator('input[type="file"]').setInputFiles(heavy);
  await expect(problem).toContainText(words('problems.heavy'));
  await rm(dirname(heavy), { recursive: true });
  await press(problem.getByRole('button', { name: words('typing') }));
  await expect(page.locator('#surname')).toBeFocused();
});

test('a card, a visa and a picture without lines are told apart', async ({ visitor }) => {
  const page = await visitor();
  await openIdentity(page);
  const card = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];
  const visa = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'];
  for (const [picturedLines, said] of [
    [card, 'problems.card'],
    [visa, 'problems.visa'],
    [[], 'problems.lines'],
  ] as const) {
    await choose(page, 'paper.jpg', await picture(picturedLines));
    await expect(page.locator('.scan')).toContainText(words(said), { timeout: 60_000 });
  }
});

test('a reading is called off, and the questions are there all the time', async ({ visitor }) => {
  const page = await visitor();
  await openIdentity(page);
  await expect(page.locator('#surname')).toBeVisible();
  await choose(page, 'passport.jpg', await picture(lines, { pitch: 30 }));
  await press(page.getByRole('button', { name: words('cancel') }));
  await expect(page.getByRole('button', { name: t('scan.camera') })).toBeVisible();
  await expect(page.locator('#surname')).toBeVisible();
  expect(pathOf(page)).toContain('identite');
});

test('a camera that is refused says where to allow it', async ({ visitor }) => {
  const page = await visitor();
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await openIdentity(page);
  await press(page.getByRole('button', { name: t('scan.camera') }));
  await expect(page.getByText(words('cameraFailedTitle'))).toBeFocused();
  await expect(page.locator('.scan')).toContainText(words('problems.denied'));
  await expect(page.getByRole('button', { name: t('continue') })).toBeVisible();
});

test('the offer, a failure and the comparison can be used by everybody', async ({ visitor }) => {
  test.setTimeout(180_000);
  const page = await visitor({ permissions: ['camera'] });
  await openIdentity(page);
  await expect(page.getByRole('button', { name: t('scan.camera') })).toBeVisible();
  await expectAccessible(page, 'the offer');
  await choose(page, 'notes.jpg', Buffer.from('Dear diary'));
  await expect(page.getByText(words('failedTitle'))).toBeFocused();
  await expectAccessible(page, 'a failure');
  await choose(page, 'passport.jpg', await picture(lines));
  await expect(confirmation(page)).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page, 'the comparison');
});

test('whoever reads another step loads nothing of it', async ({ visitor, heard }) => {
  const page = await visitor();
  await start('fr')(page);
  await fill(J1, { view: 'trip', step: 'contact' })(page);
  expect(heard.addresses.filter((address) => /ocr-b|scan-worker|passport-scan|heif|pdf\.worker/.test(address))).toEqual(
    [],
  );
});

/** The first bytes of a picture of 20,000 by 20,000 pixels. */
function hugePng(): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(20_000, 0);
  size.writeUInt32BE(20_000, 4);
  return Buffer.concat([head, size, Buffer.alloc(200)]);
}

/** A PDF of one page with a picture on it, as scanners write it. */
async function pdfOf(jpeg: Buffer): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' });
  document.image(jpeg, 40, 40, { width: 500 });
  document.end();
  return Buffer.concat(await Array.fromAsync(document as AsyncIterable<Buffer>));
}
