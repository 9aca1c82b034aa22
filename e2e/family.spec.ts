// What each further member of a family costs: what is known stands there already, and the rest is asked on one page.
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { tallyOf } from './hand';
import { film, filmArguments, passportLines, picture } from './passports';
import { answerByScan } from './scan-steps';
import { begin, seed } from './seed';
import { addTraveller, fill, headingOf, open, placeNow } from './steps';
import { expect, test } from './test';
import { today } from './typed';
import { requestWords } from './words';

const { J4 } = people(today());
const t = requestWords('fr');

/** The most interactions that a further member of a family may cost (design of the product, part 1). */
const most = 12;

for (const [who, index] of [
  ['a grown-up with a work of their own', 1],
  ['a child', 2],
] as const) {
  test(`${who} who joins a family costs twelve interactions at most, read by the camera`, async ({
    playwright,
    browserName,
    launchOptions,
    baseURL,
  }) => {
    const passport = await film(await picture(passportLines(J4.travellers[index] ?? {})));
    const args = [...(launchOptions.args ?? []), ...filmArguments(passport)];
    const browser = await playwright[browserName].launch({ ...launchOptions, args });
    try {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), permissions: ['camera'] });
      const page = await context.newPage();
      await begin(page, 'fr');
      await seed(page, { ...J4, travellers: J4.travellers.slice(0, index) });
      await open({ view: 'check' }, 'fr')(page);
      const family = { ...J4, travellers: J4.travellers.slice(0, index + 1) };
      await fill(family, undefined, answerByScan(family, index), addTraveller('addByPassport'))(page);
      expect(placeNow(page)).toEqual({ view: 'check' });
      await expect(page.getByText(t('unfinishedTitle'))).toHaveCount(0);
      expect(tallyOf(page).deeds.length).toBeLessThanOrEqual(most);
    } finally {
      await browser.close();
      await rm(dirname(passport), { recursive: true });
    }
  });
}

test('what a family shares stands folded on one page, and can be changed there', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, { ...J4, travellers: J4.travellers.slice(0, 2) });
  await open({ view: 'check' }, 'fr')(page);
  await addTraveller()(page);
  await fill(J4, { view: 'traveller', index: 2, step: 'residence' })(page);
  await expect(
    page.getByRole('heading', { level: 2, name: headingOf({ view: 'traveller', index: 2, step: 'permit' }, 'fr') }),
  ).toBeVisible();
  // Loaded anew, the page becomes one once its scripts are there; that is no change of another window.
  await page.reload();
  await expect(page.getByText(t('inheritedFolded'))).toBeVisible();
  await expect(page.getByText(t('broughtIn', { questions: '' }).slice(0, 30))).toHaveCount(0);
  await expect(page.locator('[id="mayReturn-yes"]')).toBeChecked();
  await expect(page.locator('[id="parentName"]')).toBeHidden();
  await page.getByText(t('inheritedFolded')).click();
  await expect(page.locator('[id="parentName"]')).toHaveValue('Karim Bensaïd');
  await expect(page.locator('[id="otherParentName"]')).toHaveValue('Nadia Bensaïd');
  // Who goes to school says where; who does not is not asked.
  await expect(page.locator('[id="employerName"]')).toBeVisible();
  await page.locator('[id="workStatus-infant"]').check();
  await expect(page.locator('[id="employerName"]')).toHaveCount(0);
  await page.locator('[id="workStatus-pupil"]').check();
  await expect(page.locator('[id="employerName"]')).toBeVisible();
  await expectAccessible(page, 'what follows the passport of a further traveller');
});
