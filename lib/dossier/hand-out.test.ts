import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { handOut } from './hand-out';

/** A writer that waits for nobody, as pdfkit and yazl are. */
const writer = () => new Readable({ read: () => undefined });
const turn = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => void vi.useRealTimers());

test('hands out all that was written, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(200_000), { maxLength: 8 }), async (sizes) => {
      const written = writer();
      const { stream } = handOut(written);
      const parts = sizes.map((size, index) => Buffer.alloc(size, index + 1));
      for (const part of parts) if (part.length > 0) written.push(part);
      written.push(null);
      expect((await buffer(stream)).equals(Buffer.concat(parts))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('what is written counts as taken once the reader has had the last of it, and not before', async () => {
  const written = writer();
  const { stream, taken } = handOut(written);
  expect(await taken()).toBe(true);
  written.push(Buffer.alloc(1_000_000));
  await turn();
  let isTaken = false;
  const all = taken().then((yes) => {
    isTaken = yes;
  });
  const reader = stream[Symbol.asyncIterator]();
  let read = 0;
  while (read < 900_000) {
    read += (await reader.next()).value.length;
    expect(isTaken).toBe(false);
  }
  while (read < 1_000_000) read += (await reader.next()).value.length;
  void reader.next();
  await all;
  expect(isTaken).toBe(true);
});

test('nothing is taken any more once the reader has gone', async () => {
  const written = writer();
  const { stream, taken } = handOut(written);
  written.push(Buffer.alloc(1_000_000));
  await turn();
  const waiting = taken();
  stream.destroy();
  expect(await waiting).toBe(false);
  expect(await taken()).toBe(false);
});

test('a writer that fails is told to the reader', async () => {
  const written = writer();
  const { stream } = handOut(written);
  const reading = buffer(stream);
  written.destroy(new Error('no more paper'));
  await expect(reading).rejects.toThrow('no more paper');
});

/** Reads a piece of what is handed out every so many milliseconds of a clock of its own; how much of `size` it got. */
async function readSlowly(size: number, every: number): Promise<number> {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  const written = writer();
  const { stream, taken } = handOut(written);
  written.push(Buffer.alloc(size));
  written.push(null);
  await turn();
  const over = taken();
  let read = 0;
  while (!stream.destroyed && read < size) {
    read += (stream.read(64 * 1024) ?? stream.read())?.length ?? 0;
    await vi.advanceTimersByTimeAsync(every);
    await turn();
  }
  await over;
  return read;
}

test('a reader on a slow line gets all of it', async () => {
  expect(await readSlowly(4_000_000, 1300)).toBe(4_000_000);
});

test('a reader who takes a little now and then, for ever, is let go', async () => {
  expect(await readSlowly(4_000_000, 20_000)).toBeLessThan(1_000_000);
});

test('a reader who takes nothing is let go', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  const written = writer();
  const { stream, taken } = handOut(written);
  written.push(Buffer.alloc(10_000_000));
  await turn();
  const waiting = taken();
  await vi.advanceTimersByTimeAsync(70_000);
  expect(await waiting).toBe(false);
  expect(stream.destroyed).toBe(true);
});
