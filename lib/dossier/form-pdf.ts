// Draws the visa forms of a dossier: A4, one traveller after another, tagged for screen readers.
import { arrayBuffer } from 'node:stream/consumers';
import { besideCodeWidth, codeBlock } from '@/lib/dossier/code-block';
import { both, boxBlock, help, type Language, padding, type Row, styles } from '@/lib/dossier/form-box';
import {
  type Bilingual,
  type Box,
  type BoxNumber,
  formTexts,
  inCapitals,
  type Note,
  type OfficialForm,
  type Part,
} from '@/lib/dossier/official-form';
import { bottom, flow, left, makeRoom, mm, newPage, type Paper, top, width } from '@/lib/dossier/paper';
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
  shortened,
  stack,
  textBlock,
  widthOf,
} from '@/lib/dossier/typeset';

type Section = { heading: Run[]; rows: Row[] };

const photo = { width: 35 * mm, height: 45 * mm, gap: 3 * mm };

/** The boxes row by row: the first rows share the width left of the photo; the journey starts on a page of its own. */
const besidePhoto: BoxNumber[][] = [[1, 2], [3]];
const applicant: BoxNumber[][] = [[4, 5, 6], [7, 8], [9], [10], [11], [12], [13], [14], [15, 16]];
const journey: BoxNumber[][] = [[17], [18], [19, 20], [21, 22], [23], [24], [25, 26], [27]];
/** The share of a row that a box takes when it is not an equal one. */
const shares: Partial<Record<BoxNumber, number>> = { 4: 5 / 24, 5: 9 / 24, 6: 10 / 24, 7: 5 / 12, 8: 7 / 12 };

function inUpperCase({ kk, en }: Bilingual): Bilingual {
  return { kk: kk.toLocaleUpperCase('kk'), en: en.toUpperCase() };
}

/** The form with its answers as they can be printed, and a remark for each box where the font lacks a letter. */
function preparedForPrint(doc: Doc, form: OfficialForm, language: Language): OfficialForm {
  const lacking = new Set<string>();
  const set = (text: string, where: string) => {
    const capitals = inCapitals(text);
    const result = printable(doc, capitals);
    if (result !== capitals) lacking.add(where);
    return result;
  };
  const setPart = (part: Part, where: string): Part => {
    switch (part.type) {
      case 'text':
        return { ...part, value: part.value && set(part.value, where) };
      case 'choice':
        return part;
      case 'table':
        return { ...part, rows: part.rows.map((row) => row.map((text) => set(text, where))) };
    }
  };
  const boxes = form.boxes.map((box) => {
    const where = `${formTexts.box[language]} ${box.n}`;
    return { ...box, parts: box.parts.map((part) => setPart(part, where)) };
  });
  const annex = form.annex.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, value: set(row.value, section.title.en) })),
  }));
  const remarks = [...lacking].map((where) => ({
    text: formTexts.unprintable[language].replace('{where}', where),
    lang: language,
  }));
  const notes = [...form.notes, ...remarks].map((note) => ({ ...note, text: printable(doc, note.text) }));
  return { ...form, person: printable(doc, form.person), boxes, annex, notes };
}

/** The paper of a form, and the language of its reader. */
type FormPaper = Paper & { language: Language };

/** Draws one traveller's form on pages of its own, but for their feet, which count the pages. */
function drawForm(
  doc: Doc,
  root: Element,
  form: OfficialForm,
  language: Language,
  jpeg: Uint8Array | undefined,
): FormPaper {
  const head = both(formTexts.title, styles.foot);
  const paper: FormPaper = { doc, sect: addElement(doc, root, 'Sect'), head, language, pages: [], y: top };
  newPage(paper);
  doc.outline.addItem(form.person);
  drawHead(paper);
  drawPhotoFrame(doc, paper.sect, form.person, jpeg);
  const carried = drawBoxes(paper, form.boxes);
  paper.y += 8;
  flow(paper, declarationBlock(doc, language), 10);
  const isBesideCode = form.codes?.length === 1 && carried.length === 0 && form.annex.length === 0;
  if (form.codes) drawCodes(paper, form.codes, isBesideCode ? form.notes : []);
  drawContinuation(paper, form, carried);
  if (!isBesideCode) drawNotes(paper, form.notes);
  return paper;
}

