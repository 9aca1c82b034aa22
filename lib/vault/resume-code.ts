/**
 * The resume code: the one thing a traveller keeps to open a dossier again.
 *
 * 130 random bits as 26 Crockford base32 symbols, then two check symbols. Runs in the browser as well as on the server, so
 * that a typing slip is told apart from a wrong code before anything is sent.
 */

/** 28 symbols of Crockford base32 in upper case, no separators, check symbols right. Secret: never log it. */
export type ResumeCode = string & { readonly __brand: 'ResumeCode' };

/** `length`: too few or too many symbols; `symbols`: one that no code holds; `check`: a slip among the right number. */
export type ResumeCodeReading = { ok: true; code: ResumeCode } | { ok: false; reason: 'length' | 'symbols' | 'check' };

/** Crockford's alphabet: no I, L and O, which are read as digits, and no U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What is read as something else, above what it is read as: Latin first, then Cyrillic letters of the same looks. */
const seen = 'OIL ОІӀ АВЕКМНРСТУҮХЅЈ';
const meant = '011 011 ABEKMHPCTYYXSJ';
/** White space, controls and invisible characters, dashes of all kinds, full stops and middle dots. */
const separators = /[\s\p{Z}\p{Cc}\p{Cf}\p{Mn}\p{Pd}\u2212._·•‧∙・]/gu;
const randomSymbols = 26;
const checkSymbols = 2;
const groupLength = 4;
const modulus = 1021;

/** A new code from the platform's cryptographic random numbers; 32 divides 256, so each symbol is equally likely. */
export function createResumeCode(): ResumeCode {
  const random = globalThis.crypto.getRandomValues(new Uint8Array(randomSymbols));
  return withCheck(Array.from(random, (byte) => alphabet.charAt(byte % 32)).join(''));
}

/** The code as it is shown and printed: seven groups of four, `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`. */
export function formatResumeCode(code: ResumeCode): string {
  return (code.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/**
 * Reads what a person typed, dictated, scanned or pasted, the whole link included (the code is what follows the last `#`).
 *
 * Forgiven: case, spaces, dashes, dots, invisible characters, O for 0, I and L for 1, and the Cyrillic letters that look like
 * ours, which is what a Russian or Kazakh keyboard gives. A bad input is a value, never an exception.
 */
export function readResumeCode(typed: string): ResumeCodeReading {
  const text = typed.slice(typed.lastIndexOf('#') + 1);
  const bare = text.normalize('NFKC').toUpperCase().replace(separators, '');
  const symbols = Array.from(bare, (symbol) => meant.charAt(seen.indexOf(symbol)) || symbol).join('');
  if (![...symbols].every((symbol) => alphabet.includes(symbol))) return { ok: false, reason: 'symbols' };
  if (symbols.length !== randomSymbols + checkSymbols) return { ok: false, reason: 'length' };
  const code = withCheck(symbols.slice(0, randomSymbols));
  return code === symbols ? { ok: true, code } : { ok: false, reason: 'check' };
}

/**
 * Adds the two check symbols: the value of the 26 modulo 1021, the largest prime below 32².
 *
 * A single wrong symbol changes the value by d·32^i with 0 < |d| < 32; a swap of neighbours changes it by 31·d·32^i, or, where
 * a random symbol meets a check symbol, changes the difference of value and check by 33·d. None of the factors 31, 32, 33 and d
 * is a multiple of 1021, and a product is a multiple of a prime only if a factor is: so each of these slips is caught, every time.
 * Any other garbling passes once in 1021.
 */
function withCheck(symbols: string): ResumeCode {
  let rest = 0;
  for (const symbol of symbols) rest = (rest * 32 + alphabet.indexOf(symbol)) % modulus;
  return (symbols + alphabet.charAt(rest >> 5) + alphabet.charAt(rest & 31)) as ResumeCode;
}
