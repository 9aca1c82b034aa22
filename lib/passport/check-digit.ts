/**
 * The check digit of a text of A to Z, digits and fillers (ICAO Doc 9303-3, 4.9): values 0 to 35, a filler 0, times 7, 3, 1 in
 * turn, modulo 10. It is blind to characters whose values differ by 10, 20 or 30, such as 8 and S, or M and W.
 */
export function checkDigit(text: string): string {
  const weights = [7, 3, 1];
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const value = character === '<' ? 0 : Number.parseInt(character, 36);
    sum += value * (weights[i % 3] as number);
  }
  return String(sum % 10);
}
