// WCAG 2.2 AA on every page, in both languages, light and dark, with errors and without; the window's own listeners (test.ts)
// fail a test on any console error or violation of the security policy.
import type { Page } from '@playwright/test';
import { names as countries } from '@/lib/countries/names/fr';
import { dateParts } from '@/lib/form/question';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import type { Locale } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { AutosaveRequest } from '@/lib/visa/autosave';
import { tripSheet } from '@/lib/visa/draft';
import { type Person, people } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { expectAccessible } from './accessible';
import { pathOf } from './hand';
import { autosave, begin, dossierIdAt, seed, sheetIdAt } from './seed';
import { goOn, headingOf, open, placeNow, seePage } from './steps';
import { expect, test } from './test';
import { dossierOf, questionsAt, today, typedAt } from './typed';
import { homeWords, offlineWords, requestWords } from './words';

const everyone = people(today());

/** Between them these people see every step. */
const walkers: Record<string, Person> = {
  J1b: everyone.J1b,
  J4: { ...everyone.J4, travellers: everyone.J4.travellers.slice(1, 3) },
  stateless: everyone.stateless,
  transit: everyone.transit,
};

/** The pages that have been given to a walker: a step that asks the same of another is the same page. */
const given = new Set<string>();

/** The pages that a person alone sees, or sees first. */
function pagesOf(person: Person): StepPlace[] {
  const dossier = dossierOf(person, today());
  const isNew = (form: string, { id, asked }: { id: string; asked: readonly string[] }) => {
    const page = [form, id, ...asked].join(' ');
    return !given.has(page) && given.add(page);
  };
  return [
    ...dossier.trip.steps
      .filter((step) => isNew('trip', step))
      .map(({ id }): StepPlace => ({ view: 'trip', step: id })),
    ...dossier.travellers.flatMap((traveller, index) =>
      traveller.steps
        .filter((step) => isNew('traveller', step))
        .map(({ id }): StepPlace => ({ view: 'traveller', index, step: id })),
    ),
  ];
}

const walks = Object.entries(walkers).map(([id, person]) => ({ id, person, pages: pagesOf(person) }));

for (const locale of ['fr', 'en'] as const satisfies Locale[]) {
  test.describe(`in ${locale} @js`, () => {
    for (const { id, person, pages } of walks) {
      test(`the pages of ${id} are accessible, right and wrong`, async ({ visitor }) => {
        test.setTimeout(600_000);
        const page = await visitor();
        await begin(page, locale);
        await seed(page, person);
        const dossier = await dossierIdAt(page);
        for (const at of pages) {
          const path = placePath(at, locale, slugs);
          await page.goto(path);
          expect(await page.locator('html').getAttribute('lang')).toBe(locale);
          await expectAccessible(page, path);
          const sheet = at.view === 'trip' ? tripSheet : await sheetIdAt(page, at.index);
          const typed = typedAt(person, at);
          const empty = Object.fromEntries(Object.keys(typed).map((name) => [name, '']));
          await replace(page, { dossier, sheet, step: at.step, typed: empty });
          await page.goto(`${path}?errors`);
          const wrong = questionsAt(at).some(({ question }) => !question.optional);
          if (wrong) await expect(page.getByRole('alert').first()).toBeVisible();
          await expectAccessible(page, `${path} with errors`);
          await replace(page, { dossier, sheet, step: at.step, typed });
        }
      });
    }

    test('the pages around the steps are accessible', async ({ visitor, allow }) => {
      test.setTimeout(300_000);
      allow(/404/);
      const page = await visitor();
      const t = requestWords(locale);
      const visit = async (path: string, heading?: string) => {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        if (heading) await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        await expectAccessible(page, path);
      };
      await visit(`/${locale}`);
      await visit(`/${locale}/nowhere`);
      await visit(pagePath('/reprendre', locale), t('resumeTitle'));
      await visit(`${pagePath('/reprendre', locale)}?why=check`, t('resumeTitle'));
      await visit(`${pagePath('/reprendre', locale)}?closed`, t('resumeTitle'));
      await visit(pagePath('/demande', locale), t('closedTitle'));
      await visit(pagePath('/demande/efface', locale), t('erasedTitle'));
      await visit(pagePath('/hors-ligne', locale), offlineWords(locale)('reachedTitle'));

      await begin(page, locale);
      await visit(pagePath('/demande', locale), t('tasksTitle'));
      await visit(pagePath('/demande/verification', locale), t('checkTitle'));
      await visit(pagePath('/demande/dossier', locale), t('dossierNotYet'));
      await visit(pagePath('/demande/code', locale), t('codeTitle'));
      await visit(pagePath('/demande/autre', locale), t('otherOpenTitle'));
      await autosave(page, { typed: { ...typedAt(everyone.J1, { view: 'trip', step: 'trip' }), purpose: 'other' } });
      await visit(placePath({ view: 'trip', step: 'unprepared' }, locale, slugs));

      await autosave(page, { base: 1, typed: typedAt(everyone.J4, { view: 'trip', step: 'trip' }) });
      await seed(page, everyone.J4, [{ view: 'trip', step: 'trip' }]);
      await visit(pagePath('/demande', locale), t('tasksTitle'));
      await visit(pagePath('/demande/verification', locale), t('checkTitle'));
      await visit(pagePath('/demande/dossier', locale), t('dossierTitle'));
    });

    test('the page that a refused form gets is accessible', async ({ visitor, allow }) => {
      allow(/401/);
      const page = await visitor();
      await page.goto(`/${locale}`);
      // As a page does that was left open on a dossier closed since.
      const [begins] = await page.getByRole('main').locator('form').all();
      await begins?.evaluate((form: HTMLFormElement) => {
        form.action = '/api/dossier/step';
        form.requestSubmit();
      });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(requestWords(locale)('closedTitle'));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expectAccessible(page, 'a refused form');
    });
  });
}

