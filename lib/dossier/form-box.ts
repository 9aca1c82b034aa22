// One box of the form: its number, its label in three languages and the answers under it, measured and ready to be drawn.
import {
  type Bilingual,
  type Box,
  type BoxNumber,
  isEmpty,
  type Part,
  type Trilingual,
} from '@/lib/dossier/official-form';
import {
  addElement,
  artifact,
  type Block,
  breakLines,
  type Doc,
  drawLines,
  drawRun,
  type Element,
  heightOf,
  type Line,
  linesBlock,
  type Run,
  rule,
  type Style,
  stack,
  textBlock,
  widthOf,
} from '@/lib/dossier/typeset';
import type { Locale } from '@/lib/text/routing';

export type Language = Locale;
/** One question and its answer on the continuation sheet. */
export type Row = { label: Run[]; value: Run[] };

export const padding = { x: 5, top: 4, bottom: 5.5 };
const gutter = 16;
/** About the width of the columns that answers side by side keep to, so that they line up from box to box. */
const columnWish = 40;
export const checkBox = { size: 7.5, gap: 3.5, after: 12 };

const black = '#000000';
const grey = '#555555';
export const styles = {
  title: { font: 'bold', size: 14, color: black },
  heading: { font: 'bold', size: 11, color: black },
  number: { font: 'bold', size: 7.4, color: black },
  label: { font: 'regular', size: 7.2, color: black },
  partLabel: { font: 'regular', size: 6.8, color: black },
  hint: { font: 'regular', size: 6.6, color: grey },
  answer: { font: 'bold', size: 10, color: black },
  prose: { font: 'regular', size: 9.6, color: black },
  option: { font: 'regular', size: 8.4, color: black },
  ticked: { font: 'bold', size: 8.4, color: black },
  text: { font: 'regular', size: 7.8, color: black },
  strong: { font: 'bold', size: 7.8, color: black },
  foot: { font: 'regular', size: 6.3, color: grey },
  footStrong: { font: 'bold', size: 7, color: black },
} as const satisfies Record<string, Style>;

/** An answer of more lines goes on in full on the continuation sheet, after its first ones in the box. */
const longest = { lines: 5, shown: 3, rows: 6 };

/** Both languages, Kazakh first, marked as such; once where they are alike. */
export function both({ kk, en }: Bilingual, style: Style): Run[] {
  const english = { text: en, style };
  return kk === '' || kk === en ? [english] : [{ text: kk, style, lang: 'kk' }, { text: ' / ', style }, english];
}

/** The reader's language under the official two, in grey; nothing for readers of English. */
export function help(text: Trilingual, language: Language, style: Style = styles.hint): Run[] {
  return language === 'en' ? [] : [{ text: text[language], style, lang: language }];
}

function seeContinuation(n: BoxNumber): Run[] {
  const text = { kk: `жалғасын қараңыз, ${n}-тармақ`, en: `see continuation, box ${n}` };
  return [{ text: '… ', style: styles.partLabel }, ...both(text, styles.partLabel)];
}

/** A part of a box: the width it would like and, once a width is decided, what it draws under its label. */
type Item = { label: Run[]; wish: number; set: (width: number) => Block };

function itemOf(doc: Doc, n: BoxNumber, part: Part, carry: (row: Row) => void): Item {
  switch (part.type) {
    case 'text':
      return textItem(doc, n, part, carry);
    case 'choice':
      return choiceItem(doc, part);
    case 'table':
      return {
        label: [],
        wish: Number.POSITIVE_INFINITY,
        set: (maxWidth) => tableBlock(doc, n, part, maxWidth, carry),
      };
  }
}

function textItem(doc: Doc, n: BoxNumber, part: Part & { type: 'text' }, carry: (row: Row) => void): Item {
  const label = part.label ? both(part.label, styles.partLabel) : [];
  const value = [{ text: part.value || '—', style: styles.answer }];
  const wish = Math.max(
    ...[label, value].flatMap((runs) => breakLines(doc, runs, Number.POSITIVE_INFINITY)).map((line) => line.width),
  );
  return {
    label,
    wish,
    set: (maxWidth) => {
      const lines = breakLines(doc, value, maxWidth);
      if (isEmpty(part)) return struck(doc, linesBlock(doc, lines), maxWidth);
      if (lines.length <= longest.lines) return linesBlock(doc, lines);
      carry({ label, value: value.map((run) => ({ ...run, style: styles.prose })) });
      return stack([linesBlock(doc, lines.slice(0, longest.shown)), textBlock(doc, seeContinuation(n), maxWidth)]);
    },
  };
}

