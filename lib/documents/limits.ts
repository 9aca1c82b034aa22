// What is taken of a document and what is not: known to the browser too, which tells it before anything is sent.

import { photoRefusals } from '@/lib/photo/kept-photo';

/** The most pages of one PDF: a booking or a statement has fewer, and each is printed. */
export const mostPages = 40;

/** The most files on one sheet: a traveller's, or the trip's. */
export const mostFiles = 60;

/** The longest side of a picture as it is kept: A4 at 220 dots an inch. */
export const longestSide = 2600;

/** The most bytes of a file as it is sent. A PDF may have 1 MiB more once it is drawn anew. */
export const mostFileBytes = 10 * 1024 * 1024;

/**
 * Why a file that was sent is not kept, or a day not taken: what is said of a photo, and more. `twice`: the same file stands there already;
 * `many`: no room on the sheet; `day`, `order`: no day, or the last one before the first; the others: see `PhotoRefusal` and `PdfRefusal`.
 */
export const documentRefusals = [
  ...photoRefusals,
  'locked',
  'script',
  'launch',
  'files',
  'xfa',
  'pages',
  'bomb',
  'twice',
  'many',
  'day',
  'order',
] as const;

export type DocumentRefusal = (typeof documentRefusals)[number];
