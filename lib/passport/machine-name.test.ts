import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineName } from './machine-name';

const line = (surname: string, givenNames: string) => {
  const name = machineName({ surname, givenNames });
  return name.ok ? name.line : name.characters;
};

// The examples of ICAO Doc 9303-4, 4.2.3.
test.each([
  ['Eriksson', 'Anna Maria', 'ERIKSSON<<ANNA<MARIA'],
  ['Smith-Jones', 'Susie Margaret', 'SMITH<JONES<<SUSIE<MARGARET'],
  ["O'Connor", 'Enya Siobhan', 'OCONNOR<<ENYA<SIOBHAN'],
  ['Van Der Muellen', 'Martin', 'VAN<DER<MUELLEN<<MARTIN'],
  ['Al-Basri', 'Huda Muhammad Jawad', 'AL<BASRI<<HUDA<MUHAMMAD<JAWAD'],
  ['Arkfreith', '', 'ARKFREITH'],
  ['Satriya Sudarpa', '', 'SATRIYA<SUDARPA'],
  ['Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
  ['Nilavadhanananda', 'Arnpol Petch Charonguang', 'NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU'],
  ['Papandropoulous', 'Jonathon Warren Trevor', 'PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR'],
])('%s, %s is %s, as in the standard', (surname, givenNames, expected) => {
  expect(line(surname, givenNames)).toBe(expected.padEnd(39, '<'));
});

test('only a name that lost letters is truncated', () => {
  expect(machineName({ surname: 'Papandropoulous', givenNames: 'Jonathon Warren Trevor' })).toMatchObject({
    truncated: false,
  });
  expect(machineName({ surname: 'Nilavadhanananda', givenNames: 'Arnpol Petch Charonguang' })).toMatchObject({
    truncated: true,
    surname: 'NILAVADHANANANDA',
    givenNames: 'ARNPOL PETCH CHARONGU',
  });
});

test('a long surname leaves room for the first letter of the given names', () => {
  expect(line('Bennelong Wooloomooloo Warrandyte Warnambool', 'Dingo Potoroo')).toBe(
    'BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WA<<D',
  );
});

test('a long single name fills the line', () => {
  expect(line('Hettiarachchige Wickramasinghe Mudiyanselage', '')).toBe('HETTIARACHCHIGE<WICKRAMASINGHE<MUDIYANS');
});

test('a cut behind a component shortens it, so that the next one shows its first letter', () => {
  expect(line('Warnakulasuriya', 'Ishan Dilruk Wasantha Prasad')).toBe('WARNAKULASURIYA<<ISHAN<DILRUK<WASANTH<P');
  expect(line('Jayasuriya Patabendige Don', 'Sanath')).toBe('JAYASURIYA<PATABENDIGE<DON<<SANATH<<<<<');
  expect(line('Abeysekara Gunawardena Mudaliges De Saman', 'A')).toBe('ABEYSEKARA<GUNAWARDENA<MUDALIGES<D<S<<A');
});

test('a single name is all surname, wherever it was typed', () => {
  const arjun = { surname: 'ARJUN', givenNames: '', line: `ARJUN${'<'.repeat(34)}` };
  expect(machineName({ surname: 'Arjun', givenNames: '' })).toMatchObject(arjun);
  expect(machineName({ surname: ' ', givenNames: 'Arjun' })).toMatchObject(arjun);
});

test('a letter of either part tells the language of both', () => {
  expect(line('Гриценко', 'Євген')).toMatch(/^HRYTSENKO<<YEVHEN</);
});

test('characters without a machine form are named from both parts, once', () => {
  expect(line('王 3', '王小')).toEqual(['王', '3', '小']);
});

const anyName = fc.string({
  unit: fc.constantFrom(..." -'.,ABCdefghÉéÖßıİŁđŐơýŽЖжЙыЬщЪҚңһЄїЃЂўΆΟυΫμπΓγσς"),
  maxLength: 80,
});
const letterByLetter = fc.string({ unit: fc.constantFrom(...'AB '), maxLength: 60 });
const anyPair = fc.record({
  surname: fc.oneof(anyName, letterByLetter),
  givenNames: fc.oneof(anyName, letterByLetter),
});

test('every name of the alphabets makes a line of 39, which is its own line', () => {
  fc.assert(
    fc.property(anyPair, (typed) => {
      const name = machineName(typed);
      if (!name.ok) throw new Error(name.characters.join());
      expect(name.line).toMatch(/^[A-Z<]{39}$/);
      expect(name.line).not.toMatch(/<<<[A-Z]|^<+[A-Z]/);
      expect(machineName(name)).toMatchObject({ line: name.line, truncated: false });
    }),
    { numRuns: 1000 },
  );
});

test('a truncated name ends with a letter and keeps the first one of the given names', () => {
  const longName = fc.array(fc.constantFrom('Wickrama', 'Don', 'Mudiyanselage', 'De', 'Silva', 'A'), { minLength: 4 });
  fc.assert(
    fc.property(longName, longName, (surname, givenNames) => {
      const name = machineName({ surname: `Perera ${surname.join(' ')}`, givenNames: givenNames.join(' ') });
      if (!name.ok || !name.truncated) return;
      expect(name.line).toMatch(/[A-Z]$/);
      expect(name.givenNames).toMatch(new RegExp(`^${givenNames[0]?.charAt(0)}`));
    }),
  );
});
