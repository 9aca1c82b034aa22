/**
 * Names and texts of any Latin, Cyrillic or Greek alphabet in the letters of travel documents.
 *
 * Two forms: the printed one keeps every Latin letter (ICAO Doc 9303-3, 3.1), the machine-readable one knows A to Z only
 * (4.6 and the tables of section 6). Other scripts have no one Latin form, so they come back as what can't be written.
 */

/** `characters`: what can't be written, each once, in the order of the text. */
type Unwritten = { ok: false; characters: string[] };

/** Cyrillic alphabets that section 6.B reads otherwise than Russian in places (ISO 639-1). */
type CyrillicLanguage = 'be' | 'bg' | 'mk' | 'sr' | 'uk';

/** `Ж=ZH З=Z`: a character, then its letters. */
const table = (rows: string) => new Map(rows.split(' ').map((row) => [row.charAt(0), row.slice(2)] as const));

const letters = table(
  [
    // Section 6.A, first choices. It also allows A for Ä and Å, O for Ö, U or UXX for Ü, NXX for Ñ. Its other letters are plain
    // ones with a mark, which plainLetter() takes off, or ẞ, ı, Ĳ and Ŀ, which plainSigns() takes apart.
    'Æ=AE Ä=AE Å=AA Ð=D Đ=D Ħ=H Ł=L Ŋ=N Ö=OE Ø=OE Œ=OE Þ=TH Ŧ=T Ü=UE',
    // Not in the standard: A for Ə as in the usual Latin spelling of Azerbaijani names, and West African letters.
    'Ə=A Ɓ=B Ɗ=D Ɛ=E Ƙ=K Ɲ=N Ɔ=O Ƴ=Y',
    // Section 6.B as for Russian. Ь is not in it: Russian passports leave it out.
    'А=A Б=B В=V Г=G Д=D Е=E Ё=E Ж=ZH З=Z И=I Й=I К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ф=F Х=KH Ц=TS Ч=CH Ш=SH',
    'Щ=SHCH Ъ=IE Ы=Y Ь= Э=E Ю=IU Я=IA',
    // Section 6.B, letters of other languages. Ѓ and Ќ are Macedonian only. Ћ is not in it under its own number: C as for Ć.
    'Ђ=D Ѓ=GJ Є=IE Ѕ=DZ І=I Ї=I Ј=J Љ=LJ Њ=NJ Ћ=C Ќ=KJ Ў=U Џ=DZ Ѫ=U Ѵ=Y Ґ=G',
    // Kazakh: the standard has only Ғ and Һ, the latter as C, which no State follows. These are the usual spellings in
    // passports of Kazakhstan, whose holders may ask for another.
    'Ә=A Ғ=G Қ=K Ң=N Ө=O Ұ=U Ү=U Һ=H',
    // Greek is not in the standard either: ELOT 743 (ISO 843, type 2), which Greek passports follow.
    'Α=A Β=V Γ=G Δ=D Ε=E Ζ=Z Η=I Θ=TH Ι=I Κ=K Λ=L Μ=M Ν=N Ξ=X Ο=O Π=P Ρ=R Σ=S Τ=T Υ=Y Φ=F Χ=CH Ψ=PS Ω=O',
  ].join(' '),
);

/** Exceptions of section 6.B, but for its H for Serbian Г, which no Serbian passport has. */
const exceptions: Record<CyrillicLanguage, ReadonlyMap<string, string>> = {
  be: table('Г=H Ё=IO'),
  bg: table('Щ=SHT'),
  mk: table('Х=H Ц=C Џ=DJ'),
  sr: table('Ж=Z Х=H Ц=C Ч=C Ш=S'),
  uk: table('Г=H И=Y'),
};
const ukrainianInitials = table('Є=YE Ї=YI Й=Y Ю=YU Я=YA');

/** Letters that only one of these languages has; Ў is Uzbek as well as Belarusian. */
const signs = [
  ['mk', /[ЃЌЅ]/iu],
  ['sr', /[ЂЋ]/iu],
  ['uk', /[ҐЄЇ]/iu],
] as const;

/** Letters for which section 6.A leaves a choice, or for which State and standard often differ. */
const disputed = /[ÄÅÑÖÜƏƁƊƐƘƝƆƳ]|\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** What the paper form can show beside letters: ASCII, and signs of French and Spanish texts that have no plain form. */
const printable = /[ -~°§€£·¡¿]/;

/** The Cyrillic language that a letter of the text proves; undefined, which is read as Russian and Kazakh, when none does. */
export function cyrillicLanguage(text: string): CyrillicLanguage | undefined {
  return signs.find(([, letter]) => letter.test(text))?.[0];
}

