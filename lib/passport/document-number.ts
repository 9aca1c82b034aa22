/** `characters`: other than A to Z and digits; `length`: fewer than 5 or more than 12 of them. */
type DocumentNumberReading = { ok: true; number: string } | { ok: false; reason: 'characters' | 'length' };

/** White space, controls and invisible characters, marks, dashes, dots, slashes, and the filler of machine-readable lines. */
const separators = /[\s\p{Z}\p{Cc}\p{Cf}\p{M}\p{Pd}−_.·•‧∙・/<]/gu;

/**
 * The number of a passport or another official paper, as people type or paste it: case and whatever parts its characters do not
 * matter, nor does a leading « N° ». ICAO Doc 9303-4, 4.2.2.2 gives it 9 characters; older and other papers have up to 12.
 */
export function readDocumentNumber(typed: string): DocumentNumberReading {
  const number = typed
    .replace(/^\s*(№|n[°º])/i, '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(separators, '');
  if (/[^A-Z\d]/.test(number)) return { ok: false, reason: 'characters' };
  return number.length < 5 || number.length > 12 ? { ok: false, reason: 'length' } : { ok: true, number };
}
