// Two windows on one draft: nothing is overwritten in silence.
import type { Page } from '@playwright/test';
import { destinations, everyone, test, trip, tripPath } from './draft-steps';
import { press } from './hand';
import { begin, seed } from './seed';
import { goOn, open, rewrite, textIn } from './steps';
import { expect } from './test';
import { requestWords } from './words';

const t = requestWords('fr');

/** Two windows of one browser on the first page of J1's trip, all of it answered. */
async function twoWindows(visitor: () => Promise<Page>): Promise<[Page, Page]> {
  const one = await visitor();
  await begin(one, 'fr');
  await seed(one, everyone.J1);
  await open(trip, 'fr')(one);
  const other = await one.context().newPage();
  await open(trip, 'fr')(other);
  return [one, other];
}

/**
 * Keeps what a window saves from now on waiting until the function it gives is called: by itself it is saved a moment after the last key, and
 * where the answer is that another window was first, the form and its button go.
 */
async function holdSaves(page: Page): Promise<() => void> {
  let answer = () => {};
  const called = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/autosave', async (route) => {
    await called;
    await route.continue();
  });
  return answer;
}

test.describe('two windows on one page @store', () => {
  for (const [kept, button] of [
    ['mine', t('keepMine')],
    ['theirs', t('keepTheirs')],
  ] as const) {
    test(`show both texts, and the person keeps one: ${kept}`, async ({ visitor, allow }) => {
      allow(/409/);
      const [mine, theirs] = await twoWindows(visitor);

      await rewrite({ destinations: 'Aktobe' })(theirs);
      await goOn(theirs);
      // With scripts the page goes on at once and the answer comes after; then the next page tells the way back.
      await open(trip, 'fr')(theirs);
      await expect(destinations(theirs)).toHaveValue('Aktobe');

      const answer = await holdSaves(mine);
      await rewrite({ destinations: 'Uralsk' })(mine);
      await press(mine.getByRole('button', { name: t('continue'), exact: true }));
      answer();
      const elsewhere = mine.getByText(t('conflictsTitle'));
      await expect(elsewhere.or(mine.getByText(t('conflictTitle')))).toBeVisible();
      // By what is seen: the address follows once the next page is painted.
      if (await elsewhere.isVisible())
        await press(
          mine
            .getByRole('alert')
            .or(mine.getByRole('status'))
            .or(mine.getByRole('main'))
            .getByRole('link', { name: 'Votre voyage' })
            .first(),
        );
      await expect(mine.getByText(t('conflictTitle'))).toBeVisible();
      const row = (label: string) => mine.getByRole('row', { name: label });
      await expect(row('Lieux de séjour').getByRole('cell')).toHaveText(['Aktobe', 'Uralsk']);
      await expect(mine.getByRole('row')).toHaveCount(2);

      await press(mine.getByRole('button', { name: button }));
      await expect(mine.getByText(t('conflictTitle'))).toHaveCount(0);
      await expect(destinations(mine)).toHaveValue(kept === 'mine' ? 'Uralsk' : 'Aktobe');
      await expect
        .poll(async () => {
          await theirs.goto(tripPath);
          return destinations(theirs).inputValue();
        })
        .toBe(kept === 'mine' ? 'Uralsk' : 'Aktobe');
    });
  }

  test('leave who waits for what the rules say where two texts are to be chosen from @js', async ({
    visitor,
    allow,
  }) => {
    allow(/409/);
    const [mine, theirs] = await twoWindows(visitor);
    await rewrite({ 'arrival-day': '28' })(theirs);
    await theirs.keyboard.press('Tab');
    await expect(theirs.getByText(/^Enregistré à/)).toBeVisible();

    const answer = await holdSaves(mine);
    await rewrite({ 'arrival-day': '29' })(mine);
    await press(mine.getByRole('button', { name: t('continue'), exact: true }));
    answer();
    await press(mine.getByRole('button', { name: t('keepMine') }));
    await expect(mine.getByText(t('conflictTitle'))).toHaveCount(0);
    await expect(mine.locator('[id="arrival-day"]')).toHaveValue('29');
  });

  test('that answered different questions are merged, before the eyes of who is still typing @js', async ({
    visitor,
    allow,
  }) => {
    allow(/409/);
    const [mine, theirs] = await twoWindows(visitor);
    await rewrite({ entryPoint: 'Aktobe airport' })(theirs);
    await theirs.keyboard.press('Tab');
    await expect(theirs.getByText(/^Enregistré à/)).toBeVisible();

    await rewrite({ destinations: 'Uralsk' })(mine);
    const entryPoint = mine.locator('[name="entryPoint"]');
    await entryPoint.focus();
    await expect(entryPoint).toHaveValue('Aktobe airport');
    await expect(entryPoint).toBeFocused();
    await expect(mine.getByRole('status').filter({ hasText: 'Premier point d’entrée' })).toBeVisible();
    await expect(mine.getByText(t('conflictTitle'))).toHaveCount(0);
    await expect(destinations(mine)).toHaveValue('Uralsk');

    await expect
      .poll(async () => {
        await open(trip, 'fr')(theirs);
        return textIn(theirs, ['destinations', 'entryPoint']);
      })
      .toEqual({ destinations: 'Uralsk', entryPoint: 'Aktobe airport' });
  });

  test('that answered one question both are asked about that one alone @js', async ({ visitor, allow }) => {
    allow(/409/);
    const [mine, theirs] = await twoWindows(visitor);
    await rewrite({ destinations: 'Aktobe', entryPoint: 'Aktobe airport' })(theirs);
    await theirs.keyboard.press('Tab');
    await expect(theirs.getByText(/^Enregistré à/)).toBeVisible();

    await rewrite({ destinations: 'Uralsk' })(mine);
    await mine.keyboard.press('Tab');
    await expect(mine.getByText(t('conflictTitle'))).toBeVisible();
    await expect(mine.getByRole('row', { name: 'Lieux de séjour' }).getByRole('cell')).toHaveText(['Aktobe', 'Uralsk']);
    await expect(mine.getByRole('row')).toHaveCount(2);
    await press(mine.getByRole('button', { name: t('keepMine') }));
    expect(await textIn(mine, ['destinations', 'entryPoint'])).toEqual({
      destinations: 'Uralsk',
      entryPoint: 'Aktobe airport',
    });
  });

  test('that typed the same have nothing to settle', async ({ visitor }) => {
    const [one, other] = await twoWindows(visitor);
    for (const page of [one, other]) {
      await rewrite({ destinations: 'Semey' })(page);
      await goOn(page);
      await expect(page.getByText(t('conflictsTitle'))).toHaveCount(0);
    }
    await open(trip, 'fr')(one);
    await expect(destinations(one)).toHaveValue('Semey');
  });

  test('on different pages of one traveller both get through', async ({ visitor }) => {
    const one = await visitor();
    await begin(one, 'fr');
    await seed(one, everyone.J1);
    const passport = { view: 'traveller', index: 0, step: 'passport' } as const;
    const identity = { view: 'traveller', index: 0, step: 'identity' } as const;
    await open(passport, 'fr')(one);
    const other = await one.context().newPage();
    await open(identity, 'fr')(other);
    await rewrite({ passportIssuer: 'Mairie' })(one);
    await goOn(one);
    await rewrite({ birthPlace: 'Dole' })(other);
    await goOn(other);
    await expect
      .poll(async () => {
        await open(passport, 'fr')(one);
        const issuer = await textIn(one, ['passportIssuer']);
        await open(identity, 'fr')(one);
        return { ...issuer, ...(await textIn(one, ['birthPlace'])) };
      })
      .toEqual({ passportIssuer: 'Mairie', birthPlace: 'Dole' });
  });
});
