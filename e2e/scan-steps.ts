// What people do who have their passport read, in the style of steps.ts, whose other steps are the same.
import { expect, type Page } from '@playwright/test';
import { inputNames, type Raw } from '@/lib/form/question';
import { dayInWords } from '@/lib/text/dates';
import type { Person } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { offer, press } from './hand';
import { passportLines, picture } from './passports';
import { type Act, answerStep, fillQuestion, goOn, localeOf, placeNow, textIn } from './steps';
import { questionsAt, typedAt } from './typed';
import { scanWords } from './words';

/** Dates as people write them who have the choice: whole, in the first of the three boxes. */
function wholeDates(typed: Raw): Raw {
  const whole: Record<string, string> = { ...typed };
  for (const input of Object.keys(typed)) {
    const name = input.match(/^(.*)-day$/)?.[1];
    if (!name || !typed[input]) continue;
    whole[input] = ['day', 'month', 'year'].map((part) => typed[`${name}-${part}`]).join('/');
    whole[`${name}-month`] = '';
    whole[`${name}-year`] = '';
  }
  return whole;
}

/**
 * Answers the page in view; the identity of a traveller by their passport. The camera sees that of the traveller `filmed`, from 0; those
 * of the others are files.
 */
export const answerByScan =
  (person: Person, filmed = 0): Act =>
  async (page) => {
    const place = placeNow(page);
    if (place.view !== 'traveller' || place.step !== 'identity') return answerStep(person, wholeDates)(page);
    await readPassport(page, person, place.index, place.index === filmed);
    const passport: StepPlace = { ...place, step: 'passport' };
    for (const at of [place, passport]) {
      const typed = typedAt(person, at);
      for (const { id, question } of questionsAt(at)) {
        const there = question.read(await textIn(page, inputNames(question, id)), id);
        const wanted = question.read(typed, id);
        if (wanted.ok && there.ok && JSON.stringify(there.value) === JSON.stringify(wanted.value)) continue;
        const day = id === 'passportIssued' && wanted.ok ? dayInWords(String(wanted.value), localeOf(page)) : '';
        const suggested = page.getByRole('button', { name: day, exact: true });
        if (day !== '' && (await suggested.count()) > 0) await press(suggested);
        else await fillQuestion(page, id, question, wholeDates(typed));
        // What follows from an answer is put once its input is left, as people do by going on to the next.
        await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      }
    }
    await goOn(page);
  };

async function readPassport(page: Page, person: Person, index: number, byCamera: boolean): Promise<void> {
  const words = scanWords(localeOf(page));
  if (byCamera) await press(page.getByRole('button', { name: words('camera') }));
  else {
    const buffer = await picture(passportLines(person.travellers[index] ?? {}));
    const choosing = page.waitForEvent('filechooser');
    await press(page.getByRole('button', { name: words('file') }));
    await offer(page, await choosing, { name: 'passport.jpg', mimeType: 'image/jpeg', buffer });
  }
  await expect(page.getByRole('heading', { name: words('confirmTitle') })).toBeVisible({ timeout: 60_000 });
}
