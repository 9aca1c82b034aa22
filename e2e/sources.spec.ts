// Every rule with its source, and filters that work without JavaScript.
import type { Page } from '@playwright/test';
import { pagePath } from '@/lib/text/pages';
import { rowInWords } from '@/lib/text/row-words';
import { rows } from '@/lib/visa/rules/rows';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { sourceWords } from './words';

const t = sourceWords('en');
const path = pagePath('/sources', 'en');
const shownWith = (page: Page, sure: string) => page.locator(`[data-sure="${sure}"]:visible`);

test('every row is on the page, in words and with an address of its own', async ({ request }) => {
  const html = await (await request.get(path)).text();
  for (const [id, row] of rows) {
    expect(html, id).toContain(`id="${id}"`);
    const words = rowInWords(id, row, 'en').slice(0, 12).replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
    expect(html, id).toContain(words);
  }
});

test('the filters by confidence and subject', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await page.getByRole('radio', { name: t('confidences.unverified.name') }).check();
  await expect(shownWith(page, 'official').filter({ hasNot: page.locator('.rule-sides') })).toHaveCount(0);
  await expect(shownWith(page, 'unverified').first()).toBeVisible();
  await page
    .getByRole('radio', { name: t('filterAll'), exact: true })
    .first()
    .check();
  await page.getByRole('radio', { name: t('subjects.fees') }).check();
  await expect(page.getByRole('heading', { level: 2, name: t('subjects.fees') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: t('subjects.missions') })).toBeHidden();
});

test('contradictions stand side by side with their sources', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  const conflict = page.getByRole('article').filter({ hasText: 'QazETA' });
  await expect(conflict).toContainText('Compulsory at airports');
  await expect(conflict).toContainText('Advised');
  expect(await conflict.getByRole('link').count()).toBeGreaterThan(1);
});

test('the search finds a country, and says how many rules @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(path);
  await page.getByRole('searchbox').fill('seychelles agreement');
  await expect(page.getByText(/^\d+ rules? match/)).toBeVisible();
  await expect(page.getByText(/^Agreement with Seychelles/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: t('subjects.missions') })).toBeHidden();
  await page.getByRole('searchbox').fill('xyzxyz');
  await expect(page.getByText(t('shown', { n: 0 }))).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('heading', { level: 2, name: t('subjects.missions') })).toBeVisible();
});

test('the address of a rule opens what holds it @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(`${path}#regime/FRA-ordinary-listedInDraft`);
  await expect(page.locator('[id="regime/FRA-ordinary-listedInDraft"]')).toBeVisible();
});

for (const locale of ['fr', 'en'] as const) {
  test(`is accessible in ${locale} @js`, async ({ visitor }) => {
    const page = await visitor();
    await page.goto(pagePath('/sources', locale));
    await expectAccessible(page, 'all rules');
    await page.getByRole('searchbox').fill('paris');
    await expectAccessible(page, 'some rules');
  });
}
