import type { Confidence } from '../rules/state-pages';

const weaker: readonly Confidence[] = ['official', 'seen', 'secondary', 'unverified'];

/** The least sure of some confidences; null of none. */
export const weakest = (all: readonly Confidence[]): Confidence | null =>
  weaker[Math.max(...all.map((one) => weaker.indexOf(one)))] ?? null;
