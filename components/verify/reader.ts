import decodeQR from 'qr/decode.js';
import { openPicture } from '@/components/picture/open-picture';
import { headerLength, readHeader } from '@/lib/image/header';
import { judge } from '@/lib/signed-code/signed-code';

export { judge };

/** The most dots of a picture's longer side that are looked at: a scan of A4 with 300 dots an inch. */
const mostDots = 3600;

/** The longer side of a page of a PDF as it is drawn, in pixels, and the most pages that are looked at. */
const pageDots = 2600;
const mostPages = 20;

/** No form has more codes. */
const mostCodes = 8;

/** The text of the QR code in a picture; undefined where none is found. `milliseconds`: how long it may search. */
export function textIn(
  picture: CanvasImageSource,
  width: number,
  height: number,
  milliseconds: number,
): string | undefined {
  return searched(paperOf(picture, width, height), milliseconds)?.text;
}

/** The texts of all QR codes in a picture. `milliseconds`: how long each may be searched for. */
function textsIn(picture: CanvasImageSource, width: number, height: number, milliseconds: number): string[] {
  const paper = paperOf(picture, width, height);
  const texts: string[] = [];
  while (texts.length < mostCodes) {
    const found = searched(paper, milliseconds);
    if (!found) break;
    texts.push(found.text);
    const { x, y, width: wide, height: high } = found.box;
    // What was read goes, with its edge, so that the next one is found.
    paper?.fillRect(x - wide / 8, y - high / 8, wide * 1.25, high * 1.25);
  }
  return [...new Set(texts)];
}

/** A picture on paper, no larger than is looked at; undefined where there is nothing to draw on. */
function paperOf(picture: CanvasImageSource, width: number, height: number): CanvasRenderingContext2D | undefined {
  const scale = Math.min(1, mostDots / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return undefined;
  // What is transparent is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context;
}

type Box = { x: number; y: number; width: number; height: number };

function searched(
  paper: CanvasRenderingContext2D | undefined,
  milliseconds: number,
): { text: string; box: Box } | undefined {
  if (!paper) return undefined;
  const { width, height } = paper.canvas;
  let box: Box = { x: 0, y: 0, width, height };
  try {
    const text = decodeQR(paper.getImageData(0, 0, width, height), {
      timeLimit: milliseconds,
      effort: 4,
      pointsOnDetect: ({ boundingBox }) => {
        box = boundingBox;
      },
    });
    return { text, box };
  } catch {
    return undefined;
  }
}

/**
 * The texts of the QR codes in a picture, or on the first page of a PDF that has any; none where there is none, or where it is no picture
 * that can be opened here. `unopened`: a PDF that is locked or damaged, or what opens it did not arrive.
 */
export async function textsInFile(file: Blob): Promise<readonly string[] | 'unopened'> {
  const header = readHeader(new Uint8Array(await file.slice(0, headerLength).arrayBuffer()));
  if (header?.kind === 'pdf') return textsInPdf(file);
  if (!header) return [];
  const picture = await openPicture(file, header, mostDots);
  if (typeof picture === 'string') return [];
  try {
    return textsIn(picture, picture.width, picture.height, 4000);
  } finally {
    picture.close();
  }
}

async function textsInPdf(file: Blob): Promise<readonly string[] | 'unopened'> {
  let looked = 0;
  try {
    const { drawnPages } = await import('@/components/pdf/drawn-pages');
    for await (const page of drawnPages(file, pageDots)) {
      const texts = textsIn(page, page.width, page.height, 1500);
      if (texts.length > 0) return texts;
      if (++looked === mostPages) break;
    }
    return [];
  } catch {
    return 'unopened';
  }
}
