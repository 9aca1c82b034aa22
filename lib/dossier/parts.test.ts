import { describe, expect, it } from 'vitest';
import { routing } from '@/lib/text/routing';
import { readDossier } from '@/lib/visa/dossier';
import { type PersonId, people } from '@/lib/visa/people';
import { draftOf } from '@/lib/visa/sample-draft.testing';
import { deadlinesOf } from './calendar';
import { checklistOf } from './checklist';
import { documentPart } from './document-part';
import { itineraryOf } from './itinerary';
import { letterOf } from './letter';
import type { Content, DossierPart } from './part';
import { requestsOf } from './requests';

const today = '2026-11-30';
const everyone = people(today);

function partsOf(id: PersonId, locale: 'fr' | 'en', trip = {}, traveller = {}) {
  const dossier = readDossier(draftOf(everyone[id], trip, traveller), today);
  const requests = requestsOf(dossier);
  return {
    letter: letterOf(dossier, requests, locale),
    itinerary: itineraryOf(dossier, requests, locale),
    documents: documentPart(dossier, requests, locale),
    checklist: checklistOf(dossier, requests, deadlinesOf(dossier, requests, locale), locale),
  };
}

/** Everything that a part says, line by line. */
function linesOf({ title, content }: DossierPart): string[] {
  const of = (one: Content): string[] => {
    switch (one.type) {
      case 'heading':
      case 'text':
        return one.text.split('\n');
      case 'facts':
        return one.rows.map(({ term, value }) => `${term}: ${value}`);
      case 'table':
        return [one.columns.join(' | '), ...one.rows.map((row) => row.join(' | '))];
      case 'list':
        return [...one.items];
      case 'checks':
        return one.items.flatMap(({ text, who = [], lines = [], source = '' }) => [
          text,
          ...who.map(({ name, detail = '' }) => `${name} ${detail}`.trim()),
          ...lines,
          source,
        ]);
      case 'pen':
        return [...one.labels, one.under];
    }
  };
  return [title, ...content.flatMap(of)];
}
const said = (part: DossierPart) => linesOf(part).join('\n').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

