// Two languages, one dossier: switching keeps the page and what was typed.
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { people } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { pathOf } from './hand';
import { begin, seed } from './seed';
import { fillStep, goOn, seePage } from './steps';
import { expect, test } from './test';
import { today, typedAt } from './typed';

const person = people(today()).J4;

test('switching the language keeps the page and the draft', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, person);
  const at: StepPlace = { view: 'traveller', index: 2, step: 'guardians' };
  await page.goto(placePath(at, 'fr', slugs));
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`**${placePath(at, 'en', slugs)}`);
  await seePage(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#parentName')).toHaveValue('Karim Bensaïd');
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL(`**${placePath(at, 'fr', slugs)}`);
  await seePage(page);
});

test('nothing covers the head of the home page, however wide the window', async ({ visitor }) => {
  const page = await visitor();
  for (const width of [320, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/fr');
    for (const link of await page.getByRole('banner').getByRole('link').all()) await link.click({ trial: true });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en');
  }
});

test('the switch follows the page that is shown, and what was just typed goes along @js', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  const first: StepPlace = { view: 'trip', step: 'trip' };
  await page.goto(placePath(first, 'fr', slugs));
  await fillStep(typedAt(person, first))(page);
  await goOn(page);
  const host: StepPlace = { view: 'trip', step: 'host' };
  expect(pathOf(page)).toBe(placePath(host, 'fr', slugs));
  await fillStep({ hostName: 'Нұрлан Өтеген' })(page);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`**${placePath(host, 'en', slugs)}`);
  await expect(page.locator('#hostName')).toHaveValue('Нұрлан Өтеген');
});

for (const [asks, gets] of [
  ['fr-CH, fr;q=0.9', '/fr'],
  ['en-GB', '/en'],
  ['de, en;q=0.5', '/en'],
  ['ja', '/fr'],
] as const) {
  test(`a browser that asks for ${asks} begins at ${gets} @js`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'Accept-Language': asks }, maxRedirects: 0 });
    expect(answer.headers().location).toMatch(new RegExp(`${gets}$`));
  });
}
