// Without a network: what was typed is kept on the device, sealed, and sent when there is one; and what a shared device keeps.
import type { Page } from '@playwright/test';
import { pagePath } from '@/lib/text/pages';
import { documentsPath, photoPath, placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { people } from '@/lib/visa/people';
import { type Carrier, makeCarrier } from './carrier';
import { editsKept, keptOn } from './device';
import { pathOf, press, tick, write } from './hand';
import { passportLines, picture } from './passports';
import { autosave, begin, seed } from './seed';
import { makeServer } from './server';
import { enterCode, fillStep, goOn, open, readCode, resume, rewrite, seePage, start, textIn } from './steps';
import { expect, test } from './test';
import { today, typedAt } from './typed';
import { offlineWords, requestWords, scanWords, sessionEndWords } from './words';

const t = requestWords('fr');
const everyone = people(today());
const trip = { view: 'trip', step: 'trip' } as const;
const tripPath = placePath(trip, 'fr', slugs);
const savedAt = /^Enregistré à \d{1,2}:\d{2}/;

const destinations = (page: Page) => page.locator('#destinations');
const status = (page: Page) => page.getByRole('status').filter({ hasText: t('saveKeptHere') });

/** Whether a device keeps something by that name; undefined while a page comes and goes. */
const keeps = (page: Page, name: string) =>
  keptOn(page).then(
    (kept) => kept.includes(name),
    () => undefined,
  );

/**
 * Types on the first page while there is no network, until it is kept on the device; then the tab is gone, as where a device runs out of
 * memory. One that closes in order sends once more what it has, which would get through as soon as it is no longer this page's.
 */
async function typeOfflineAndBreak(page: Page, text: string): Promise<void> {
  const context = page.context();
  await expect.poll(() => keeps(page, 'sapar/snapshot')).toBe(true);
  await context.setOffline(true);
  await write(destinations(page), text);
  await page.keyboard.press('Tab');
  await expect(status(page)).toHaveCount(1, { timeout: 60_000 });
  const gone = page.waitForEvent('crash');
  await expect(page.goto('chrome://crash')).rejects.toThrow();
  await gone;
  await page.close();
}

test.describe('typed without a network @js @store', () => {
  test('and the tab gone: it is there when the page is opened again, and is saved', async ({ visitor, allow }) => {
    allow(/net::ERR_INTERNET_DISCONNECTED/);
    const page = await visitor();
    await start('fr')(page);
    await typeOfflineAndBreak(page, 'Mangystau, Ustyurt');
    const context = page.context();
    await context.setOffline(false);
    const again = await context.newPage();
    await open(trip, 'fr')(again);
    await expect(destinations(again)).toHaveValue('Mangystau, Ustyurt');
    await expect(again.getByText(savedAt)).toBeVisible();
    await expect.poll(() => keeps(again, 'sapar/edits')).toBe(false);
    await again.reload();
    await expect(destinations(again)).toHaveValue('Mangystau, Ustyurt');
  });

  test('while another device answers something else: both answers count', async ({ visitor, allow }) => {
    allow(/net::ERR_INTERNET_DISCONNECTED/);
    const page = await visitor();
    await begin(page, 'fr');
    await seed(page, everyone.J1);
    await open(trip, 'fr')(page);
    const other = await visitor();
    await page.goto(pagePath('/demande/code', 'fr'));
    const code = await readCode(page);
    await open(trip, 'fr')(page);
    await typeOfflineAndBreak(page, 'Turkistan');

    await resume('fr', code)(other);
    await open(trip, 'fr')(other);
    await rewrite({ entryPoint: 'Shymkent airport' })(other);
    await other.keyboard.press('Tab');
    await expect(other.getByText(savedAt)).toBeVisible();

    const context = page.context();
    await context.setOffline(false);
    const again = await context.newPage();
    await open(trip, 'fr')(again);
    await expect(again.getByText(savedAt)).toBeVisible();
    expect(await textIn(again, ['destinations', 'entryPoint'])).toEqual({
      destinations: 'Turkistan',
      entryPoint: 'Shymkent airport',
    });
  });

  test('while another device answers the same: nothing is overwritten, and the person chooses', async ({
    visitor,
    allow,
  }) => {
    allow(/net::ERR_INTERNET_DISCONNECTED/);
    const page = await visitor();
    await begin(page, 'fr');
    await seed(page, everyone.J1);
    await page.goto(pagePath('/demande/code', 'fr'));
    const code = await readCode(page);
    await open(trip, 'fr')(page);
    await typeOfflineAndBreak(page, 'Turkistan');

    const other = await visitor();
    await resume('fr', code)(other);
    await open(trip, 'fr')(other);
    await rewrite({ destinations: 'Aktau' })(other);
    await other.keyboard.press('Tab');
    await expect(other.getByText(savedAt)).toBeVisible();

    const context = page.context();
    await context.setOffline(false);
    const again = await context.newPage();
    await open(trip, 'fr')(again);
    await expect(again.getByText(t('conflictTitle'))).toBeVisible();
    await expect(again.getByRole('row', { name: 'Lieux de séjour' }).getByRole('cell')).toHaveText([
      'Aktau',
      'Turkistan',
    ]);
    await press(again.getByRole('button', { name: t('keepMine') }));
    await expect(again.getByText(savedAt)).toBeVisible();
    await again.reload();
    await expect(destinations(again)).toHaveValue('Turkistan');
  });

  test('and sent without an answer: it is known again as one’s own', async ({ visitor, allow }) => {
    allow(/net::ERR_FAILED|409/);
    const page = await visitor();
    await start('fr')(page);
    const context = page.context();
    await page.route('**/api/autosave', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await write(destinations(page), 'Aral');
    await page.keyboard.press('Tab');
    await expect(status(page)).toHaveCount(1, { timeout: 60_000 });
    const before = await editsKept(page);
    await write(destinations(page), 'Aral, Oral');
    await page.keyboard.press('Tab');
    await expect.poll(() => editsKept(page)).not.toEqual(before);
    await page.close();
    const again = await context.newPage();
    await open(trip, 'fr')(again);
    await expect(destinations(again)).toHaveValue('Aral, Oral');
    await expect(again.getByText(t('conflictTitle'))).toHaveCount(0);
    await again.reload();
    await expect(destinations(again)).toHaveValue('Aral, Oral');
  });

  test('sent twice, and late: it changes nothing the second time', async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    const first = { base: 0, typed: { destinations: 'Oskemen' }, write: 'one' };
    const saved = await Promise.all([autosave(page, first), autosave(page, first)]);
    for (const answer of saved) expect(await answer.json()).toMatchObject({ result: 'saved', revision: 1 });
    const next = await autosave(page, { base: 1, typed: { destinations: 'Ridder' }, write: 'two' });
    expect(await next.json()).toMatchObject({ result: 'saved', revision: 2 });
    const late = await autosave(page, first);
    expect(late.status()).toBe(409);
    expect(await late.json()).toMatchObject({ result: 'conflict', write: 'two', revision: 2 });
    await open(trip, 'fr')(page);
    await expect(destinations(page)).toHaveValue('Ridder');
  });
});

test.describe('what a device keeps @js', () => {
  test('is not readable, and goes when the dossier is left', async ({ visitor, allow }) => {
    allow(/net::ERR_INTERNET_DISCONNECTED/);
    const page = await visitor();
    await start('fr')(page);
    await write(destinations(page), 'Zharkent');
    await page.keyboard.press('Tab');
    await expect(page.getByText(savedAt)).toBeVisible();
    await page.context().setOffline(true);
    await write(destinations(page), 'Zharkent, Khorgas');
    await page.keyboard.press('Tab');
    await expect(status(page)).toHaveCount(1, { timeout: 60_000 });
    const kept = await keptOn(page);
    const there = ['sapar/keys', 'sapar/edits', 'sapar/snapshot', 'to be used here'];
    expect(there.filter((text) => !kept.includes(text))).toEqual([]);
    const secrets = ['Zharkent', 'Khorgas', 'destinations', 'to be taken out'];
    expect(secrets.filter((text) => kept.includes(text))).toEqual([]);

    await page.context().setOffline(false);
    await expect(page.getByText(savedAt)).toBeVisible();
    await open({ view: 'tasks' }, 'fr')(page);
    await press(page.getByText(t('draftLeave')).first());
    await press(page.getByRole('button', { name: t('draftLeave') }));
    await expect(page.getByText(t('leftTitle'))).toBeVisible();
    await expect.poll(() => keeps(page, 'sapar/')).toBe(false);
  });

  test('is nothing where the device is shared', async ({ visitor, allow }) => {
    allow(/net::ERR_INTERNET_DISCONNECTED/);
    const page = await visitor();
    await page.goto('/fr');
    const hero = page.getByRole('main').locator('form').first();
    await tick(hero.getByRole('checkbox'));
    await press(hero.getByRole('button', { name: 'Commencer ma demande' }));
    await page.waitForURL(`**${tripPath}`);
    await write(destinations(page), 'Zharkent');
    await page.keyboard.press('Tab');
    await expect(page.getByText(savedAt)).toBeVisible();
    await page.context().setOffline(true);
    await write(destinations(page), 'Zharkent, Khorgas');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('status').filter({ hasText: t('saveOffline') })).toHaveCount(1, { timeout: 60_000 });
    await expect(status(page)).toHaveCount(0);
    const kept = await keptOn(page);
    expect(['sapar/', 'Zharkent'].filter((text) => kept.includes(text))).toEqual([]);
    await page.context().setOffline(false);
    await expect(page.getByText(savedAt)).toBeVisible();
  });

  test('is asked where a dossier is opened again, without scripts too', async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    await page.goto(pagePath('/demande/code', 'fr'));
    const code = await readCode(page);
    const elsewhere = await visitor({ javaScriptEnabled: false });
    await elsewhere.goto(pagePath('/reprendre', 'fr'));
    await elsewhere.getByRole('checkbox').check();
    await elsewhere.getByLabel(t('resumeLabel'), { exact: true }).fill(code);
    await elsewhere.getByRole('button', { name: t('resumeButton') }).click();
    await elsewhere.waitForURL(`**${tripPath}`);
    const names = (await elsewhere.context().cookies()).map(({ name, value }) => `${name}=${value}`);
    expect(names).toContain('sapar-shared=1');
    // It stays said, until it is taken back or the dossier is left.
    await resume('fr', code)(elsewhere);
    await elsewhere.goto(pagePath('/reprendre', 'fr'));
    await expect(elsewhere.getByRole('checkbox')).toBeChecked();
    await elsewhere.getByRole('checkbox').uncheck();
    await enterCode(code)(elsewhere);
    await elsewhere.waitForURL(`**${tripPath}`);
    expect((await elsewhere.context().cookies()).map(({ name }) => name)).not.toContain('sapar-shared');
  });
});

