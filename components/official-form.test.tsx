import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OfficialFormSheet } from '@/components/official-form';
import { inCapitals } from '@/lib/dossier/official-form';
import { sampleForm } from '@/lib/dossier/sample-form.testing';

const words = { struck: 'sans objet', ticked: 'coché', notTicked: 'non coché', boxLabel: 'Case' };
const render = (form = sampleForm()) => renderToStaticMarkup(<OfficialFormSheet form={form} words={words} />);

/** What a screen reader has to go by, without the tags. */
const spoken = (html: string) =>
  html
    .replace(/<span aria-hidden="true">[^<]*<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'");

describe('the visa form on screen', () => {
  it('shows the label of all 27 boxes, in Kazakh and English, each in its language', () => {
    const html = render();
    for (const { n, label } of sampleForm().boxes) {
      expect(html).toContain(`${n}. <span lang="kk">${label.kk}</span> / <span lang="en">${label.en}</span>`);
    }
  });

  it('shows every answer in capitals', () => {
    const html = spoken(render());
    for (const part of sampleForm().boxes.flatMap(({ parts }) => parts)) {
      if (part.type === 'text' && part.value) expect(html).toContain(inCapitals(part.value));
    }
  });

  it('shows the photo that will be printed, under the words given for it', () => {
    const html = renderToStaticMarkup(
      <OfficialFormSheet form={sampleForm()} photo={{ src: '/photo?n=1', alt: 'Photo de Karim' }} words={words} />,
    );
    expect(html).toContain('src="/photo?n=1" alt="Photo de Karim"');
    expect(render()).not.toContain('<img');
  });

  it('says in words what is ticked, what is not and what is struck', () => {
    const html = spoken(render());
    expect(html).toContain('coché ер / male');
    expect(html).toContain('non coché әйел / female');
    expect(html).toMatch(/Case 3\. .*Autres noms et prénomssans objet/);
  });

  it('shows the codes of its answers, each said in words, and none where there are none', () => {
    const codes = { pictures: ['data:,one', 'data:,two'], title: 'Code', lede: 'Les réponses', alternative: 'QR code' };
    const html = renderToStaticMarkup(<OfficialFormSheet form={sampleForm()} words={words} codes={codes} />);
    expect(html.match(/<img [^>]*alt="QR code"[^>]*>/g)).toHaveLength(2);
    expect(html).toContain('<h4>Code</h4>');
    expect(render()).not.toContain('<img');
  });

  it('strikes a box as a whole when nothing in it is answered', () => {
    const transit = spoken(render()).match(/Case 24\. (.*)Case 25\. /)?.[1] ?? '';
    expect(transit).toMatch(/sans objet$/);
    expect(transit).not.toContain('non coché');
  });

  it('shows the annex and the notes', () => {
    const html = spoken(
      render(
        sampleForm(
          {},
          {
            annex: [
              { title: { kk: '', en: 'Parents' }, rows: [{ label: { kk: '', en: 'mother' }, value: 'Inès Benali' }] },
            ],
            notes: [{ text: 'Signez devant l’agent.', lang: 'fr' }],
          },
        ),
      ),
    );
    expect(html).toContain('Parentsmother');
    expect(html).toContain('INÈS BENALI');
    expect(html).toContain('Signez devant l’agent.');
  });

  it('shows a child a row, under headed columns', () => {
    const columns = [
      { kk: '', en: 'name' },
      { kk: '', en: 'nationality' },
    ];
    const html = render(sampleForm({ 27: [{ type: 'table', columns, rows: [['Inès', 'France']] }] }));
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(spoken(html)).toContain('INÈSFRANCE');
  });
});
