import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderForms } from './form-pdf';
import {
  type Bilingual,
  type BoxNumber,
  formTexts,
  inCapitals,
  type OfficialForm,
  type Part,
  partLabels,
} from './official-form';
import { figuresIn, picturesIn, readBoxes, readPdf } from './read-pdf.testing';
import { sampleForm } from './sample-form.testing';

const options = { language: 'fr', preparedOn: '2027-02-03', reference: 'SPR-7K2M' } as const;
const render = (...forms: OfficialForm[]) => renderForms(forms, options);
const text = (value: string | null): Part[] => [{ type: 'text', value }];

const bare = (text: string) => text.replace(/\s/g, '');
/** pdf.js reads no-break spaces as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const both = ({ kk, en }: Bilingual) => (kk === '' || kk === en ? en : `${kk} / ${en}`);

/** What a box must say, paragraph by paragraph. */
function expected(part: Part): string[] {
  const label = part.type !== 'table' && part.label ? [both(part.label)] : [];
  switch (part.type) {
    case 'text':
      return [...label, part.value === null ? '—' : inCapitals(part.value)];
    case 'choice':
      return [...label, ...part.options.map((option) => (option.checked ? 'x ' : '') + both(option.text))];
    case 'table':
      return [
        ...part.columns.map(both),
        ...(part.rows.length > 0 ? part.rows.flat().map(inCapitals) : part.columns.map(() => '—')),
      ];
  }
}

async function boxOf(form: OfficialForm, n: BoxNumber): Promise<string[]> {
  const [boxes] = await readBoxes(await render(form));
  return boxes?.get(n) ?? [];
}

describe('the visa form as a PDF', () => {
  it('says in each box its label, its help and its answers, in this order', async () => {
    const form = sampleForm();
    const [boxes] = await readBoxes(await render(form));
    expect([...(boxes?.keys() ?? [])]).toEqual(form.boxes.map(({ n }) => n));
    for (const { n, label, hint, parts } of form.boxes) {
      expect(boxes?.get(n)).toEqual([both(label), plain(hint), ...parts.flatMap(expected)]);
    }
  });

  it('gives its lines in the order of the boxes: number, label, answer', async () => {
    const { pages } = await readPdf(await render(sampleForm()));
    const lines = pages.flat();
    const numbers = lines.flatMap((line) => line.match(/^(\d+)\. \p{Script=Cyrillic}/u)?.slice(1) ?? []);
    expect(numbers).toEqual(Array.from({ length: 27 }, (_, index) => `${index + 1}`));
    const surname = lines.indexOf('1. Тегі / Surname(s)');
    expect(lines.slice(surname, surname + 3)).toEqual(['1. Тегі / Surname(s)', 'Nom(s)', 'BENALI-ĐẶNG']);
  });

  it('keeps Kazakh letters and accents', async () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ŁĐŐŞẶŻÑÇØÆŒẞÞŊ';
    expect(await boxOf(sampleForm({ 1: text(letters) }), 1)).toContain(inCapitals(letters));
  });

  it('fits an ordinary request on two pages, each with the name, the reference and the page number', async () => {
    const { pages } = await readPdf(await render(sampleForm()));
    expect(pages).toHaveLength(2);
    for (const [index, lines] of pages.entries()) {
      const page = lines.join('\n');
      expect(page).toContain('BENALI-ĐẶNG Karim Żółć');
      expect(page).toContain(`SPR-7K2M · 03.02.2027 · page ${index + 1} of 2`);
      expect(page).toContain(formTexts.layoutNote.en);
      expect(page).toContain(plain(formTexts.preparedWith.fr));
    }
  });

  it('has the declaration in three languages for a French reader, in two for an English one', async () => {
    const french = bare((await readPdf(await render(sampleForm()))).pages.flat().join(''));
    const english = bare(
      (await readPdf(await renderForms([sampleForm()], { ...options, language: 'en' }))).pages.flat().join(''),
    );
    for (const words of [formTexts.declaration.kk, formTexts.declaration.en]) {
      expect(french).toContain(bare(words));
      expect(english).toContain(bare(words));
    }
    expect(french).toContain(bare(formTexts.declaration.fr));
    expect(english).not.toContain(bare(formTexts.declaration.fr));
  });
});

