import type { Alternatives } from './alternatives';
import { type Mrz, type MrzValue, parseMrz } from './mrz';
import type { Span } from './mrz-layout';

/**
 * What else a value may be: every text for which all check digits hold as well, one or two of its characters being read as one of their
 * `alternatives`. Check digits cannot tell 8 from S, 6 from G, or two letters O from two zeros: a value
 * with rivals is not proved.
 */
export function rivalsOf(
  { lines }: Pick<Mrz, 'lines'>,
  value: MrzValue,
  span: Span,
  alternatives: Alternatives,
): string[] {
  const line = lines[span.line] ?? '';
  const changes = Array.from({ length: span.to - span.from }, (_, i) => span.from + i).flatMap((at) =>
    (alternatives[span.line]?.[at] ?? []).map(({ character }) => ({ at, character })),
  );
  const pairs = changes.flatMap((one, i) => [
    [one],
    ...changes.slice(i + 1).flatMap((other) => (other.at === one.at ? [] : [[one, other]])),
  ]);
  const found = pairs.flatMap((pair) => {
    const changed = pair.reduce((text, { at, character }) => text.slice(0, at) + character + text.slice(at + 1), line);
    const mrz = parseMrz(lines.map((each, l) => (l === span.line ? changed : each)));
    return mrz?.proved ? [mrz.values[value]] : [];
  });
  return [...new Set(found)];
}
