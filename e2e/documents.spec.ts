// The documents of a traveller: attached, put in order, replaced, removed, printed and resumed; nobody else's; and what is none.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { mostFileBytes, mostFiles, mostPages } from '@/lib/documents/limits';
import { figuresIn, readPdf } from '@/lib/dossier/read-pdf.testing';
import { addDays } from '@/lib/form/date';
import { dateParts, typedDate } from '@/lib/form/question';
import { samplePdf } from '@/lib/pdf/sample-pdf.testing';
import { dayInWords } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { documentsPath, placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { badDocuments, heavyPdf } from './bad-documents';
import { pathOf, press, write } from './hand';
import { passportLines, picture } from './passports';
import { fromPhone, portrait, takenWith } from './pictures';
import { begin, dossierIdAt, originOf, seed, sheetIdAt } from './seed';
import { enterCode, readCode } from './steps';
import { expect, test } from './test';
import { today } from './typed';
import { documentWords, findingWords, requestWords } from './words';

test.use({
  launchOptions: async ({ launchOptions }, give) =>
    give({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    }),
});

const t = requestWords('fr');
const d = documentWords('fr');
const f = findingWords('fr');
const everyone = people(today());
const person = everyone.J1b;
const documents = documentsPath(0, 'fr');
const check = placePath({ view: 'check' }, 'fr', slugs);
const limits = { most: mostFileBytes / 1024 ** 2, pages: mostPages, room: 60, files: mostFiles };

type Paper = 'insurancePolicy' | 'residenceProof' | 'passportCopy' | 'other';
type File = { name: string; mimeType: string; buffer: Buffer };

const jpeg = async (name = 'assurance.jpg'): Promise<File> => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await fromPhone(),
});
const pdf = (name: string, pages: number): File => ({
  name,
  mimeType: 'application/pdf',
  buffer: samplePdf({ pages, catalog: `/Lang (${name})` }),
});

/** Whether the page runs its scripts, which send files by themselves. */
const isScripted = () => test.info().project.use.javaScriptEnabled !== false;

const item = (page: Page, paper: Paper) => page.locator(`#paper-${paper}`);
const state = (page: Page, paper: Paper) => item(page, paper).getByText(d('state.added'), { exact: true });

/** The names of the files of a document, in order. */
const names = async (page: Page, paper: Paper) =>
  (await item(page, paper).locator('.document-name').allInnerTexts()).map((text) => text.split(',')[0]);

/** The page with the documents of the first traveller, its scripts there. */
async function open(page: Page): Promise<void> {
  await page.goto(documents);
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  if (isScripted()) await expect(page.getByText(d('scripted.addHint'))).toBeVisible();
}

/** Puts a file into its place, and sends it where that takes a button. */
async function give(page: Page, paper: Paper, file: File | string): Promise<void> {
  await page.locator(`#file-${paper}`).setInputFiles(file);
  if (!isScripted()) await press(item(page, paper).getByRole('button', { name: d('send'), exact: true }));
}

/** Attaches a file, and waits until it is kept. */
async function attach(page: Page, paper: Paper, file: File): Promise<void> {
  await give(page, paper, file);
  await expect(item(page, paper).locator('.document-name', { hasText: file.name })).toBeVisible();
  await ready(page);
}

/** Opens a part of the page that is folded, and presses the button in it. */
async function unfold(part: Locator, summary: string, button: string): Promise<void> {
  await press(part.locator('summary', { hasText: summary }));
  await press(part.getByRole('button', { name: button, exact: true }));
}

const fileOf = (page: Page, paper: Paper, name: string) =>
  item(page, paper).getByRole('listitem').filter({ hasText: name });

/** What the page has against a file that was sent. */
const refusal = (page: Page) => page.getByRole('main').getByRole('alert');

/** Puts a file in the place of another one. */
async function replace(part: Locator, file: File): Promise<void> {
  await press(part.locator('summary', { hasText: d('replace') }));
  await part.locator('input[name=file]').setInputFiles(file);
  if (!isScripted()) await press(part.getByRole('button', { name: d('replace'), exact: true }));
}

const addressOf = async (file: Locator): Promise<string> =>
  (await file.getByRole('link').first().getAttribute('href')) ?? '';

