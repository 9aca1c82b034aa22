// J3: whom an electronic visa is for gets every answer as it is typed on the portal of the State; nobody else is offered it.
import { names } from '@/lib/countries/names/fr';
import { portalAnswers } from '@/lib/dossier/portal-answers';
import { pagePath } from '@/lib/text/pages';
import { type Person, people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { press, write } from './hand';
import { begin, seed } from './seed';
import { open, prepare } from './steps';
import { expect, test } from './test';
import { dossierOf, today } from './typed';
import { findingWords, portalWords, requestWords, visaWords } from './words';

const { J1b, J3, J4 } = people(today());
const t = requestWords('fr');
const portal = portalWords('fr');
const findings = findingWords('fr');
const { other } = portalAnswers(dossierOf(J3, today()), 0);
const path = pagePath('/demande/visa-electronique', 'fr');

test('J3: an Egyptian tourist reads on one page what to type on the portal, and has the dossier besides', async ({
  visitor,
}) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, J3);
  await open({ view: 'check' }, 'fr')(page);
  await press(page.getByRole('link', { name: t('panelPortal') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(portal('title'));
  expect(new URL(page.url()).search).toBe('');

  const main = page.getByRole('main');
  for (const step of ['register', 'requirements', 'invitation', 'passport', 'fee', 'print', 'border'] as const)
    await expect(main.getByRole('heading', { name: portal(`steps.${step}`) })).toBeVisible();
  for (const value of ['3141592653', 'A23456789', 'ABD EL RAZIQ', 'NOUR SAID', 'EGYPT'])
    await expect(main.getByText(value, { exact: true }).first()).toBeVisible();
  await expect(main.getByText(portal('airport', { entryPoint: J3.trip.entryPoint }))).toBeVisible();
  await expect(main.getByText(portal('copy'))).toBeVisible();
  await expect(main.getByRole('heading', { name: visaWords('fr')('uncertainTitle') })).toBeVisible();
  await press(main.getByText(portal('otherOpen', { n: other.length })));
  await expect(main.getByText('nour@exemple.fr', { exact: true })).toBeVisible();

  await open({ view: 'check' }, 'fr')(page);
  await prepare(page);
  await expect(page.getByRole('link', { name: t('panelPortal') })).toBeVisible();
});

test('a place of entry that is no airport is told on the check page, beside the questions and on the page itself', async ({
  visitor,
}) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, { ...J3, trip: { ...J3.trip, entryPoint: 'Khorgos' } });
  await open({ view: 'check' }, 'fr')(page);
  const finding = page.getByRole('listitem').filter({ hasText: findings('say.eVisaEntry', { answer: 'Khorgos' }) });
  await expect(finding).toBeVisible();
  await expect(page.getByText(t('panelEntryNote', { entryPoint: 'Khorgos' }))).toBeVisible();
  await press(finding.getByRole('link', { name: new RegExp(findings('links.portal'), 'i') }));
  await press(page.getByRole('link', { name: portal('airportChange') }));
  await write(page.locator('#entryPoint'), 'Aktau airport');
  await press(page.getByRole('button', { name: t('save') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('checkTitle'));
  await expect(finding).toHaveCount(0);
  await expect(page.getByText(t('panelEntry'), { exact: true })).toHaveCount(0);
});

test('an answer is copied by its button @js', async ({ visitor }) => {
  const page = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
  await begin(page, 'fr');
  await seed(page, J3);
  await page.goto(path);
  const row = page.getByRole('main').locator('dl > div').filter({ hasText: 'ABD EL RAZIQ' });
  await row.getByRole('button').click();
  await expect(row.getByRole('status')).toHaveText(portal('copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ABD EL RAZIQ');
});

test('the page holds nothing that a screen reader trips over @js', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, J3);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(portal('title'));
  await page.getByText(portal('otherOpen', { n: other.length })).click();
  await expectAccessible(page, path);
});

/** People whose trip no electronic visa covers: by nationality, by purpose, by entries. */
const others: readonly (readonly [why: string, person: Person])[] = [
  [`a nationality that is not on the list (${names.JOR})`, J1b],
  ['a private visit', J4],
  ['several entries', { ...J3, trip: { ...J3.trip, entries: 'multiple' } }],
];

for (const [why, person] of others)
  test(`is not for ${why}: the page leads to the dossier`, async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    await seed(page, { ...person, travellers: person.travellers.slice(0, 1) });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tasksTitle'));
    await expect(page.getByRole('link', { name: t('panelPortal') })).toHaveCount(0);
  });
