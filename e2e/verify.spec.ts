// A printed form is read in the browser of whoever holds it: its answers, whether they are those that were printed, and nothing sent.
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { officialCode } from '@/lib/dossier/official-form';
import { qrImage } from '@/lib/dossier/qr-modules';
import { sampleForm } from '@/lib/dossier/sample-form.testing';
import { samplePdf } from '@/lib/pdf/sample-pdf.testing';
import { newKeys } from '@/lib/signed-code/keys.testing';
import { codesOf } from '@/lib/signed-code/signed-code';
import { pagePath } from '@/lib/text/pages';
import { people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { film, filmArguments } from './passports';
import { begin, seed } from './seed';
import { makeServer } from './server';
import { expect, test } from './test';
import { today } from './typed';
import { requestWords, verifyWords } from './words';

const { J1 } = people(today());
const t = verifyWords('fr');
const path = pagePath('/verifier', 'fr');

/** The code of a form as its page shows it, as a picture. */
async function codeOf(page: Page): Promise<Buffer> {
  await begin(page, 'fr');
  await seed(page, J1);
  await page.goto(pagePath('/demande/dossier', 'fr'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(requestWords('fr')('dossierTitle'));
  const code = page.getByRole('img', { name: officialCode.alternative.fr });
  await expect(code).toHaveCount(1);
  await code.evaluate((image) => {
    image.setAttribute('width', '600');
    image.setAttribute('height', '600');
    image.removeAttribute('class');
    document.body.replaceChildren(image);
  });
  return page.locator('img').screenshot();
}

const choose = (page: Page, buffer: Buffer, mimeType = 'image/png') =>
  page.getByLabel(t('image')).setInputFiles({ name: 'code', mimeType, buffer });

/** The QR code of a text, as a picture. */
const codeSaying = (text: string): Promise<Buffer> =>
  sharp(Buffer.from(qrImage(text).split(',')[1] ?? '', 'base64'), { density: 72 * 6 })
    .png()
    .toBuffer();

/** Opens the page and waits until it can read. */
async function openReader(page: Page): Promise<void> {
  const keys = page.waitForResponse('**/.well-known/jwks.json');
  await page.goto(path);
  await expect(page.getByRole('button', { name: t('camera') })).toBeEnabled();
  await expect(page.getByText(t('noScript'))).toBeHidden();
  await keys;
  await page.evaluate(() => document.fonts.ready);
}

test('the code of a form is read from a picture, without a network and without sending anything @js', async ({
  visitor,
  heard,
}) => {
  const picture = await codeOf(await visitor());
  const officer = await visitor();
  await openReader(officer);
  await officer.context().setOffline(true);
  const before = heard.addresses.length;
  await choose(officer, picture);
  await expect(officer.getByText(t('verdicts.genuine'))).toBeVisible();
  await expect(officer.getByText('1234567890', { exact: false }).first()).toBeVisible();
  await expect(officer.getByText('LEFÈVRE', { exact: false }).first()).toBeVisible();
  expect(heard.addresses.slice(before).filter((address) => !/^(blob|data):/.test(address))).toEqual([]);
  await officer.context().setOffline(false);
  await expectAccessible(officer, path);
});

test('the camera reads the code by itself @js', async ({
  visitor,
  browserName,
  playwright,
  launchOptions,
  baseURL,
}) => {
  const file = await film(await codeOf(await visitor()));
  const args = [...(launchOptions.args ?? []), ...filmArguments(file)];
  const browser = await playwright[browserName].launch({ ...launchOptions, args });
  try {
    const officer = await (
      await browser.newContext({ ...(baseURL && { baseURL }), permissions: ['camera'] })
    ).newPage();
    await openReader(officer);
    await officer.getByRole('button', { name: t('camera') }).click();
    await expect(officer.getByText(t('verdicts.genuine'))).toBeVisible({ timeout: 30_000 });
    await expect(officer.getByText('LEFÈVRE', { exact: false }).first()).toBeVisible();
    await expect(officer.getByLabel(t('video'))).toHaveCount(0);
  } finally {
    await browser.close();
    await rm(dirname(file), { recursive: true });
  }
});

test('a page whose reader does not arrive says so, and what to do @js', async ({ visitor, allow }) => {
  allow(/net::ERR_FAILED|Failed to load|ChunkLoadError/);
  const html = await (await (await visitor()).request.get(path)).text();
  const page = await visitor();
  // What the page itself names comes; what is fetched once it stands does not.
  await page.route('**/_next/static/chunks/*.js', (route) =>
    html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  );
  await page.goto(path);
  await expect(page.getByText(t('partialTitle'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('camera') })).toBeDisabled();
  await expectAccessible(page, 'a page that did not arrive whole');
  await page.unroute('**/_next/static/chunks/*.js');
  await page.getByRole('button', { name: t('reload') }).click();
  await expect(page.getByRole('button', { name: t('camera') })).toBeEnabled();
});

test('a picture without a code is told so, and one that is none @js', async ({ visitor }) => {
  const page = await visitor();
  await openReader(page);
  await choose(page, await page.locator('footer').screenshot());
  await expect(page.getByText(t('verdicts.noCode'))).toBeVisible();
  await page.getByRole('button', { name: t('again') }).click();
  await expect(page.getByText(t('verdicts.noCode'))).toHaveCount(0);
  await choose(page, Buffer.from('no picture'));
  await expect(page.getByText(t('verdicts.noCode'))).toBeVisible();
});

test('a code that is forged, of another key or of something else is told apart @js', async ({ visitor }) => {
  const page = await visitor();
  await openReader(page);
  const { keys } = await (await page.request.get('/.well-known/jwks.json')).json();
  const text = (value: string) => [{ type: 'text' as const, value }];
  // Short enough for one code.
  const form = sampleForm({ 18: text('HOST'), 19: text('ALMATY'), 21: text('HOTEL') });
  const forger = newKeys().signer;
  const underOurs = { kid: String(keys[0].kid), sign: forger.sign };
  const said = async (verdict: 'forged' | 'unknownKey' | 'foreign', text = '') => {
    await choose(page, await codeSaying(text));
    await expect(page.getByText(t(`verdicts.${verdict}`))).toBeVisible();
    await expect(page.getByText(t(`means.${verdict}`))).toBeVisible();
    await expect(page.getByText(t('formTitle'))).toHaveCount(0);
    await page.getByRole('button', { name: t('again') }).click();
  };
  await said('forged', (await codesOf(form, today(), underOurs))[0]);
  await said('unknownKey', (await codesOf(form, today(), forger))[0]);
  await said('foreign', 'https://example.org/menu');
});

test('a PDF is looked through for the first form in it @js', async ({ visitor }) => {
  test.setTimeout(120_000);
  const traveller = await visitor();
  await begin(traveller, 'fr');
  await seed(traveller, J1);
  const officer = await visitor();
  await openReader(officer);
  const whole = await (await traveller.request.get('/api/dossier/pdf?locale=fr')).body();
  await choose(officer, whole, 'application/pdf');
  await expect(officer.getByText(t('verdicts.genuine'))).toBeVisible({ timeout: 60_000 });
  await expect(officer.getByText('LEFÈVRE', { exact: false }).first()).toBeVisible();
  await officer.getByRole('button', { name: t('again') }).click();
  await choose(officer, samplePdf(), 'application/pdf');
  await expect(officer.getByText(t('verdicts.noCode'))).toBeVisible();
  await choose(officer, Buffer.from('%PDF-1.7 nothing of the kind'), 'application/pdf');
  await expect(officer.getByText(t('verdicts.unopened'))).toBeVisible();
  await expectAccessible(officer, 'a PDF that cannot be opened');
});

test('without a camera one is told what else to do @js', async ({ visitor }) => {
  const page = await visitor();
  await openReader(page);
  await page.getByRole('button', { name: t('camera') }).click();
  await expect(
    page.getByText(
      new RegExp((['denied', 'absent', 'busy'] as const).map((problem) => t(`cameraProblems.${problem}`)).join('|')),
    ),
  ).toBeVisible();
});

test('without JavaScript the page says that it needs it @no-js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await expect(page.getByText(t('noScript'))).toBeVisible();
});

test('a print signed before the key was replaced is still genuine @js', async ({ visitor, browser }) => {
  const server = await makeServer();
  try {
    await server.start();
    const writer = await browser.newPage({ baseURL: server.origin });
    const before = await codeOf(writer);
    await server.kill();
    await rm(join(server.folder, 'data', 'signing-key'));
    await server.start();
    const { keys } = await (await writer.request.get('/.well-known/jwks.json')).json();
    expect(keys).toHaveLength(2);
    await writer.close();
    const officer = await visitor({ baseURL: server.origin });
    await openReader(officer);
    await choose(officer, before);
    await expect(officer.getByText(t('verdicts.genuine'))).toBeVisible();
  } finally {
    await server.remove();
  }
});

test('an address under /.well-known/ that there is not is told with the policy of all others', async ({ request }) => {
  const answer = await request.get('/.well-known/nothing', { failOnStatusCode: false });
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-security-policy']).toContain("default-src 'self'");
});

test('the public keys are a JWK Set that anybody may read, and /verify leads to the page', async ({ request }) => {
  const answer = await request.get('/.well-known/jwks.json');
  expect(answer.headers()['content-type']).toContain('application/jwk-set+json');
  const { keys } = await answer.json();
  expect(keys).toHaveLength(1);
  expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  const page = await request.get('/verify');
  expect(new URL(page.url()).pathname).toBe(pagePath('/verifier', 'en'));
});
