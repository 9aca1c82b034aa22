// "Do I need a visa?": the page of every nationality, and the question whose answer is an address; with scripts and without.
import type { Page } from '@playwright/test';
import { countryName } from '@/lib/countries/names';
import { addDays } from '@/lib/form/date';
import { typedDate } from '@/lib/form/question';
import { countryPath, countryPaths } from '@/lib/text/country-slugs';
import { pagePath } from '@/lib/text/pages';
import { routing } from '@/lib/text/routing';
import { expectAccessible } from './accessible';
import { textIn } from './steps';
import { expect, test } from './test';
import { today } from './typed';
import { questionWords, requestWords, visaWords } from './words';

const t = visaWords('fr');
const request = requestWords('fr');
const from = addDays(today(), 90);
const errorOf = (input: string, code: string) => questionWords('fr', input).errors?.[code] ?? '';

/** Types a day into its three boxes. */
async function typeDay(page: Page, group: string, day: string) {
  const [year = '', month = '', date = ''] = day.split('-');
  const boxes = page.getByRole('group', { name: group });
  await boxes.getByLabel(request('day'), { exact: true }).fill(date);
  await boxes.getByLabel(request('month'), { exact: true }).fill(month);
  await boxes.getByLabel(request('year'), { exact: true }).fill(year);
}

/** Answers the questions of /fr/visa and asks. */
async function ask(page: Page, nationality: string, purpose: string, days: readonly [string, string]) {
  await page.goto(pagePath('/visa', 'fr'));
  await page.getByLabel(questionWords('fr', 'nationality').label, { exact: true }).selectOption(nationality);
  await page.getByLabel(questionWords('fr', 'purpose').label, { exact: true }).selectOption(purpose);
  await typeDay(page, t('fromLabel'), days[0]);
  await typeDay(page, t('toLabel'), days[1]);
  await page.getByRole('button', { name: t('button') }).click();
}

/** What is wrong, on top of the form; Next has an alert of its own outside of the page. */
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

test('a French tourist of ten days asks, and needs no visa', async ({ visitor }) => {
  const page = await visitor();
  await ask(page, 'FRA', 'tourism', [from, addDays(from, 9)]);
  await expect(h1(page)).toHaveText('Ce voyage ne demande pas de visa.');
  await expect(page.getByText(t('readyTitle'))).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(h1(page)).toHaveText('This trip needs no visa.');
});

test('a French tourist of 45 days is told what is known, and the ways out', async ({ visitor }) => {
  const page = await visitor();
  await ask(page, 'FRA', 'tourism', [from, addDays(from, 44)]);
  await expect(h1(page)).toContainText('demandez à la mission');
  await expect(page.getByText('sortir du pays avant la limite').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: t('askTitle') })).toBeVisible();
});

test('whoever needs a visa goes on to the request, which knows what was answered', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(countryPath('JOR', 'fr'));
  await page.getByRole('main').getByRole('button', { name: 'Commencer ma demande' }).click();
  await page.waitForURL(`**${pagePath('/demande', 'fr')}/**`);
  await expect(page.locator('#nationality')).toHaveValue('JOR');

  const other = await visitor();
  await ask(other, 'JOR', 'tourism', [from, addDays(from, 11)]);
  await other.getByRole('main').getByRole('button', { name: 'Commencer ma demande' }).click();
  await other.waitForURL(`**${pagePath('/demande', 'fr')}/**`);
  expect(new URL(other.url()).search).toBe('');
  const answered = { nationality: 'JOR', passportType: 'ordinary', purpose: 'tourism', ...typedDate('arrival', from) };
  expect(await textIn(other, Object.keys(answered))).toEqual(answered);
});

test('the page of a nationality asks for the trip alone', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(countryPath('DZA', 'fr'));
  await page.getByLabel(questionWords('fr', 'purpose').label, { exact: true }).selectOption('private');
  await typeDay(page, t('fromLabel'), from);
  await typeDay(page, t('toLabel'), addDays(from, 20));
  await page.getByRole('button', { name: t('button') }).click();
  await expect(page.getByText(`${countryName('DZA', 'fr')}.`).first()).toBeVisible();
  await expect(h1(page)).toContainText('à obtenir auprès d’une mission');
});

