import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colour tokens of a scheme, by name. */
const colours = (text: string) =>
  new Map([...text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const pairs: [least: number, on: string[], what: string[]][] = [
  [7, ['paper', 'paper-raised', 'paper-sunk'], ['ink', 'ink-soft']],
  [7, ['action-soft', 'error-soft', 'ok-soft', 'warn-soft'], ['ink']],
  [4.5, ['paper', 'paper-raised', 'paper-sunk', 'action-soft'], ['action', 'action-strong']],
  [4.5, ['action', 'action-strong'], ['action-ink']],
  [4.5, ['sky', 'sky-deep'], ['sky-ink', 'sky-ink-soft']],
  [4.5, ['paper', 'paper-raised', 'error-soft'], ['error']],
  [4.5, ['paper', 'paper-raised', 'ok-soft'], ['ok']],
  [4.5, ['paper', 'paper-raised', 'warn-soft'], ['warn']],
  [3, ['paper', 'paper-raised'], ['line-strong', 'gold', 'focus']],
  [3, ['sky', 'sky-deep'], ['cord']],
];

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
])('in the %s scheme', (_scheme, scheme) => {
  it.each(
    pairs.flatMap(([least, on, what]) => on.flatMap((under) => what.map((over) => [over, under, least] as const))),
  )('%s on %s has a contrast of at least %d', (over, under, least) => {
    expect(contrast(scheme.get(over) ?? '', scheme.get(under) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('every colour has its dark twin', () => {
  expect([...colours(dark).keys()]).toEqual([...colours(light).keys()]);
});
