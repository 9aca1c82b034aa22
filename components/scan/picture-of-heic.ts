import type { ScanProblem } from './picture-of-file';

/** What the worker is told: the file, and the longest side that is wanted. */
export type HeicOrder = { bytes: ArrayBuffer; longest: number };

/** What the worker answers: the picture, or that there is none to be had. */
export type HeicReport = ImageBitmap | undefined;

/**
 * The main picture of a HEIC file, as iPhones take them, with no side longer than `longest`: decoded and made small in a worker that ends
 * with it, and its memory too.
 */
export async function pictureOfHeic(file: File, longest: number): Promise<ImageBitmap | ScanProblem> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), { type: 'module' });
  try {
    const bytes = await file.arrayBuffer();
    const decoded = await new Promise<HeicReport>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<HeicReport>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ bytes, longest } satisfies HeicOrder, [bytes]);
    });
    return decoded ?? 'broken';
  } finally {
    worker.terminate();
  }
}
