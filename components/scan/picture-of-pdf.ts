import { GlobalWorkerOptions, getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist';
import { longestSide } from '@/lib/passport/reader/image';
import type { ScanProblem } from './picture-of-file';

/** The first page of a PDF, drawn at the size in which it is read. */
export async function pictureOfPdf(file: File): Promise<ImageBitmap | ScanProblem> {
  GlobalWorkerOptions.workerSrc = new URL(
    '../../node_modules/pdfjs-dist/build/pdf.worker.min.mjs',
    import.meta.url,
  ).href;
  const task = getDocument({ data: new Uint8Array(await file.arrayBuffer()), verbosity: VerbosityLevel.ERRORS });
  try {
    const page = await (await task.promise).getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: longestSide / Math.max(width, height) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return await createImageBitmap(canvas);
  } catch (error) {
    return error instanceof PasswordException ? 'locked' : 'broken';
  } finally {
    await task.destroy();
  }
}
