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
});

/** What the server answers: saved, or why not. `theirs` is what another window saved meanwhile. */
export const autosaveReply = z.discriminatedUnion('result', [
  z.object({ result: z.literal('saved'), revision: z.int(), savedAt: z.number(), expiresAt: z.number(), outlook }),
  z.object({ result: z.literal('conflict'), theirs: typedText, revision: z.int() }),
  z.object({ result: z.literal('closed') }),
]);

export type AutosaveRequest = z.infer<typeof autosaveRequest>;
export type AutosaveReply = z.infer<typeof autosaveReply>;
