// Inside the request: who needs no visa is told so before anything personal is asked, and what the rules say stands beside the form.
import { addDays } from '@/lib/form/date';
import { typedDate } from '@/lib/form/question';
import { pagePath } from '@/lib/text/pages';
import { type Person, people } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { expectAccessible } from './accessible';
import { press } from './hand';
import { seed } from './seed';
import { fillStep, goOn, open, placeNow, rewrite, seePage, start } from './steps';
import { expect, test } from './test';
import { today, typedAt } from './typed';
import { requestWords, visaWords } from './words';

const { J1, J1b } = people(today());
const t = requestWords('fr');
const firstPage: StepPlace = { view: 'trip', step: 'trip' };

/** A French tourist, for so many days. */
const tourist = (days: number): Person => ({
  ...J1,
  trip: { ...J1.trip, purpose: 'tourism', departure: addDays(J1.trip.arrival, days - 1) },
});

test('J2: a French tourist of twelve days gets a sheet instead of a form, and goes on only who asks to', async ({
  visitor,
}) => {
  const page = await visitor();
  await start('fr')(page);
  await fillStep(typedAt(tourist(12), firstPage))(page);
  await press(page.getByRole('button', { name: t('continue'), exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('noVisaTitle'));
  await expect(page.getByText(visaWords('fr')('readyTitle'))).toBeVisible();
  await expect(page.getByRole('heading', { name: visaWords('fr')('notesTitle') })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');

  await press(page.getByRole('link', { name: t('noVisaChange') }));
  await seePage(page);
  await rewrite(typedDate('departure', addDays(J1.trip.arrival, 44)))(page);
  await goOn(page);
  expect(placeNow(page)).toEqual({ view: 'trip', step: 'inviter' });

  await open(firstPage, 'fr')(page);
  await rewrite(typedDate('departure', addDays(J1.trip.arrival, 11)))(page);
  await press(page.getByRole('button', { name: t('continue'), exact: true }));
  await press(page.getByRole('link', { name: t('noVisaGoOn') }));
  await seePage(page);
  expect(placeNow(page)).toEqual({ view: 'trip', step: 'inviter' });
  await expect(page.getByRole('link', { name: t('panelSheet') })).toBeVisible();
});

test('the sheet holds nothing that a screen reader trips over @js', async ({ visitor }) => {
  const page = await visitor();
  await start('fr')(page);
  await seed(page, tourist(12));
  await page.goto(pagePath('/demande/sans-visa', 'fr'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('noVisaTitle'));
  await expectAccessible(page, 'the sheet');
});

test('J2b: a French tourist of 45 days goes on, and reads beside the form that the mission is to be asked', async ({
  visitor,
}) => {
  const page = await visitor();
  await start('fr')(page);
  await fillStep(typedAt(tourist(45), firstPage))(page);
  await goOn(page);
  expect(placeNow(page)).toEqual({ view: 'trip', step: 'inviter' });
  await expect(page.getByText(visaWords('fr')('regimes.ask'), { exact: true })).toBeVisible();
});

test('what the rules say stands beside the form: the visa, its fee and the mission of the place where they live', async ({
  visitor,
}) => {
  const page = await visitor();
  await start('fr')(page);
  await seed(page, J1b);
  await open({ view: 'check' }, 'fr')(page);
  const panel = page.getByRole('region', { name: t('panelTitle') });
  await expect(panel.getByText(visaWords('fr')('regimes.visa'), { exact: true })).toBeVisible();
  await expect(panel.getByText('B12', { exact: true })).toBeVisible();
  await expect(panel.getByText('Paris', { exact: true })).toBeVisible();
  await expect(panel.getByText(/€/)).toBeVisible();

  const contact: StepPlace = { view: 'trip', step: 'contact' };
  await open(contact, 'fr')(page);
  await rewrite({ postcode: '67000' })(page);
  await goOn(page);
  await expect(panel.getByText('Strasbourg', { exact: true })).toBeVisible();
});

test('the sheet is for who needs no visa: others are led to their dossier', async ({ visitor }) => {
  const page = await visitor();
  await start('fr')(page);
  await seed(page, J1b);
  await page.goto(pagePath('/demande/sans-visa', 'fr'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tasksTitle'));
});
