import { GlobalWorkerOptions, getDocument, VerbosityLevel } from 'pdfjs-dist';

/** The most pixels of a picture in a PDF, for each of which PDF.js takes eleven bytes: A4 at 450 dots an inch. Larger ones it leaves out. */
const mostPixels = 20_000_000;

/**
 * The pages of a PDF one after another, each drawn so that its longer side has so many pixels. Throws what PDF.js throws, a
 * `PasswordException` where it is locked. The last canvas is no longer needed when the next page is asked for.
 */
export async function* drawnPages(file: Blob, longestSide: number): AsyncGenerator<HTMLCanvasElement> {
  GlobalWorkerOptions.workerSrc = new URL(
    '../../node_modules/pdfjs-dist/build/pdf.worker.min.mjs',
    import.meta.url,
  ).href;
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    maxImageSize: mostPixels,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: longestSide / Math.max(width, height) });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      yield canvas;
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
}
