import * as z from 'zod/mini';
import { attachedPaper } from '@/lib/documents/attached-paper';
import { sheetContent } from '@/lib/visa/draft';
import { outlook } from '@/lib/visa/outlook';

/** A dossier as the server last gave it: all that the request needs to be shown without it. */
export const snapshot = z.object({
  v: z.literal(1),
  dossierId: z.string(),
  draft: z.object({
    trip: sheetContent,
    travellers: z.readonly(z.array(z.object({ id: z.string(), content: sheetContent }))),
  }),
  photos: z.readonly(z.record(z.string(), z.object({ version: z.int(), remarks: z.readonly(z.array(z.string())) }))),
  attached: z.readonly(z.array(attachedPaper)),
  today: z.string(),
  /** Epoch milliseconds. */
  expiresAt: z.number(),
  outlook,
  keepDays: z.int(),
  newTravellerId: z.string(),
  /** How long a dossier stays open without a request of the person, in milliseconds. */
  idle: z.number(),
  /** The language of what is said in it. */
  locale: z.string(),
});

export type Snapshot = z.infer<typeof snapshot>;
