import * as z from 'zod/mini';
import { typedText } from './draft';
import { outlook } from './outlook';

/** What the browser sends to keep one step: see `StepChange` for the meaning of each part. */
export const autosaveRequest = z.object({
  /** The dossier that the page shows, so that nothing lands in another one opened since in the same browser. */
  dossier: z.string().check(z.maxLength(40)),
  sheet: z.string().check(z.maxLength(40)),
  step: z.string().check(z.maxLength(40)),
  base: z.int().check(z.gte(0)),
  typed: typedText,
  /** The language of the page, for what is answered in words. */
  locale: z.string().check(z.maxLength(10)),
  passed: z.boolean(),
  /** A random name of this change, the same whenever it is sent again. A page of an earlier release sends none. */
  write: z.optional(z.string().check(z.maxLength(40))),
  /** Whether the person chose this text with another window's beside it. */
  settles: z.optional(z.boolean()),
  /** False where the page knows what the rules say of these answers: to work it out takes longer than to save. */
  outlook: z.optional(z.boolean()),
});

/** What the server answers: saved, or why not. `theirs` is what stands there, saved meanwhile by the change named `write`. */
export const autosaveReply = z.discriminatedUnion('result', [
  z.object({
    result: z.literal('saved'),
    revision: z.int(),
    savedAt: z.number(),
    expiresAt: z.number(),
    outlook: z.optional(outlook),
    /** The build of the server: of another one than the page, the page is of another release. */
    build: z.optional(z.string()),
  }),
  z.object({ result: z.literal('conflict'), theirs: typedText, revision: z.int(), write: z.optional(z.string()) }),
  z.object({ result: z.literal('closed') }),
]);

export type AutosaveRequest = z.infer<typeof autosaveRequest>;
export type AutosaveReply = z.infer<typeof autosaveReply>;
