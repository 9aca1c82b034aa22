import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createResumeCode, formatResumeCode, type ResumeCode, readResumeCode } from './resume-code';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

const codes = fc.constant(undefined).map(createResumeCode);

function replaceAt(code: string, at: number, symbol: string): string {
  return code.slice(0, at) + symbol + code.slice(at + 1);
}

test('a new code has 28 symbols, is shown in seven groups of four and is read back', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
      expect(formatResumeCode(code)).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
      expect(readResumeCode(formatResumeCode(code))).toEqual({ ok: true, code });
    }),
  );
});

test('two codes are never the same, and every symbol turns up in every random place', () => {
  const made = Array.from({ length: 2000 }, createResumeCode);
  expect(new Set(made).size).toBe(made.length);
  for (let at = 0; at < 26; at++) expect(new Set(made.map((code) => code.charAt(at))).size).toBe(32);
});

test('every single wrong symbol is caught, in every place', () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (let at = 0; at < code.length; at++) {
        for (const symbol of alphabet) {
          if (symbol === code.charAt(at)) continue;
          expect(readResumeCode(replaceAt(code, at, symbol))).toEqual({ ok: false, reason: 'check' });
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('every swap of two neighbours is caught, across the check symbols too', () => {
  fc.assert(
    fc.property(codes, (code) => {
      for (let at = 0; at + 1 < code.length; at++) {
        const [left, right] = [code.charAt(at), code.charAt(at + 1)];
        const swapped = replaceAt(replaceAt(code, at, right), at + 1, left);
        expect(readResumeCode(swapped).ok).toBe(left === right);
      }
    }),
  );
});

test('case, spaces, dashes, dots and invisible characters do not matter', () => {
  const noise = fc.array(
    fc.constantFrom(' ', '-', '–', '—', '‑', '.', '·', '\t', '\n', '\u00a0', '\u200b', '\ufeff', '\u00ad', '\u2060'),
  );
  fc.assert(
    fc.property(codes, fc.array(fc.tuple(noise, fc.boolean()), { minLength: 29, maxLength: 29 }), (code, marks) => {
      const typed = marks
        .map(([before, lower], at) => before.join('') + (lower ? code.charAt(at).toLowerCase() : code.charAt(at)))
        .join('');
      expect(readResumeCode(typed)).toEqual({ ok: true, code });
    }),
  );
});

test.each([
  ['letters read as digits', 'O', '0'],
  ['a small o', 'o', '0'],
  ['I', 'I', '1'],
  ['a small L', 'l', '1'],
  ['a full-width digit', '\uff10', '0'],
  ['a Cyrillic letter that looks Latin', 'Н', 'H'],
  ['a small Cyrillic letter that looks Latin', 'х', 'X'],
  ['a Cyrillic O', 'О', '0'],
])('%s: %s is read as %s', (_name, typed, meant) => {
  const code = codeStartingWith(meant);
  expect(readResumeCode(typed + code.slice(1))).toEqual({ ok: true, code });
});

test('a pasted link is read by its fragment', () => {
  const code = createResumeCode();
  expect(readResumeCode(`https://sapar.example/fr/reprendre#${formatResumeCode(code)}`)).toEqual({ ok: true, code });
  expect(readResumeCode(` #${code.toLowerCase()} `)).toEqual({ ok: true, code });
});

test('too short and too long are told apart from foreign symbols', () => {
  const code = createResumeCode();
  expect(readResumeCode('')).toEqual({ ok: false, reason: 'length' });
  expect(readResumeCode(code.slice(1))).toEqual({ ok: false, reason: 'length' });
  expect(readResumeCode(`${code}0`)).toEqual({ ok: false, reason: 'length' });
  expect(readResumeCode(replaceAt(code, 3, 'U'))).toEqual({ ok: false, reason: 'symbols' });
  expect(readResumeCode(replaceAt(code, 3, '😀'))).toEqual({ ok: false, reason: 'symbols' });
  expect(readResumeCode(replaceAt(code, 3, 'Ж'))).toEqual({ ok: false, reason: 'symbols' });
});

test('no text whatever makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const reading = readResumeCode(typed);
      if (reading.ok) expect(readResumeCode(reading.code)).toEqual(reading);
    }),
  );
});

function codeStartingWith(symbol: string): ResumeCode {
  for (;;) {
    const code = createResumeCode();
    if (code.startsWith(symbol)) return code;
  }
}
