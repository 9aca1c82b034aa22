import type { MrzValue } from '@/lib/passport/mrz';
import type { Reading } from '@/lib/passport/reader/read-document';

/** What lies under one value in the picture: red, green, blue, alpha, row by row. */
export type ValuePicture = { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number };

/** A reading with the pictures of its values; these are there only where it is accepted. */
export type ReadPassport = { reading: Reading; pictures: Partial<Record<MrzValue, ValuePicture>> };

/** What the worker is told; the picture becomes its own. */
export type ReadOrder = { id: number; picture: ImageBitmap; effort: 'quick' | 'full' };

/** What the worker tells, `share` while it searches. */
export type ReadReport =
  | { id: number; share: number }
  | { id: number; outcome: 'none' }
  | ({ id: number; outcome: 'read' } & ReadPassport)
  | { id: number; outcome: 'failed'; reason: string };

/** Reads pictures, one at a time, in a worker of its own. */
export type ScanReader = {
  /** Undefined where the picture has no machine-readable lines. Rejects where the worker failed or was ended. */
  read(
    picture: ImageBitmap,
    effort: ReadOrder['effort'],
    onShare?: (share: number) => void,
  ): Promise<ReadPassport | undefined>;
  /** Ends the worker, and with it what it is reading. */
  end(): void;
};

/** Starts a worker; its weights are loaded with the first picture. */
export function startReader(): ScanReader {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  let last = 0;
  return {
    read(picture, effort, onShare) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const done = new AbortController();
        const finish = (act: () => void) => {
          done.abort();
          act();
        };
        const signal = AbortSignal.any([done.signal, ended.signal]);
        ended.signal.addEventListener('abort', () => finish(() => reject(new DOMException('ended', 'AbortError'))), {
          signal: done.signal,
        });
        worker.addEventListener('error', (event) => finish(() => reject(new Error(event.message))), { signal });
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<ReadReport>) => {
            if (data.id !== id) return;
            if ('share' in data) return onShare?.(data.share);
            finish(() => {
              if (data.outcome === 'failed') reject(new Error(data.reason));
              else resolve(data.outcome === 'read' ? { reading: data.reading, pictures: data.pictures } : undefined);
            });
          },
          { signal },
        );
        worker.postMessage({ id, picture, effort } satisfies ReadOrder, [picture]);
      });
    },
    end() {
      ended.abort();
      worker.terminate();
    },
  };
}
