import { nationalityCodes } from '@/lib/countries/codes';
import { proofsOf } from '../mrz';
import { at, layouts, type MrzField, type MrzFormat, type Span } from '../mrz-layout';
import { type Aligned, align, type Candidate, greedyText, type Prior } from './align';
import { alphabet, type Emissions } from './network';

/** A character that was put in place of the likelier one, because with it the check digits hold. */
export type Correction = { line: number; position: number; read: string; taken: string };

/**
 * The lines of a document read as one format. `probabilities`: of each character of each line, where the network saw it best,
 * before any rule. `score`: comparable between formats, 0 at best. `proved`: all check digits hold, maybe by the correction.
 */
export type Decoded = {
  format: MrzFormat;
  /** The row of those given that is the first line. */
  first: number;
  lines: string[];
  aligned: Aligned[];
  probabilities: number[][];
  corrections: Correction[];
  proved: boolean;
  score: number;
};

const never = Number.NEGATIVE_INFINITY;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';

/** Characters that belong at a place; `unusual` ones may stand there too, at that cost. */
function prior(usual: string, unusual = '', cost = 0): Prior {
  return Float64Array.from(alphabet, (character) =>
    usual.includes(character) ? 0 : unusual.includes(character) ? cost : never,
  );
}

const anything = prior(alphabet);
const name = prior(`<${letters}`);
/** A State that breaks the rules writes digits there. */
const state = prior(`<${letters}`, digits, -4);
/** Hardly any State uses the letter O, which looks like the digit; if one does, the check digit tells. */
const number = prior(alphabet.replace('O', ''), 'O', -3);
const digit = prior(digits);
const date = [digits, digits, '01', digits, '0123', digits].map((usual) => prior(`<${usual}`));
const checkOrNone = prior(`<${digits}`);

const priorsOfField: Record<Exclude<MrzField, 'documentCode'>, (place: number) => Prior> = {
  issuingState: () => state,
  nationality: () => state,
  name: () => name,
  documentNumber: () => number,
  birthDate: (place) => date[place] as Prior,
  expiryDate: (place) => date[place] as Prior,
  sex: () => prior('<MFX'),
  optional: () => anything,
  optional2: () => anything,
};

/** First characters of document codes: ICAO Doc 9303-4, -5, -6 and -7. */
const firstLetters: Record<MrzFormat, string> = { TD3: 'P', MRVA: 'V', MRVB: 'V', TD2: 'ACI', TD1: 'ACI' };

function priorsOf(format: MrzFormat): Prior[][] {
  const layout = layouts[format];
  const priors = Array.from({ length: layout.lines }, () => new Array<Prior>(layout.length).fill(anything));
  const put = (line: number, position: number, value: Prior) => {
    const row = priors[line];
    if (row) row[position] = value;
  };
  for (const [field, { line, from, to }] of Object.entries(layout.fields)) {
    for (let i = from; i < to; i++) {
      if (field === 'documentCode') put(line, i, i > from ? anything : prior(firstLetters[format]));
      else put(line, i, priorsOfField[field as Exclude<MrzField, 'documentCode'>](i - from));
    }
  }
  for (const check of layout.checks) {
    const mayBeNone = check.name === 'optional' || (check.name === 'documentNumber' && layout.length < 44);
    put(check.at.line, check.at.position, mayBeNone ? checkOrNone : digit);
  }
  return priors;
}

const formats = (Object.keys(layouts) as MrzFormat[]).map((format) => ({
  format,
  layout: layouts[format],
  priors: priorsOf(format),
}));

/** Codes that documents bear and no traveller chooses: Germany's, and those of specimens and of ICAO (Doc 9303-3, section 5). */
const stateCodes = [...nationalityCodes, 'D<<', 'UTO', 'IAO'];

/**
 * The best way to read some of `rows` (from the top down, next to one another) as a document, and undefined where no format has
 * so many lines of about that length.
 */
export function decode(rows: readonly Emissions[]): Decoded | undefined {
  const plain = rows.map(greedyText);
  let best: Decoded | undefined;
  for (const { format, layout, priors } of formats) {
    for (let first = 0; first + layout.lines <= rows.length; first++) {
      const texts = plain.slice(first, first + layout.lines);
      if (texts.some(({ text }) => Math.abs(text.length - layout.length) > 4)) continue;
      const lines = decodeAs(format, rows.slice(first, first + layout.lines), priors);
      if (!lines) continue;
      const decoded = { ...lines, first };
      // Another letter was seen at the start than this kind of document has.
      if (texts[0]?.text.charAt(0) !== decoded.lines[0]?.charAt(0)) decoded.score -= 0.8 / layout.lines;
      if (!best || decoded.score > best.score) best = decoded;
    }
  }
  return best;
}

