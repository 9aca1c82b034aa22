// What the tests of drafts have in common: a server of their own, a new dossier with its code, a dossier erased.
import type { Page } from '@playwright/test';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { people } from '@/lib/visa/people';
import { press } from './hand';
import { begin } from './seed';
import { makeServer, type Server } from './server';
import { open, readCode } from './steps';
import { expect, test as shared } from './test';
import { today } from './typed';
import { requestWords } from './words';

/** With a server of its own, for what would be seen by the other tests. */
export const test = shared.extend<{ server: Server; guest: () => Promise<Page> }>({
  server: async ({ browserName: _ }, give) => {
    const server = await makeServer();
    await server.start();
    await give(server);
    await server.remove();
  },
  // A new person on that server. After the server in this list, so that their windows are closed before it ends.
  guest: async ({ server, visitor }, give) => give(() => visitor({ baseURL: server.origin })),
});

const t = requestWords('fr');
export const everyone = people(today());
export const trip = { view: 'trip', step: 'trip' } as const;
export const tripPath = placePath(trip, 'fr', slugs);
export const savedAt = /^Enregistré à \d{1,2}:\d{2}/;

export const destinations = (page: Page) => page.locator('#destinations');

/** Opens the first page of a new dossier; its resume code. */
export async function startWithCode(page: Page): Promise<string> {
  await begin(page, 'fr');
  await page.goto(pagePath('/demande/code', 'fr'));
  const code = await readCode(page);
  await open(trip, 'fr')(page);
  return code;
}

/** Erases the dossier that is open, from its task list. */
export async function erase(page: Page): Promise<void> {
  await open({ view: 'tasks' }, 'fr')(page);
  await press(page.getByText(t('draftErase'), { exact: true }));
  await expect(page.getByText(t('eraseSure'))).toBeVisible();
  await press(page.getByRole('button', { name: t('eraseYes') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('erasedTitle'));
}
