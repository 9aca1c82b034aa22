// Draws the parts of a dossier beside the forms: A4, tagged, each in its language.
import { arrayBuffer } from 'node:stream/consumers';
import { checkBox, drawCheckBox } from '@/lib/dossier/form-box';
import { bottom, flow, left, makeRoom, newPage, type Paper, top, width } from '@/lib/dossier/paper';
import type { Check, Content, DossierPart } from '@/lib/dossier/part';
import {
  addElement,
  artifact,
  type Block,
  breakLines,
  type Doc,
  drawLines,
  drawPlainLines,
  drawRun,
  type Element,
  frame,
  heightOf,
  newDocument,
  printable,
  type Run,
  rule,
  type Style,
  shortened,
  stack,
  textBlock,
  widthOf,
} from '@/lib/dossier/typeset';
import { say } from '@/lib/text/say';

const black = '#000000';
const grey = '#4d4d4d';
const styles = {
  title: { font: 'bold', size: 18, color: black },
  heading: { font: 'bold', size: 11.5, color: black },
  body: { font: 'regular', size: 9.8, color: black },
  strong: { font: 'bold', size: 9.8, color: black },
  small: { font: 'regular', size: 8.4, color: black },
  note: { font: 'regular', size: 7.8, color: grey },
  term: { font: 'regular', size: 8.6, color: grey },
  head: { font: 'bold', size: 8.2, color: black },
  foot: { font: 'regular', size: 7, color: grey },
  footStrong: { font: 'bold', size: 7, color: black },
} as const satisfies Record<string, Style>;

const indent = checkBox.size + 7;

/**
 * Draws a part on pages of its own and under a bookmark of its own, with their feet. Returns its first page. Letters that the font
 * lacks are marked, as on the forms.
 */
export function drawPart(doc: Doc, root: Element, part: DossierPart): number {
  const { title, lang, content } = part;
  const sect = addElement(doc, root, 'Sect', { lang });
  const again = say(lang, ({ dossier }) => dossier.continued, { title });
  const paper: Paper = { doc, sect, head: [{ text: again, style: styles.foot }], pages: [], y: top };
  newPage(paper);
  doc.outline.addItem(title);
  flow(paper, textBlock(doc, run(doc, title, styles.title), width, 'H1'), 4);
  artifact(doc, 'Layout', () => rule(doc, left, paper.y, left + width, paper.y, 1.2));
  paper.y += 12;
  for (const [index, one] of content.entries()) drawContent(paper, one, content[index + 1]);
  for (const [index, page] of paper.pages.entries()) {
    doc.switchToPage(page);
    drawFoot(paper, part, index);
  }
  return paper.pages[0] ?? 0;
}