function decodeAs(format: MrzFormat, rows: readonly Emissions[], priors: readonly Prior[][]) {
  const aligned: Aligned[] = [];
  for (const [i, row] of rows.entries()) {
    const line = align(row, priors[i] as Prior[]);
    if (!line) return;
    aligned.push(line);
  }
  const read = aligned.map(({ text }) => text);
  const codes = readCodes(format, aligned, read);
  const { lines, corrections, cost } = correct(format, aligned, codes.lines, priors);
  const proofs = Object.values(proofsOf(lines, format));
  const failed = proofs.filter((holds) => !holds).length / proofs.length;
  const fit = aligned.reduce((sum, { score }) => sum + score, 0) / aligned.length;
  const probabilities = lines.map((line, l) =>
    Array.from(line, (character, position) => Math.exp(logOf(aligned[l]?.candidates[position], character))),
  );
  return {
    format,
    lines,
    aligned,
    probabilities,
    corrections,
    proved: failed === 0,
    score: fit - 0.5 * failed - 0.02 * (cost + codes.cost),
  };
}

const logOf = (candidates: readonly Candidate[] | undefined, character: string): number =>
  candidates?.find((candidate) => candidate.character === character)?.log ?? never;

const replaced = (line: string, position: number, text: string) =>
  line.slice(0, position) + text + line.slice(position + text.length);

/** Reads the codes of States as one of those that exist, where the network nearly saw it. */
function readCodes(format: MrzFormat, aligned: readonly Aligned[], read: readonly string[]) {
  const lines = [...read];
  let cost = 0;
  const { issuingState, nationality } = layouts[format].fields;
  for (const span of [issuingState, nationality]) {
    if (!span) continue;
    const code = at(lines, span);
    const known = (text: string) => stateCodes.includes(text);
    if (known(code)) continue;
    const candidates = aligned[span.line]?.candidates ?? [];
    const costOf = (text: string) =>
      Array.from(text).reduce((sum, character, i) => {
        const place = candidates[span.from + i];
        return sum + (place?.[0]?.log ?? 0) - logOf(place, character);
      }, 0);
    const nearest = stateCodes.reduce((a, b) => (costOf(b) < costOf(a) ? b : a));
    const least = costOf(nearest);
    if (least < 3) lines[span.line] = replaced(lines[span.line] ?? '', span.from, nearest);
    cost += least < 3 ? least : 6;
  }
  return { lines, cost };
}

/** How much less likely than the first choice a second one may be (natural logarithm), to be taken for a check digit's sake. */
const correctionLimit = 3.5;

/**
 * Where check digits fail: the one second choice of the network that makes all of them hold, the likeliest of several. The text
 * alone would allow many, most of them wrong: check digits can't tell apart half of the letters and digits that look alike.
 */
function correct(format: MrzFormat, aligned: readonly Aligned[], lines: string[], priors: readonly Prior[][]) {
  const none = { lines, corrections: [] as Correction[], cost: 0 };
  const holds = (texts: readonly string[]) => !Object.values(proofsOf(texts, format)).includes(false);
  if (holds(lines)) return none;
  let best = { ...none, cost: 2 * correctionLimit };
  for (const { line, position } of placesOf(format, lines)) {
    const read = lines[line]?.charAt(position) ?? '';
    const candidates = aligned[line]?.candidates[position] ?? [];
    const allowed = candidates.filter(
      ({ character }) => priors[line]?.[position]?.[alphabet.indexOf(character)] !== never && character !== read,
    );
    const second = allowed[0];
    if (!second) continue;
    const cost = Math.max(0.01, logOf(candidates, read) - second.log);
    if (cost > correctionLimit || cost >= best.cost) continue;
    const texts = lines.map((text, l) => (l === line ? replaced(text, position, second.character) : text));
    if (!holds(texts)) continue;
    best = { lines: texts, corrections: [{ line, position, read, taken: second.character }], cost };
  }
  return best;
}

/** All places that a failing check digit covers, and its own. */
function placesOf(format: MrzFormat, lines: readonly string[]): { line: number; position: number }[] {
  const proofs = proofsOf(lines, format);
  const places = new Map<string, { line: number; position: number }>();
  for (const check of layouts[format].checks) {
    if (proofs[check.name]) continue;
    const own: Span = { line: check.at.line, from: check.at.position, to: check.at.position + 1 };
    for (const { line, from, to } of [...check.over, own]) {
      for (let position = from; position < to; position++) places.set(`${line} ${position}`, { line, position });
    }
  }
  return [...places.values()];
}
