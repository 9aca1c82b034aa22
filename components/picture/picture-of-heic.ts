/** What the worker is told: the file, the longest side that is wanted, and the pixels of the largest tile that it may decode. */
export type HeicOrder = { bytes: ArrayBuffer; longest: number; mostOfTile: number };

/** What the worker answers: the picture, or why there is none. */
export type HeicReport = ImageBitmap | 'broken' | 'memory';

/**
 * The main picture of a HEIC file, upright, with no side longer than `longest`: decoded and made small in a worker that ends with it, and
 * its memory too.
 */
export async function pictureOfHeic(file: Blob, longest: number, mostOfTile: number): Promise<HeicReport> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), { type: 'module' });
  try {
    const bytes = await file.arrayBuffer();
    return await new Promise<HeicReport>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<HeicReport>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ bytes, longest, mostOfTile } satisfies HeicOrder, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