test('documents are attached, ordered, replaced, removed, printed, and there on another device', async ({
  visitor,
  allow,
}) => {
  test.setTimeout(240_000);
  allow(/404/);
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, person);

  await page.goto(placePath({ view: 'tasks' }, 'fr', slugs));
  await press(page.getByRole('link', { name: t('documentsTitle') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(d('title'));
  await ready(page);
  await expect(state(page, 'insurancePolicy')).toHaveCount(0);
  await attach(page, 'insurancePolicy', await jpeg());
  await attach(page, 'insurancePolicy', pdf('conditions.pdf', 2));
  await attach(page, 'residenceProof', { ...(await jpeg('titre.png')), buffer: await portrait().png().toBuffer() });
  await expect(state(page, 'insurancePolicy')).toBeVisible();
  expect(await names(page, 'insurancePolicy')).toEqual(['assurance.jpg', 'conditions.pdf']);

  await press(page.getByRole('button', { name: d('ofFile', { action: d('down'), name: 'assurance.jpg' }) }));
  await expect(page.getByText(d('moved'))).toBeVisible();
  expect(await names(page, 'insurancePolicy')).toEqual(['conditions.pdf', 'assurance.jpg']);

  const picture = await addressOf(fileOf(page, 'insurancePolicy', 'assurance.jpg'));
  const kept = await (await page.request.get(picture)).body();
  expect((await sharp(kept).metadata()).exif).toBeUndefined();
  expect(kept.includes(takenWith)).toBe(false);

  const conditions = fileOf(page, 'insurancePolicy', 'conditions.pdf');
  await replace(conditions, pdf('police.pdf', 3));
  await expect(page.getByText(d('replaced'))).toBeVisible();
  expect(await names(page, 'insurancePolicy')).toEqual(['police.pdf', 'assurance.jpg']);

  await page.goto(pagePath('/demande/code', 'fr'));
  const code = await readCode(page);
  const elsewhere = await visitor();
  await elsewhere.goto(pagePath('/reprendre', 'fr'));
  await enterCode(code)(elsewhere);
  await elsewhere.waitForURL((url) => url.pathname !== pagePath('/reprendre', 'fr'));
  await open(elsewhere);
  expect(await names(elsewhere, 'insurancePolicy')).toEqual(['police.pdf', 'assurance.jpg']);
  expect((await (await elsewhere.request.get(picture)).body()).equals(kept)).toBe(true);

  const whole = await (await page.request.get('/api/dossier/pdf?locale=fr')).body();
  await writeFile(test.info().outputPath('dossier.pdf'), whole);
  const { outline, pages } = await readPdf(new Uint8Array(whole));
  expect(outline).toEqual(
    expect.arrayContaining(['Certificate of insurance', expect.stringMatching(/: Rana Haddad$/)]),
  );
  expect(whole.includes(kept)).toBe(true);
  expect(
    (await figuresIn(new Uint8Array(whole))).filter((alt) => alt.startsWith('Certificate of insurance')),
  ).toHaveLength(4);
  expect(pages.filter((lines) => /^Certificate of insurance.*Attestation/.test(lines.join(' ')))).toHaveLength(3);
  expectSound(test.info().outputPath('dossier.pdf'));
  const zip = unzipSync(new Uint8Array(await (await page.request.get('/api/dossier/zip?locale=fr')).body()));
  const own = Object.entries(zip).filter(([name]) => name.includes('attestation-d-assurance'));
  expect(own.map(([name]) => name.split('-').at(-1))).toEqual(['1.pdf', '2.jpg']);
  expect(Buffer.from(own[1]?.[1] ?? []).equals(kept)).toBe(true);

  await open(page);
  await unfold(fileOf(page, 'insurancePolicy', 'assurance.jpg'), d('remove'), d('removeYes'));
  await expect(page.getByText(d('removed'))).toBeVisible();
  expect(await names(page, 'insurancePolicy')).toEqual(['police.pdf']);
  expect((await page.request.get(picture)).status()).toBe(404);
});

/** Where qpdf is there, it has nothing against the file. */
function expectSound(file: string): void {
  const checked = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  if (checked.error) return;
  expect(checked.stderr).toBe('');
  expect(checked.status).toBe(0);
}

test('what is no document is refused in words, and nothing of it is kept', async ({ visitor }, info) => {
  test.setTimeout(300_000);
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, person);
  await open(page);
  for (const [reason, make] of Object.entries(badDocuments)) {
    // By its path: a file of 50 MB is too much for the line to the browser.
    const file = info.outputPath('document.pdf');
    await writeFile(file, await make());
    await give(page, 'other', file);
    await expect(refusal(page), reason).toContainText(d(`why.${reason as 'cut'}`, limits), { timeout: 60_000 });
    if (isScripted())
      await press(
        page.getByRole('button', { name: d('ofFile', { action: d('scripted.dismiss'), name: 'document.pdf' }) }),
      );
  }
  await attach(page, 'other', await jpeg());
  await give(page, 'other', await jpeg('encore.jpg'));
  await expect(refusal(page)).toContainText(d('why.twice', limits));
  if (!isScripted()) {
    await press(item(page, 'other').getByRole('button', { name: d('send'), exact: true }));
    await expect(refusal(page)).toContainText(d('why.none', limits));
  }
  await open(page);
  expect(await names(page, 'other')).toEqual(['assurance.jpg']);
  await page.goto(check);
  await expect(page.getByText(t('trueWords'))).toBeVisible();
});

/** Sends a file as a page without scripts would. */
async function post(page: Page, file: File, more: Record<string, string> = {}) {
  return page.request.post('/api/dossier/documents?n=1&locale=fr', {
    headers: { Origin: originOf(page) },
    multipart: { dossier: await dossierIdAt(page), sheet: await sheetIdAt(page, 0), paper: 'other', file, ...more },
    maxRedirects: 0,
  });
}

test('the sixty-first megabyte is refused, and the sixty before it stay', async ({ visitor }) => {
  test.setTimeout(240_000);
  const page = await visitor();
  await begin(page, 'fr');
  const heavy = (n: number): File => ({ name: `${n}.pdf`, mimeType: 'application/pdf', buffer: heavyPdf(9.9e6) });
  for (let n = 1; n <= 6; n++) expect((await post(page, heavy(n))).headers().location).toContain('done=kept');
  expect((await post(page, heavy(7))).headers().location).toContain('why=large');
  await page.goto(`${documents}?why=large&at=0`);
  await expect(refusal(page)).toContainText(d('why.large', limits));
  expect(await names(page, 'other')).toEqual(['1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf', '6.pdf']);
});

test('an upload that is cut in the middle leaves nothing behind', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  const { hostname, port } = new URL(originOf(page));
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const sending = rawRequest({
    hostname,
    port,
    path: '/api/dossier/documents?n=1&locale=fr',
    method: 'POST',
    headers: {
      Cookie: cookies,
      Origin: originOf(page),
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': '1000000',
    },
  });
  sending.on('error', () => undefined);
  const parts = Object.entries({ dossier: await dossierIdAt(page), sheet: await sheetIdAt(page, 0), paper: 'other' });
  for (const [name, value] of parts)
    sending.write(`--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  sending.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n');
  sending.write(await fromPhone());
  const closed = new Promise((resolve) => sending.on('close', resolve));
  sending.destroy();
  await closed;
  await open(page);
  expect(await names(page, 'other')).toEqual([]);
  await attach(page, 'other', await jpeg());
});

test('another person neither sees nor changes them', async ({ visitor, allow }) => {
  allow(/404|403/);
  const owner = await visitor();
  await begin(owner, 'fr');
  await open(owner);
  await attach(owner, 'other', await jpeg());
  const address = await addressOf(fileOf(owner, 'other', 'assurance.jpg'));
  const before = await (await owner.request.get(address)).body();
  const stranger = await visitor();
  await begin(stranger, 'fr');
  expect((await stranger.request.get(address)).status()).toBe(404);
  expect((await stranger.request.get(`${address}&small`)).status()).toBe(404);
  expect((await (await visitor()).request.get(`${originOf(owner)}${address}`)).status()).toBe(404);

  const [, id = ''] = /id=([^&]+)/.exec(address) ?? [];
  const theirs = { dossier: await dossierIdAt(owner), sheet: await sheetIdAt(owner, 0) };
  const mixed = { ...theirs, dossier: await dossierIdAt(stranger) };
  for (const named of [theirs, mixed])
    for (const intent of ['add', 'replace', 'remove', 'up', 'days']) {
      const answer = await post(stranger, await jpeg(), { ...named, id, base: '1', intent });
      expect([answer.status(), answer.headers().location]).toEqual([303, pagePath('/demande', 'fr')]);
    }
  const own = { dossier: await dossierIdAt(stranger), sheet: await sheetIdAt(stranger, 0) };
  expect(
    (await post(stranger, await jpeg(), { ...own, id, base: '1', intent: 'replace' })).headers().location,
  ).toContain('why=stale');
  const answer = await owner.request.get(address);
  expect((await answer.body()).equals(before)).toBe(true);
  expect(answer.headers()['cache-control']).toContain('no-store');
});

test('of two windows the later one overwrites nothing', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await open(page);
  await attach(page, 'other', pdf('un.pdf', 1));
  const other = await page.context().newPage();
  await open(other);
  for (const [window, name] of [
    [other, 'deux.pdf'],
    [page, 'trois.pdf'],
  ] as const) {
    await replace(fileOf(window, 'other', 'un.pdf'), pdf(name, 1));
    await window.waitForURL(/(done|why)=(replaced|stale)/);
  }
  await expect(refusal(page)).toContainText(d('why.stale', limits));
  expect(await names(page, 'other')).toEqual(['deux.pdf']);
});

test('a document that says another thing than an answer is spoken of, with a way to both', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, person);
  await open(page);
  await attach(page, 'insurancePolicy', await jpeg());
  const { departure = '' } = person.trip;
  const until = addDays(departure, -2);
  const days = item(page, 'insurancePolicy').locator('#days-insurancePolicy');
  await press(days.getByText(d('daysTitle')));
  const type = async (day: string) => {
    for (const part of dateParts)
      await write(days.locator(`#until-insurancePolicy-${part}`), typedDate('until', day)[`until-${part}`] ?? '');
    await press(days.getByRole('button', { name: d('daysSave') }));
  };
  await type('2027-02-30');
  await expect(refusal(page)).toContainText(d('why.day', limits));
  await type(until);
  await expect(page.getByText(d('told'))).toBeVisible();

  const said = f('say.insuranceEnds', { document: dayInWords(until, 'fr'), answer: dayInWords(departure, 'fr') });
  await page.goto(pagePath('/demande/dossier', 'fr'));
  await expect(page.getByRole('listitem').filter({ hasText: said })).toBeVisible();
  await page.goto(check);
  const finding = page.getByRole('listitem').filter({ hasText: said });
  await press(finding.getByRole('link', { name: f('links.answer') }));
  await page.waitForURL(new RegExp(placePath({ view: 'trip', step: 'trip' }, 'fr', slugs)));
  await page.goto(check);
  await press(finding.getByRole('link', { name: new RegExp(f('links.document'), 'i') }));
  await page.waitForURL(/#paper-insurancePolicy$/);
  expect(pathOf(page)).toBe(documents);
  await ready(page);
  await type(addDays(person.trip.insuredUntil ?? '', 0));
  await page.goto(check);
  await expect(page.getByText(f('title'))).toHaveCount(0);
});

test('a copy of the passport is read on the device, and what it says otherwise is spoken of @js', async ({
  visitor,
}) => {
  test.setTimeout(180_000);
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, person);
  await open(page);
  const [traveller = {}] = person.travellers;
  const copy = async (name: string, passportNumber: string): Promise<File> => ({
    name,
    mimeType: 'image/jpeg',
    buffer: await picture(passportLines({ ...traveller, passportNumber })),
  });
  const kept = item(page, 'passportCopy').locator('.document-name');
  await give(page, 'passportCopy', await copy('ancien.jpg', 'K7310226'));
  await expect(kept).toHaveText(/^ancien/, { timeout: 60_000 });
  const said = f('say.copyNumber', { document: 'K7310226', answer: 'T448213' });
  const finding = page.getByRole('listitem').filter({ hasText: said });
  await expect(finding).toBeVisible();
  await expect(page.getByRole('main').getByText(f('title'))).toHaveCount(1);
  await page.goto(check);
  await press(finding.getByRole('link', { name: f('links.answer') }));
  await page.waitForURL(new RegExp(placePath({ view: 'traveller', index: 0, step: 'passport' }, 'fr', slugs)));
  await page.goto(check);
  await press(finding.getByRole('link', { name: new RegExp(f('links.document'), 'i') }));
  await page.waitForURL(/#paper-passportCopy$/);
  await ready(page);
  await replace(fileOf(page, 'passportCopy', 'ancien.jpg'), await copy('actuel.jpg', 'T448213'));
  await expect(kept).toHaveText(/^actuel/, { timeout: 60_000 });
  await expect(page.getByText(d('replaced'))).toBeVisible();
  await expect(page.getByText(f('title'))).toHaveCount(0);
});

test('before the trip is known the page says so, and keeps what is given', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await open(page);
  await expect(page.getByText(d('noList'))).toBeVisible();
  await attach(page, 'other', await jpeg());
  await seed(page, person);
  await open(page);
  await expect(page.getByText(d('noList'))).toHaveCount(0);
  expect(await names(page, 'other')).toEqual(['assurance.jpg']);
});

