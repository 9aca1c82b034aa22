import * as z from 'zod/mini';

/** What was typed on one step, by input. `at`: when it was last changed; `passed`: whether the person went on from it. */
const step = z.object({ at: z.iso.datetime(), passed: z.boolean(), typed: z.record(z.string(), z.string()) });

/**
 * One sheet: the trip, or a traveller. `steps` is what was typed, by step, those that do not apply any more too. `answers` is what is
 * understood of it by question: a text, a day as `2027-03-27`, an option's name, several of them, or the items of a list. A question
 * that does not apply, has no answer or a wrong one is not there.
 */
const sheet = z.object({ steps: z.record(z.string(), step), answers: z.record(z.string(), z.json()) });

/**
 * A file without what is in it: those are in the ZIP. `size` in bytes. `sha256` in hexadecimal: of the photo as it is kept, of a document
 * as it was sent, before it was drawn anew.
 */
const file = z.object({
  name: z.string(),
  type: z.enum(['image/jpeg', 'application/pdf']),
  size: z.int(),
  sha256: z.string(),
  addedAt: z.iso.datetime(),
});
const document = z.extend(file, { paper: z.string(), pages: z.int() });

/**
 * All that is kept of a dossier, for its owner to take away and for programs to read. Names of steps and questions are those of the code,
 * which are for ever. Fields may be added to a version; what is there keeps its meaning.
 */
export const dossierExport = z.object({
  format: z.literal('sapar/dossier-export'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  /** The dossier is erased then, if it is not changed or prolonged. */
  keptUntil: z.iso.datetime(),
  trip: z.extend(sheet, { documents: z.array(document) }),
  travellers: z.array(z.extend(sheet, { photo: z.optional(file), documents: z.array(document) })),
});

export type DossierExport = z.infer<typeof dossierExport>;
