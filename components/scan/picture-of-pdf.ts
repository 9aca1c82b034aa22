import { PasswordException } from 'pdfjs-dist';
import { drawnPages } from '@/components/pdf/drawn-pages';
import { longestSide } from '@/lib/passport/reader/image';
import type { ScanProblem } from './picture-of-file';

/** The first page of a PDF, drawn at the size in which it is read. `blank`: nothing is on it, or only pictures that are too large. */
export async function pictureOfPdf(file: File): Promise<ImageBitmap | ScanProblem> {
  try {
    for await (const page of drawnPages(file, longestSide))
      return isBlank(page) ? 'blank' : await createImageBitmap(page);
    return 'broken';
  } catch (error) {
    return error instanceof PasswordException ? 'locked' : 'broken';
  }
}

/** Whether a page is white all over, seen from afar. */
function isBlank(page: HTMLCanvasElement): boolean {
  const afar = new OffscreenCanvas(64, 64).getContext('2d');
  afar?.drawImage(page, 0, 0, 64, 64);
  return afar?.getImageData(0, 0, 64, 64).data.every((level) => level === 255) ?? false;
}
