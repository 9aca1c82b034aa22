// Travellers are added to a draft and taken away again.
import type { Page } from '@playwright/test';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { maxTravellers } from '@/lib/visa/draft';
import { test } from './draft-steps';
import { press } from './hand';
import { begin } from './seed';
import { addTraveller, open, placeNow } from './steps';
import { expect } from './test';
import { requestWords } from './words';

const t = requestWords('fr');

test.describe('travellers @store', () => {
  const headings = (page: Page) => page.getByRole('heading', { level: 2, name: /^Voyageur \d/ });

  test('are added up to ten and taken away again', async ({ visitor }) => {
    test.setTimeout(180_000);
    const page = await visitor();
    await begin(page, 'fr');
    await open({ view: 'tasks' }, 'fr')(page);
    for (let n = 2; n <= maxTravellers; n++) {
      await addTraveller()(page);
      expect(placeNow(page)).toEqual({ view: 'traveller', index: n - 1, step: 'identity' });
      await open({ view: 'tasks' }, 'fr')(page);
      await expect(headings(page)).toHaveCount(n);
    }
    await expect(page.getByText(t('travellersFull'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('addTraveller') })).toHaveCount(0);

    const last = page
      .getByRole('group')
      .filter({ hasText: t('removeTraveller') })
      .last();
    await press(last.getByText(t('removeTraveller')).first());
    await expect(last.getByText(t('removeSure'))).toBeVisible();
    await press(last.getByRole('button', { name: t('removeTraveller') }));
    await expect(headings(page)).toHaveCount(maxTravellers - 1);
    await expect(page.getByRole('button', { name: t('addTraveller') })).toBeVisible();
  });

  test('the last one stays', async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    await open({ view: 'tasks' }, 'fr')(page);
    await expect(headings(page)).toHaveCount(1);
    await expect(page.getByText(t('removeTraveller'))).toHaveCount(0);
  });

  test('are not added twice by pressing twice', async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    await open({ view: 'tasks' }, 'fr')(page);
    await page.getByRole('button', { name: t('addTraveller'), exact: true }).dblclick({ noWaitAfter: true });
    await page.waitForURL(`**${placePath({ view: 'traveller', index: 1, step: 'identity' }, 'fr', slugs)}`);
    await open({ view: 'tasks' }, 'fr')(page);
    await expect(headings(page)).toHaveCount(2);
  });
});
