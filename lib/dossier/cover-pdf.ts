// Draws the cover of a dossier, with contents that lead to the parts.
import type { Cover, Twice } from '@/lib/dossier/cover';
import { lastLine, left, mm, top, width } from '@/lib/dossier/paper';
import {
  addElement,
  artifact,
  type Block,
  breakLines,
  type Doc,
  drawLines,
  drawPlainLines,
  type Element,
  heightOf,
  printable,
  type Run,
  rule,
  type Style,
  shortened,
  textBlock,
  widthOf,
} from '@/lib/dossier/typeset';
import type { Locale } from '@/lib/text/routing';

const black = '#000000';
const grey = '#4d4d4d';
const styles = {
  country: { font: 'regular', size: 11, color: black },
  title: { font: 'bold', size: 27, color: black },
  help: { font: 'regular', size: 10, color: grey },
  to: { font: 'bold', size: 10.5, color: black },
  heading: { font: 'bold', size: 11, color: black },
  body: { font: 'regular', size: 9.6, color: black },
  term: { font: 'regular', size: 8.6, color: grey },
  small: { font: 'regular', size: 8.4, color: grey },
  foot: { font: 'regular', size: 7, color: grey },
} as const satisfies Record<string, Style>;

/** A line of the contents: what it is called, where it begins (pages count from 1) and the destination it leads to. */
export type Entry = { title: string; lang?: Locale; help?: string; page: number; handIn: boolean; name: string };

/** Draws the cover on the page at hand, which is empty. */
export function drawCover(doc: Doc, sect: Element, cover: Cover, entries: readonly Entry[], language: Locale): void {
  let y = top + 10 * mm;
  const draw = (block: Block, gap: number) => {
    block.draw(sect, left, y);
    y += block.height + gap;
  };
  const words = (text: string, style: Style): Run => ({ text: printable(doc, text), style });
  const twice = ({ text, help }: Twice, style: Style, tag = 'P') => {
    const beside = { ...styles.help, size: Math.min(style.size, styles.help.size) };
    const runs = [words(text, style), ...(help ? [{ ...words(`   ${help}`, beside), lang: language }] : [])];
    return textBlock(doc, runs, width, tag);
  };
  draw(twice(cover.country, styles.country), 2);
  draw(twice(cover.title, styles.title, 'H1'), 6);
  artifact(doc, 'Layout', () => rule(doc, left, y, left + width, y, 1.6));
  y += 10;
  if (cover.to) draw(textBlock(doc, [words(cover.to, styles.to)], width), 10);

  const termWidth = width * 0.24;
  const table = addElement(doc, sect, 'Table');
  for (const { term, value } of cover.facts) {
    const label = breakLines(doc, [words(term, styles.term)], termWidth - 8);
    const lines = breakLines(doc, [words(value, styles.body)], width - termWidth);
    const row = addElement(doc, table, 'TR');
    drawLines(doc, addElement(doc, row, 'TH', { scope: 'Row' }), label, left, y);
    drawLines(doc, addElement(doc, row, 'TD'), lines, left + termWidth, y - 0.8);
    y += Math.max(heightOf(label), heightOf(lines)) + 3;
  }
  y += 10;
  draw(twice(cover.travellers.title, styles.heading, 'H2'), 4);
  const list = addElement(doc, sect, 'L');
  for (const [index, line] of cover.travellers.lines.entries()) {
    const number = breakLines(doc, [words(`${index + 1}.`, styles.body)], 20);
    const lines = breakLines(doc, [words(line, styles.body)], width - 20);
    const item = addElement(doc, list, 'LI');
    drawLines(doc, addElement(doc, item, 'Lbl'), number, left, y);
    drawLines(doc, addElement(doc, item, 'LBody'), lines, left + 20, y);
    y += heightOf(lines) + 2;
  }
  y += 14;
  draw(twice(cover.contents, styles.heading, 'H2'), 4);
  const contents = addElement(doc, sect, 'TOC');
  for (const [group, isHandedIn] of [
    [cover.handIn, true],
    [cover.keep, false],
  ] as const) {
    draw(twice(group, styles.small), 2);
    for (const entry of entries.filter(({ handIn }) => handIn === isHandedIn)) {
      drawEntry(doc, contents, entry, y);
      y += entryHeight;
    }
    y += 6;
  }

  draw(textBlock(doc, [words(cover.prepared, styles.small)], width), 0);
  const foot = [cover.independent.text, cover.independent.help].filter(Boolean).join('\n');
  const lines = breakLines(doc, [words(foot, styles.foot)], width);
  artifact(doc, 'Pagination', () => drawPlainLines(doc, lines, left, lastLine - 14 - heightOf(lines)));
}

const entryHeight = 15;

function drawEntry(doc: Doc, contents: Element, { title, lang, help, page, name }: Entry, y: number): void {
  const number: Run = { text: String(page), style: styles.body };
  const numberWidth = widthOf(doc, number);
  const room = width - numberWidth - 16;
  const whole = shortened(doc, { text: printable(doc, title), style: styles.body, ...(lang && { lang }) }, room);
  const rest = room - widthOf(doc, whole) - 8;
  const beside: Run[] =
    help && rest > 40
      ? [{ text: '   ', style: styles.body }, shortened(doc, { text: help, style: styles.small }, rest)]
      : [];
  const lines = breakLines(doc, [whole, ...beside], width);
  const link = addElement(doc, addElement(doc, contents, 'TOCI'), 'Link');
  drawLines(doc, link, lines, left, y);
  drawLines(doc, link, breakLines(doc, [number], 60), left + width - numberWidth, y);
  const end = left + (lines[0]?.width ?? 0) + 4;
  const middle = y + 10;
  artifact(doc, 'Layout', () => {
    doc.save().dash(0.8, { space: 2.4 });
    rule(doc, end, middle, left + width - numberWidth - 4, middle, 0.5);
    doc.undash().restore();
  });
  // pdfkit writes a string object as text, and a plain string as a name.
  doc.goTo(left, y, width, entryHeight, name, { structParent: link, Contents: Object(`${title}, ${page}`) });
}
