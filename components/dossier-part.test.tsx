import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wholeDossier } from '@/lib/dossier/whole-dossier';
import { people } from '@/lib/visa/people';
import { dossierOf } from '@/lib/visa/sample-draft.testing';
import { DossierPartSheet, FoldedPart } from './dossier-part';

const today = '2026-11-30';
const { parts } = wholeDossier(dossierOf(people(today).J4, today), 'fr');

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s/g, '');

describe.each(parts)('$title on the page', (part) => {
  const html = renderToStaticMarkup(<DossierPartSheet part={part} locale="fr" />);

  it('says all that stands on paper', () => {
    const text = textOf(html);
    const said = part.content.flatMap((one): string[] => {
      switch (one.type) {
        case 'facts':
          return one.rows.flatMap(({ term, value }) => [term, value]);
        case 'table':
          return [...one.columns, ...one.rows.flat()];
        case 'list':
          return [...one.items];
        case 'checks':
          return one.items.flatMap(({ text: name, detail = '', who = [], lines = [], source = '' }) => [
            name,
            detail,
            ...who.flatMap(({ name: person, detail: known = '' }) => [person, known]),
            ...lines,
            source,
          ]);
        case 'pen':
          return [one.under];
        default:
          return [one.text];
      }
    });
    expect(said.filter((each) => !text.includes(textOf(each)))).toEqual([]);
  });

  it('marks its language where it is not that of the page', () => {
    expect(/^<section[^>]* lang="en"/.test(html)).toBe(part.lang === 'en');
  });
});

it('says before it is opened what it is and whom it is for', () => {
  const [letter] = parts;
  if (!letter) throw new Error('a dossier has a letter');
  const html = renderToStaticMarkup(<FoldedPart part={letter} locale="fr" whom="À remettre" />);
  expect(html).toMatch(/^<details[^>]*><summary><span lang="en">Letter to the Consul<\/span> .*À remettre/);
});
