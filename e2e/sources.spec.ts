// Every rule with its source, a page a subject, and filters that work without JavaScript.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pagePath } from '@/lib/text/pages';
import { rowInWords } from '@/lib/text/row-words';
import { subjectPath } from '@/lib/text/subject-slugs';
import { rows } from '@/lib/visa/rules/rows';
import { rowsOn, subjects } from '@/lib/visa/rules/subjects';
import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { sourceWords } from './words';

const t = sourceWords('en');
const exemptions = subjectPath('exemptions', 'en');
const shownWith = (page: Page, sure: string) => page.locator(`[data-sure="${sure}"]:visible`);

const countOf = (subject: (typeof subjects)[number], sure?: string) =>
  rowsOn(subject).filter((id) => sure === undefined || rows.get(id)?.confidence === sure).length;

test('every row is on the page of its subject, in words and with an address of its own', async ({ request }) => {
  for (const subject of subjects) {
    const html = await (await request.get(subjectPath(subject, 'en'))).text();
    for (const id of rowsOn(subject)) {
      const row = rows.get(id);
      if (!row) throw new Error(`${id} is no row`);
      expect(html, id).toContain(`id="${id}"`);
      const words = rowInWords(id, row, 'en').slice(0, 12).replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
      expect(html, id).toContain(words);
    }
  }
});

test('no page of rules is heavier than 60 kB compressed', async ({ request }) => {
  for (const locale of ['fr', 'en'] as const)
    for (const path of [pagePath('/sources', locale), ...subjects.map((subject) => subjectPath(subject, locale))]) {
      const body = await (await request.get(path)).body();
      expect(gzipSync(body).length, path).toBeLessThan(60_000);
    }
});

test('the index leads to each subject, counts its rules and names what contradicts each other', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(pagePath('/sources', 'en'));
  const fees = page.getByRole('row', { name: t('subjects.fees') });
  await expect(fees.getByRole('cell')).toHaveText(
    [undefined, 'official', 'seen', 'secondary', 'unverified'].map((sure) => String(countOf('fees', sure))),
  );
  await page
    .getByRole('link', { name: /QazETA authorisation|travel authorisation/i })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('subjects.authorisation') })).toBeVisible();
});

test('the filter by confidence shows what it says, and as many', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(exemptions);
  const choose = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name} `) }).check();
  await expect(page.locator('.rules-count:visible')).toHaveText(t('subjectCount', { n: countOf('exemptions') }));
  for (const sure of ['official', 'unverified'] as const) {
    const name = t(`confidences.${sure}.name`);
    await choose(name);
    await expect(page.locator('.rules-count:visible')).toHaveText(
      t('subjectCountOf', { n: countOf('exemptions', sure), name }),
    );
    await expect(page.locator(`.rule-group:not([data-sure="${sure}"]):visible`)).toHaveCount(0);
    await expect(shownWith(page, sure).first()).toBeVisible();
  }
  await choose(t('filterAll'));
  await expect(shownWith(page, 'official').first()).toBeVisible();
});

test('contradictions stand side by side with their sources', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(subjectPath('authorisation', 'en'));
  const conflict = page.getByRole('article').filter({ hasText: 'QazETA' });
  await expect(conflict).toContainText('Compulsory at airports');
  await expect(conflict).toContainText('Advised');
  expect(await conflict.getByRole('link').count()).toBeGreaterThan(1);
});

test('the search finds a country, and counts within the chosen confidence @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(exemptions);
  await page.getByRole('searchbox').fill('kazakhstan today china');
  await expect(page.getByText(t('shown', { n: 2 }))).toBeVisible();
  await page.getByRole('radio', { name: new RegExp(`^${t('confidences.official.name')} `) }).check();
  await expect(page.getByText(t('shown', { n: 0 }))).toBeVisible();
  await page.getByRole('radio', { name: new RegExp(`^${t('filterAll')} `) }).check();
  await page.getByRole('searchbox').fill('xyzxyz');
  await expect(page.getByText(t('shown', { n: 0 }))).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.rules-count:visible')).toHaveText(t('subjectCount', { n: countOf('exemptions') }));
});

test('the address of a rule opens what holds it @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(`${exemptions}#regime/FRA-ordinary-listedInDraft`);
  await expect(page.locator('[id="regime/FRA-ordinary-listedInDraft"]')).toBeVisible();
});

for (const locale of ['fr', 'en'] as const) {
  test(`is accessible in ${locale} @js`, async ({ visitor }) => {
    const page = await visitor();
    await page.goto(pagePath('/sources', locale));
    await expectAccessible(page, 'the subjects');
    await page.goto(subjectPath('missions', locale));
    await expectAccessible(page, 'the rules of one');
    await page.getByRole('searchbox').fill('paris');
    await expectAccessible(page, 'some of them');
  });
}
