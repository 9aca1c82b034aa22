import type { ScanProblem } from './picture-of-file';

/** What the worker answers: the pixels, or that there are none to be had. */
export type HeicReport = { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number } | undefined;

/** The main picture of a HEIC file, as iPhones take them, decoded in a worker that ends with it. */
export async function pictureOfHeic(file: File): Promise<ImageBitmap | ScanProblem> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), { type: 'module' });
  try {
    const bytes = await file.arrayBuffer();
    const decoded = await new Promise<HeicReport>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<HeicReport>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(bytes, [bytes]);
    });
    return decoded ? createImageBitmap(new ImageData(decoded.data, decoded.width, decoded.height)) : 'broken';
  } finally {
    worker.terminate();
  }
}
