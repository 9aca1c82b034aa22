import { Readable } from 'node:stream';

/** Large files go out in pieces of so many bytes: whatever carries them on holds one or two, and not the whole. */
const piece = 64 * 1024;

/** How long a reader may take nothing at all, in milliseconds: whoever does not go on for so long has gone. */
const patience = 60_000;

/**
 * What a program writes, for a reader that may be slow. `taken` waits until all that was written so far has been taken, so that no more
 * than that need be held; it is false once nobody takes it any more. A writer that fails is told to the reader.
 */
export function handOut(written: Readable): { stream: Readable; taken: () => Promise<boolean> } {
  const pending: Uint8Array[] = [];
  const waiting = new Set<() => void>();
  let isOver = false;
  let isWanted = false;
  let handed = 0;

  const tellAll = () => {
    for (const tell of waiting) tell();
    waiting.clear();
  };
  const stream = new Readable({
    highWaterMark: piece,
    read() {
      isWanted = true;
      give();
    },
    destroy(error, done) {
      pending.length = 0;
      tellAll();
      done(error);
    },
  });

  function give(): void {
    while (isWanted && !stream.destroyed) {
      const next = nextPiece(pending);
      if (!next) {
        tellAll();
        if (isOver) stream.push(null);
        return;
      }
      handed++;
      isWanted = stream.push(next);
    }
  }

  written.on('data', (chunk: Uint8Array) => {
    if (stream.destroyed) return;
    pending.push(chunk);
    give();
  });
  written.on('end', () => {
    isOver = true;
    give();
  });
  written.on('error', (error) => stream.destroy(error));

  const taken = async (): Promise<boolean> => {
    if (!stream.destroyed && pending.length > 0) {
      let before = handed;
      const watch = setInterval(() => {
        if (handed === before) stream.destroy();
        before = handed;
      }, patience);
      await new Promise<void>((tell) => waiting.add(tell));
      clearInterval(watch);
    }
    return !stream.destroyed;
  };
  return { stream, taken };
}

/** Takes the next piece off a list: what is small goes together, what is large in parts. Undefined where there is nothing. */
function nextPiece(pending: Uint8Array[]): Uint8Array | undefined {
  const [first] = pending;
  if (!first) return undefined;
  if (first.length > piece) {
    pending[0] = first.subarray(piece);
    return first.subarray(0, piece);
  }
  let length = 0;
  const small = pending.findIndex((chunk) => {
    length += chunk.length;
    return length > piece;
  });
  return Buffer.concat(pending.splice(0, small < 0 ? pending.length : small));
}