const besidePhotoWidth = width - photo.width - photo.gap;

function drawHead(paper: FormPaper): void {
  const { doc, language } = paper;
  const { title, warning } = formTexts;
  const text = (runs: Run[], tag?: string) => textBlock(doc, runs, besidePhotoWidth, tag);
  flow(paper, stack([text(both(inUpperCase(title), styles.title), 'H1'), text(help(title, language, styles.text))]), 4);
  flow(
    paper,
    stack(
      [
        text([{ text: warning.kk, style: styles.partLabel, lang: 'kk' }]),
        text([{ text: warning.en, style: styles.partLabel }]),
        text(help(warning, language)),
      ],
      1,
    ),
    6,
  );
}

/** Draws the 27 boxes and returns what they had no room for. */
function drawBoxes(paper: FormPaper, boxes: Box[]): Section[] {
  const { doc, sect, language } = paper;
  const carried: Section[] = [];
  const list = addElement(doc, sect, 'L');
  Object.assign(list.dictionary.data, { A: { O: 'List', ListNumbering: 'Decimal' } });

  const drawRow = (row: BoxNumber[], rowWidth: number, downTo = 0) => {
    let from = 0;
    const cells = row.flatMap((n) => {
      const box = boxes.find((candidate) => candidate.n === n);
      const cell = { x: left + from, width: rowWidth * (shares[n] ?? 1 / row.length) };
      from += cell.width;
      if (!box) return [];
      const { block, carried: rows } = boxBlock(doc, box, cell.width, language);
      if (rows.length > 0) {
        const heading = [{ text: `${n}. `, style: styles.heading }, ...both(box.label, styles.heading)];
        carried.push({ heading, rows });
      }
      return [{ ...cell, block }];
    });
    const needed = Math.max(0, ...cells.map(({ block }) => block.height));
    makeRoom(paper, needed);
    const height = Math.max(needed, downTo - paper.y);
    for (const cell of cells) cell.block.draw(list, cell.x, paper.y);
    for (const cell of cells) frame(doc, cell.x, paper.y, cell.width, height);
    paper.y += height;
  };

  const underPhoto = top + photo.height + photo.gap;
  for (const row of besidePhoto) drawRow(row, besidePhotoWidth, row === besidePhoto.at(-1) ? underPhoto : 0);
  for (const row of applicant) drawRow(row, width);
  if (paper.pages.length === 1) newPage(paper);
  for (const row of journey) drawRow(row, width);
  return carried;
}

/** A sheet for what the boxes could not hold and for the annex, if there is any of it. */
function drawContinuation(paper: Paper, form: OfficialForm, carried: Section[]): void {
  const annex = form.annex.map((section) => ({
    heading: both(section.title, styles.heading),
    rows: section.rows.map((row) => ({
      label: both(row.label, styles.partLabel),
      value: [{ text: row.value || '—', style: styles.answer }],
    })),
  }));
  const sections = [...carried, ...annex];
  if (sections.length === 0) return;
  const text = (runs: Run[], tag?: string) => textBlock(paper.doc, runs, width, tag);
  newPage(paper);
  flow(paper, text(both(inUpperCase(formTexts.continuation), styles.title), 'H2'), 1);
  flow(paper, text([{ text: form.person, style: styles.answer }]), 10);
  for (const section of sections) {
    const heading = text(section.heading, 'H3');
    makeRoom(paper, heading.height + 40);
    flow(paper, heading, 3);
    for (const row of section.rows) drawRow(paper, row);
    paper.y += 10;
  }
}

