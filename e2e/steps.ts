// What people do on Sapar, in curried style: a step is given what it needs, then the window to do it in. Each works the same with
// a mouse, on a phone and without scripts.
import { expect, type Page } from '@playwright/test';
import { dateParts, inputNames, type Question, type Raw } from '@/lib/form/question';
import { pagePath } from '@/lib/text/pages';
import { placeOf, placePath } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import { type Locale, localeOf as localeIn } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { Person } from '@/lib/visa/people';
import type { Place, StepPlace } from '@/lib/visa/place';
import { travellerForm } from '@/lib/visa/traveller-form';
import { arrive, pathOf, pick, press, tick, write } from './hand';
import { questionsAt, typedAt } from './typed';
import { homeWords, questionWords, requestWords } from './words';

/** Something done in a window. */
export type Act = (page: Page) => Promise<void>;

/** Does one thing after another. */
const inTurn =
  (...acts: Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page);
  };

/** The language of the page in view. */
export const localeOf = (page: Page): Locale => localeIn(pathOf(page).split('/')[1]);

/** The page of the request in view. */
export function placeNow(page: Page): Place {
  const place = placeOf(pathOf(page), localeOf(page), slugs);
  if (!place) throw new Error(`${pathOf(page)} is no page of the request`);
  return place;
}

const isStep = (place: Place): place is StepPlace => place.view === 'trip' || place.view === 'traveller';

/** The heading that a page of the request must have. */
export function headingOf(place: Place, locale: Locale): string {
  const t = requestWords(locale);
  if (place.view === 'tasks') return t('tasksTitle');
  return place.view === 'check' ? t('checkTitle') : requestContent[locale].steps[place.step].title;
}

/** Opens a page of the request by its address, once what was typed on the one in view is saved. */
export const open =
  (place: Place, locale: Locale): Act =>
  async (page) => {
    await expect(page.getByText(requestWords(localeOf(page))('saving'), { exact: true })).toHaveCount(0);
    await page.goto(placePath(place, locale, slugs));
    await seePage(page);
  };

/** Waits until the page of the request at the address in view is there. */
export const seePage: Act = async (page) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(placeNow(page), localeOf(page)));
  arrive(page);
};

/** Waits until the address has changed from `path`; says what the page has against it if it does not. */
async function leaving(page: Page, path: string): Promise<void> {
  await page
    .waitForURL((url) => url.pathname !== path)
    .catch(async (reason: unknown) => {
      const complaints = await page.getByRole('alert').allInnerTexts();
      throw new Error(`still at ${path}: ${complaints.join(' ').trim() || String(reason)}`);
    });
}

