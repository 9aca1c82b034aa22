import 'server-only';
import sharp from 'sharp';
import { networkOf } from './network';

// One thread a picture, and nothing kept of what one person sent while the next one's is made.
sharp.concurrency(1);
sharp.cache(false);

/** Who waits, by network, the one whose turn is next first. */
type Line = { isAtWork: boolean; waiting: Map<string, (() => void)[]> };

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all must stand in one line. */
  var saparPictureTurn: Line | undefined;
}

globalThis.saparPictureTurn ??= { isAtWork: false, waiting: new Map() };
const line = globalThis.saparPictureTurn;

/**
 * Does one thing after another, whoever asks: a picture that is decoded may take 250 MB for a moment, an interlaced PNG of 50 million
 * pixels. Networks take turns, so that one that sends many files keeps others waiting for one of them at a time.
 *
 * @param address where what is worked on was sent from
 */
export async function inTurn<Made>(address: string, make: () => Promise<Made>): Promise<Made> {
  if (line.isAtWork) await turnOf(networkOf(address));
  line.isAtWork = true;
  try {
    return await make();
  } finally {
    passOn();
  }
}

/** Waits behind what the same network sent before. */
function turnOf(network: string): Promise<void> {
  return new Promise((go) => line.waiting.set(network, [...(line.waiting.get(network) ?? []), go]));
}

/** Lets the next one begin. Its network waits behind all others for another turn. */
function passOn(): void {
  const [next] = line.waiting;
  line.isAtWork = next !== undefined;
  if (!next) return;
  const [network, [go, ...others]] = next;
  line.waiting.delete(network);
  if (others.length > 0) line.waiting.set(network, others);
  go?.();
}
