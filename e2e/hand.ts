// What a person does with a page, counted: every click, every choice and every field typed is one interaction.
import type { FileChooser, Locator, Page } from '@playwright/test';

export type Deed = {
  /** The page where it was done, without query: `/fr/demande/voyage`. */
  path: string;
  characters: number;
};

/** What one person did: the pages they saw, in order, and what they did on them. */
export type Tally = { pages: string[]; deeds: Deed[] };

const tallies = new WeakMap<Page, Tally>();

/** The tally of a window. */
export function tallyOf(page: Page): Tally {
  const tally = tallies.get(page) ?? { pages: [], deeds: [] };
  tallies.set(page, tally);
  return tally;
}

/** The address of a page without query and fragment. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Notes that a page has come into view. */
export function arrive(page: Page): void {
  tallyOf(page).pages.push(pathOf(page));
}

function note(on: Locator, characters = 0): void {
  noteOn(on.page(), characters);
}

function noteOn(page: Page, characters = 0): void {
  tallyOf(page).deeds.push({ path: pathOf(page), characters });
}

/** Presses a button or follows a link. */
export async function press(target: Locator): Promise<void> {
  note(target);
  await target.click();
}

/** Ticks a radio button or a check box. */
export async function tick(target: Locator): Promise<void> {
  note(target);
  await target.check();
}

/** Takes an option of a list, by its value. */
export async function pick(target: Locator, value: string): Promise<void> {
  note(target);
  await target.selectOption(value);
}

/** Types into one field, in place of what stands there. */
export async function write(target: Locator, text: string): Promise<void> {
  note(target, text.length);
  await target.fill(text);
}

/** Corrects what stands in one field: of its text only what differs is typed. */
export async function amend(target: Locator, text: string): Promise<void> {
  const before = await target.inputValue();
  let from = 0;
  while (from < Math.min(before.length, text.length) && before[from] === text[from]) from++;
  let same = 0;
  while (same < Math.min(before.length, text.length) - from && before.at(-1 - same) === text.at(-1 - same)) same++;
  const typed = text.slice(from, text.length - same);
  note(target, typed.length);
  await target.evaluate(
    (input, [start, end]) => {
      input.focus();
      if (input instanceof HTMLInputElement) input.setSelectionRange(start, end);
    },
    [from, before.length - same] as const,
  );
  if (typed === '') await target.press('Delete');
  else await target.page().keyboard.insertText(typed);
}

/** Takes a file in the browser's dialogue, as one interaction however many clicks it takes there. */
export async function offer(
  page: Page,
  dialogue: FileChooser,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  noteOn(page);
  await dialogue.setFiles(file);
}