describe('the photo', () => {
  const jpeg = sharp({ create: { width: 827, height: 1063, channels: 3, background: '#7f9aa8' } })
    .jpeg()
    .toBuffer();

  it('is printed as it is, 35 x 45 mm, in its frame, under words for who does not see it', async () => {
    const photos = new Map([[1, await jpeg]]);
    const bytes = await renderForms([sampleForm()], { ...options, photos });
    expect(Buffer.from(bytes).includes(await jpeg)).toBe(true);
    const [mm] = (await picturesIn(bytes))[0] ?? [];
    expect(mm?.map((side) => Math.round(side * 10) / 10)).toEqual([35, 45]);
    expect(await figuresIn(bytes)).toEqual(['photo: BENALI-ĐẶNG Karim Żółć']);
  });

  it('leaves the words in the frame of whoever has none', async () => {
    const photos = new Map([[2, await jpeg]]);
    const forms = [sampleForm({}, { of: 2 }), sampleForm({}, { index: 2, of: 2 })];
    const bytes = await renderForms(forms, { ...options, photos });
    expect((await picturesIn(bytes)).map((pictures) => pictures.length)).toEqual([0, 0, 1, 0]);
    const { pages } = await readPdf(bytes);
    const words = pages.map((lines) => lines.join(' ').includes('35 × 45 mm'));
    expect(words).toEqual([true, false, false, false]);
  });
});

describe('an answer too long for its box', () => {
  const long = Array.from({ length: 500 }, (_, index) => `step${index}`)
    .join(' ')
    .slice(0, 3000);
  const word = Array.from({ length: 400 }, (_, index) => String.fromCharCode(65 + ((index * 7) % 26))).join('');

  it.each([
    ['of 3,000 characters', long],
    ['of one word of 400 characters', word],
    ['of thirty lines', Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')],
  ])('begins in the box and stands whole on the continuation sheet: %s', async (_, answer) => {
    const bytes = await render(sampleForm({ 18: text(answer) }));
    const capitals = bare(inCapitals(answer));
    const beginning = (await readBoxes(bytes))[0]?.get(18) ?? [];
    expect(beginning.at(-1)).toBe('… жалғасын қараңыз, 18-тармақ / see continuation, box 18');
    expect(capitals.startsWith(bare(beginning.at(-2) ?? 'nothing'))).toBe(true);

    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(3);
    const sheet = pages[2]?.join('') ?? '';
    expect(sheet).toContain('CONTINUATION SHEET');
    expect(sheet).toContain('18. Қабылдайтын тарап немесе жауапты тұлға');
    expect(bare(sheet)).toContain(capitals);
  });

  it('goes on over as many pages as it needs', async () => {
    const answer = Array.from({ length: 4000 }, (_, index) => `w${index}`).join(' ');
    const { pages } = await readPdf(await render(sampleForm({ 21: text(answer) })));
    expect(pages.length).toBeGreaterThan(4);
    const words = pages
      .slice(2)
      .flat()
      .join(' ')
      .split(/\s+/)
      .filter((piece) => /^W\d+$/.test(piece));
    expect(words.join(' ')).toBe(inCapitals(answer));
  });

  it('is whole in its box up to five lines, even where a word is wider than the box', async () => {
    const answer = `${word.slice(0, 60)} ${word.slice(60, 90)}`;
    const box = await boxOf(sampleForm({ 6: text(answer) }), 6);
    expect(bare(box.at(-1) ?? '')).toBe(bare(answer));
  });

  it('carries a table that is too long, row by row', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => [`Child ${index}`, `0${index + 1}.05.2019, Lyon`, 'France']);
    const columns = [partLabels.childName, partLabels.childBirth, partLabels.nationality];
    const bytes = await render(sampleForm({ 27: [{ type: 'table', columns, rows }] }));
    expect((await readBoxes(bytes))[0]?.get(27)?.at(-1)).toContain('see continuation, box 27');
    const sheet = (await readPdf(bytes)).pages.at(-1)?.join('\n') ?? '';
    for (const cell of rows.flat()) expect(sheet).toContain(inCapitals(cell));
  });
});