/** A dash and a stroke of the pen across the rest of the line, so that nothing can be added. */
function struck(doc: Doc, dash: Block, maxWidth: number): Block {
  return {
    height: dash.height,
    draw: (parent, x, y) => {
      dash.draw(parent, x, y);
      strike(doc, x, y, maxWidth, dash.height);
    },
  };
}

function strike(doc: Doc, x: number, y: number, maxWidth: number, height: number): void {
  const afterDash = x + styles.answer.size * 1.6;
  artifact(doc, 'Layout', () => rule(doc, afterDash, y + height - 2.5, x + maxWidth, y + 3, 0.5));
}

function choiceItem(doc: Doc, part: Part & { type: 'choice' }): Item {
  const before = checkBox.size + checkBox.gap;
  const options = part.options.map(({ text, checked }) => {
    const runs = both(text, checked ? styles.ticked : styles.option);
    return { runs, checked, width: before + runs.reduce((sum, run) => sum + widthOf(doc, run), 0) };
  });
  return {
    label: part.label ? both(part.label, styles.partLabel) : [],
    wish: options.reduce((sum, option) => sum + option.width + checkBox.after, -checkBox.after),
    set: (maxWidth) => {
      let x = 0;
      let y = 0;
      let height = 0;
      const placed = options.map((option) => {
        if (x > 0 && x + option.width > maxWidth) {
          x = 0;
          y = height;
        }
        const lines = breakLines(doc, option.runs, maxWidth - before);
        const place = { lines, checked: option.checked, x, y };
        x += option.width + checkBox.after;
        height = Math.max(height, y + heightOf(lines) + 1.5);
        return place;
      });
      return {
        height,
        draw: (parent, atX, atY) => {
          for (const option of placed) {
            const paragraph = addElement(doc, parent, 'P');
            drawCheckBox(doc, paragraph, atX + option.x, atY + option.y + 1.6, option.checked);
            drawLines(doc, paragraph, option.lines, atX + option.x + before, atY + option.y);
            if (!isEmpty(part)) continue;
            const middle = atY + option.y + 1.6 + checkBox.size / 2;
            const end = atX + option.x + before + Math.max(...option.lines.map((line) => line.width));
            artifact(doc, 'Layout', () => rule(doc, atX + option.x - 2, middle, end + 2, middle, 0.6));
          }
        },
      };
    },
  };
}

/**
 * Drawn, since few fonts have ballot boxes. A cross also carries an unseen x, so that text taken from the file tells what is
 * ticked.
 */
export function drawCheckBox(doc: Doc, parent: Element, x: number, y: number, checked: boolean): void {
  const { size } = checkBox;
  const box = doc.struct('Span', { actual: checked ? '☒ ' : '☐ ' }, () => {
    doc.lineWidth(0.7).strokeColor(black).rect(x, y, size, size).stroke();
    if (!checked) return;
    const [near, far] = [1.4, size - 1.4];
    doc.lineWidth(1.3);
    doc.moveTo(x + near, y + near).lineTo(x + far, y + far);
    doc.moveTo(x + far, y + near).lineTo(x + near, y + far);
    doc.stroke();
    doc.save().addContent('3 Tr');
    drawRun(doc, { text: 'x ', style: styles.ticked }, x + 1, y + size - 0.5);
    doc.restore();
  });
  parent.add(box);
}