/** Unlike a box, a row of the continuation sheet goes on over as many pages as it needs. */
function drawRow(paper: Paper, row: Row): void {
  const { doc, sect, pages } = paper;
  const labelWidth = row.label.length > 0 ? width * 0.3 : 0;
  const indent = labelWidth > 0 ? labelWidth + 8 : 0;
  const label = textBlock(doc, row.label, labelWidth);
  const lines = breakLines(doc, row.value, width - indent);
  makeRoom(paper, Math.max(label.height, heightOf(lines.slice(0, 2))) + 6);
  artifact(doc, 'Layout', () => rule(doc, left, paper.y, left + width, paper.y, 0.3));
  paper.y += 3;
  label.draw(sect, left, paper.y + 1.5);
  const labelEnd = { page: pages.length, y: paper.y + 1.5 + label.height };

  const paragraph = addElement(doc, sect, 'P');
  let rest = lines;
  while (rest.length > 0) {
    const room = bottom - paper.y;
    const cut = rest.findIndex((_, index) => heightOf(rest.slice(0, index + 1)) > room);
    const here = cut < 0 ? rest : rest.slice(0, cut);
    drawLines(doc, paragraph, here, left + indent, paper.y);
    paper.y += heightOf(here);
    rest = rest.slice(here.length);
    if (rest.length > 0) newPage(paper);
  }
  if (pages.length === labelEnd.page) paper.y = Math.max(paper.y, labelEnd.y);
  paper.y += 3;
}

/** Draws the codes of the answers, with the notes beside a single one. */
function drawCodes(paper: FormPaper, codes: readonly string[], notes: Note[]): void {
  const { doc, language } = paper;
  const beside = noteBlocks(doc, notes, besideCodeWidth(width));
  const heading = textBlock(doc, both(formTexts.notes, styles.strong), besideCodeWidth(width), 'H2');
  flow(paper, codeBlock(doc, codes, language, width, beside.length > 0 ? [heading, ...beside] : []), 2);
}

const noteBlocks = (doc: Doc, notes: Note[], maxWidth: number): Block[] =>
  notes.map(({ text, lang }) => textBlock(doc, [{ text, style: styles.text, lang }], maxWidth));

function drawNotes(paper: Paper, notes: Note[]): void {
  const { doc } = paper;
  const blocks = noteBlocks(doc, notes, width);
  const [first, ...others] = blocks;
  if (!first) return;
  flow(paper, stack([textBlock(doc, both(formTexts.notes, styles.strong), width, 'H2'), first], 2), 2);
  for (const note of others) flow(paper, note, 2);
}

/** The frame of 35 x 45 mm with the photo in it, or with the words of what is to be stuck there. */
function drawPhotoFrame(doc: Doc, sect: Element, person: string, jpeg: Uint8Array | undefined): void {
  const x = left + width - photo.width;
  if (jpeg) {
    const picture = Buffer.from(jpeg);
    const draw = () => doc.image(picture, x, top, { width: photo.width, height: photo.height });
    sect.add(doc.struct('Figure', { alt: `${formTexts.photo.en}: ${person}` }, draw));
    frame(doc, x, top, photo.width, photo.height);
    return;
  }
  frame(doc, x, top, photo.width, photo.height);
  const words = [...both(formTexts.photo, styles.hint), { text: '\n35 × 45 mm', style: styles.hint }];
  const lines = breakLines(doc, words, photo.width);
  const paragraph = addElement(doc, sect, 'P');
  let y = top + (photo.height - heightOf(lines)) / 2;
  for (const line of lines) {
    drawLines(doc, paragraph, [line], x + (photo.width - line.width) / 2, y);
    y += line.height;
  }
}

/** What the applicant declares, and the two spaces left blank for the pen. */
function declarationBlock(doc: Doc, language: Language): Block {
  const inner = width - 2 * padding.x;
  const half = width / 2;
  const penRoom = 52;
  const { declaration, placeAndDate, signature } = formTexts;
  const text = stack(
    [
      textBlock(doc, [{ text: declaration.kk, style: styles.text, lang: 'kk' }], inner),
      textBlock(doc, [{ text: declaration.en, style: styles.text }], inner),
      textBlock(doc, help(declaration, language), inner),
    ],
    3,
  );
  const spaces = [placeAndDate, signature].map((label) =>
    stack([
      textBlock(doc, both(label, styles.label), half - 2 * padding.x),
      textBlock(doc, help(label, language), half - 2 * padding.x),
    ]),
  );
  const textHeight = padding.top + text.height + padding.bottom;
  return {
    height: textHeight + penRoom,
    draw: (parent, x, y) => {
      text.draw(parent, x + padding.x, y + padding.top);
      spaces.forEach((space, index) => {
        space.draw(parent, x + index * half + padding.x, y + textHeight + padding.top);
      });
      frame(doc, x, y, width, textHeight);
      for (const index of [0, 1]) frame(doc, x + index * half, y + textHeight, half, penRoom);
    },
  };
}

