import 'server-only';
import sharp from 'sharp';

// One thread a picture, and nothing kept of what one person sent while the next one's is made.
sharp.concurrency(1);
sharp.cache(false);

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all must stand in one line. */
  var saparPictureTurn: Promise<unknown> | undefined;
}

/**
 * Does one thing after another, whoever asks: a picture that is decoded may take 250 MB for a moment, an interlaced PNG of 50 million
 * pixels.
 */
export function inTurn<Made>(make: () => Promise<Made>): Promise<Made> {
  const made = (globalThis.saparPictureTurn ?? Promise.resolve()).then(make);
  globalThis.saparPictureTurn = made.catch(() => undefined);
  return made;
}
