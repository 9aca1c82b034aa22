import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineLetters, toLatin } from './transliteration';

const machine = (name: string) => {
  const written = machineLetters(name);
  return written.ok ? written.text : written.characters;
};
const latin = (text: string) => {
  const written = toLatin(text);
  return written.ok ? written.text : written.characters;
};

test.each([
  ["O'Connor", 'OCONNOR'],
  ['O’Connor', 'OCONNOR'],
  ['O´Connor', 'OCONNOR'],
  ["D'Artagnan", 'DARTAGNAN'],
  ['Smith-Jones', 'SMITH<JONES'],
  ['Smith – Jones', 'SMITH<JONES'],
  ['Anna, Maria', 'ANNA<MARIA'],
  ['St. John', 'ST<JOHN'],
  ['van der Muellen', 'VAN<DER<MUELLEN'],
  ['SMITH<JONES<<', 'SMITH<JONES'],
  ['', ''],
])('punctuation of %s is written as section 4.6 says: %s', (name, expected) => {
  expect(machine(name)).toBe(expected);
});

test.each([
  ['Müller', 'MUELLER'],
  ['Mu\u0308ller', 'MUELLER'],
  ['Ångström', 'AANGSTROEM'],
  ['Øster', 'OESTER'],
  ['Łukasz', 'LUKASZ'],
  ['Strauß', 'STRAUSS'],
  ['STRAUẞ', 'STRAUSS'],
  ['Ibáñez', 'IBANEZ'],
  ['Lefèvre', 'LEFEVRE'],
  ['Œuvrard', 'OEUVRARD'],
  ['Þórður', 'THORDUR'],
  ['Ĳssel', 'IJSSEL'],
  ['Đặng Thị Hường', 'DANG<THI<HUONG'],
  ['Çağlar Işık İnönü', 'CAGLAR<ISIK<INOENUE'],
  ['Ștefăniță', 'STEFANITA'],
  ['Ħaż-Żebbuġ', 'HAZ<ZEBBUG'],
  ['Məmmədov', 'MAMMADOV'],
  ['Coŀlell', 'COLLELL'],
  ['Ｓａｔｏ', 'SATO'],
])('Latin letters of %s follow table A: %s', (name, expected) => {
  expect(machine(name)).toBe(expected);
});

test.each([
  ['Иванова Мария', 'IVANOVA<MARIIA'],
  ['Щербаков Объедков Юрьевич', 'SHCHERBAKOV<OBIEEDKOV<IUREVICH'],
  ['Й и\u0306 Ё', 'I<I<E'],
  ['Қасым-Жомарт', 'KASYM<ZHOMART'],
  ['Әлия Ғалымқызы Өмірбек Шыңғыс Гүлһан Ұлан', 'ALIIA<GALYMKYZY<OMIRBEK<SHYNGYS<GULHAN<ULAN'],
  ['Євген Ґеник Київ', 'YEVHEN<GENYK<KYIV'],
  ['Мар’яна Їжак', 'MARIANA<YIZHAK'],
  ['Ђорђе Живковић', 'DORDE<ZIVKOVIC'],
  ['Ѓорѓи Хаџи', 'GJORGJI<HADJI'],
  ['Љубиша', 'LJUBISHA'],
])('Cyrillic letters of %s follow table B, with the exceptions of the language they prove: %s', (name, expected) => {
  expect(machine(name)).toBe(expected);
});

test('the exceptions of a language apply when the caller knows it', () => {
  expect(machineLetters('Ганна', 'uk')).toMatchObject({ text: 'HANNA' });
  expect(machineLetters('Ёсць Галіна', 'be')).toMatchObject({ text: 'IOSTS<HALINA' });
  expect(machineLetters('Щерев', 'bg')).toMatchObject({ text: 'SHTEREV' });
});

