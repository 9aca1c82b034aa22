import { help, type Language, styles } from './form-box';
import { officialCode } from './official-form';
import { qrModules, quietModules } from './qr-modules';
import { addElement, type Block, type Doc, type Element, stack, textBlock } from './typeset';

const mm = 72 / 25.4;
/** What a code takes, its quiet zone included: 97 modules a side are then a third of a millimetre each. */
const side = 34 * mm;
const gap = 3 * mm;

/**
 * The codes that hold the answers of a form, `width` points wide, and beside the first what they are for. `below`: what stands
 * under those words as long as there is room beside the code.
 */
export function codeBlock(
  doc: Doc,
  codes: readonly string[],
  language: Language,
  width: number,
  below: readonly Block[],
): Block {
  const perRow = Math.floor((width + gap) / (side + gap));
  const single = codes.length === 1;
  const wordsWidth = single ? width - side - gap : width;
  const words = stack(
    [
      textBlock(doc, [{ text: officialCode.title.en, style: styles.strong }], wordsWidth, 'H2'),
      textBlock(doc, [{ text: officialCode.words.en, style: styles.text }], wordsWidth),
      textBlock(doc, help({ kk: '', ...officialCode.words }, language), wordsWidth),
      ...below,
    ],
    2,
  );
  const rows = Math.ceil(codes.length / perRow);
  const codesTop = single ? 0 : words.height + gap;
  return {
    height: single ? Math.max(side, words.height) : codesTop + rows * side + (rows - 1) * gap,
    draw: (parent, x, y) => {
      words.draw(parent, single ? x + side + gap : x, y);
      codes.forEach((code, index) => {
        const column = index % perRow;
        const row = Math.floor(index / perRow);
        drawCode(doc, parent, code, x + column * (side + gap), y + codesTop + row * (side + gap));
      });
    },
  };
}

/** The width that words beside a single code have, in points. */
export const besideCodeWidth = (width: number): number => width - side - gap;

/** Draws a code with its quiet zone, as a figure whose alternative says what it is. */
function drawCode(doc: Doc, parent: Element, code: string, x: number, y: number): void {
  const { side: modules, runs } = qrModules(code);
  const size = side / (modules + 2 * quietModules);
  const figure = addElement(doc, parent, 'Figure', {
    alt: officialCode.alternative.en,
    bbox: [x, y, x + side, y + side],
  });
  figure.add(() => {
    doc.fillColor('black');
    for (const run of runs)
      doc.rect(x + (quietModules + run.x) * size, y + (quietModules + run.y) * size, run.length * size, size);
    doc.fill();
  });
}
