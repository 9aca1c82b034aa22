import * as z from 'zod/mini';
import { attachedIds } from './attachable';
import { paperDays, provedLines } from './kept-document';

/** A paper that is attached: whose, the days that were told of it, and of copies of a passport what their lines say. */
export const attachedPaper = z.object({
  sheet: z.string(),
  paper: z.enum(attachedIds),
  days: paperDays,
  lines: z.optional(z.readonly(z.array(provedLines))),
});
export type AttachedPaper = z.infer<typeof attachedPaper>;