/** Writes a step anew, whatever its revision. */
async function replace(
  page: Page,
  change: Pick<AutosaveRequest, 'dossier' | 'sheet' | 'step' | 'typed'>,
): Promise<void> {
  const refused = await autosave(page, change);
  if (refused.ok()) return;
  const { revision } = (await refused.json()) as { revision: number };
  const saved = await autosave(page, { ...change, base: revision });
  expect(saved.ok()).toBe(true);
}

test('by keyboard alone a request is answered from the home page to the PDF @js', async ({ visitor }) => {
  test.setTimeout(180_000);
  const person = everyone.J1;
  const page = await visitor();
  const t = requestWords('fr');
  await page.goto('/fr');
  await tabTo(page, (name) => name === homeWords('fr')('start'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${placePath({ view: 'trip', step: 'trip' }, 'fr', slugs)}`);
  for (let place = placeNow(page); place.view !== 'check'; place = placeNow(page)) {
    if (place.view === 'tasks') throw new Error('led to the task list');
    await seePage(page);
    const path = pathOf(page);
    await answerByKeyboard(page, person, place);
    await page.waitForURL((url) => url.pathname !== path);
  }
  await seePage(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, (name) => name === t('prepare'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('dossierTitle'));
  await tabTo(page, (name) => name === t('dossierPdf'));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

/** Presses Tab until the element whose name or id `found` accepts has the focus. */
async function tabTo(page: Page, found: (name: string, id: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const [name, id] = await page.evaluate(() => {
      const { activeElement } = document;
      return [activeElement?.textContent?.trim() ?? '', activeElement?.id ?? ''];
    });
    if (found(name ?? '', id ?? '')) return;
  }
  throw new Error('not reached with the Tab key');
}

async function answerByKeyboard(page: Page, person: Person, at: StepPlace): Promise<void> {
  const typed = typedAt(person, at);
  for (const { id, question } of questionsAt(at)) {
    const text = typed[id] ?? '';
    if (question.kind === 'choice') {
      // The Tab key comes to the group's first option; the arrows go on from there.
      await tabTo(page, (_, focused) => focused.startsWith(`${id}-`));
      await page.keyboard.press('Space');
      for (let i = 0; i < question.options.indexOf(text); i++) await page.keyboard.press('ArrowDown');
    } else if (question.kind === 'choices') {
      if (text === '') continue;
      await tabTo(page, (_, focused) => focused === `${id}-${text}`);
      await page.keyboard.press('Space');
    } else if (question.kind === 'date') {
      for (const part of dateParts) {
        await tabTo(page, (_, focused) => focused === `${id}-${part}`);
        await page.keyboard.type(typed[`${id}-${part}`] ?? '');
      }
    } else if (question.kind === 'code') {
      if (text === '') continue;
      await tabTo(page, (_, focused) => focused === id);
      // A list goes to the option whose name is typed.
      await page.keyboard.type(countries[text as keyof typeof countries] ?? text);
    } else if (text !== '') {
      await tabTo(page, (_, focused) => focused === id);
      await page.keyboard.insertText(text);
    }
  }
  await tabTo(page, (name) => name === requestWords('fr')('continue'));
  await page.keyboard.press('Enter');
}

test('the next page begins at its top, and its heading alone takes the focus @js', async ({ visitor }) => {
  const page = await visitor({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    const focused: string[] = [];
    Object.assign(window, { focused });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) focused.push(target.textContent ?? '');
    });
  });
  await begin(page, 'fr');
  await seed(page, everyone.J1);
  await open({ view: 'traveller', index: 0, step: 'passport' }, 'fr')(page);
  // Before its scripts are there a page goes on by a post, and the next one begins as every page does.
  await expect(page.getByText(requestWords('fr')('saveIdle'))).toBeVisible();
  await goOn(page);
  const heading = headingOf({ view: 'traveller', index: 0, step: 'invitation' }, 'fr');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => Object.entries(window).find(([name]) => name === 'focused')?.[1])).toEqual([
    heading,
  ]);
});
