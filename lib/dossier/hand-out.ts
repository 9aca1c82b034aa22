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
  const emptied = new Set<() => void>();
  let isOver = false;
  let handed = 0;
  let wake: (() => void) | undefined;

  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const next = takeSmall(pending) ?? pending[0];
      if (!next) {
        for (const tell of emptied) tell();
        if (isOver) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      for (let at = 0; at < next.length; at += piece) {
        handed++;
        yield next.subarray(at, at + piece);
      }
      if (pending[0] === next) pending.shift();
    }
  }

  const stream = Readable.from(pieces(), { objectMode: false, highWaterMark: piece });
  written.on('data', (chunk: Uint8Array) => {
    pending.push(chunk);
    wake?.();
  });
  written.on('end', () => {
    isOver = true;
    wake?.();
  });
  written.on('error', (error) => stream.destroy(error));
  stream.on('close', () => {
    pending.length = 0;
    isOver = true;
    for (const tell of emptied) tell();
    wake?.();
  });

  const taken = async (): Promise<boolean> => {
    if (stream.destroyed || pending.length === 0) return !stream.destroyed;
    await new Promise<void>((resolve) => {
      let before = handed;
      const watch = setInterval(() => {
        if (handed === before) stream.destroy();
        before = handed;
      }, patience);
      const tell = () => {
        clearInterval(watch);
        emptied.delete(tell);
        resolve();
      };
      emptied.add(tell);
    });
    return !stream.destroyed;
  };
  return { stream, taken };
}

/** The small pieces at the beginning of a list as one, taken off it; undefined where it begins with a large one, or is empty. */
function takeSmall(pending: Uint8Array[]): Uint8Array | undefined {
  let length = 0;
  let many = 0;
  for (const { length: own } of pending) {
    if (length + own > piece) break;
    length += own;
    many++;
  }
  return many > 0 ? Buffer.concat(pending.splice(0, many)) : undefined;
}
