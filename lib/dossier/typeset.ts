// Sets styled, tagged text with pdfkit. Its own wrapping takes one style and one language at a time and keeps the lines to
// itself; a form needs to know them before it draws, to size its boxes and to carry what is too long elsewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

// @types/pdfkit lag behind pdfkit 0.20.
declare global {
  namespace PDFKit {
    interface PDFDocument {
      _font: {
        font: PDFKit.Mixins.PDFFontSource & { hasGlyphForCodePoint(codePoint: number): boolean; _tables: object };
      };
    }
    interface PDFStructureElement {
      dictionary: { data: object };
    }
  }
  namespace PDFKit.Mixins {
    /** A picture that may be measured before it is drawn. */
    interface OpenedImage {
      width: number;
      height: number;
    }
    interface PDFImage {
      openImage(file: Uint8Array): OpenedImage;
      image(picture: OpenedImage, x: number, y: number, options: { width: number }): this;
    }
    interface StructureElementOptions {
      scope?: 'Column' | 'Row';
      /** In points from the top left corner of the page: x1, y1, x2, y2. */
      bbox?: [number, number, number, number];
    }
    interface AnnotationOption {
      structParent?: PDFStructureElement;
    }
  }
}

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** `size` in points. */
export type Style = { font: 'regular' | 'bold'; size: number; color: string };
/** Text of one style and one language; no `lang` means that of the document. */
export type Run = { text: string; style: Style; lang?: string };
export type Line = { runs: (Run & { width: number })[]; width: number; height: number };

const leading = 1.25;
/** From the top of a line to its baseline, as a part of the size of type. */
const ascent = 0.97;

/**
 * Font files are kept, parsed fonts are not: a parsed font remembers which letters its glyphs were last drawn for, and would
 * bring those of one traveller's form into the text of the next one's. What was decoded of the file's tables remembers nothing,
 * and costs more than drawing a page: the fonts of all documents share it, as fontkit has the variations of one font do.
 */
const files = new Map<Style['font'], Buffer>();
const decoded = new Map<Style['font'], object>();
function registerFont(doc: Doc, name: Style['font']): void {
  const file = files.get(name) ?? readFileSync(join(process.cwd(), `assets/fonts/noto-sans-${name}.ttf`));
  files.set(name, file);
  doc.registerFont(name, file).font(name);
  const { font } = doc._font;
  font._tables = decoded.get(name) ?? font._tables;
  decoded.set(name, font._tables);
}

