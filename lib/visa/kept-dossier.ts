import * as z from 'zod/mini';
import { addMonths, dayOf } from '@/lib/form/date';
import type { Form, Questions } from '@/lib/form/form';
import { inputNames, type Raw } from '@/lib/form/question';
import { type Draft, maxTravellers, type SheetContent, typedOf, typedText } from './draft';
import { entryAt, placesOf, questionsAt, type StepPlace } from './place';
import { photoAge } from './rules/documents';
import { travellerForm } from './traveller-form';
import { tripForm } from './trip-form';

/** What was said of a photo, by name. */
const remarks = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60));

/**
 * A dossier as it is kept in a file for the next trip, whatever becomes of ours. Texts are by input and not by step, since questions may
 * move to other steps in a year, and their names are for ever (ADR 0004). `savedAt`, `at`: epoch milliseconds; `jpeg`: base64.
 *
 * This version is read for ever. Whoever changes it makes a second one, and reads both.
 */
export const keptDossier = z.object({
  v: z.literal(1),
  savedAt: z.number(),
  trip: typedText,
  travellers: z
    .array(
      z.object({
        answers: typedText,
        photo: z.optional(z.object({ at: z.number(), remarks, jpeg: z.base64() })),
      }),
    )
    .check(z.minLength(1), z.maxLength(maxTravellers)),
});

export type KeptDossier = z.infer<typeof keptDossier>;
export type CarriedPhoto = NonNullable<KeptDossier['travellers'][number]['photo']>;

/** What is kept of a draft; `photos` by the sheet of their traveller. */
export function keptOf(draft: Draft, photos: ReadonlyMap<string, CarriedPhoto>, now: number): KeptDossier {
  return {
    v: 1,
    savedAt: now,
    trip: textsOf(draft.trip),
    travellers: draft.travellers.map(({ id, content }) => {
      const photo = photos.get(id);
      return { answers: textsOf(content), ...(photo && { photo }) };
    }),
  };
}

/** Whether a photo may serve again at the moment `now`: not once it is as old as `photoAge`, and not from a day to come, which has no age. */
export const isRecent = ({ at }: Pick<CarriedPhoto, 'at'>, now: number): boolean =>
  at <= now && addMonths(dayOf(at), photoAge.months) > dayOf(now);

/** The sheets of a new dossier with all that was kept but what holds for one trip only. */
export function renewedSheets(kept: KeptDossier, now: number): { trip: SheetContent; travellers: SheetContent[] } {
  return {
    trip: renewedSheet(tripForm, kept.trip, now),
    travellers: kept.travellers.map(({ answers }) => renewedSheet(travellerForm, answers, now)),
  };
}

/** A question that was left out of a renewed dossier and is still without an answer. */
export type LeftOut = { at: StepPlace; question: string };

/**
 * What a dossier asks anew for each trip and has no answer to yet, on the pages that were filled in before: whether they apply again
 * may depend on the days of the new trip.
 */
export function leftOutOf(draft: Draft): LeftOut[] {
  return placesOf(draft).flatMap((at) => {
    const typed = entryAt(draft, at)?.typed;
    if (!typed) return [];
    return questionsAt(at)
      .filter(({ id, question }) => question.anew && isEmpty(inputNames(question, id), typed))
      .map(({ id }) => ({ at, question: id }));
  });
}

const isEmpty = (inputs: readonly string[], typed: Raw) => inputs.every((input) => (typed[input] ?? '') === '');

const textsOf = (sheet: SheetContent): Raw => Object.assign({}, ...Object.values(typedOf(sheet)));

/** Steps of which nothing was kept stay unopened; those that lose an answer are not passed, so that the way leads there. */
function renewedSheet<Id extends string, Q extends Questions, Context>(
  form: Form<Id, Q, Context>,
  kept: Raw,
  now: number,
): SheetContent {
  const texts = Object.entries(kept);
  const steps = form.steps.flatMap(({ id, questions }) => {
    const raw = form.rawOf(id, texts);
    if (Object.keys(raw).length === 0) return [];
    const lost = questions.flatMap((name) => {
      const question = form.questions[name];
      return question?.anew ? inputNames(question, name) : [];
    });
    const typed = { ...raw, ...Object.fromEntries(lost.map((input) => [input, ''])) };
    return [[id, { typed, revision: 1, at: now, passed: lost.length === 0 }] as const];
  });
  return { v: 1, steps: Object.fromEntries(steps) };
}
