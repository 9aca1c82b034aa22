// The pages of one form or part: A4, one block under the other, a running head from the second page on.
import {
  artifact,
  type Block,
  breakLines,
  type Doc,
  drawPlainLines,
  type Element,
  heightOf,
  type Run,
  rule,
} from '@/lib/dossier/typeset';

export const mm = 72 / 25.4;
const page = { width: 595.28, height: 841.89 };
const margin = 14 * mm;
export const left = margin;
export const top = margin;
export const width = page.width - 2 * margin;
const footerHeight = 36;
export const bottom = page.height - margin - footerHeight;
/** The baseline of what the dossier says at the foot of each page, under what the form or part says there. */
export const lastLine = page.height - 20;

/** The pages drawn so far, by their place in the file, and the place reached on the last of them. `y` counts down from the top edge. */
export type Paper = { doc: Doc; sect: Element; head: readonly Run[]; pages: number[]; y: number };

export function newPage(paper: Paper): void {
  const { doc, head, pages } = paper;
  doc.addPage();
  pages.push(doc.bufferedPageRange().count - 1);
  paper.y = top;
  if (pages.length === 1) return;
  const lines = breakLines(doc, head, width);
  artifact(doc, 'Pagination', () => {
    drawPlainLines(doc, lines, left, top - 6);
    rule(doc, left, top + 4, left + width, top + 4, 0.6);
  });
  paper.y += 4 + heightOf(lines);
}

export function makeRoom(paper: Paper, height: number): void {
  if (paper.y + height > bottom) newPage(paper);
}

/** Draws a block under what is drawn already, on a new page if this one has no room. */
export function flow(paper: Paper, block: Block, gap = 0): void {
  makeRoom(paper, block.height);
  block.draw(paper.sect, left, paper.y);
  paper.y += block.height + gap;
}
