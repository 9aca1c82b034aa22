// What is taken of a document and what is not: known to the browser too, which tells it before anything is sent.

/** The most pages of one PDF: a booking or a statement has fewer, and each is printed. */
export const mostPages = 40;

/** The most files on one sheet: a traveller's, or the trip's. */
export const mostFiles = 60;

/** The longest side of a picture as it is kept: A4 at 220 dots an inch. */
export const longestSide = 2600;

/** A PDF may have no more bytes once it is drawn anew, nor may any file as it is sent. */
export const mostFileBytes = 10 * 1024 * 1024;

/**
 * Why a file that was sent is not kept, or a day not taken. `none`: no file was chosen; `heic`: only the browser decodes it; `broken`:
 * it can't be read; `twice`: the same file stands there already; `many`, `large`: no room on the sheet, or in the dossier; `stale`:
 * another window changed it since; `busy`: too many at once; `day`, `order`: no day, or the last one before the first; the
 * others: see `Refusal` of pictures and `PdfRefusal`.
 */
export const documentRefusals = [
  'none',
  'empty',
  'heavy',
  'type',
  'heic',
  'pixels',
  'tiny',
  'animated',
  'cut',
  'broken',
  'locked',
  'script',
  'launch',
  'files',
  'xfa',
  'pages',
  'bomb',
  'twice',
  'many',
  'large',
  'stale',
  'busy',
  'day',
  'order',
] as const;

export type DocumentRefusal = (typeof documentRefusals)[number];