it.each(Object.keys(everyone).flatMap((id) => routing.locales.map((locale) => [id as PersonId, locale] as const)))(
  'says nothing undefined and leaves no text empty: %s in %s',
  (id, locale) => {
    for (const part of Object.values(partsOf(id, locale))) {
      expect(said(part)).not.toMatch(/undefined|null|NaN|\[object|\{|\}|missing/);
      for (const one of part.content) {
        if (one.type === 'facts') for (const { value } of one.rows) expect(value).not.toBe('');
        if (one.type === 'list' || one.type === 'checks') expect(one.items.length).toBeGreaterThan(0);
        if (one.type === 'table') for (const row of one.rows) expect(row).toHaveLength(one.columns.length);
      }
    }
  },
);

describe('the letter to the Consul', () => {
  it('asks in English for what the form asks, and is handed in', () => {
    const { letter } = partsOf('J1', 'en');
    expect(letter).toMatchObject({ id: 'letter', lang: 'en', handIn: true });
    const words = said(letter);
    expect(words).toContain('Embassy in Paris\n59 rue Pierre Charron, 75008 Paris');
    expect(words).toContain(
      'I hereby apply for a visa of category B10 (private trip) for a single entry, for the person named below and a stay of 60 days, from 29 January 2027 to 29 March 2027.',
    );
    expect(words).toContain('private visit to AIGUL SEITKALI, UL. ABAIA 10, KV. 5, ALMATY');
    expect(words).toContain(
      'Chloé Zoë Lefèvre-D’Arcy | 30 August 1987 | France | 24CK60193\nuntil 30 September 2035 | No. 1234567890\nof 21 November 2026',
    );
    expect(words).not.toMatch(/enclosed: by/);
  });

  it('is the same in French, to read and not to hand in', () => {
    const { letter } = partsOf('J1', 'fr');
    expect(letter).toMatchObject({ id: 'letterCopy', lang: 'fr', handIn: false });
    expect(said(letter)).toContain('J’ai l’honneur de demander un visa de catégorie B10 (voyage privé), à une entrée');
  });

  it('names all of a family and who travels with the children', () => {
    const words = said(partsOf('J4', 'en').letter);
    for (const name of ['Karim', 'Nadia', 'Lyes', 'Inès']) expect(words).toContain(`${name} Bensaïd | `);
    expect(words).toContain('Lyes Bensaïd is a minor and travels with both parents: Karim Bensaïd and Nadia Bensaïd.');
    expect(words).toContain('We undertake to leave Kazakhstan');
    expect(words).toContain('Signature\nKarim Bensaïd\nEnclosures: ');
  });

  it('is signed by a parent where all are minors', () => {
    const child = { birthDate: '2015-05-05', parentName: 'Ana Díaz', consent: 'sole', workStatus: 'pupil' };
    const words = said(partsOf('J1', 'en', {}, child).letter);
    expect(words).toContain('I write as the legal representative: Ana Díaz.');
    expect(words).toContain('Signature\nAna Díaz');
  });

  it.each([
    ['J1', { invitationNumber: '', invitationDate: '' }, 'If an invitation is needed, its number will be given'],
    ['J4', { invitationNumber: '', invitationDate: '' }, 'The number of the invitation will be given'],
    ['J1b', {}, 'this nationality needs none for this visa'],
    ['transit', {}, 'my own application is enough for this category'],
  ] as const)('says why no invitation is enclosed: %s', (id, traveller, words) => {
    expect(said(partsOf(id, 'en', {}, traveller).letter)).toContain(words);
  });
});

it('leaves room in the itinerary for what is booked later', () => {
  const { itinerary } = partsOf('transit', 'en');
  const table = itinerary.content.find(({ type }) => type === 'table');
  expect(table).toMatchObject({
    rows: [
      ['Friday, 29 January 2027', 'Aktau port', 'Arrival in Kazakhstan', ''],
      [
        '29 January 2027 to 1 February 2027\n3 nights',
        'Aktau, Almaty',
        'Way through the country: Aktau to Almaty by train, Almaty to Khorgos by bus',
        '',
      ],
      ['Monday, 1 February 2027', 'Khorgos', 'Departure from Kazakhstan to the country of destination (China)', ''],
    ],
  });
});

describe('the list of documents', () => {
  it('says of each why, what it must be like and where that was read', () => {
    const { content } = partsOf('J4', 'en').documents;
    const checks = content.flatMap((one) => (one.type === 'checks' ? one.items : []));
    const find = (start: string) => checks.find(({ text }) => text.startsWith(start));
    expect(find('Receipt')).toMatchObject({
      lines: ['From everybody.', 'The original.'].map(() => expect.any(String)),
      source: expect.stringMatching(/egov\.kz.*31 January 2025/),
    });
    expect(find('Birth certificate')?.who?.map(({ name }) => name)).toEqual(['Lyes Bensaïd', 'Inès Bensaïd']);
    expect(find('Birth certificate')?.lines).toContain('Original or copy, translation: no source says.');
    expect(find('Passport')?.who).toHaveLength(4);
    expect(find('Certificate of enrolment')?.source).toBeUndefined();
  });
});

describe('the checklist', () => {
  it('tells who signs and who gives fingerprints', () => {
    const words = said(partsOf('J4', 'fr').checklist);
    expect(words).toContain('Formulaire au nom de Karim Bensaïd : signature.');
    expect(words).toContain(
      'Formulaire au nom de Inès Bensaïd, moins de 18 ans : un parent ou le représentant légal signe.',
    );
    expect(words).toContain('À venir en personne : Karim Bensaïd et Nadia Bensaïd.');
    expect(words).toContain('Moins de 16 ans, sans empreintes d’après les sources : Lyes Bensaïd et Inès Bensaïd.');
  });

  it('tells what was seen to be charged, and that nobody says how it is paid', () => {
    const words = said(partsOf('J1', 'fr').checklist);
    expect(words).toContain('Visa, une entrée : 75 €, montant vu, à confirmer');
    expect(words).toContain('aucune source trouvée ne le dit pour cette mission');
    expect(words).toContain('Ce qui est payé n’est jamais remboursé');
  });

  it('says nothing of what concerns only those who go without a visa', () => {
    expect(said(partsOf('J1', 'fr').checklist)).not.toContain('QazETA');
  });
});