/** A4 pages, no margins of pdfkit's own, fonts embedded, ready for tagged content. `createdOn`: ISO day; it alone dates the file. */
export function newDocument(title: string, lang: string, createdOn: string): Doc {
  const created = new Date(`${createdOn}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    font: '', // or pdfkit would set Helvetica, which is not embedded
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: title,
      Author: 'Sapar',
      Creator: 'Sapar',
      Producer: 'PDFKit',
      CreationDate: created,
      ModDate: created,
    },
  });
  registerFont(doc, 'regular');
  registerFont(doc, 'bold');
  return doc;
}

/** The text with U+FFFD for each character that the font lacks (Chinese or Arabic letters, say). */
export function printable(doc: Doc, text: string): string {
  doc.font('bold');
  return Array.from(text, (character) =>
    character === '\n' || doc._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : '\ufffd',
  ).join('');
}

/** The width of a text on one line, in points. */
export function widthOf(doc: Doc, { text, style }: Run): number {
  return doc.font(style.font).fontSize(style.size).widthOfString(text);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks runs into lines of at most `width` points: at spaces and line breaks, and inside a word that is wider than
 * a whole line, after its hyphens and slashes first. Nothing is lost: the runs of all lines, joined, are the text given, but for line breaks
 * and the spaces that begin a line.
 */
export function breakLines(doc: Doc, runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Line = { runs: [], width: 0, height: 0 };

  const append = (run: Run, text: string, advance: number) => {
    const last = line.runs.at(-1);
    if (last?.style === run.style && last.lang === run.lang) {
      last.text += text;
      last.width += advance;
    } else {
      line.runs.push({ ...run, text, width: advance });
    }
    line.width += advance;
    line.height = Math.max(line.height, run.style.size * leading);
  };
  const endLine = (run: Run) => {
    if (line.runs.length === 0) append(run, '', 0);
    lines.push(line);
    line = { runs: [], width: 0, height: 0 };
  };

  const place = (run: Run, word: string) => {
    const advance = widthOf(doc, { ...run, text: word });
    if (line.width + advance <= width) return append(run, word, advance);
    if (advance <= width) {
      endLine(run);
      return append(run, word, advance);
    }
    const parts = word.match(/[^-/]*[-/]+|[^-/]+/g) ?? [];
    if (parts.length > 1) {
      for (const part of parts) place(run, part);
      return;
    }
    for (const { segment } of graphemes.segment(word)) {
      const step = widthOf(doc, { ...run, text: segment });
      if (line.runs.length > 0 && line.width + step > width) endLine(run);
      append(run, segment, step);
    }
  };

  for (const run of runs) {
    for (const token of run.text.match(/\n| +|[^ \n]+/g) ?? []) {
      if (token === '\n') endLine(run);
      else if (!token.startsWith(' ')) place(run, token);
      // A space that ends a line may hang over: it keeps the words apart for whoever reads or copies the text.
      else if (line.runs.length > 0) append(run, token, widthOf(doc, { ...run, text: token }));
    }
  }
  if (line.runs.length > 0) lines.push(line);
  return lines;
}

/** A run cut to one line, for running feet: what it says stands whole elsewhere. */
export function shortened(doc: Doc, run: Run, maxWidth: number): Run {
  if (widthOf(doc, run) <= maxWidth) return run;
  const [line] = breakLines(doc, [{ ...run, text: run.text.replaceAll(' ', '\u00a0') }], maxWidth - 10);
  return { ...run, text: `${line?.runs.map(({ text }) => text).join('') ?? ''}…` };
}

/** The height of lines, in points. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

/** Where each run of lines begins, its baseline included, when the lines stand from the top left corner given. */
function placed(lines: readonly Line[], x: number, y: number): { run: Run; x: number; baseline: number }[] {
  let top = y;
  return lines.flatMap((line) => {
    const baseline = top + (line.height * ascent) / leading;
    top += line.height;
    let left = x;
    return line.runs.map((run) => {
      const at = left;
      left += run.width;
      return { run, x: at, baseline };
    });
  });
}

/** Draws lines as content of `parent`; text in another language than the document's becomes a Span of it. */
export function drawLines(doc: Doc, parent: Element, lines: readonly Line[], x: number, y: number): void {
  const spans: { lang: string | undefined; pieces: ReturnType<typeof placed> }[] = [];
  for (const piece of placed(lines, x, y)) {
    const last = spans.at(-1);
    if (last && last.lang === piece.run.lang) last.pieces.push(piece);
    else spans.push({ lang: piece.run.lang, pieces: [piece] });
  }
  for (const { lang, pieces } of spans) {
    const content = () => {
      for (const piece of pieces) drawRun(doc, piece.run, piece.x, piece.baseline);
    };
    parent.add(lang === undefined ? content : doc.struct('Span', { lang }, content));
  }
}

/** Draws lines outside the structure: for use inside `artifact`. */
export function drawPlainLines(doc: Doc, lines: readonly Line[], x: number, y: number): void {
  for (const piece of placed(lines, x, y)) drawRun(doc, piece.run, piece.x, piece.baseline);
}

/** Draws one run outside the structure: for use inside `parent.add(() => …)` or `artifact`. */
export function drawRun(doc: Doc, { text, style }: Run, x: number, baseline: number): void {
  if (text === '') return;
  doc
    .font(style.font)
    .fontSize(style.size)
    .fillColor(style.color)
    .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}

/** Draws what is no content (rules, frames, running heads), so that screen readers pass over it. */
export function artifact(doc: Doc, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** Adds a child element and returns it, open. */
export function addElement(
  doc: Doc,
  parent: Element,
  tag: string,
  options: PDFKit.Mixins.StructureElementOptions = {},
): Element {
  const element = doc.struct(tag, options);
  parent.add(element);
  return element;
}

/** A straight line of the given thickness, in black. */
export function rule(doc: Doc, x1: number, y1: number, x2: number, y2: number, thickness: number): void {
  doc.lineWidth(thickness).strokeColor('black').moveTo(x1, y1).lineTo(x2, y2).stroke();
}

/** A ruled frame, which is no content. */
export function frame(doc: Doc, x: number, y: number, frameWidth: number, frameHeight: number): void {
  artifact(doc, 'Layout', () => doc.lineWidth(0.6).strokeColor('black').rect(x, y, frameWidth, frameHeight).stroke());
}

/** Something measured and ready to be drawn, its top left corner at x, y. */
export type Block = { height: number; draw: (parent: Element, x: number, y: number) => void };

/** Text broken into lines, as one element: a paragraph unless `tag` says otherwise. */
export function textBlock(doc: Doc, runs: Run[], maxWidth: number, tag = 'P'): Block {
  return linesBlock(doc, breakLines(doc, runs, maxWidth), tag);
}

/** Lines as one element; nothing when there are none. */
export function linesBlock(doc: Doc, lines: Line[], tag = 'P'): Block {
  return {
    height: heightOf(lines),
    draw: (parent, x, y) => {
      if (lines.length > 0) drawLines(doc, addElement(doc, parent, tag), lines, x, y);
    },
  };
}

/** Blocks one under the other; empty ones take no gap. */
export function stack(blocks: Block[], gap = 0): Block {
  const filled = blocks.filter((block) => block.height > 0);
  return {
    height: filled.reduce((sum, block) => sum + block.height, gap * Math.max(0, filled.length - 1)),
    draw: (parent, x, y) => {
      let at = y;
      for (const block of filled) {
        block.draw(parent, x, at);
        at += block.height + gap;
      }
    },
  };
}