describe('what the boxes have no room for', () => {
  it('stands on the continuation sheet, labels beside answers', async () => {
    const annex = [
      {
        title: { kk: 'Ата-анасы', en: 'Parents' },
        rows: [{ label: { kk: 'анасы', en: 'mother' }, value: 'Inès Benali' }],
      },
    ];
    const { pages } = await readPdf(await render(sampleForm({}, { annex })));
    const sheet = pages[2]?.join('\n') ?? '';
    expect(sheet).toMatch(/Ата-анасы \/ Parents[\s\S]*анасы \/ mother[\s\S]*INÈS BENALI/);
  });

  it('is followed by the notes', async () => {
    const { pages } = await readPdf(
      await render(sampleForm({}, { notes: [{ text: 'Signez devant l’agent.', lang: 'fr' }] })),
    );
    expect(pages[1]?.join('\n')).toMatch(/Ескертпелер \/ Notes\nSignez devant l’agent\./);
  });

  it('includes letters that cannot be printed: their places are marked, and a note asks to write them by hand', async () => {
    const bytes = await render(sampleForm({ 10: text('北京 12') }));
    expect((await readBoxes(bytes))[0]?.get(10)?.at(-1)).toBe('\ufffd\ufffd 12');
    expect((await readPdf(bytes)).pages.flat().join('\n')).toContain('Case 10 : des lettres');
  });
});

describe('the file', () => {
  const four = [1, 2, 3, 4].map((index) => sampleForm({}, { index, of: 4, person: `BENALI Person ${index}` }));

  it('has a bookmark and pages of its own for each traveller', async () => {
    const { outline, pages } = await readPdf(await render(...four));
    expect(outline).toEqual(['BENALI Person 1', 'BENALI Person 2', 'BENALI Person 3', 'BENALI Person 4']);
    expect(pages).toHaveLength(8);
    expect(
      pages.map((lines) =>
        lines
          .join('\n')
          .match(/Person \d \(\d\/4\)[\s\S]*page \d of \d/)?.[0]
          .replace('\n', ' '),
      ),
    ).toEqual(
      four.flatMap(({ index }) =>
        [1, 2].map((page) => expect.stringMatching(`Person ${index} \\(${index}/4\\).*page ${page} of 2`)),
      ),
    );
  });

  it('says its language and its title, and nothing of the person, in its metadata', async () => {
    const bytes = await render(sampleForm());
    const { lang } = await readPdf(bytes);
    expect(lang).toBe('en');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('(Visa application form)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/Lang (kk)');
    const metadata = raw.slice(raw.indexOf('<?xpacket begin'), raw.indexOf('<?xpacket end'));
    expect(metadata).toContain('Visa application form');
    expect(metadata).not.toMatch(/benali/i);
  });

  it('is the same for the same input, whatever was drawn before', async () => {
    const first = await render(sampleForm());
    await render(...four, sampleForm({ 17: text('ﬁ ﬀ ı i̇ Ω') }));
    expect(Buffer.compare(await render(sampleForm()), first)).toBe(0);
  });

  it('differs with the day it was prepared', async () => {
    const other = await renderForms([sampleForm()], { ...options, preparedOn: '2027-02-04' });
    expect(Buffer.compare(other, await render(sampleForm()))).not.toBe(0);
  });
});