/**
 * The foot of a page. What it says of the form itself is content on the first page; repeated on the others, and the page's
 * number everywhere, it is a running foot that screen readers pass over.
 */
function drawFoot({ doc, sect, language, pages }: FormPaper, form: OfficialForm, origin: string, index: number): void {
  const y = bottom + 10;
  const { layoutNote, preparedWith } = formTexts;
  const languages: Language[] = language === 'en' ? ['en'] : ['en', language];
  const notes = languages.flatMap((lang) => {
    const text = `${layoutNote[lang]} ${preparedWith[lang]}`;
    return breakLines(doc, [{ text, style: styles.foot, ...(lang === 'en' ? {} : { lang }) }], width);
  });
  const count = { text: `${origin} · page ${index + 1} of ${pages.length}`, style: styles.foot };
  const countWidth = widthOf(doc, count);
  const order = form.of > 1 ? ` (${form.index}/${form.of})` : '';
  const name = shortened(doc, { text: form.person + order, style: styles.footStrong }, width - countWidth - 12);
  artifact(doc, 'Pagination', () => {
    rule(doc, left, y - 3, left + width, y - 3, 0.4);
    drawRun(doc, name, left, y + 7);
    drawRun(doc, count, left + width - countWidth, y + 7);
  });
  if (index === 0) drawLines(doc, addElement(doc, sect, 'P'), notes, left, y + 11);
  else artifact(doc, 'Pagination', () => drawPlainLines(doc, notes, left, y + 11));
}

type Options = {
  language: Language;
  photos?: ReadonlyMap<number, Uint8Array>;
  reference?: string;
  preparedOn: string;
};

/**
 * Draws forms one after the other, each on pages of its own and under a bookmark of its own. Returns the first page of each.
 * Lets others have their turn before each one: a form takes about a quarter of a second, in which the server answers nobody.
 */
export async function drawForms(
  doc: Doc,
  root: Element,
  forms: readonly OfficialForm[],
  options: Options,
): Promise<number[]> {
  const { language, photos, reference, preparedOn } = options;
  const day = preparedOn.split('-').reverse().join('.');
  const origin = reference ? `${reference} · ${day}` : day;
  const firstPages: number[] = [];
  for (const given of forms) {
    await new Promise((others) => setImmediate(others));
    const form = preparedForPrint(doc, given, language);
    const paper = drawForm(doc, root, form, language, photos?.get(form.index));
    paper.pages.forEach((page, index) => {
      doc.switchToPage(page);
      drawFoot(paper, form, origin, index);
    });
    firstPages.push(paper.pages[0] ?? 0);
  }
  return firstPages;
}

/**
 * The visa forms of a dossier as one PDF: A4, each form on pages of its own and under a bookmark of its own. Answers are set in
 * capitals and never cut: what a box cannot hold stands whole on the form's continuation sheet. The same input gives the same bytes.
 *
 * @param options.language the reader's, for help in grey under the official Kazakh and English
 * @param options.photos of the travellers, as JPEG of 35 x 45, by the form's `index`; without one its frame is left for the glue
 * @param options.reference of the dossier, for the foot of the pages
 * @param options.preparedOn ISO day, printed and kept as the file's date
 */
export async function renderForms(forms: readonly OfficialForm[], options: Options): Promise<Uint8Array<ArrayBuffer>> {
  const doc = newDocument(formTexts.title.en, 'en', options.preparedOn);
  const bytes = arrayBuffer(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  await drawForms(doc, root, forms, options);
  doc.end();
  return new Uint8Array(await bytes);
}
