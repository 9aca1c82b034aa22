// What people do who have their passport read and take what pages offer, in the style of steps.ts, whose other steps are the same.
import { expect, type Page } from '@playwright/test';
import { daysCounted } from '@/lib/form/date';
import { inputNames, type Question, type Raw } from '@/lib/form/question';
import { dayInWords } from '@/lib/text/dates';
import type { Person } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { amend, offer, press } from './hand';
import { passportLines, picture } from './passports';
import {
  type Act,
  answerStep,
  fillFollowing,
  fillQuestion,
  goOn,
  localeOf,
  placeNow,
  pressSuggested,
  textIn,
} from './steps';
import { questionsAt, typedAt } from './typed';
import { requestWords, scanWords } from './words';

/** Dates as people write them who have the choice: whole, digits only, in the first of the three boxes. */
function wholeDates(typed: Raw): Raw {
  const whole: Record<string, string> = { ...typed };
  for (const input of Object.keys(typed)) {
    const name = input.match(/^(.*)-day$/)?.[1];
    if (!name || !typed[input]) continue;
    whole[input] = ['day', 'month', 'year'].map((part) => typed[`${name}-${part}`]).join('');
    whole[`${name}-month`] = '';
    whole[`${name}-year`] = '';
  }
  return whole;
}

/**
 * Answers the page in view; the passport of the first traveller is read by the camera on the first page, those of the others on the page
 * of their identity: from a file, or, of the traveller `filmed` (from 0), by the camera, which is open there already.
 */
export const answerByScan =
  (person: Person, filmed = 0): Act =>
  async (page) => {
    const place = placeNow(page);
    const isIdentity = place.view === 'traveller' && place.step === 'identity';
    const isFirst = place.view === 'trip' && place.step === 'trip';
    if (isFirst) await seeRead(page);
    if (isIdentity && place.index > 0 && place.index !== filmed) await readFromFile(page, person, place.index);
    if (isIdentity)
      await expect(page.getByRole('heading', { name: scanWords(localeOf(page))('confirmTitle') })).toBeVisible({
        timeout: 60_000,
      });
    if (place.view !== 'trip' && place.view !== 'traveller') return answerStep(person)(page);
    // What is read is compared, and completed, on one page for both steps.
    const places: StepPlace[] = isIdentity ? [place, { ...place, step: 'passport' }] : [place];
    for (const at of places) {
      for (const { id, question } of questionsAt(at)) await answer(page, id, question, typedAt(person, at));
    }
    if (!isIdentity)
      await fillFollowing(page, person, place, (id, question, typed) => answer(page, id, question, typed));
    await goOn(page);
  };

/** Answers one question, if it is not answered yet: by what is offered under it where that is meant, else by typing. */
async function answer(page: Page, id: string, question: Question, typed: Raw): Promise<void> {
  const there = await textIn(page, inputNames(question, id));
  const wanted = question.read(typed, id);
  const found = question.read(there, id);
  if (wanted.ok && found.ok && JSON.stringify(found.value) === JSON.stringify(wanted.value)) return;
  if (await pressSuggested(page, id, offeredFor(page, id, question, typed))) return;
  if (question.kind === 'text' && there[id]) return amend(page.locator(`[id="${id}"]`), typed[id] ?? '');
  await fillQuestion(page, id, question, wholeDates(typed));
  // What follows from an answer is put once its input is left, as people do by going on to the next.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}

/** What stands on the button that would give this answer, if the page has one. */
function offeredFor(page: Page, id: string, question: Question, typed: Raw): string {
  const wanted = question.read(typed, id);
  if (!wanted.ok || typeof wanted.value !== 'string') return '';
  if (question.kind !== 'date') return wanted.value;
  if (!question.lengths) return dayInWords(wanted.value, localeOf(page));
  const first = question.read(typed, question.lengths.from);
  if (!first.ok || !first.value) return '';
  return requestWords(localeOf(page))('daysOf', { n: daysCounted(first.value, wanted.value) });
}

/** The first page has the camera open already, for whoever started by the passport. */
async function seeRead(page: Page): Promise<void> {
  await expect(page.getByText(requestWords(localeOf(page))('scan.read'), { exact: true })).toBeVisible({
    timeout: 60_000,
  });
}

async function readFromFile(page: Page, person: Person, index: number): Promise<void> {
  const buffer = await picture(passportLines(person.travellers[index] ?? {}));
  const choosing = page.waitForEvent('filechooser');
  await press(page.getByRole('button', { name: requestWords(localeOf(page))('scan.file') }));
  await offer(page, await choosing, { name: 'passport.jpg', mimeType: 'image/jpeg', buffer });
}
