/**
 * Where the values of a machine-readable zone stand, and which check digit covers what: ICAO Doc 9303-4 (TD3: passports), 9303-5
 * (TD1: cards), 9303-6 (TD2) and 9303-7 (MRV-A and MRV-B: visas).
 */

export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB';

/** Values of a zone; `optional2` is the second one of TD1, `optional` the personal number of a passport. */
export type MrzField =
  | 'documentCode'
  | 'issuingState'
  | 'documentNumber'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expiryDate'
  | 'name'
  | 'optional'
  | 'optional2';

/** What a check digit is there for. A visa has no composite one, and only passports one for the personal number. */
export type MrzCheck = 'documentNumber' | 'birthDate' | 'expiryDate' | 'optional' | 'composite';

/** Characters `from` up to `to`, without it, of a line; all count from 0. */
export type Span = { line: number; from: number; to: number };

export type MrzLayout = {
  lines: number;
  length: number;
  fields: Partial<Record<MrzField, Span>>;
  /** Each with what it is computed over and where its digit stands. */
  checks: { name: MrzCheck; over: Span[]; at: { line: number; position: number } }[];
};

const span = (line: number, from: number, to: number): Span => ({ line, from, to });

/** Formats of two lines: passports, TD2 cards and visas differ only in length and in what ends the second line. */
function twoLines(length: number, optionalEnd: number): MrzLayout {
  return {
    lines: 2,
    length,
    fields: {
      documentCode: span(0, 0, 2),
      issuingState: span(0, 2, 5),
      name: span(0, 5, length),
      documentNumber: span(1, 0, 9),
      nationality: span(1, 10, 13),
      birthDate: span(1, 13, 19),
      sex: span(1, 20, 21),
      expiryDate: span(1, 21, 27),
      optional: span(1, 28, optionalEnd),
    },
    checks: [
      { name: 'documentNumber', over: [span(1, 0, 9)], at: { line: 1, position: 9 } },
      { name: 'birthDate', over: [span(1, 13, 19)], at: { line: 1, position: 19 } },
      { name: 'expiryDate', over: [span(1, 21, 27)], at: { line: 1, position: 27 } },
    ],
  };
}

function withComposite(layout: MrzLayout, position: number): MrzLayout {
  const over = [span(1, 0, 10), span(1, 13, 20), span(1, 21, position)];
  return { ...layout, checks: [...layout.checks, { name: 'composite', over, at: { line: 1, position } }] };
}

function passport(): MrzLayout {
  const layout = twoLines(44, 42);
  layout.checks.push({ name: 'optional', over: [span(1, 28, 42)], at: { line: 1, position: 42 } });
  return withComposite(layout, 43);
}

const card: MrzLayout = {
  lines: 3,
  length: 30,
  fields: {
    documentCode: span(0, 0, 2),
    issuingState: span(0, 2, 5),
    documentNumber: span(0, 5, 14),
    optional: span(0, 15, 30),
    birthDate: span(1, 0, 6),
    sex: span(1, 7, 8),
    expiryDate: span(1, 8, 14),
    nationality: span(1, 15, 18),
    optional2: span(1, 18, 29),
    name: span(2, 0, 30),
  },
  checks: [
    { name: 'documentNumber', over: [span(0, 5, 14)], at: { line: 0, position: 14 } },
    { name: 'birthDate', over: [span(1, 0, 6)], at: { line: 1, position: 6 } },
    { name: 'expiryDate', over: [span(1, 8, 14)], at: { line: 1, position: 14 } },
    {
      name: 'composite',
      over: [span(0, 5, 30), span(1, 0, 7), span(1, 8, 15), span(1, 18, 29)],
      at: { line: 1, position: 29 },
    },
  ],
};

export const layouts: Readonly<Record<MrzFormat, MrzLayout>> = {
  TD3: passport(),
  MRVA: twoLines(44, 44),
  TD2: withComposite(twoLines(36, 35), 35),
  MRVB: twoLines(36, 36),
  TD1: card,
};

/** The characters of `lines` at a span. */
export const at = (lines: readonly string[], { line, from, to }: Span): string => (lines[line] ?? '').slice(from, to);
