import { checkDigit } from './check-digit';
import { identifiers, machineName } from './machine-name';
import { at, layouts, type MrzCheck, type MrzField, type MrzFormat, type MrzLayout, type Span } from './mrz-layout';

/**
 * The values of a machine-readable zone (ICAO Doc 9303-3 to -7), as they are printed but without the fillers at their end. Empty where the
 * format has no such field, or the document nothing in it.
 */
export type MrzValues = {
  /** One or two letters: the kind of document, and which of them, if the State says so. */
  documentCode: string;
  /** Three letters as in 9303-3, section 5; of Germany one. */
  issuingState: string;
  /** Also where it is too long for its field and goes on in the optional data. */
  documentNumber: string;
  nationality: string;
  /** YYMMDD, with `<` for what is unknown. */
  birthDate: string;
  /** `M`, `F` or `X`; `<` where none is given. */
  sex: string;
  /** YYMMDD, with `<` for what is unknown. */
  expiryDate: string;
  /** Capitals A to Z; a space between names. If the document has one name only, it stands here. */
  surname: string;
  /** Capitals A to Z; a space between names. */
  givenNames: string;
  /** What the State likes to put there, such as a personal number, fillers inside it kept. */
  optional: string;
  optional2: string;
};

/** The name of one value. */
export type MrzValue = keyof MrzValues;

/** Whether each check digit that the format has is right. */
export type MrzProofs = Partial<Record<MrzCheck, boolean>>;

/** A machine-readable zone: its lines, what they say, and which of it is proved. */
export type Mrz = {
  format: MrzFormat;
  lines: readonly string[];
  values: MrzValues;
  /** The name fills its field to the end, so that letters or names may be missing. */
  nameMayBeCut: boolean;
  proofs: MrzProofs;
  /** All of the proofs hold. */
  proved: boolean;
};

const trimmed = (text: string) => text.replace(/<+$/, '');

/**
 * Reads the lines of a document. Undefined where their number, length or characters are those of no format. Whether the values
 * make sense is not asked: the check digits say whether they are the ones that were printed.
 */
export function parseMrz(lines: readonly string[]): Mrz | undefined {
  if (!lines.every((line) => /^[A-Z\d<]+$/.test(line))) return;
  const format = formatOf(lines);
  if (!format) return;
  const layout = layouts[format];
  const field = (name: MrzField) => {
    const span = layout.fields[name];
    return span ? at(lines, span) : '';
  };
  const [surname, givenNames] = identifiers(field('name'));
  const long = longNumber(lines, layout);
  const proofs = proofsOf(lines, format);
  const values: MrzValues = {
    documentCode: trimmed(field('documentCode')),
    issuingState: trimmed(field('issuingState')),
    documentNumber: long?.number ?? trimmed(field('documentNumber')),
    nationality: trimmed(field('nationality')),
    birthDate: field('birthDate'),
    sex: field('sex'),
    expiryDate: field('expiryDate'),
    surname,
    givenNames,
    optional: long?.rest ?? trimmed(field('optional')),
    optional2: trimmed(field('optional2')),
  };
  const nameMayBeCut = !field('name').endsWith('<');
  return { format, lines, values, nameMayBeCut, proofs, proved: !Object.values(proofs).includes(false) };
}

/** Where each value stands in its lines, as far as it has characters there; of a name without its fillers. */
export function valueSpans({ format, values }: Pick<Mrz, 'format' | 'values'>): Partial<Record<MrzValue, Span>> {
  const { name, ...spans } = layouts[format].fields;
  if (!name) return spans;
  const { line, from } = name;
  const given = from + values.surname.length + 2;
  return {
    ...spans,
    ...(values.surname !== '' && { surname: { line, from, to: from + values.surname.length } }),
    ...(values.givenNames !== '' && { givenNames: { line, from: given, to: given + values.givenNames.length } }),
  };
}