test('several files are dropped at once, a broken line is told, and the file sent again @js', async ({
  visitor,
  allow,
}) => {
  allow(/ERR_FAILED/);
  const page = await visitor();
  await begin(page, 'fr');
  await open(page);
  const route = '**/api/dossier/documents?*';
  await page.route(route, (sent) => sent.abort());
  await give(page, 'other', await jpeg());
  await expect(refusal(page)).toContainText(d('scripted.lost'));
  await page.unroute(route);
  await press(page.getByRole('button', { name: d('ofFile', { action: d('scripted.retry'), name: 'assurance.jpg' }) }));
  await expect(item(page, 'other').locator('.document-name')).toHaveCount(1);
  await ready(page);

  const held: (() => void)[] = [];
  await page.route(route, (sent) => new Promise<void>((go) => held.push(() => void sent.continue().then(go, go))));
  await give(page, 'other', pdf('long.pdf', 1));
  await expect.poll(() => held.length).toBe(1);
  // The browser has let go of it before it may go on: what was sent whole already arrives.
  const ended = page.waitForEvent('requestfailed');
  await press(page.getByRole('button', { name: d('ofFile', { action: d('scripted.cancel'), name: 'long.pdf' }) }));
  await expect(refusal(page)).toContainText(d('scripted.cancelled'));
  await ended;
  for (const go of held) go();
  await page.unroute(route);
  await press(page.getByRole('button', { name: d('ofFile', { action: d('scripted.dismiss'), name: 'long.pdf' }) }));

  const files = [pdf('a.pdf', 1), pdf('b.pdf', 1)].map(({ name, buffer }) => ({
    name,
    base64: buffer.toString('base64'),
  }));
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'application/pdf' }));
    }
    return transfer;
  }, files);
  await page.locator('#file-other').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(item(page, 'other').locator('.document-name')).toHaveCount(3);
  expect(await names(page, 'other')).toEqual(['assurance.jpg', 'a.pdf', 'b.pdf']);
});

