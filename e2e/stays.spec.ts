// The stay calculator: the same answer with JavaScript and without, and dates that go nowhere.
import type { Page } from '@playwright/test';
import { addDays, type IsoDay } from '@/lib/form/date';
import { typedDate } from '@/lib/form/question';
import { dayInWords } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { today } from './typed';
import { requestWords, stayWords } from './words';

const t = stayWords('en');
const path = pagePath('/calcul-sejour', 'en');
const result = (page: Page) => page.getByRole('region', { name: t('resultTitle') });

async function fill(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(typed)) await page.locator(`#${name}`).fill(text);
}

const stay = (n: number, from: IsoDay, to: IsoDay) => ({
  ...typedDate(`stays-${n}-from`, from),
  ...typedDate(`stays-${n}-to`, to),
});

/** No address that was asked for has an input in it, and the page's own has nothing at all. */
function expectNoDates(page: Page, addresses: readonly string[]): void {
  expect(addresses.filter((address) => /stays-|arrival|nationality|FRA/.test(address))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
}

test('counts a stay and tells what is left', async ({ visitor, heard }) => {
  const page = await visitor();
  await page.goto(path);
  await page.locator('#nationality').selectOption('FRA');
  await fill(page, stay(0, addDays(today(), -40), addDays(today(), -21)));
  await page.getByRole('button', { name: t('calculate') }).click();
  await expect(result(page)).toContainText(t('used', { used: 20, days: 90 }));
  await expect(result(page)).toContainText(t('left', { n: 70 }));
  await expect(result(page)).toContainText(dayInWords(addDays(today(), 29), 'en'));
  await expect(page.getByRole('table')).toBeVisible();
  expectNoDates(page, heard.addresses);
});

test('ninety days used: not today, and when again', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await page.locator('#nationality').selectOption('FRA');
  await fill(page, stay(0, addDays(today(), -100), addDays(today(), -11)));
  await page.getByRole('button', { name: t('calculate') }).click();
  await expect(result(page)).toContainText(t('left', { n: 0 }));
  await expect(result(page)).toContainText(t('lastNone'));
  await expect(result(page)).toContainText(dayInWords(addDays(today(), 80), 'en'));
});

test('what is wrong is said in words, and the text stays', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await fill(page, {
    ...stay(0, addDays(today(), -5), addDays(today(), -9)),
    'arrival-day': 'some day',
  });
  await page.getByRole('button', { name: t('calculate') }).click();
  const summary = page.getByRole('alert').filter({ hasText: requestWords('en')('errorsTitle') });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText(t('errors.nationality'));
  await expect(summary).toContainText(t('errors.reversed'));
  await expect(page.locator('#arrival-day')).toHaveValue('some day');
  await expect(page).toHaveTitle(/^Error:/);
});

test('stays that overlap are told so, and not that they cannot be read', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await page.locator('#nationality').selectOption('FRA');
  await fill(page, stay(0, addDays(today(), -50), addDays(today(), -41)));
  await page.getByRole('button', { name: t('addStay') }).click();
  await fill(page, stay(1, addDays(today(), -45), addDays(today(), -44)));
  await page.getByRole('button', { name: t('calculate') }).click();
  await expect(result(page)).toContainText(t('leftOut', { what: `${t('stay')} 2`, why: t('errors.overlap') }));
  await expect(result(page)).not.toContainText(t('notCounted', { n: 1 }));
  await expect(result(page)).toContainText(t('used', { used: 10, days: 90 }));
  await expect(result(page)).toContainText(t('sure.seen'));
});

