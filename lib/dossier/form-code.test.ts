import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { newKeys } from '@/lib/signed-code/keys.testing';
import { codesOf, judge } from '@/lib/signed-code/signed-code';
import { people } from '@/lib/visa/people';
import { dossierOf } from '@/lib/visa/sample-draft.testing';
import { officialForms } from './boxes';
import { renderForms } from './form-pdf';
import { type OfficialForm, officialCode, type Part } from './official-form';
import { qrModules } from './qr-modules';
import { drawnPages, readPdf } from './read-pdf.testing';
import { sampleForm } from './sample-form.testing';

const today = '2027-02-01';
const { J1, J3, J4 } = people(today);
const { signer, key } = newKeys();

const signed = async (form: OfficialForm) => ({ ...form, codes: await codesOf(form, today, signer) });
const render = (...forms: OfficialForm[]) => renderForms(forms, { language: 'fr', preparedOn: today });

describe('the code on a printed form', () => {
  it.each(Object.entries({ J1, J3, J4 }))(
    'of %s is read off its page, and holds what the form says',
    async (_, person) => {
      const [form] = officialForms(dossierOf(person, today), 'fr');
      const printed = await signed(form ?? sampleForm());
      const bytes = await render(printed);
      const [, page] = await drawnPages(bytes, 200);
      if (!page) throw new Error('no second page');
      const verdict = await judge([decodeQR(page)], [key]);
      expect(verdict).toMatchObject({ verdict: 'genuine', preparedOn: today });
      expect(verdict.verdict === 'genuine' && verdict.form.person).toBe(
        [form?.boxes[0], form?.boxes[1]]
          .map((box) => (box?.parts[0]?.type === 'text' ? box.parts[0].value : ''))
          .join(' '),
      );
    },
  );

  it('takes no page of its own, and leaves the notes where they are read', async () => {
    const [form] = officialForms(dossierOf(J1, today), 'fr');
    const plain = await readPdf(await render(form ?? sampleForm()));
    const { pages } = await readPdf(await render(await signed(form ?? sampleForm())));
    expect(pages).toHaveLength(plain.pages.length);
    const last = pages.at(-1)?.join(' ') ?? '';
    expect(last).toContain(officialCode.title.en);
    expect(last).toContain(form?.notes[0]?.text ?? 'a note');
  });

  it('of very long answers is several, all of them on the form', async () => {
    const long = (n: number): Part[] => [
      { type: 'text', value: Array.from({ length: n }, (_, i) => `${(i * 7919) % 997} rue`).join(' ') },
    ];
    const printed = await signed(sampleForm({ 15: long(300), 21: long(350) }));
    expect(printed.codes.length).toBeGreaterThan(1);
    const { pages } = await readPdf(await render(printed));
    expect(pages.flat().join(' ')).toContain(officialCode.title.en);
  });

  it('has a side that a version of QR codes has, and no dark module outside', () => {
    const { side, runs } = qrModules('SAPAR1:1/1:A0B1C2:ABC');
    expect((side - 21) % 4).toBe(0);
    for (const { x, y, length } of runs) expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(side);
  });
});