/**
 * Free text as the paper form shows it: Latin capitals with their marks, Cyrillic and Greek transliterated (ICAO Doc 9303-3,
 * section 6), digits and common signs kept, typographic ones made plain, line breaks as commas.
 */
export function toLatin(text: string, language?: CyrillicLanguage): { ok: true; text: string } | Unwritten {
  return rewrite(text, language, ({ cluster, base, letter }) => {
    if (/\p{Script=Latin}/u.test(base)) return cluster;
    return letter ?? (printable.test(base) ? base : undefined);
  });
}

/**
 * A name in the letters of the machine-readable zone (ICAO Doc 9303-3, 4.6 and section 6): A to Z, components parted by one
 * `<`, nothing at the ends. Spaces, hyphens and commas part components; other punctuation is left out; digits can't be written.
 *
 * `disputed`: the letters that the passport may show otherwise, as its State decides; its own machine-readable line is right.
 */
export function machineLetters(
  name: string,
  language?: CyrillicLanguage,
): { ok: true; text: string; disputed: string[] } | Unwritten {
  const found = new Set<string>();
  const written = rewrite(name, language, ({ base, letter }) => {
    if (letter !== undefined && disputed.test(base)) found.add(base);
    return letter ?? (/[ <,-]/.test(base) ? '<' : printable.test(base) && /\p{P}/u.test(base) ? '' : undefined);
  });
  if (!written.ok) return written;
  const text = written.text.replace(/<+/g, '<').replace(/^<|<$/g, '');
  return { ok: true, text, disputed: [...found] };
}

/** A character with the marks that follow it, without them, and its transliteration if the tables have one. */
type Found = { cluster: string; base: string; letter: string | undefined };

/** Writes a text character by character; `write` answers undefined for what can't be written. */
function rewrite(
  text: string,
  language: CyrillicLanguage | undefined,
  write: (found: Found) => string | undefined,
): { ok: true; text: string } | Unwritten {
  const plain = plainSigns(text);
  const alphabet = language ?? cyrillicLanguage(plain);
  const unwritten = new Set<string>();
  let result = '';
  let before = '';
  for (const [cluster, base = ''] of spellGreek(plain).matchAll(/(\P{M})\p{M}*/gu)) {
    const initial = alphabet === 'uk' && !/[\p{L}']/u.test(before) ? ukrainianInitials.get(base) : undefined;
    const exception = alphabet && exceptions[alphabet].get(base);
    const written = write({ cluster, base, letter: initial ?? exception ?? letters.get(base) ?? plainLetter(base) });
    if (written === undefined) unwritten.add(cluster);
    result += written ?? '';
    before = base;
  }
  if (unwritten.size > 0) return { ok: false, characters: [...unwritten] };
  // A letter or mark left out may leave two spaces, or one at an end.
  return { ok: true, text: result.normalize('NFC').replace(/ +/g, ' ').trim() };
}

/** The letter without its marks (Ș, Ệ, Ѝ, Ά), by the canonical decomposition of Unicode. */
function plainLetter(character: string): string | undefined {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[A-Z]$/.test(plain) ? plain : letters.get(plain);
}

/** Capitals, plain quotes, hyphens and spaces, no invisible characters, one line. */
function plainSigns(text: string): string {
  return text
    .replace(/´/g, "'") // An apostrophe on many keyboards, which NFKC would make a space and a mark.
    .replace(/º/g, '°')
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/ẞ/g, 'SS')
    .replace(/[`‘’‚‛‹›ʹʻʼʽʾʿˈ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[\r\u2028\u2029]/g, '\n')
    .replace(/(?:(?!\n)[\s\p{Cc}])+/gu, ' ')
    .trim()
    .replace(/,? ?\n[\n ]*/g, ', ');
}

/** Pairs of Greek letters that ELOT 743 does not write letter by letter. A mark on the first, or Ϋ, keeps them apart. */
function spellGreek(capitals: string): string {
  return capitals
    .replace(/Ο[ΥΎ]/g, 'OU')
    .replace(/([ΑΕΗ])[ΥΎ](?=[ΘΚΞΠΣΤΦΧΨ]|\P{L}|$)/gu, '$1F')
    .replace(/([ΑΕΗ])[ΥΎ]/g, '$1V')
    .replace(/Γ(?=[ΓΞΧ])/g, 'N')
    .replace(/(^|\P{L})ΜΠ|ΜΠ(?=\P{L}|$)/gu, '$1B');
}