test('each stay that was too long is named; a trip under way counts', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await page.locator('#nationality').selectOption('FRA');
  await fill(page, stay(0, addDays(today(), -400), addDays(today(), -360)));
  await page.getByRole('button', { name: t('addStay') }).click();
  await fill(page, { ...stay(1, addDays(today(), -200), addDays(today(), -161)), 'arrival-day': addDays(today(), -4) });
  await page.getByRole('button', { name: t('calculate') }).click();
  for (const [from, to] of [
    [-400, -360],
    [-200, -161],
  ] as const)
    await expect(
      page.getByText(
        t('pastOver', { from: dayInWords(addDays(today(), from), 'en'), to: dayInWords(addDays(today(), to), 'en') }),
      ),
    ).toBeVisible();
  await expect(result(page)).toContainText(t('resultUnderWay', { day: dayInWords(addDays(today(), -4), 'en') }));
  await expect(result(page)).toContainText(t('leftNoteUnderWay', { n: 25 }));
});

test('one more stay, and the first is kept', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await fill(page, stay(0, addDays(today(), -50), addDays(today(), -49)));
  await page.getByRole('button', { name: t('addStay') }).click();
  await expect(page.locator('#stays-1-from-day')).toBeVisible();
  await expect(page.locator('#stays-0-from-day')).toHaveValue(addDays(today(), -50).slice(8));
});

test('answers while one types, and sends nothing @js', async ({ visitor, heard }) => {
  const page = await visitor();
  await page.goto(path);
  await page.locator('#nationality').selectOption('IND');
  await expect(result(page)).toContainText(t('inAny', { days: 42, of: 180 }));
  const before = heard.addresses.length;
  await fill(page, { 'arrival-day': addDays(today(), 5), 'departure-day': addDays(today(), 19) });
  await expect(result(page)).toContainText(t('tripOver', { days: 15 }));
  await page.getByRole('button', { name: t('calculate') }).click();
  await fill(page, { 'departure-day': addDays(today(), 18) });
  await expect(result(page)).toContainText(t('tripFits', { days: 14 }));
  expect(heard.addresses.slice(before)).toEqual([]);
});

for (const locale of ['fr', 'en'] as const) {
  test(`is accessible in ${locale}, empty, with an answer and with errors @js`, async ({ visitor }) => {
    const page = await visitor();
    await page.goto(pagePath('/calcul-sejour', locale));
    await expectAccessible(page, 'empty');
    await page.locator('#nationality').selectOption('FRA');
    await fill(page, {
      ...stay(0, addDays(today(), -60), addDays(today(), -41)),
      'arrival-day': addDays(today(), 1),
      'departure-day': addDays(today(), 40),
    });
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page, 'an answer');
    await fill(page, { 'stays-0-to-day': '99' });
    await page.getByRole('button', { name: stayWords(locale)('calculate') }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expectAccessible(page, 'errors');
  });
}

test('the answer to a post is kept nowhere, and its dates stand in no address @no-js', async ({ visitor, heard }) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(path);
  await page.locator('#nationality').selectOption('FRA');
  await fill(page, stay(0, addDays(today(), -5), addDays(today(), -4)));
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: t('calculate') }).click();
  expect((await answer).headers()['cache-control']).toContain('no-store');
  expectNoDates(page, heard.addresses);
});

test('a body that is no form is refused, and no other page takes a post @js', async ({ request, baseURL }) => {
  const send = (to: string, data: string, type: string) =>
    request.post(to, { data, headers: { 'Content-Type': type, Origin: baseURL ?? '' }, maxRedirects: 0 });
  for (const type of ['multipart/form-data; boundary=zz', 'multipart/form-data', 'text/plain', 'application/json'])
    expect((await send(path, 'garbage', type)).status(), type).toBe(400);
  expect((await send('/fr', 'garbage', 'multipart/form-data; boundary=zz')).status()).toBe(405);
  const form = 'application/x-www-form-urlencoded';
  for (const size of [65 * 1024, 10_000_000]) expect((await send(path, 'a'.repeat(size), form)).status()).toBe(413);
  const elsewhere = { 'Content-Type': form, Origin: 'https://evil.example' };
  expect((await request.post(path, { data: 'a=b', headers: elsewhere })).status()).toBe(403);
  const foreign = await send(path, 'a=b', form);
  expect(foreign.status()).toBeGreaterThanOrEqual(200);
  expect(foreign.status()).toBeLessThan(500);
});
