// The whole dossier as one PDF, and as one ZIP of separate files.
import type { Readable } from 'node:stream';
import { drawCover, type Entry } from '@/lib/dossier/cover-pdf';
import { drawForms } from '@/lib/dossier/form-pdf';
import { missionLanguage } from '@/lib/dossier/letter';
import { lastLine, left, width } from '@/lib/dossier/paper';
import { drawPart } from '@/lib/dossier/part-pdf';
import { addElement, artifact, type Doc, drawRun, newDocument, type Run, widthOf } from '@/lib/dossier/typeset';
import type { WholeDossier } from '@/lib/dossier/whole-dossier';
import type { IsoDay } from '@/lib/form/date';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';

/**
 * `language`: the reader's. `preparedOn`: printed, and kept as the date of the files. `photos`: of the travellers who have one, as
 * JPEG, by their place in the dossier, from 1.
 */
export type DrawOptions = { language: Locale; preparedOn: IsoDay; photos?: ReadonlyMap<number, Uint8Array> };

/**
 * The dossier as one PDF: cover with contents, the forms, the parts; each under a bookmark, each page with its number in the whole.
 * Drawn when the promise is kept; the stream then hands the pages out. Others have their turn between the parts.
 */
export async function dossierPdf(whole: WholeDossier, options: DrawOptions): Promise<Readable> {
  const { cover, forms, parts } = whole;
  const { language, preparedOn } = options;
  const doc = newDocument(cover.title.text, missionLanguage, preparedOn);
  const root = doc.struct('Document');
  doc.addStructure(root);

  const sect = addElement(doc, root, 'Sect');
  doc.addPage();
  doc.outline.addItem(cover.title.text);
  const formPages = await drawForms(doc, root, forms, options);
  const entries = forms.map((form, index) => formEntry(form.person, formPages[index] ?? 0, index));
  for (const part of parts) {
    await new Promise((others) => setImmediate(others));
    const page = drawPart(doc, root, part);
    entries.push({ title: part.title, lang: part.lang, page: page + 1, handIn: part.handIn, name: part.id });
  }
  for (const { name, page } of entries) {
    doc.switchToPage(page - 1);
    doc.addNamedDestination(name);
  }
  doc.switchToPage(0);
  drawCover(doc, sect, cover, entries, language);
  numberPages(doc, entries);
  doc.end();
  return doc;
}

function formEntry(name: string, page: number, index: number): Entry {
  const title = say(missionLanguage, ({ dossier }) => dossier.cover.form, { name });
  return { title, page: page + 1, handIn: true, name: `form-${index + 1}` };
}

/** The number of each page in the whole, in the language of its part: a running foot, which screen readers pass over. */
function numberPages(doc: Doc, entries: readonly Entry[]): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 1; page <= count; page++) {
    doc.switchToPage(page - 1);
    const lang = entries.findLast((entry) => entry.page <= page)?.lang ?? missionLanguage;
    const text = say(lang, ({ dossier }) => dossier.page, { page, of: count });
    const number: Run = { text, style: { font: 'regular', size: 7, color: '#4d4d4d' } };
    const numberWidth = widthOf(doc, number);
    artifact(doc, 'Pagination', () => drawRun(doc, number, left + width - numberWidth, lastLine));
  }
}
