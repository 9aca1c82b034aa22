// The whole dossier as one PDF, and as one ZIP of separate files.
import type { Readable } from 'node:stream';
import { type AttachedDocument, attachedTitle } from '@/lib/dossier/attached';
import { drawAttached } from '@/lib/dossier/attached-pdf';
import { drawCover, type Entry } from '@/lib/dossier/cover-pdf';
import { drawForms } from '@/lib/dossier/form-pdf';
import { handOut } from '@/lib/dossier/hand-out';
import { missionLanguage } from '@/lib/dossier/letter';
import { lastLine, left, width } from '@/lib/dossier/paper';
import type { DossierPart } from '@/lib/dossier/part';
import { drawPart } from '@/lib/dossier/part-pdf';
import { addElement, artifact, type Doc, drawRun, newDocument, type Run, widthOf } from '@/lib/dossier/typeset';
import type { WholeDossier } from '@/lib/dossier/whole-dossier';
import type { IsoDay } from '@/lib/form/date';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';

/**
 * `language`: the reader's. `preparedOn`: printed, and kept as the date of the files. `photos`: of the travellers who have one, as
 * JPEG, by their place in the dossier, from 1. `attached`: the documents of the travellers, in the order of the counter.
 */
export type DrawOptions = {
  language: Locale;
  preparedOn: IsoDay;
  photos?: ReadonlyMap<number, Uint8Array>;
  attached?: readonly AttachedDocument[];
};

/**
 * The dossier as one PDF: cover with contents, the forms, the parts, and the travellers' documents behind those that are handed in; each
 * under a bookmark, each page with its number in the whole. What answers make is drawn when the promise is kept; the documents follow
 * one file at a time, as fast as the reader takes them, and `drawn` is kept when all is. Others have their turn between the parts.
 */
export async function dossierPdf(
  whole: WholeDossier,
  options: DrawOptions,
): Promise<{ stream: Readable; drawn: Promise<void> }> {
  const { cover, forms, parts } = whole;
  const { language, preparedOn, attached = [] } = options;
  const doc = newDocument(cover.title.text, missionLanguage, preparedOn);
  const { stream, taken } = handOut(doc, true);
  const root = doc.struct('Document');
  doc.addStructure(root);

  const sect = addElement(doc, root, 'Sect');
  doc.addPage();
  doc.outline.addItem(cover.title.text);
  const formPages = await drawForms(doc, root, forms, options);
  const entries = forms.map((form, index) => formEntry(form.person, formPages[index] ?? 0, index));
  const drawParts = async (some: readonly DossierPart[]) => {
    for (const part of some) {
      await new Promise((others) => setImmediate(others));
      const page = drawPart(doc, root, part);
      entries.push({ title: part.title, lang: part.lang, page: page + 1, handIn: part.handIn, name: part.id });
    }
  };
  await drawParts(parts.filter(({ handIn }) => handIn));

  const rest = async () => {
    for (const [index, document] of attached.entries()) {
      const page = await drawAttached(doc, root, document, taken);
      if (stream.destroyed) return;
      const title = attachedTitle(document);
      if (page !== undefined) entries.push({ title, page: page + 1, handIn: true, name: `document-${index + 1}` });
    }
    await drawParts(parts.filter(({ handIn }) => !handIn));
    for (const { name, page } of entries) {
      doc.switchToPage(page - 1);
      doc.addNamedDestination(name);
    }
    doc.switchToPage(0);
    drawCover(doc, sect, cover, entries, language);
    numberPages(doc, entries);
    doc.end();
  };
  const drawn = rest();
  drawn.catch((error: Error) => stream.destroy(error));
  return { stream, drawn };
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
