/**
 * French texts with no-break spaces where French puts a space before or inside punctuation, so that no line begins with
 * « ; » or ends with « « ». Texts are written with plain spaces, which can be seen and typed.
 */
export function frenchSpaces<T>(texts: T): T {
  if (typeof texts === 'string') return texts.replace(/ (?=[;:?!»])|(?<=«|n°) /g, '\u00a0') as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts).map(([key, value]) => [key, frenchSpaces(value)] as const);
  return (Array.isArray(texts) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}