const openHome =
  (locale: Locale): Act =>
  async (page) => {
    await page.goto(`/${locale}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(homeWords(locale)('heading'));
    arrive(page);
  };

/** From the home page to the first question of a new dossier; `by` is the words of the button that is pressed. */
export const start = (locale: Locale, by: 'start' | 'startByPassport' = 'start'): Act =>
  inTurn(openHome(locale), async (page) => {
    await press(
      page
        .getByRole('main')
        .getByRole('button', { name: homeWords(locale)(by) })
        .first(),
    );
    await leaving(page, `/${locale}`);
    await seePage(page);
  });

/** Types texts into inputs by their names, the empty ones too. */
export const rewrite =
  (typed: Raw): Act =>
  async (page) => {
    for (const [name, text] of Object.entries(typed)) await write(page.locator(`[id="${name}"]`), text);
  };

/** Types a text into the inputs of the page in view, as far as there is any; what is empty, or chosen already, is left alone. */
export const fillStep =
  (typed: Raw): Act =>
  async (page) => {
    const place = placeNow(page);
    if (!isStep(place)) throw new Error(`${pathOf(page)} asks nothing`);
    for (const { id, question } of questionsAt(place)) await fillQuestion(page, id, question, typed);
  };

/** Presses the button that gives an answer under a question, if there is one. */
export async function pressSuggested(page: Page, name: string, words: string): Promise<boolean> {
  const field = page.locator('.field', { has: page.locator(`[id^="${name}"]`) });
  const suggested = field
    .or(field.locator('xpath=following-sibling::*[1]'))
    .getByRole('button', { name: words, exact: true });
  if (words === '' || (await suggested.count()) === 0) return false;
  await press(suggested);
  return true;
}

/** Answers one question; what is chosen already is left alone. */
export async function fillQuestion(page: Page, name: string, question: Question, typed: Raw): Promise<void> {
  const input = (id: string) => page.locator(`[id="${id}"]`);
  const text = typed[name] ?? '';
  switch (question.kind) {
    case 'text':
      if (text !== '' && (await input(name).inputValue()) !== text) await write(input(name), text);
      return;
    case 'code':
      if (text !== '' && (await input(name).inputValue()) !== text) await pick(input(name), text);
      return;
    case 'choice':
    case 'choices':
      for (const option of text.split(',').filter((each) => each !== '')) {
        if (!(await input(`${name}-${option}`).isChecked())) await tick(input(`${name}-${option}`));
      }
      return;
    case 'date': {
      const there = question.read(await textIn(page, inputNames(question, name)), name);
      const wanted = question.read(typed, name);
      if (there.ok && wanted.ok && there.value === wanted.value) return;
      for (const box of dateParts.map((part) => `${name}-${part}`)) {
        if (typed[box]) await write(input(box), typed[box]);
      }
      return;
    }
    case 'list':
      for (let item = 0; item < question.max; item++) {
        const prefix = `${name}-${item}-`;
        if (!Object.entries(typed).some(([key, value]) => key.startsWith(prefix) && value !== '')) continue;
        const [first = ''] = Object.keys(question.fields);
        if ((await input(`${prefix}${first}`).count()) === 0) await addItem(page, name);
        for (const [id, field] of Object.entries(question.fields))
          await fillQuestion(page, `${prefix}${id}`, field, typed);
      }
  }
}

async function addItem(page: Page, name: string): Promise<void> {
  const items = page.getByRole('group', { name: questionWords(localeOf(page), name).item ?? '' });
  const before = await items.count();
  await press(page.getByRole('button', { name: questionWords(localeOf(page), name).add ?? '' }));
  await expect(items).toHaveCount(before + 1);
}

/** What stands in the inputs of a page, by input name: of check boxes and radio buttons, what is ticked; '' where none is. */
export async function textIn(page: Page, names: readonly string[]): Promise<Raw> {
  const typed: Record<string, string> = {};
  for (const name of names) {
    const boxes = page.locator(`input[name="${name}"]:is([type="radio"], [type="checkbox"])`);
    const input = page.locator(`[id="${name}"]`);
    if ((await boxes.count()) === 0) typed[name] = (await input.count()) === 0 ? '' : await input.inputValue();
    else {
      const ticked = await boxes.evaluateAll((all) =>
        all.flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])),
      );
      typed[name] = ticked.join(',');
    }
  }
  return typed;
}

/** Presses Continue and waits for the page after. */
export const goOn: Act = async (page) => {
  const path = pathOf(page);
  await press(page.getByRole('button', { name: requestWords(localeOf(page))('continue'), exact: true }));
  await leaving(page, path);
  await seePage(page);
};

/** Presses Continue on a page that must not let go: its errors come into view. */
export const goOnInVain: Act = async (page) => {
  await press(page.getByRole('button', { name: requestWords(localeOf(page))('continue'), exact: true }));
  await expect(page.getByRole('heading', { name: requestWords(localeOf(page))('errorsTitle') })).toBeVisible();
};

/** Answers the page in view as the person would, and goes on. `write` says how they would write it. */
export const answerStep =
  (person: Person, write = (typed: Raw): Raw => typed): Act =>
  async (page) => {
    const place = placeNow(page);
    if (!isStep(place)) throw new Error(`${pathOf(page)} asks nothing`);
    await fillStep(write(typedAt(person, place)))(page);
    await fillFollowing(page, person, place, (id, question, typed) => fillQuestion(page, id, question, write(typed)));
    await goOn(page);
  };

/** Answers the steps that stand on the same page behind a traveller's, where there are any: which ones may depend on the answers. */
export async function fillFollowing(
  page: Page,
  person: Person,
  place: StepPlace,
  fillOne: (id: string, question: Question, typed: Raw) => Promise<void>,
): Promise<void> {
  if (place.view !== 'traveller' || place.index === 0) return;
  const ids = travellerForm.steps.map(({ id }) => id);
  for (const step of ids.slice(ids.indexOf(place.step) + 1)) {
    const at: StepPlace = { ...place, step };
    for (const { id, question } of questionsAt(at)) {
      const [input = id] = inputNames(question, id);
      const field = page.locator(`[id="${input}"], [id="${id}"]`).first();
      if ((await field.count()) > 0 && (await field.isVisible())) await fillOne(id, question, typedAt(person, at));
    }
  }
}

/**
 * Answers page after page, adding the travellers that are missing, up to the page `until`, by default the check page. `answer`
 * is how one page is answered, `add` how a traveller is added.
 */
export const fill =
  (person: Person, until?: StepPlace, answer = answerStep(person), add = addTraveller()): Act =>
  async (page) => {
    const last = until && JSON.stringify(until);
    for (;;) {
      const place = placeNow(page);
      if (JSON.stringify(place) === last) return;
      if (isStep(place)) await answer(page);
      else if (place.view === 'check' && (await travellersOn(page)) < person.travellers.length) await add(page);
      else return;
    }
  };

/** How many travellers the check page shows. */
async function travellersOn(page: Page): Promise<number> {
  const [word = ''] = requestWords(localeOf(page))('traveller', { n: 1 }).split(/\s/);
  return page.getByRole('heading', { level: 2, name: new RegExp(`^${word}\\s`) }).count();
}

/** From any page of the request to the task list. */
const openTasks: Act = async (page) => {
  const path = pathOf(page);
  await press(page.getByRole('link', { name: requestWords(localeOf(page))('tasksLink'), exact: true }));
  await leaving(page, path);
  await seePage(page);
};

/** Adds a traveller on the check page or the task list; their first page comes into view. `by` is the words of the button. */
export const addTraveller = (by: 'addTraveller' | 'addByPassport' = 'addTraveller'): Act =>
  inTurn(
    async (page) => {
      if (!['tasks', 'check'].includes(placeNow(page).view)) await openTasks(page);
    },
    async (page) => {
      const path = pathOf(page);
      await press(page.getByRole('button', { name: requestWords(localeOf(page))(by), exact: true }));
      await leaving(page, path);
      await seePage(page);
    },
  );

/** Leaves a page as it is, half answered, and comes to the page with the resume code. */
export const finishLater: Act = async (page) => {
  const path = pathOf(page);
  await press(page.getByRole('button', { name: requestWords(localeOf(page))('later'), exact: true }));
  await leaving(page, path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(requestWords(localeOf(page))('codeTitle'));
};

/** Reads the resume code off its page. */
export async function readCode(page: Page): Promise<string> {
  const text = (await page.getByRole('main').textContent()) ?? '';
  const [code] = text.match(/[\dA-Z]{4}(-[\dA-Z]{4}){6}/) ?? [];
  if (!code) throw new Error('no resume code on the page');
  return code;
}

/** Types a resume code on its page and presses the button, whatever comes of it. */
export const enterCode =
  (code: string): Act =>
  async (page) => {
    const t = requestWords(localeOf(page));
    await write(page.getByLabel(t('resumeLabel'), { exact: true }), code);
    await press(page.getByRole('button', { name: t('resumeButton') }));
  };

/** From the home page, with a code, to the page where the dossier was left. */
export const resume = (locale: Locale, code: string): Act =>
  inTurn(openHome(locale), async (page) => {
    await press(
      page
        .getByRole('main')
        .getByRole('link', { name: homeWords(locale)('resume') })
        .first(),
    );
    await page.waitForURL(`**${pagePath('/reprendre', locale)}`);
    await enterCode(code)(page);
    await leaving(page, pagePath('/reprendre', locale));
    await seePage(page);
  });

/** From the check page to the finished dossier. */
export const prepare: Act = async (page) => {
  const path = pathOf(page);
  await press(page.getByRole('link', { name: requestWords(localeOf(page))('prepare'), exact: true }));
  await leaving(page, path);
  // Where the invitation number is missing the heading goes on.
  await expect(page.getByRole('heading', { level: 1 })).toContainText(requestWords(localeOf(page))('dossierTitle'));
  arrive(page);
};