test('what cannot be answered brings the form again, with words and what was typed', async ({ visitor }) => {
  const page = await visitor();
  await ask(page, 'IND', 'tourism', [from, addDays(from, -9)]);
  await expect(page).toHaveTitle(new RegExp(`^${request('error', { title: '' }).trim()}`));
  await expect(alert(page)).toContainText(errorOf('departure', 'order'));
  await expect(page.getByLabel(questionWords('fr', 'nationality').label, { exact: true })).toHaveValue('IND');
  await expect(page.locator('#from-year')).toHaveValue(from.slice(0, 4));
  await alert(page).getByRole('link').click();
  await expect(page.locator('#to-day')).toBeFocused();
});

const asked = {
  nationality: 'FRA',
  passport: 'ordinary',
  purpose: 'tourism',
  'from-day': from,
  'to-day': addDays(from, 9),
};
for (const [what, wrong] of [
  ['an unknown code', 'nationality=FRX'],
  ['a code of another kind', 'nationality=__proto__'],
  ['a repeated answer', 'nationality=DEU&nationality=FRA'],
  ['a past day', 'from-day=2020-01-01'],
  ['ten years', `to-day=${addDays(from, 3652)}`],
  ['no day', 'from-day='],
  ['a day that is none', 'from-day=2027-02-31'],
  ['a long text', `purpose=${'x'.repeat(3000)}`],
  ['broken escapes', 'purpose=%00%3Cscript%3E'],
] as const) {
  test(`${what} in the address is named in words`, async ({ visitor }) => {
    const page = await visitor();
    const query = new URLSearchParams(asked);
    for (const name of new Set(new URLSearchParams(wrong).keys())) query.delete(name);
    const answer = await page.goto(`${pagePath('/visa/reponse', 'fr')}?${query}&${wrong}`);
    expect(answer?.status()).toBe(200);
    await expect(alert(page).getByRole('link')).toHaveCount(1);
    await expect(page.locator('#to-day')).not.toHaveValue('');
  });
}

test('the address of an answer without a question leads to the form', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(pagePath('/visa/reponse', 'en'));
  await expect(h1(page)).toHaveText(visaWords('en')('title'));
  expect(new URL(page.url()).pathname).toBe(pagePath('/visa', 'en'));
});

test('a nationality that does not exist is a page not found, in its language @js', async ({ visitor, allow }) => {
  allow(/404/);
  const page = await visitor();
  for (const path of ['/en/visa/atlantis', '/en/visa/allemagne', '/en/visa/FRA']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('every link within the pages resolves @js', async ({ visitor }) => {
  const page = await visitor();
  for (const path of [pagePath('/visa', 'fr'), countryPath('FRA', 'en')]) {
    await page.goto(path);
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const href of new Set(links)) expect((await page.request.get(href)).status(), href).toBe(200);
    const anchors = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const href of anchors) await expect(page.locator(href)).toHaveCount(1);
  }
});

test('a page says of itself what it is, and knows its twin @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(countryPath('IND', 'fr'));
  await expect(page).toHaveTitle(/^Inde\s: faut-il un visa/u);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: 'fr' });
  expect(data.mainEntity[0].name).toBe(await h1(page).textContent());
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`**${countryPaths('IND').en}`);
  const sitemap = await page.request.get('/sitemap.xml');
  expect(sitemap.status()).toBe(200);
  expect(sitemap.headers()['content-type']).toContain('xml');
});

for (const locale of routing.locales) {
  test(`the pages are accessible in ${locale}, light and dark, and fit 320 px @js`, async ({ visitor }) => {
    const page = await visitor();
    const paths = [
      pagePath('/visa', locale),
      ...(['FRA', 'DZA', 'XXA'] as const).map((code) => countryPath(code, locale)),
      `${pagePath('/visa/reponse', locale)}?${new URLSearchParams(asked)}`,
      `${pagePath('/visa/reponse', locale)}?nationality=FRX`,
    ];
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expectAccessible(page, path);
    }
  });
}
