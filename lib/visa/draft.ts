import * as z from 'zod/mini';
import type { Typed } from '@/lib/form/form';
import { maxTyped, type Raw } from '@/lib/form/question';

/** What was typed on one step. */
export const typedText = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(maxTyped)));

/**
 * One step of a draft. `revision` counts its changes, so that a second writer is noticed; `at` is the moment of the last
 * one (epoch milliseconds); `passed` says that the person went on from it, right or wrong.
 */
const entry = z.object({
  typed: typedText,
  revision: z.int().check(z.gte(1)),
  at: z.number(),
  passed: z.boolean(),
  /** The name that the browser gave its last change, by which it knows its own again; none without JavaScript. */
  write: z.optional(z.string()),
  /** What a second writer typed on an older revision, until the person has chosen; only without JavaScript. */
  rival: z.optional(typedText),
});

/** The content of a sheet, as sealed: the trip, or one traveller. */
export const sheetContent = z.object({ v: z.literal(1), steps: z.record(z.string(), entry) });

export type Entry = z.infer<typeof entry>;
export type SheetContent = z.infer<typeof sheetContent>;

/** The id of the one sheet that holds the trip; the others are travellers. */
export const tripSheet = 'trip';

/** A dossier as a person works on it. */
export type Draft = {
  trip: SheetContent;
  travellers: readonly { id: string; content: SheetContent }[];
};

/** The most travellers one dossier holds. */
export const maxTravellers = 10;

export const emptySheet: SheetContent = { v: 1, steps: {} };

/** What was typed on a sheet. */
export function typedOf(sheet: SheetContent): Typed {
  return Object.fromEntries(Object.entries(sheet.steps).map(([id, { typed }]) => [id, typed]));
}

/** The sheet with a step as just typed: the next revision, and no rival left. */
export function withEntry(
  sheet: SheetContent,
  step: string,
  typed: Raw,
  passed: boolean,
  now: number,
  write?: string,
): SheetContent {
  const revision = (sheet.steps[step]?.revision ?? 0) + 1;
  const entry = { typed, revision, at: now, passed, ...(write !== undefined && { write }) };
  return { ...sheet, steps: { ...sheet.steps, [step]: entry } };
}

/** The sheet with another writer's text beside that of a step, which has to be there; without one, as it is. */
export function withRival(sheet: SheetContent, step: string, rival: Raw | undefined): SheetContent {
  const entry = sheet.steps[step];
  return entry && rival ? { ...sheet, steps: { ...sheet.steps, [step]: { ...entry, rival } } } : sheet;
}

/** The content of a sheet of a draft; undefined where no such traveller is. */
export function sheetOf(draft: Draft, sheet: string): SheetContent | undefined {
  return sheet === tripSheet ? draft.trip : draft.travellers.find(({ id }) => id === sheet)?.content;
}

/** Every kept step of a draft, by sheet and step: `trip/stay`. */
export function entriesOf(draft: Draft): [key: string, Entry][] {
  return [{ id: tripSheet, content: draft.trip }, ...draft.travellers].flatMap(({ id, content }) =>
    Object.entries(content.steps).map(([step, entry]): [string, Entry] => [`${id}/${step}`, entry]),
  );
}

/** The draft with one sheet replaced; an unknown sheet changes nothing. */
export function withSheet(draft: Draft, sheet: string, content: SheetContent): Draft {
  if (sheet === tripSheet) return { ...draft, trip: content };
  return { ...draft, travellers: draft.travellers.map((t) => (t.id === sheet ? { ...t, content } : t)) };
}
