// What every page must hold: WCAG 2.2 AA in both colour schemes, at 320 px, with one first heading.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the page in view, in both colour schemes, and whether it fits into 320 px (400 % zoom of 1280). */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const light = await axe(page).withTags(standards).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const violations = [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(violations, where).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${where} at 320 px`).toBeLessThanOrEqual(
    320,
  );
  if (size) await page.setViewportSize(size);
  expect(await page.locator('h1').count(), `${where}: one first heading`).toBe(1);
}

/** Legacy mode opens no second window for each report, which took most of the time; what it lacks is frames of other sites. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}
