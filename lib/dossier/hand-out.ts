import { Readable } from 'node:stream';
import { release } from '@/lib/vault/release';

/** Large files go out in pieces of so many bytes: whatever carries them on holds one or two, and not the whole. */
const piece = 64 * 1024;

/** How long a reader may take nothing at all, in milliseconds: whoever does not go on for so long has gone. */
const patience = 30_000;
/** The slowest line, in bytes a millisecond: 384 kbit/s. What is held for one that is slower keeps others waiting. */
const slowest = 48;
const lookEvery = 5000;

/**
 * What a program writes, for a reader that may be slow. `taken` waits until all that was written so far has been taken, so that no more
 * than that need be held; it is false once nobody takes it any more: whoever takes nothing for a while, or all of it slower than any line,
 * is let go. What goes out is a copy: who wrote it may let go of it then. A writer
 * that fails is told to the reader.
 *
 * @param isOwn what is written is nobody else's, and its memory is given back once it has gone out
 */
export function handOut(written: Readable, isOwn = false): { stream: Readable; taken: () => Promise<boolean> } {
  const pending: Pending = { chunks: [], at: 0 };
  const waiting = new Set<() => void>();
  let isOver = false;
  let isWanted = false;
  /** Until when what is written has to be taken, and when some of it last was. */
  let due = 0;
  let moved = 0;

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
      clearInterval(watch);
      pending.chunks.length = 0;
      tellAll();
      done(error);
    },
  });

  const watch = setInterval(() => {
    const now = Date.now();
    if (pending.chunks.length > 0 && (now > due || now - moved > patience)) stream.destroy();
  }, lookEvery).unref();

  function give(): void {
    while (isWanted && !stream.destroyed) {
      const next = nextPiece(pending, isOwn);
      if (!next) {
        tellAll();
        if (isOver) stream.push(null);
        return;
      }
      moved = Date.now();
      isWanted = stream.push(next);
    }
  }

  written.on('data', (chunk: Uint8Array) => {
    if (stream.destroyed) return;
    if (pending.chunks.length === 0) {
      moved = Date.now();
      due = moved + patience;
    }
    due += chunk.length / slowest;
    pending.chunks.push(chunk);
    give();
  });
  written.on('end', () => {
    isOver = true;
    give();
  });
  written.on('error', (error) => stream.destroy(error));

  const taken = async (): Promise<boolean> => {
    if (!stream.destroyed && pending.chunks.length > 0) {
      await new Promise<void>((tell) => waiting.add(tell));
    }
    return !stream.destroyed;
  };
  return { stream, taken };
}

/** What is written and has not gone out, its first part perhaps up to `at`. */
type Pending = { chunks: Uint8Array[]; at: number };

/** Takes a copy of the next piece: what is small goes together, what is large in parts. Undefined where there is nothing. */
function nextPiece(pending: Pending, isOwn: boolean): Uint8Array | undefined {
  const { chunks, at } = pending;
  const [first] = chunks;
  if (!first) return undefined;
  if (first.length <= piece) {
    let length = 0;
    const beyond = chunks.findIndex((chunk) => {
      length += chunk.length;
      return length > piece;
    });
    return Buffer.concat(chunks.splice(0, beyond < 0 ? chunks.length : beyond));
  }
  const next = Buffer.from(first.subarray(at, at + piece));
  pending.at = at + next.length;
  if (pending.at === first.length) {
    chunks.shift();
    pending.at = 0;
    if (isOwn) release(first);
  }
  return next;
}