function tableBlock(
  doc: Doc,
  n: BoxNumber,
  part: Part & { type: 'table' },
  maxWidth: number,
  carry: (row: Row) => void,
): Block {
  const gap = 8;
  const columnWidth = (maxWidth - gap * (part.columns.length - 1)) / part.columns.length;
  const setRow = (cells: Run[][]) => cells.map((runs) => breakLines(doc, runs, columnWidth));
  const value = (text: string) => [{ text: text || '—', style: styles.answer }];

  const head = setRow(part.columns.map((column) => both(column, styles.partLabel)));
  const answers = part.rows.length > 0 ? part.rows : [part.columns.map(() => '')];
  let body = answers.map((row) => setRow(row.map(value)));
  const firstLong = body.findIndex((cells) => cells.some((lines) => lines.length > longest.lines));
  const fits = firstLong < 0 && body.length <= longest.rows;
  if (!fits) {
    body = body.slice(0, firstLong < 0 ? longest.shown : Math.min(firstLong, longest.shown));
    part.rows.forEach((row, index) => {
      row.forEach((text, column) => {
        const label = part.columns[column] ?? { kk: '', en: '' };
        carry({
          label: [{ text: `${index + 1}. `, style: styles.partLabel }, ...both(label, styles.partLabel)],
          value: value(text),
        });
      });
    });
  }

  const drawCells = (table: Element, cells: Line[][], tag: 'TH' | 'TD', x: number, y: number) => {
    const row = addElement(doc, table, 'TR');
    cells.forEach((lines, column) => {
      const cell = addElement(doc, row, tag, tag === 'TH' ? { scope: 'Column' } : {});
      drawLines(doc, cell, lines, x + column * (columnWidth + gap), y);
    });
  };
  const heightOfRow = (cells: Line[][]) => Math.max(...cells.map(heightOf)) + 2;
  const table: Block = {
    height: [head, ...body].reduce((sum, cells) => sum + heightOfRow(cells), 0),
    draw: (parent, x, y) => {
      const element = addElement(doc, parent, 'Table');
      drawCells(element, head, 'TH', x, y);
      let at = y + heightOfRow(head);
      for (const cells of body) {
        const line = at - 0.5;
        artifact(doc, 'Layout', () => rule(doc, x, line, x + maxWidth, line, 0.3));
        drawCells(element, cells, 'TD', x, at);
        at += heightOfRow(cells);
        if (!isEmpty(part)) continue;
        for (let column = 0; column < part.columns.length; column++) {
          const from = x + column * (columnWidth + gap);
          strike(doc, from, at - heightOfRow(cells), columnWidth, heightOf(cells[column] ?? []));
        }
      }
    },
  };
  return fits ? table : stack([table, textBlock(doc, seeContinuation(n), maxWidth)]);
}

/** Sets the parts side by side on columns, as many to a line as their wishes allow; labels above, answers on one line. */
function itemsBlock(doc: Doc, items: Item[], maxWidth: number): Block {
  const gap = 8;
  const columns = Math.max(1, Math.round(maxWidth / columnWish));
  const unit = (maxWidth + gap) / columns;
  const lines: { item: Item; from: number }[][] = [];
  let used = columns;
  for (const item of items) {
    const span = Math.min(columns, Math.max(1, Math.ceil((item.wish + gap) / unit)));
    if (used + span > columns) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push({ item, from: used });
    used += span;
  }
  return stack(
    lines.map((line) => {
      const set = line.map(({ item, from }, index) => {
        const to = line[index + 1]?.from ?? columns;
        const itemWidth = (to - from) * unit - gap;
        return { x: from * unit, label: textBlock(doc, item.label, itemWidth), answer: item.set(itemWidth) };
      });
      const labels = Math.max(...set.map(({ label }) => label.height));
      return {
        height: labels + Math.max(...set.map(({ answer }) => answer.height)),
        draw: (parent, x, y) => {
          for (const { x: offset, label, answer } of set) {
            label.draw(parent, x + offset, y + labels - label.height);
            answer.draw(parent, x + offset, y + labels);
          }
        },
      };
    }),
    2,
  );
}

/** A box of the form. `carried`: the answers too long for it, for the continuation sheet. */
export function boxBlock(doc: Doc, box: Box, boxWidth: number, language: Language): { block: Block; carried: Row[] } {
  const carried: Row[] = [];
  const inner = boxWidth - 2 * padding.x - gutter;
  const label = textBlock(doc, both(box.label, styles.label), inner);
  const hint = textBlock(doc, [{ text: box.hint, style: styles.hint, lang: language }], inner);
  const parts: Part[] = box.parts.length > 0 ? box.parts : [{ type: 'text', value: null }];
  const items = parts.map((part) => itemOf(doc, box.n, part, (row) => carried.push(row)));
  const answers = itemsBlock(doc, items, inner);
  const content = stack([label, hint, answers], 1.5);
  const number = breakLines(doc, [{ text: `${box.n}. `, style: styles.number }], gutter);
  const block: Block = {
    height: padding.top + content.height + padding.bottom,
    draw: (parent, x, y) => {
      const item = addElement(doc, parent, 'LI');
      drawLines(doc, addElement(doc, item, 'Lbl'), number, x + padding.x, y + padding.top - 0.3);
      content.draw(addElement(doc, item, 'LBody'), x + padding.x + gutter, y + padding.top);
    },
  };
  return { block, carried };
}