/** A person whose browser lets the service worker in. */
const withWorker = { serviceWorkers: 'allow' } as const;

/** Waits until everything that is needed without a network is there. */
async function untilReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await expect.poll(() => keeps(page, 'sapar/snapshot')).toBe(true);
}

test.describe('opened without a network @js', () => {
  test.slow();
  const o = offlineWords('fr');
  const noNetwork = /net::ERR_(INTERNET_DISCONNECTED|FAILED)/;

  test('the request goes on where it was, and all is saved when the network is back', async ({ visitor, allow }) => {
    allow(noNetwork);
    const page = await visitor(withWorker);
    await start('fr')(page);
    await fillStep(typedAt(everyone.J1, trip))(page);
    await page.keyboard.press('Tab');
    await expect(page.getByText(savedAt)).toBeVisible();
    await untilReady(page);
    const context = page.context();
    await typeOfflineAndBreak(page, 'Saryagash');

    const again = await context.newPage();
    await again.goto(tripPath);
    await seePage(again);
    await expect(destinations(again)).toHaveValue('Saryagash');
    // Before and after its first save has failed: to a window that is opened meanwhile the emulation says that there is a network.
    const offline = again.getByRole('status').filter({ hasText: t('saveOffline') });
    await expect(offline).toHaveCount(1);
    expect(pathOf(again)).toBe(tripPath);
    await goOn(again);
    const host = { view: 'trip', step: 'host' } as const;
    await fillStep(typedAt(everyone.J1, host))(again);
    await goOn(again);
    // Before that the browser asks whether to leave, which nobody would here.
    await expect.poll(() => editsKept(again)).toHaveLength(2);
    await expect(offline).toHaveCount(1, { timeout: 60_000 });
    await again.reload();
    await seePage(again);
    await open(host, 'fr')(again);
    // What this device kept comes behind the page.
    await expect.poll(() => textIn(again, ['hostName'])).toEqual({ hostName: typedAt(everyone.J1, host).hostName });

    await context.setOffline(false);
    await expect(again.getByText(savedAt)).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => keeps(again, 'sapar/edits')).toBe(false);
    await open(host, 'fr')(again);
    expect(await textIn(again, ['hostName'])).toEqual({ hostName: typedAt(everyone.J1, host).hostName });
    await open(trip, 'fr')(again);
    await expect(destinations(again)).toHaveValue('Saryagash');
  });

  test('a passport can be read, and what only the server can do says so', async ({ visitor, allow }) => {
    allow(noNetwork);
    const page = await visitor(withWorker);
    await start('fr')(page);
    await untilReady(page);
    await page.context().setOffline(true);
    await open({ view: 'traveller', index: 0, step: 'identity' }, 'fr')(page);
    const [traveller] = everyone.J1.travellers;
    if (!traveller) throw new Error('nobody');
    const buffer = await picture(passportLines(traveller));
    await page.locator('input[type="file"]').setInputFiles({ name: 'passport.jpg', mimeType: 'image/jpeg', buffer });
    await expect(page.getByRole('heading', { name: scanWords('fr')('confirmTitle') })).toBeVisible({ timeout: 60_000 });

    for (const path of [
      pagePath('/demande/code', 'fr'),
      pagePath('/demande/dossier', 'fr'),
      documentsPath(0, 'fr'),
      photoPath(0, 'fr'),
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(o('neededTitle'));
    }
    await press(page.getByRole('link', { name: o('toRequest') }));
    await seePage(page);
    await page.goto('/en/request');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(requestWords('en')('tasksTitle'));
    // Installed, it is opened at its root.
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Votre dossier|Your dossier/);
  });

  test('no page of a dossier is kept, nor anything of it that can be read', async ({ visitor }) => {
    const page = await visitor(withWorker);
    await begin(page, 'fr');
    await seed(page, { ...everyone.J1, trip: { ...everyone.J1.trip, destinations: 'Zhanaozen' } });
    await open(trip, 'fr')(page);
    await untilReady(page);
    for (const path of ['/demande', '/demande/verification', '/demande/code', '/demande/dossier'] as const)
      await page.goto(pagePath(path, 'fr'));
    await page.goto(pagePath('/demande/code', 'fr'));
    const code = await readCode(page);
    await page.goto('/fr');
    await page.goto(pagePath('/verifier', 'fr'));
    const kept = await keptOn(page);
    const secrets = ['Zhanaozen', code, 'name="dossier"', everyone.J1.travellers[0]?.passportNumber ?? code];
    expect(secrets.filter((text) => kept.includes(text))).toEqual([]);
    expect(/sapar-pages-\S+ http\S+\/fr /.test(kept)).toBe(true);
    expect(/sapar-pages-\S+ http\S+\/demande/.test(kept)).toBe(false);
  });

  test('nothing opens once the dossier was left, or the session is gone', async ({ visitor, allow }) => {
    allow(noNetwork);
    const page = await visitor(withWorker);
    await start('fr')(page);
    await untilReady(page);
    await page.context().clearCookies();
    await page.goto(tripPath);
    await expect(page.getByText(t('closedNone'))).toBeVisible();
    await expect.poll(() => keeps(page, 'sapar/snapshot')).toBe(false);
    await page.context().setOffline(true);
    await page.goto(tripPath);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(o('title'));
    await expect(page.getByText(o('nothingLede'))).toBeVisible();
  });

  test('what is covered, as nobody was there for long, does not open by loading it anew; what was typed is sent when the dossier is open again', async ({
    visitor,
    allow,
  }) => {
    allow(noNetwork);
    const page = await visitor(withWorker);
    await page.clock.install();
    await start('fr')(page);
    await untilReady(page);
    const context = page.context();
    await context.setOffline(true);
    await write(destinations(page), 'Baikonur');
    await page.keyboard.press('Tab');
    await expect(status(page)).toHaveCount(1, { timeout: 60_000 });
    await page.clock.fastForward('31:00');
    const cover = page.getByRole('alertdialog', { name: sessionEndWords('fr')('cutTitle') });
    await expect(cover).toBeVisible();
    await expect.poll(() => keeps(page, 'sapar/snapshot')).toBe(false);
    // What is heard of no server uncovers nothing, whatever the clock says.
    await page.clock.setSystemTime(Date.now());
    const asked = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/dossier/session'));
    await asked;
    await expect(cover).toBeVisible();
    await page.reload();
    await expect(page.getByText(o('nothingLede'))).toBeVisible();
    await expect(page.locator('body')).not.toContainText('Baikonur');
    expect(await keeps(page, 'sapar/edits')).toBe(true);

    await context.setOffline(false);
    await open(trip, 'fr')(page);
    await expect(destinations(page)).toHaveValue('Baikonur');
    await expect.poll(() => keeps(page, 'sapar/edits')).toBe(false);
    await page.reload();
    await expect(destinations(page)).toHaveValue('Baikonur');
  });

  test('nothing opens from the device while the server can be reached', async ({ visitor }) => {
    const page = await visitor(withWorker);
    await start('fr')(page);
    await untilReady(page);
    await page.goto(pagePath('/hors-ligne', 'fr'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(o('reachedTitle'));
    await press(page.getByRole('link', { name: o('openPage') }));
    await seePage(page);
  });

  test('a shared device keeps nothing, and nothing of those before', async ({ visitor }) => {
    const page = await visitor(withWorker);
    await start('fr')(page);
    await untilReady(page);
    await page.goto(pagePath('/demande/code', 'fr'));
    const code = await readCode(page);
    await page.goto(pagePath('/reprendre', 'fr'));
    await tick(page.getByRole('checkbox'));
    await write(page.getByLabel(t('resumeLabel'), { exact: true }), code);
    await press(page.getByRole('button', { name: t('resumeButton') }));
    await page.waitForURL(`**${tripPath}`);
    await expect.poll(() => keeps(page, 'sapar')).toBe(false);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

/** Before a server of its own. */
const withCarrier = test.extend<{ carrier: Carrier }>({
  carrier: async ({ browserName: _ }, give) => {
    const server = await makeServer();
    await server.start();
    const carrier = await makeCarrier(server.origin);
    await give(carrier);
    await carrier.close();
    await server.remove();
  },
});

withCarrier(
  'a new release waits until the person lets it in, and nothing that was typed is lost @js',
  async ({ carrier, visitor, allow }) => {
    allow(/net::ERR_/);
    const page = await visitor({ ...withWorker, baseURL: carrier.origin });
    await start('fr')(page);
    await untilReady(page);
    await page.goto('/fr');
    await open(trip, 'fr')(page);
    await write(destinations(page), 'Kokshetau');
    await page.keyboard.press('Tab');
    await expect(page.getByText(savedAt)).toBeVisible();
    await expect(page.getByText(t('newRelease'))).toHaveCount(0);
    const [, build = ''] = (await keptOn(page)).match(/sapar-pages-(\S+) /) ?? [];

    carrier.release(build, 'the-next-one');
    await write(destinations(page), 'Kokshetau, Burabay');
    await page.keyboard.press('Tab');
    await expect(page.getByText(t('newRelease'))).toBeVisible();
    await expect(destinations(page)).toHaveValue('Kokshetau, Burabay');
    await press(page.getByRole('button', { name: t('newReleaseLoad') }));
    await expect.poll(() => keeps(page, `sapar-pages-${build}`), { timeout: 60_000 }).toBe(false);
    await expect(destinations(page)).toHaveValue('Kokshetau, Burabay');
    await page.goto('/fr');
    await expect.poll(() => keeps(page, 'sapar-pages-the-next-one')).toBe(true);
  },
);
