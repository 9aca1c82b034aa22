// Compares what a person gets, on paper and on the page, with the form that their answers make.
import { expect, type Page } from '@playwright/test';
import {
  type Bilingual,
  inCapitals,
  isEmpty,
  isStruck,
  type OfficialForm,
  type Part,
} from '@/lib/dossier/official-form';
import { readBoxes, readPdf } from '@/lib/dossier/read-pdf.testing';
import { localeOf } from './steps';
import { requestWords } from './words';

const both = ({ kk, en }: Bilingual) => (kk === '' || kk === en ? en : `${kk} / ${en}`);
// Where a line ends inside a long word is not told from where it ends at a space.
const bare = (text: string) => text.replace(/\s/g, '');

/** What a part must say on paper, paragraph by paragraph. */
function onPaper(part: Part): string[] {
  const label = part.type !== 'table' && part.label ? [both(part.label)] : [];
  switch (part.type) {
    case 'text':
      return [...label, isEmpty(part) ? '—' : inCapitals(part.value ?? '')];
    case 'choice':
      return [...label, ...part.options.map(({ text, checked }) => (checked ? 'x ' : '') + both(text))];
    case 'table':
      return [
        ...part.columns.map(both),
        ...(part.rows.length > 0 ? part.rows.flat().map(inCapitals) : part.columns.map(() => '—')),
      ];
  }
}

/** The PDF holds these forms and no others: every box in order, word for word, then what had no box. */
export async function expectPdf(bytes: Uint8Array, forms: readonly OfficialForm[]): Promise<void> {
  const boxes = await readBoxes(bytes);
  const { pages, outline, lang } = await readPdf(bytes);
  expect(boxes).toHaveLength(forms.length);
  expect(outline).toEqual(forms.map(({ person }) => person));
  expect(lang).toBe('en');
  const text = bare(pages.flat().join(''));
  for (const [index, form] of forms.entries()) {
    const expected = form.boxes.map(({ n, label, hint, parts }) => [
      n,
      [both(label), hint, ...parts.flatMap(onPaper)].filter((line) => line !== '').map(bare),
    ]);
    const found = [...(boxes[index] ?? [])].map(([n, lines]) => [n, lines.filter((line) => line !== '').map(bare)]);
    expect(found, `boxes of ${form.person}`).toEqual(expected);
    for (const { title, rows } of form.annex) {
      expect(text).toContain(bare(both(title)));
      for (const { label, value } of rows) expect(text).toContain(bare(both(label)) + bare(inCapitals(value)));
    }
    for (const note of form.notes) expect(text).toContain(bare(note.text));
  }
}

/** How many pages a PDF has for each form, with and without a continuation sheet. */
export const pagesOf = (form: OfficialForm): number => (form.annex.length > 0 ? 3 : 2);

/** The page shows these forms, box by box, in the words that a reader of its language sees. */
export async function expectSheets(page: Page, forms: readonly OfficialForm[]): Promise<void> {
  const t = requestWords(localeOf(page));
  const inWords = (part: Part): string => {
    const label = part.type !== 'table' && part.label ? both(part.label) : '';
    if (isEmpty(part)) return `${label}—${t('formStruck')}`;
    switch (part.type) {
      case 'text':
        return label + inCapitals(part.value ?? '');
      case 'choice':
        return (
          label +
          part.options
            .map(({ text, checked }) => (checked ? `☒${t('formTicked')}` : `☐${t('formNotTicked')}`) + both(text))
            .join('')
        );
      case 'table':
        return [...part.columns.map(both), ...part.rows.flat().map(inCapitals)].join('');
    }
  };
  for (const form of forms) {
    const sheet = page.getByRole('region', { name: form.person });
    const found = await sheet
      .locator('dl > div')
      .evaluateAll((entries) =>
        entries.map((entry) => [
          entry.querySelector('dt')?.textContent ?? '',
          entry.querySelector('dd')?.textContent ?? '',
        ]),
      );
    const expected = [
      ...form.boxes.map((box) => [
        `${t('formBox')}${box.n}.${both(box.label)}${box.hint}`,
        isStruck(box) ? `—${t('formStruck')}` : box.parts.map(inWords).join(''),
      ]),
      ...form.annex.flatMap(({ rows }) => rows.map(({ label, value }) => [both(label), inCapitals(value)])),
    ];
    expect(found.map((entry) => entry.map(bare))).toEqual(expected.map((entry) => entry.map(bare)));
    for (const note of form.notes) await expect(sheet.getByText(note.text)).toBeVisible();
  }
}
