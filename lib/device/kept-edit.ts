import * as z from 'zod/mini';
import { typedText } from '@/lib/visa/draft';

/** A step as it was typed here and not acknowledged yet. */
export const keptEdit = z.object({
  sheet: z.string(),
  step: z.string(),
  typed: typedText,
  passed: z.boolean(),
  /** The revision that it was typed on, and the text of that revision. */
  base: z.int(),
  from: typedText,
  /** The name of this write, and of earlier ones of the same step that were sent and not answered: the server may have them. */
  write: z.string(),
  sent: z.array(z.string()),
});

export type KeptEdit = z.infer<typeof keptEdit>;
