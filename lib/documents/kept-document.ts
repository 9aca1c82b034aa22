import * as z from 'zod/mini';
import { attachedIds } from './attachable';

/** The kind under which the store keeps the files of a document, in the order in which they came. */
export const documentKind = 'document';

/** A day of the calendar: what is sent may be anything, and is put into words later. */
const day = z.iso.date();

/**
 * What check digits prove of the machine-readable lines in a copy of a passport, as the browser read them off the picture that was sent:
 * the number, and ISO days.
 */
export const provedLines = z.object({
  number: z.optional(z.string().check(z.regex(/^[A-Z\d]{1,9}$/))),
  birth: z.optional(day),
  expiry: z.optional(day),
});
export type ProvedLines = z.infer<typeof provedLines>;

/**
 * What is kept beside a file, sealed like it. `at`: when it was taken over, epoch milliseconds. `name`: as the person's file was
 * called. `bytes`: the length of what is kept. `digest`: SHA-256 of what was sent, in hexadecimal, so that the same file is known again.
 * `lines`: of a copy of a passport.
 */
export const aboutDocument = z.object({
  v: z.literal(1),
  at: z.number(),
  paper: z.enum(attachedIds),
  name: z.string(),
  type: z.enum(['jpeg', 'pdf']),
  pages: z.int(),
  bytes: z.int(),
  digest: z.string(),
  lines: z.optional(provedLines),
});
export type AboutDocument = z.infer<typeof aboutDocument>;

/** The kind under which the store keeps what is known of a sheet's documents, one each, without any content. */
export const recordKind = 'papers';

/** The days that were told of a paper, as ISO days. */
export const paperDays = z.object({ from: z.optional(z.string()), until: z.optional(z.string()) });

/**
 * What is known of the documents of a sheet: the files in their order, as far as somebody has put them into one, and the days that
 * were told of a paper, as ISO days.
 */
export const paperRecord = z.object({
  v: z.literal(1),
  order: z.array(z.string()),
  days: z.partialRecord(z.enum(attachedIds), paperDays),
});
export type PaperRecord = z.infer<typeof paperRecord>;
export type PaperDays = z.infer<typeof paperDays>;

export const emptyRecord: PaperRecord = { v: 1, order: [], days: {} };

/** The files of a sheet in the order that the person gave them; those that came since stand last. */
export function inOrder<File extends { id: string }>(files: readonly File[], { order }: PaperRecord): File[] {
  const place = ({ id }: File) => (order.includes(id) ? order.indexOf(id) : order.length);
  return files.toSorted((a, b) => place(a) - place(b));
}

/** The order in which a file has changed places with the one before or behind it among `files`, which stand in theirs. */
export function moved(files: readonly { id: string }[], id: string, way: 'up' | 'down'): string[] {
  const ids = files.map((file) => file.id);
  const from = ids.indexOf(id);
  const to = from + (way === 'up' ? -1 : 1);
  const [one, other] = [ids[from], ids[to]];
  if (one === undefined || other === undefined) return ids;
  return ids.with(from, other).with(to, one);
}
