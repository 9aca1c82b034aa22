import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDigit } from './check-digit';
import { composeMrz, type MrzValues, parseMrz, valueSpans } from './mrz';
import { at, layouts, type MrzFormat } from './mrz-layout';

test.each([
  ['520727', '3'],
  ['AB2134<<<', '5'],
  ['L898902C3', '6'],
  ['D23145890<734', '9'],
  ['<<<<<<<<<<<<<<', '0'],
  ['', '0'],
])('the check digit of %s is %s (ICAO Doc 9303-3, 4.9)', (text, digit) => {
  expect(checkDigit(text)).toBe(digit);
});

/** The specimens of ICAO Doc 9303-4 to 9303-7, appendices on the construction of the lines. */
const specimens: Record<MrzFormat, string[]> = {
  TD3: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  TD2: ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
  TD1: ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
  MRVA: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
  MRVB: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'],
};

test.each(Object.entries(specimens))('the specimen of %s is read, proved, and written as it is', (format, lines) => {
  const mrz = parseMrz(lines);
  expect(mrz).toMatchObject({ format, proved: true, nameMayBeCut: false });
  expect(mrz?.values).toMatchObject({ issuingState: 'UTO', surname: 'ERIKSSON', givenNames: 'ANNA MARIA', sex: 'F' });
  expect(mrz && composeMrz(mrz.format, mrz.values)).toEqual(lines);
});

test('the values of a passport stand where Doc 9303-4 says', () => {
  expect(parseMrz(specimens.TD3)?.values).toEqual({
    documentCode: 'P',
    issuingState: 'UTO',
    documentNumber: 'L898902C3',
    nationality: 'UTO',
    birthDate: '740812',
    sex: 'F',
    expiryDate: '120415',
    surname: 'ERIKSSON',
    givenNames: 'ANNA MARIA',
    optional: 'ZE184226B',
    optional2: '',
  });
});

test.each(Object.values(specimens))('each value of %s is found where it stands', (...lines) => {
  const mrz = parseMrz(lines);
  if (!mrz) throw new Error('no lines');
  for (const [value, span] of Object.entries(valueSpans(mrz))) {
    const text = at(lines, span).replace(/<+$/, '').replaceAll('<', ' ');
    if (value !== 'sex') expect([value, text]).toEqual([value, mrz.values[value as keyof MrzValues]]);
  }
});

test('each wrong character makes the check digit that covers it fail, and the others hold', () => {
  const proofs = (line2: string) => parseMrz([specimens.TD3[0] ?? '', line2])?.proofs;
  const right = { documentNumber: true, birthDate: true, expiryDate: true, optional: true, composite: true };
  expect(proofs('L898902C36UTO7408122F1204159ZE184226B<<<<<10')).toEqual(right);
  expect(proofs('L898903C36UTO7408122F1204159ZE184226B<<<<<10')).toEqual({
    ...right,
    documentNumber: false,
    composite: false,
  });
  expect(proofs('L898902C36UTO7408132F1204159ZE184226B<<<<<10')).toEqual({
    ...right,
    birthDate: false,
    composite: false,
  });
  expect(proofs('L898902C36UTO7408122F1205159ZE184226B<<<<<10')).toEqual({
    ...right,
    expiryDate: false,
    composite: false,
  });
});

test('a passport without a personal number has a filler or a zero for its check digit', () => {
  const empty = (digit: string) =>
    parseMrz([specimens.TD3[0] ?? '', `L898902C36UTO7408122F1204159${'<'.repeat(14)}${digit}4`]);
  expect(empty('0')?.proofs.optional).toBe(true);
  expect(empty('<')?.proofs.optional).toBe(true);
  expect(empty('1')?.proofs.optional).toBe(false);
});

test('a number of more than 9 characters goes on in the optional data of a card (Doc 9303-5)', () => {
  const lines = ['I<UTOD23145890<7349<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', 'STEVENSON<<PETER<JOHN<<<<<<<<<'];
  const mrz = parseMrz(lines);
  expect(mrz).toMatchObject({ proved: true, values: { documentNumber: 'D23145890734', optional: '' } });
  expect(mrz && composeMrz('TD1', mrz.values)).toEqual(lines);
  expect(parseMrz([`I<UTOD23145890<7348${'<'.repeat(11)}`, ...lines.slice(1)])?.proofs.documentNumber).toBe(false);
});

test('a name that fills its field may be cut', () => {
  const mrz = parseMrz(['P<LKAHETTIARACHCHIGE<WICKRAMASINGHE<MUDIYANS', specimens.TD3[1] ?? '']);
  expect(mrz).toMatchObject({
    nameMayBeCut: true,
    values: { surname: 'HETTIARACHCHIGE WICKRAMASINGHE MUDIYANS', givenNames: '' },
  });
});

test.each([
  [[]],
  [['P<UTO']],
  [[specimens.TD3[0] ?? '']],
  [[specimens.TD3[0] ?? '', specimens.TD2[1] ?? '']],
  [specimens.TD3.map((line) => line.toLowerCase())],
])('%j are the lines of no document', (lines) => {
  expect(parseMrz(lines)).toBeUndefined();
});

const word = (letters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const anything = `${letters}0123456789`;

const valuesOf = (format: MrzFormat) => {
  const { fields } = layouts[format];
  const room = (field: keyof typeof fields) => (fields[field] ? fields[field].to - fields[field].from : 0);
  const day = word('0123456789<', 6, 6);
  const longest = format === 'TD1' || format === 'TD2' ? Math.min(14, 9 + room('optional') - 2) : 9;
  return fc
    .record<MrzValues>({
      documentCode: format.startsWith('MRV') ? word(letters, 0, 1).map((kind) => `V${kind}`) : fc.constant('P'),
      issuingState: word(letters, 1, 3),
      documentNumber: word(anything, 1, longest),
      nationality: word(letters, 1, 3),
      birthDate: day,
      sex: fc.constantFrom('M', 'F', 'X', '<'),
      expiryDate: day,
      surname: word(letters, 1, 12),
      givenNames: fc.array(word(letters, 1, 5), { maxLength: 2 }).map((names) => names.join(' ')),
      optional: word(anything, 0, room('optional')),
      optional2: word(anything, 0, room('optional2')),
    })
    .map((values) => {
      const overflow = Math.max(0, values.documentNumber.length - 9);
      const taken = overflow > 0 ? overflow + 2 : 0;
      return { ...values, optional: values.optional.slice(0, Math.max(0, room('optional') - taken)) };
    });
};

test.each(Object.keys(layouts) as MrzFormat[])(
  'what is composed as %s is read as it was, with every check digit right',
  (format) => {
    fc.assert(
      fc.property(valuesOf(format), (values) => {
        const lines = composeMrz(format, values);
        const mrz = parseMrz(lines);
        expect(mrz).toMatchObject({ format, lines, proved: true, values });
      }),
      { numRuns: 500 },
    );
  },
);
