import 'server-only';
import sharp from 'sharp';
import { longestSide, mostFileBytes, mostPages } from '@/lib/documents/limits';
import { plainPdf } from '@/lib/dossier/foreign-pages';
import type { IsoDay } from '@/lib/form/date';
import { readHeader } from '@/lib/image/header';
import { admit, mostPixels, type PictureRefusal } from '@/lib/image/refusal';
import { admitPdf, type PdfRefusal } from '@/lib/pdf/admit-pdf';
import { UnreadablePdf } from '@/lib/pdf/budget';
import { inTurn } from './picture-turn';

/** What a file has become: a page as JPEG, or a PDF of so many pages. */
export type MadeDocument = { type: 'jpeg' | 'pdf'; pages: number; content: Uint8Array };

/**
 * The file of a document drawn anew from one that was sent, by what it holds and not by its name: pictures turned as EXIF says, at most
 * `longestSide` pixels long, sRGB, as JPEG; of PDFs what is drawn on their pages. Nothing else of either is kept. `today` dates a PDF;
 * `address` is where it was sent from, for its turn.
 */
export async function makeDocument(
  bytes: Uint8Array,
  today: IsoDay,
  address: string,
): Promise<({ ok: true } & MadeDocument) | { ok: false; reason: PictureRefusal | PdfRefusal | 'heic' }> {
  if (bytes.length > mostFileBytes) return { ok: false, reason: 'heavy' };
  const header = readHeader(bytes);
  if (header?.kind === 'pdf') return inTurn(address, () => drawnPdf(bytes, today));
  const admitted = admit(bytes, mostFileBytes);
  if (!admitted.ok) return admitted;
  if (admitted.header.kind === 'heic') return { ok: false, reason: 'heic' };
  return inTurn(address, () => drawnPicture(bytes));
}

async function drawnPdf(bytes: Uint8Array, today: IsoDay) {
  const admitted = await admitPdf(bytes, mostPages);
  if (!admitted.ok) return admitted;
  const { pdf, pages } = admitted;
  try {
    const content = await plainPdf(pdf, pages, today);
    if (content.length > mostFileBytes + 1024 * 1024) return { ok: false, reason: 'heavy' } as const;
    return { ok: true, type: 'pdf', pages: pages.length, content } as const;
  } catch (error) {
    if (error instanceof UnreadablePdf) return { ok: false, reason: error.reason } as const;
    // Whatever else stands in the way of its pages, to the person it is one thing.
    return { ok: false, reason: 'broken' } as const;
  }
}

async function drawnPicture(bytes: Uint8Array) {
  try {
    const content = await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
      .autoOrient()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer();
    return { ok: true, type: 'jpeg', pages: 1, content } as const;
  } catch {
    return { ok: false, reason: 'broken' } as const;
  }
}

/** A picture that is kept, small enough for a list. */
export function smallPicture(jpeg: Uint8Array): Promise<Uint8Array> {
  return sharp(jpeg, { limitInputPixels: longestSide ** 2 })
    .resize(240, 240, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 70 })
    .toBuffer();
}