test('a large picture is made smaller on the device, pages are photographed one after another @js', async ({
  visitor,
}) => {
  const page = await visitor({ permissions: ['camera'] });
  await begin(page, 'fr');
  await open(page);
  const noise = Buffer.alloc(5000 * 3000 * 3, 'a page of noise that is hard to pack');
  const large = await sharp(noise, { raw: { width: 5000, height: 3000, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/documents'));
  await give(page, 'other', { name: 'grande.png', mimeType: 'image/png', buffer: large });
  expect((await sent).headers()['content-type']).toContain('multipart/form-data');
  await expect(item(page, 'other').locator('.document-name')).toHaveCount(1);
  await ready(page);
  const address = await addressOf(fileOf(page, 'other', 'grande.png'));
  const { width, height } = await sharp(await (await page.request.get(address)).body()).metadata();
  expect([width, height]).toEqual([2600, 1560]);

  const camera = item(page, 'other').getByRole('button', { name: d('scripted.camera'), exact: true });
  if (test.info().project.name === 'phone') {
    const chooser = page.waitForEvent('filechooser');
    await press(camera);
    await (await chooser).setFiles(await jpeg('photo.jpg'));
    await expect(item(page, 'other').locator('.document-name')).toHaveCount(2);
    return;
  }
  await press(camera);
  await expect(page.getByText(d('scripted.cameraReady'))).toBeVisible();
  for (const n of [1, 2]) {
    await press(page.getByRole('button', { name: d('scripted.take') }));
    await expect(page.getByText(d('scripted.taken', { n }))).toBeVisible();
  }
  await press(page.getByRole('button', { name: d('scripted.done') }));
  await expect(item(page, 'other').locator('.document-name')).toHaveCount(3);
});

for (const locale of ['fr', 'en'] as const) {
  test(`the page is accessible in ${locale}, empty, refused and with files @js`, async ({ visitor }) => {
    test.setTimeout(180_000);
    const page = await visitor();
    await begin(page, locale);
    await seed(page, everyone.J4);
    const path = documentsPath(1, locale);
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectAccessible(page, path);
    await page.goto(`${path}?why=cut&at=1`);
    await expectAccessible(page, `${path} refused`);
    await page.goto(path);
    await expect(page.getByText(documentWords(locale)('scripted.addHint'))).toBeVisible();
    await page.locator('#file-other').setInputFiles([await jpeg(), pdf('b.pdf', 2), pdf('c.pdf', 1)]);
    await expect(item(page, 'other').locator('.document-name')).toHaveCount(3);
    await expect(page.getByText(documentWords(locale)('scripted.addHint'))).toBeVisible();
    await page
      .locator('#file-other')
      .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await expect(refusal(page)).toBeVisible();
    for (const summary of await page.locator('#paper-other summary').all()) await summary.click();
    await expectAccessible(page, `${path} with files`);
    await page.goto(placePath({ view: 'check' }, locale, slugs));
    await expectAccessible(page, 'the check page with documents');
  });
}
