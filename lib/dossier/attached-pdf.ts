// Draws the documents that travellers attached: each page of theirs on a page of ours, under its name.
import { type AttachedDocument, attachedTitle, type Held } from '@/lib/dossier/attached';
import { drawForeignPage, pageTaker } from '@/lib/dossier/foreign-pages';
import { left, mm, type Paper, top, width } from '@/lib/dossier/paper';
import {
  addElement,
  artifact,
  type Doc,
  type Element,
  type Run,
  rule,
  shortened,
  textBlock,
} from '@/lib/dossier/typeset';
import { Budget } from '@/lib/pdf/budget';
import { pagesOf } from '@/lib/pdf/pdf-pages';
import { readPdf } from '@/lib/pdf/read-pdf';
import { missionLanguage } from './letter';
import { lastLine } from './paper';

const head = { font: 'bold', size: 10, color: '#000000' } as const;
const headHeight = 8 * mm;
const room = { width, height: lastLine - 14 - top - headHeight };

/**
 * Draws a document, one file at a time: the next is opened once `goOn` says that the one before has been taken. Returns its first page;
 * undefined where nothing of it is there any more, or nobody takes it.
 */
export async function drawAttached(
  doc: Doc,
  root: Element,
  document: AttachedDocument,
  goOn: () => Promise<boolean>,
): Promise<number | undefined> {
  const title = attachedTitle(document);
  const of = document.files.reduce((sum, { pages }) => sum + pages, 0);
  const sect = addElement(doc, root, 'Sect', { lang: missionLanguage });
  const paper: Paper = { doc, sect, head: [], pages: [], y: top };
  const onPage = (size: { width: number; height: number }, draw: (x: number, y: number, scale: number) => void) => {
    doc.addPage();
    paper.pages.push(doc.bufferedPageRange().count - 1);
    drawHead(paper, title, of);
    const scale = Math.min(room.width / size.width, room.height / size.height);
    const x = left + (room.width - size.width * scale) / 2;
    const alt = `${title}, ${paper.pages.length} / ${of}`;
    sect.add(doc.struct('Figure', { alt }, () => draw(x, top + headHeight, scale)));
  };
  for (const { type, read } of document.files) {
    const held = await read();
    if (!held) continue;
    try {
      if (type === 'jpeg') drawPicture(doc, held, onPage);
      else drawPdf(doc, held, onPage);
      if (!(await goOn())) return undefined;
    } finally {
      held.release();
    }
  }
  return paper.pages[0];
}

type OnPage = (size: { width: number; height: number }, draw: (x: number, y: number, scale: number) => void) => void;

function drawPicture(doc: Doc, { content }: Held, onPage: OnPage): void {
  const picture = doc.openImage(content);
  onPage(picture, (x, y, scale) => doc.image(picture, x, y, { width: picture.width * scale }));
}

function drawPdf(doc: Doc, { content }: Held, onPage: OnPage): void {
  const pdf = readPdf(content, new Budget(2));
  const take = pageTaker(doc, pdf);
  for (const page of pagesOf(pdf, Number.POSITIVE_INFINITY) ?? []) {
    const foreign = take(page);
    onPage(foreign, (x, y, scale) => drawForeignPage(doc, foreign, x, y, scale));
  }
}

/** What the page is of: a heading on the first one, which screen readers hear, and a running head on the others. */
function drawHead({ doc, sect, pages }: Paper, title: string, of: number): void {
  const text = of > 1 ? `${title} (${pages.length} / ${of})` : title;
  const run: Run = shortened(doc, { text, style: head }, width);
  if (pages.length === 1) {
    doc.outline.addItem(title);
    textBlock(doc, [run], width, 'H1').draw(sect, left, top - 4);
  } else
    artifact(doc, 'Pagination', () =>
      doc
        .font(head.font)
        .fontSize(head.size)
        .fillColor(head.color)
        .text(run.text, left, top - 4, { lineBreak: false }),
    );
  artifact(doc, 'Layout', () => rule(doc, left, top + 4 * mm, left + width, top + 4 * mm, 0.6));
}