/** Which check digits of the format are right in `lines`, which have its number and length. */
export function proofsOf(lines: readonly string[], format: MrzFormat): MrzProofs {
  const layout = layouts[format];
  const proofs: MrzProofs = {};
  for (const { name, over, at: place } of layout.checks) {
    const text = over.map((span) => at(lines, span)).join('');
    const digit = lines[place.line]?.charAt(place.position);
    // A passport without a personal number may have a filler in place of its check digit (9303-4, 4.2.2.2).
    const absent = name === 'optional' && digit === '<' && /^<+$/.test(text);
    const long = name === 'documentNumber' ? longNumber(lines, layout) : undefined;
    proofs[name] = long ? long.proved : absent || digit === checkDigit(text);
  }
  return proofs;
}

/** The lines of a document of `format`: names are transliterated and cut as `machineName` says, other values filled up. */
export function composeMrz(format: MrzFormat, values: MrzValues): string[] {
  const layout = layouts[format];
  const cells = Array.from({ length: layout.lines }, () => '<'.repeat(layout.length).split(''));
  const put = (line: number, from: number, text: string) => cells[line]?.splice(from, text.length, ...text);
  const name = layout.fields.name;
  const written = machineName(values, name ? name.to - name.from : undefined);
  const { surname: _, givenNames: __, ...others } = values;
  const texts: Record<MrzField, string> = { ...others, name: written.ok ? written.line : '' };
  const room = layout.fields.documentNumber;
  const overflows = room !== undefined && values.documentNumber.length > room.to - room.from && hasLongNumbers(layout);
  if (overflows) {
    const number = values.documentNumber;
    texts.documentNumber = number.slice(0, 9);
    texts.optional = `${number.slice(9)}${checkDigit(`${number.slice(0, 9)}<${number.slice(9)}`)}<${values.optional}`;
  }
  for (const [field, span] of Object.entries(layout.fields)) {
    put(span.line, span.from, texts[field as MrzField].slice(0, span.to - span.from));
  }
  for (const { name: check, over, at: place } of layout.checks) {
    if (check === 'documentNumber' && overflows) continue;
    const lines = cells.map((line) => line.join(''));
    put(place.line, place.position, checkDigit(over.map((span) => at(lines, span)).join('')));
  }
  return cells.map((line) => line.join(''));
}

function formatOf(lines: readonly string[]): MrzFormat | undefined {
  const isVisa = lines[0]?.startsWith('V');
  const formats = Object.keys(layouts) as MrzFormat[];
  return formats.find((format) => {
    const layout = layouts[format];
    if (lines.length !== layout.lines || lines.some((line) => line.length !== layout.length)) return false;
    return layout.lines === 3 || isVisa === format.startsWith('MRV');
  });
}

/** Cards may go on with a long number in the optional data (9303-5, 4.2.2.1, note j, and 9303-6). */
const hasLongNumbers = (layout: MrzLayout) =>
  layout.length < 44 && layout.checks.some(({ name }) => name === 'composite');

/** A number of more than 9 characters: a filler in place of the check digit, which ends the rest in the optional data. */
function longNumber(
  lines: readonly string[],
  layout: MrzLayout,
): { number: string; rest: string; proved: boolean } | undefined {
  const { documentNumber, optional } = layout.fields;
  const digit = layout.checks.find(({ name }) => name === 'documentNumber')?.at;
  if (!documentNumber || !optional || !digit || !hasLongNumbers(layout)) return;
  if (lines[digit.line]?.charAt(digit.position) !== '<') return;
  const head = at(lines, documentNumber);
  const [tail = '', ...rest] = at(lines, optional).split('<');
  if (head.endsWith('<') || !/^[A-Z\d]*\d$/.test(tail)) return;
  const number = tail.slice(0, -1);
  const proved = tail.endsWith(checkDigit(`${head}<${number}`));
  return { number: head + number, rest: trimmed(rest.join('<')), proved };
}
