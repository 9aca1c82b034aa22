import { cyrillicLanguage, machineLetters } from './transliteration';

/** Characters of the name field of a passport's machine-readable zone (ICAO Doc 9303-4, 4.2.2.1: TD3, positions 6 to 44). */
const passportLength = 39;

/** What a surname leaves free at least: two fillers and the first letter of the given names. */
const givenNamesRoom = 3;

/**
 * A name as it stands in the machine-readable line of a passport (ICAO Doc 9303-3, 4.6, and 9303-4, 4.2.3).
 *
 * `line`: `length` characters, surname `<<` given names, then fillers. `surname` and `givenNames`: the same letters with spaces, which
 * is what to type where a portal asks for the name as in that line. A single name is all surname, in whichever of the two it came.
 *
 * Names that are too long are cut from the right, which is one of the ways that 4.2.3 allows: a surname down to 36 of 39 when
 * given names follow, so that their first letter shows; then the whole to 39. Each cut ends with a letter. States may shorten other
 * components instead, and write the `disputed` letters in another way: the line of the passport itself is right.
 */
export function machineName(
  name: { surname: string; givenNames: string },
  length = passportLength,
):
  | { ok: true; surname: string; givenNames: string; line: string; truncated: boolean; disputed: string[] }
  | { ok: false; characters: string[] } {
  const language = cyrillicLanguage(`${name.surname} ${name.givenNames}`);
  const surname = machineLetters(name.surname, language);
  const givenNames = machineLetters(name.givenNames, language);
  if (!surname.ok || !givenNames.ok) {
    const characters = [surname, givenNames].flatMap((part) => (part.ok ? [] : part.characters));
    return { ok: false, characters: [...new Set(characters)] };
  }
  const [primary = '', ...secondary] = [surname.text, givenNames.text].filter((part) => part !== '');
  const room = secondary.length > 0 ? length - givenNamesRoom : length;
  const field = cut([cut(primary, room), ...secondary].join('<<'), length);
  const shown = identifiers(field);
  return {
    ok: true,
    surname: shown[0],
    givenNames: shown[1],
    line: field.padEnd(length, '<'),
    truncated: field !== [primary, ...secondary].join('<<'),
    disputed: [...new Set([...surname.disputed, ...givenNames.disputed])],
  };
}

/** Primary and secondary identifier of a name field (surname and given names), their components parted by spaces. */
export function identifiers(field: string): [primary: string, secondary: string] {
  const [primary = '', ...secondary] = field.split('<<').map((part) => part.replace(/</g, ' ').trim());
  return [primary, secondary.join(' ').trim()];
}

/**
 * The first `room` characters of a field, ending with a letter. Where the cut would fall behind a filler, the last component of
 * two letters or more gives up one, so that the next component is there with its first letter.
 */
function cut(field: string, room: number): string {
  const head = field.slice(0, room);
  if (!head.endsWith('<')) return head;
  const shorter = head.replace(/([A-Z])[A-Z]((?:<<?[A-Z])*<)$/, '$1$2');
  return shorter === head ? head.slice(0, -1) : shorter + field.charAt(room);
}
