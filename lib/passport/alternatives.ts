import type { Span } from './mrz-layout';

/** A character that the network held possible in place of the one that was read, and how probable it is. */
export type Alternative = { character: string; probability: number };

/** Of each character of each line, the likeliest first. */
export type Alternatives = readonly (readonly (readonly Alternative[])[])[];

/**
 * A letter is offered in place of another where it is at least so probable. Of 3,774 letters of names in accepted readings, drawn and
 * photographed badly, and of those in 45 specimens none was wrong, and eight had a second choice of 2 % and more: CHRISTOPHF for CHRISTOPHE
 * is nothing to trouble anybody with.
 */
const leastProbability = 0.1;

/** What a name of machine-readable lines may be instead: with one other letter each. `span` is where it stands. */
export function otherNames(name: string, { line, from }: Span, alternatives: Alternatives): string[] {
  return Array.from(name).flatMap((_, i) =>
    (alternatives[line]?.[from + i] ?? [])
      .filter(({ character, probability }) => /[A-Z]/.test(character) && probability >= leastProbability)
      .map(({ character }) => name.slice(0, i) + character + name.slice(i + 1)),
  );
}