/** One part as a PDF of its own. `preparedOn`: ISO day, kept as the file's date. */
export async function renderPart(part: DossierPart, preparedOn: string): Promise<Uint8Array<ArrayBuffer>> {
  const doc = newDocument(part.title, part.lang, preparedOn);
  const bytes = arrayBuffer(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  drawPart(doc, root, part);
  doc.end();
  return new Uint8Array(await bytes);
}

const run = (doc: Doc, text: string, style: Style): Run[] => [{ text: printable(doc, text), style }];

function drawContent(paper: Paper, content: Content, next: Content | undefined): void {
  const { doc } = paper;
  switch (content.type) {
    case 'heading': {
      paper.y += 6;
      const block = textBlock(doc, run(doc, content.text, styles.heading), width, 'H2');
      // A heading goes with the beginning of what it is over.
      makeRoom(paper, block.height + (next ? 46 : 0));
      flow(paper, block, 5);
      break;
    }
    case 'text': {
      const style = content.look === 'note' ? styles.note : content.look === 'strong' ? styles.strong : styles.body;
      flow(paper, textBlock(doc, run(doc, content.text, style), width), 8);
      break;
    }
    case 'facts':
      drawFacts(paper, content.rows);
      break;
    case 'table':
      drawTable(paper, content);
      break;
    case 'list':
      drawItems(
        paper,
        content.items.map((item) => itemBlock(doc, '–', textBlock(doc, run(doc, item, styles.body), width - indent))),
      );
      break;
    case 'checks':
      drawItems(
        paper,
        content.items.map((check) => checkBlock(doc, check)),
      );
      break;
    case 'pen':
      drawPenSpaces(paper, content);
  }
}

/** Blocks as the items of one list. */
function drawItems(paper: Paper, items: readonly Block[]): void {
  const list = addElement(paper.doc, paper.sect, 'L');
  for (const item of items) {
    makeRoom(paper, item.height);
    item.draw(list, left, paper.y);
    paper.y += item.height + 4;
  }
  paper.y += 4;
}

function itemBlock(doc: Doc, label: string, body: Block): Block {
  const lines = breakLines(doc, [{ text: label, style: styles.body }], indent);
  return {
    height: body.height,
    draw: (parent, x, y) => {
      const item = addElement(doc, parent, 'LI');
      drawLines(doc, addElement(doc, item, 'Lbl'), lines, x, y);
      body.draw(addElement(doc, item, 'LBody'), x + indent, y);
    },
  };
}

/** A box to tick, its words, a box for each of those it concerns, what is said of it, and where it was read. */
function checkBlock(doc: Doc, { text, detail: known, who = [], lines = [], source }: Check): Block {
  const inner = width - indent;
  const name = textBlock(doc, run(doc, text, lines.length > 0 ? styles.strong : styles.body), inner);
  const people = who.map(({ name: person, detail }) => {
    const words = [...run(doc, person, styles.small), ...(detail ? run(doc, `, ${detail}`, styles.small) : [])];
    return boxed(doc, textBlock(doc, words, inner - indent), styles.small.size);
  });
  const said = lines.length > 0 ? [textBlock(doc, run(doc, lines.join(' '), styles.small), inner)] : [];
  const read = source ? [textBlock(doc, run(doc, source, styles.note), inner)] : [];
  const detail = known ? [textBlock(doc, run(doc, known, styles.small), inner)] : [];
  const body = stack([name, ...detail, ...people, ...said, ...read], 1.5);
  return {
    height: body.height + (lines.length > 0 ? 3 : 0),
    draw: (parent, x, y) => {
      const item = addElement(doc, parent, 'LI');
      const label = addElement(doc, item, 'Lbl');
      // One for each traveller is enough.
      if (who.length === 0) drawCheckBox(doc, label, x, y + 3, false);
      body.draw(addElement(doc, item, 'LBody'), x + indent, y);
    },
  };
}

function boxed(doc: Doc, block: Block, size: number): Block {
  return {
    height: block.height,
    draw: (parent, x, y) => {
      const paragraph = addElement(doc, parent, 'Div');
      drawCheckBox(doc, paragraph, x, y + (size * 1.25 - checkBox.size) / 2 + 0.6, false);
      block.draw(paragraph, x + indent, y);
    },
  };
}

type Cell = { x: number; lines: ReturnType<typeof breakLines>; tag: 'TH' | 'TD'; scope?: 'Column' | 'Row' };

const cellGap = 10;
const cellPadding = 3.5;
const penRoom = 24;

/** A cell whose first line is its title. */
function ledRuns(doc: Doc, text: string, style: Style): Run[] {
  const [title = '', ...rest] = text.split('\n');
  return [...run(doc, `${title}\n`, styles.head), ...run(doc, rest.join('\n'), style)];
}

function drawRow(paper: Paper, table: Element, cells: readonly Cell[], thickness = 0.3): void {
  const { doc } = paper;
  // A cell without a word is left for the pen, and needs room for it.
  const least = cells.some(({ lines }) => lines.length === 0) ? penRoom : 0;
  const height = Math.max(least, ...cells.map(({ lines }) => heightOf(lines))) + 2 * cellPadding;
  makeRoom(paper, height);
  const row = addElement(doc, table, 'TR');
  for (const { x, lines, tag, scope } of cells) {
    drawLines(doc, addElement(doc, row, tag, scope ? { scope } : {}), lines, x, paper.y + cellPadding);
  }
  paper.y += height;
  artifact(doc, 'Layout', () => rule(doc, left, paper.y, left + width, paper.y, thickness));
}

function drawFacts(paper: Paper, rows: readonly { term: string; value: string }[]): void {
  const { doc, sect } = paper;
  const termWidth = width * 0.26;
  const table = addElement(doc, sect, 'Table');
  artifact(doc, 'Layout', () => rule(doc, left, paper.y, left + width, paper.y, 0.3));
  for (const { term, value } of rows) {
    drawRow(paper, table, [
      { x: left, lines: breakLines(doc, run(doc, term, styles.term), termWidth - cellGap), tag: 'TH', scope: 'Row' },
      {
        x: left + termWidth,
        lines: breakLines(doc, run(doc, value, styles.body), width - termWidth),
        tag: 'TD',
      },
    ]);
  }
  paper.y += 10;
}

function drawTable(paper: Paper, { columns, shares, rows, led }: Content & { type: 'table' }): void {
  const { doc, sect } = paper;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = width - cellGap * (columns.length - 1);
  const widths = columns.map((_, index) => (room * (shares[index] ?? 1)) / whole);
  const at = (column: number) => left + widths.slice(0, column).reduce((sum, each) => sum + each + cellGap, 0);
  const cells = (texts: readonly string[], style: Style, tag: Cell['tag']): Cell[] =>
    texts.map((text, column) => ({
      x: at(column),
      lines: breakLines(
        doc,
        led && tag === 'TD' && column === texts.length - 1 ? ledRuns(doc, text, style) : run(doc, text, style),
        widths[column] ?? width,
      ),
      tag,
      ...(tag === 'TH' && { scope: 'Column' as const }),
    }));
  const table = addElement(doc, sect, 'Table');
  const head = cells(columns, styles.head, 'TH');
  makeRoom(paper, 60);
  drawRow(paper, table, head, 0.9);
  for (const row of rows) {
    const body = cells(row, styles.small, 'TD');
    drawRow(paper, table, body);
  }
  paper.y += 10;
}

function drawPenSpaces(paper: Paper, { labels, under }: Content & { type: 'pen' }): void {
  const { doc, sect } = paper;
  const half = (width - cellGap) / 2;
  const height = 58;
  makeRoom(paper, height + 10);
  labels.forEach((label, index) => {
    const x = left + index * (half + cellGap);
    frame(doc, x, paper.y, half, height);
    textBlock(doc, run(doc, label, styles.note), half - 12).draw(sect, x + 6, paper.y + 4);
    if (index === 0) return;
    const name = breakLines(doc, run(doc, under, styles.small), half - 12);
    drawLines(doc, addElement(doc, sect, 'P'), name, x + 6, paper.y + height - heightOf(name) - 4);
  });
  paper.y += height + 10;
}

/** Whom the page is for, and its number in the part. */
function drawFoot({ doc, pages }: Paper, { title, lang, handIn }: DossierPart, index: number): void {
  const whom = say(lang, ({ dossier }) => (handIn ? dossier.handIn : dossier.keep));
  const count = { text: `${index + 1} / ${pages.length}`, style: styles.foot };
  const countWidth = widthOf(doc, count);
  const independent = say(lang, ({ dossier }) => dossier.independent);
  const y = bottom + 14;
  artifact(doc, 'Pagination', () => {
    rule(doc, left, y - 7, left + width, y - 7, 0.4);
    const name = shortened(doc, { text: `${title} · ${whom}`, style: styles.footStrong }, width - countWidth - 12);
    drawRun(doc, name, left, y + 3);
    drawRun(doc, count, left + width - countWidth, y + 3);
    drawPlainLines(doc, breakLines(doc, [{ text: independent, style: styles.foot }], width), left, y + 7);
  });
}