test.each([
  ['Παπανδρέου', 'PAPANDREOU'],
  ['Γεώργιος Αγγελόπουλος', 'GEORGIOS<ANGELOPOULOS'],
  ['Ευθύμιος Μπάκας Σταύρος', 'EFTHYMIOS<BAKAS<STAVROS'],
  ['Χρύσα Ψαρρού Λάμπρου', 'CHRYSA<PSARROU<LAMPROU'],
  ['ΜΑΪΟΣ ΠΡΑΫΣ', 'MAIOS<PRAYS'],
])('Greek letters of %s follow ELOT 743: %s', (name, expected) => {
  expect(machine(name)).toBe(expected);
});

test.each([
  ['Maria 2', ['2']],
  ['محمد علي', ['م', 'ح', 'د', 'ع', 'ل', 'ي']],
  ['李 Li', ['李']],
  ['გიორგი', ['Გ', 'Ი', 'Ო', 'Რ']],
  ['Anna 🙂', ['🙂']],
  ['ŠtefanƩ', ['Ʃ']],
])('%s has no machine form, and the characters at fault are named', (name, characters) => {
  expect(machine(name)).toEqual(characters);
});

test('the letters that a State may write otherwise are named', () => {
  expect(machineLetters('Jürgen Þór Åse')).toMatchObject({ disputed: ['Ü', 'Å'] });
  expect(machineLetters('Юрий')).toMatchObject({ disputed: ['Ю', 'Р', 'И', 'Й'] });
  expect(machineLetters('Lefèvre')).toMatchObject({ disputed: [] });
});

test.each([
  ['Lefèvre', 'LEFÈVRE'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'STRASSE'],
  ['Məmmədov', 'MƏMMƏDOV'],
  ['12 bis, rue de l’Église', "12 BIS, RUE DE L'ÉGLISE"],
  ['12, rue X,\n 75001\u00a0Paris\r\n\nFrance ', '12, RUE X, 75001 PARIS, FRANCE'],
  ['« Chez Zoé » — 3º…', '" CHEZ ZOÉ " - 3°...'],
  ['ул. Абая, дом №\u00a05/2', 'UL. ABAIA, DOM NO 5/2'],
  ['Қазақстан, Көкшетау қ.', 'KAZAKSTAN, KOKSHETAU K.'],
  ['Αθήνα & Πειραιάς', 'ATHINA & PEIRAIAS'],
  ['a\u200bb\u00adc', 'ABC'],
  ['\u0301', ''],
  ['', ''],
])('%s is printed as %s', (text, expected) => {
  expect(latin(text)).toBe(expected);
});

test.each([
  ['Rue de la Paix 🏠🏠', ['🏠']],
  ['北京 Beijing', ['北', '京']],
  ['١٢', ['١', '٢']],
])('%s has no printed form, and the characters at fault are named once each', (text, characters) => {
  expect(latin(text)).toEqual(characters);
});

const anyAlphabet = fc.string({
  unit: fc.constantFrom(..." \n-',.AaÉéÖßıİŁđŐớàǰŉﬁŽžЖжЙыЬщЪҚңһЄїЃЂўΆΟυΫμπΓγσς’–«"),
  maxLength: 60,
});

test('what is printed can be printed again and stays the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyAlphabet, fc.string({ unit: 'binary' })), (text) => {
      const once = toLatin(text);
      if (once.ok) expect(toLatin(once.text)).toEqual(once);
      else expect(once.characters.length).toBeGreaterThan(0);
    }),
  );
});

test('machine letters are A to Z in components, and are their own machine letters', () => {
  fc.assert(
    fc.property(anyAlphabet, (name) => {
      const once = machineLetters(name);
      expect(once).toMatchObject({ ok: true, text: expect.stringMatching(/^([A-Z]+(<[A-Z]+)*)?$/) });
      if (once.ok) expect(machineLetters(once.text)).toEqual({ ok: true, text: once.text, disputed: [] });
    }),
  );
});

test('what has a machine form has a printed form', () => {
  fc.assert(
    fc.property(fc.oneof(anyAlphabet, fc.string({ unit: 'grapheme' })), (name) => {
      if (machineLetters(name).ok) expect(toLatin(name).ok).toBe(true);
    }),
  );
});
