import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { samplePdf } from '@/lib/pdf/sample-pdf.testing';
import { routing } from '@/lib/text/routing';
import { type Person, type PersonId, people } from '@/lib/visa/people';
import { dossierOf } from '@/lib/visa/sample-draft.testing';
import type { AttachedDocument } from './attached';
import { type DrawOptions, dossierPdf } from './dossier-pdf';
import { dossierZip } from './dossier-zip';
import { figuresIn, picturesIn, readBoxes, readPdf } from './read-pdf.testing';
import { wholeDossier } from './whole-dossier';

const today = '2026-11-30';
const jpeg = sharp({ create: { width: 413, height: 531, channels: 3, background: '#7f9aa8' } })
  .jpeg()
  .toBuffer();
const everyone = people(today);
const wholeOf = (id: PersonId, locale: 'fr' | 'en' = 'fr') => wholeDossier(dossierOf(everyone[id], today), locale);
const pdf = async (id: PersonId, language: 'fr' | 'en' = 'fr', more: Partial<DrawOptions> = {}) => {
  const { stream } = await dossierPdf(wholeOf(id, language), { language, preparedOn: today, ...more });
  return new Uint8Array(await buffer(stream));
};
const options = { language: 'fr', preparedOn: today, dossier: 'one' } as const;
const unzipped = async (id: PersonId) => unzipSync(await buffer(dossierZip(wholeOf(id), options).stream));

describe('the whole dossier as one PDF', () => {
  it('has a bookmark for the cover, each form and each part, in the order of the counter', async () => {
    const { outline, lang } = await readPdf(await pdf('J4'));
    expect(outline).toEqual([
      'Visa applications',
      'BENSAÏD KARIM',
      'BENSAÏD NADIA',
      'BENSAÏD LYES',
      'BENSAÏD INÈS',
      'Letter to the Consul',
      'Itinerary',
      'Liste des documents',
      'À faire avant le dépôt',
      'Lettre au consul, en français',
    ]);
    expect(lang).toBe('en');
  });

  it('has letters for a family of four that take a page each', async () => {
    const { pages } = await readPdf(await pdf('J4'));
    const footers = pages.flat().filter((line) => /^(Letter to the Consul|Lettre au consul).* · /.test(line));
    expect(footers.map((line) => line.replace(/ · .*?(?=\d)/, ' '))).toEqual([
      'Letter to the Consul 1 / 1',
      'Lettre au consul, en français 1 / 1',
    ]);
  });

  it('has contents that name the page where each begins, and the number of each page on it', async () => {
    const { pages } = await readPdf(await pdf('J4'));
    const [cover = [], ...others] = pages;
    for (const [title, begins] of [
      ['Application form: BENSAÏD KARIM', 'ВИЗАЛЫҚ САУАЛНАМА'],
      ['Letter to the Consul', 'Letter to the Consul'],
      ['Itinerary', 'Itinerary'],
      ['Liste des documents', 'Liste des documents'],
      ['À faire avant le dépôt', 'À faire avant le dépôt'],
      ['Lettre au consul, en français', 'Lettre au consul, en français'],
    ] as const) {
      const line = cover.find((each) => each.startsWith(`${title} `)) ?? '';
      const page = Number(line.slice(title.length));
      expect([title, others[page - 2]?.join('\n').trimStart().startsWith(begins)]).toEqual([title, true]);
    }
    pages.forEach((lines, index) => {
      expect(lines.join('\n')).toMatch(new RegExp(`Dossier, page ${index + 1} (of|sur) ${pages.length}`));
    });
  });

  it('holds the forms as they are printed alone', async () => {
    const boxes = await readBoxes(await pdf('J4'));
    // The lists of the other parts have no box numbers.
    const forms = boxes.filter((form) => form.has(27));
    expect(forms.map((form) => form.get(2)?.at(-1))).toEqual(['KARIM', 'NADIA', 'LYES', 'INÈS']);
  });

  it('prints the photos that were saved on the forms of their travellers', async () => {
    const bytes = await pdf('J1', 'fr', { photos: new Map([[1, await jpeg]]) });
    expect((await picturesIn(bytes)).map((pictures) => pictures.length).slice(0, 4)).toEqual([0, 1, 0, 0]);
  });

  it('keeps the letter on one page, of a family too', async () => {
    for (const id of ['J1', 'J4'] as const) {
      const { pages } = await readPdf(await pdf(id, 'en'));
      expect(pages.filter((lines) => lines.join('\n').includes('Letter to the Consul (continued)'))).toEqual([]);
    }
  });

  it.each(routing.locales)('marks whom each page is for, in %s', async (locale) => {
    const text = (await readPdf(await pdf('J1', locale))).pages.flat().join('\n');
    expect(text).toContain('Itinerary · To hand in at the mission');
    expect(text).toContain(locale === 'fr' ? 'Pour vous : ne pas remettre' : 'For you: do not hand in');
  });

  it('is the same for the same answers and day', async () => {
    expect(Buffer.compare(await pdf('J1'), await pdf('J1'))).toBe(0);
  });

  it('marks the language of each part', async () => {
    const raw = Buffer.from(await pdf('J1')).toString('latin1');
    expect(raw).toContain('/Lang (fr)');
    expect(raw).toContain('/S /TOCI');
    expect(raw).toMatch(/\/Subtype \/Link/);
  });
});

/** Documents as travellers attach them, and how many of their files are in hand. */
async function attachedSample() {
  const hands = { held: 0, most: 0 };
  const file = (type: 'jpeg' | 'pdf', pages: number, content: Uint8Array) => ({
    type,
    pages,
    read: async () => {
      hands.held++;
      hands.most = Math.max(hands.most, hands.held);
      return {
        content,
        release: () => {
          hands.held--;
        },
      };
    },
  });
  const page = await jpeg;
  const gone = { type: 'jpeg', pages: 1, read: async () => undefined } as const;
  const attached: AttachedDocument[] = [
    { paper: 'insurancePolicy', whose: '', files: [file('jpeg', 1, page), file('pdf', 2, samplePdf({ pages: 2 }))] },
    { paper: 'other', whose: 'Karim Bensaïd', files: [gone, file('jpeg', 1, page)] },
    { paper: 'residenceProof', whose: 'Nadia Bensaïd', files: [gone] },
  ];
  return { attached, hands };
}

describe('the documents of the travellers', () => {
  it('stand behind what is handed in, each under its name, with its pages', async () => {
    const { attached } = await attachedSample();
    const { outline, pages } = await readPdf(await pdf('J4', 'en', { attached }));
    const titles = ['Certificate of insurance', 'Another document: Karim Bensaïd'];
    expect(outline.slice(outline.indexOf('Itinerary'), outline.indexOf('Itinerary') + 4)).toEqual([
      'Itinerary',
      ...titles,
      'List of documents',
    ]);
    const own = pages.filter((lines) => titles.some((title) => lines.join('\n').includes(`${title} (`)));
    expect(own.map((lines) => lines.join('\n').includes('Attestation'))).toEqual([false, true, true, false]);
    for (const title of titles) expect(pages[0]?.some((line) => line.startsWith(`${title} `))).toBe(true);
    expect(pages[0]?.join('\n')).not.toContain('Nadia Bensaïd ');
    expect(await figuresIn(await pdf('J1', 'en', { attached }))).toContain('Certificate of insurance, 3 / 3');
  });

  it('are files of their own in the ZIP, behind what is handed in', async () => {
    const { attached } = await attachedSample();
    const files = unzipSync(await buffer(dossierZip(wholeOf('J1'), { ...options, attached }).stream));
    expect(Object.keys(files).filter((name) => /attestation|autre/.test(name))).toEqual([
      'visa-kazakhstan/a-remettre/04-attestation-d-assurance-1.jpg',
      'visa-kazakhstan/a-remettre/04-attestation-d-assurance-2.pdf',
      'visa-kazakhstan/a-remettre/05-autre-document-karim-bensaid-2.jpg',
    ]);
    expect(Object.keys(files)).toContain('visa-kazakhstan/pour-vous/07-liste-des-documents.pdf');
  });

  it.each(['pdf', 'zip'] as const)(
    'are opened one at a time, as fast as the reader of the %s takes them',
    async (kind) => {
      const { attached, hands } = await attachedSample();
      const { stream, done } =
        kind === 'zip'
          ? dossierZip(wholeOf('J1'), { ...options, attached })
          : await dossierPdf(wholeOf('J1'), { ...options, attached }).then(({ drawn, ...made }) => ({
              ...made,
              done: drawn,
            }));
      const size = (await buffer(stream)).length;
      await done;
      expect(size).toBeGreaterThan(10_000);
      expect(hands).toEqual({ held: 0, most: 1 });
    },
  );

  it('are let go of when nobody takes them any more', async () => {
    const { attached, hands } = await attachedSample();
    const { stream, drawn } = await dossierPdf(wholeOf('J1'), { ...options, attached });
    stream.destroy();
    await expect(drawn).resolves.toBeUndefined();
    expect(hands.held).toBe(0);
  });

  it('break the dossier off where one can’t be drawn', async () => {
    let isHeld = true;
    const release = () => {
      isHeld = false;
    };
    const read = async () => ({ content: new Uint8Array(9), release });
    const attached = [{ paper: 'other', whose: '', files: [{ type: 'pdf', pages: 1, read }] }] as const;
    const { stream, drawn } = await dossierPdf(wholeOf('J1'), { ...options, attached });
    await expect(buffer(stream)).rejects.toThrow();
    await expect(drawn).rejects.toThrow();
    expect(isHeld).toBe(false);
  });
});

describe('the dossier as a ZIP', () => {
  it('holds each form, each part and the calendar, in two folders', async () => {
    expect(Object.keys(await unzipped('J4'))).toEqual([
      'visa-kazakhstan/a-remettre/01-formulaire-bensaid-karim.pdf',
      'visa-kazakhstan/a-remettre/02-formulaire-bensaid-nadia.pdf',
      'visa-kazakhstan/a-remettre/03-formulaire-bensaid-lyes.pdf',
      'visa-kazakhstan/a-remettre/04-formulaire-bensaid-ines.pdf',
      'visa-kazakhstan/a-remettre/05-lettre-au-consul-a-remettre.pdf',
      'visa-kazakhstan/a-remettre/06-itineraire.pdf',
      'visa-kazakhstan/pour-vous/07-liste-des-documents.pdf',
      'visa-kazakhstan/pour-vous/08-a-faire-avant-le-depot.pdf',
      'visa-kazakhstan/pour-vous/09-lettre-au-consul-en-francais.pdf',
      'visa-kazakhstan/pour-vous/10-calendrier.ics',
    ]);
  });

  it('has names in which no letter is lost', async () => {
    const person: Person = {
      ...everyone.J1,
      travellers: [{ ...everyone.J1.travellers[0], surname: 'Œuvrard-Weiß', givenNames: 'Łukasz Ægir' }],
    };
    const whole = wholeDossier(dossierOf(person, today), 'fr');
    const [first] = Object.keys(unzipSync(await buffer(dossierZip(whole, options).stream)));
    expect(first).toContain('formulaire-oeuvrard-weiss-lukasz-aegir.pdf');
  });

  it('holds the photos that were saved, each after its form', async () => {
    const photos = new Map([[2, await jpeg]]);
    const files = unzipSync(await buffer(dossierZip(wholeOf('J4'), { ...options, photos }).stream));
    const name = 'visa-kazakhstan/a-remettre/03-photo-bensaid-nadia.jpg';
    expect(Object.keys(files)[2]).toBe(name);
    expect(Buffer.from(files[name] ?? []).equals(await jpeg)).toBe(true);
    const [form = new Uint8Array()] = Object.values(files).slice(1);
    expect((await picturesIn(form)).map((pictures) => pictures.length)).toEqual([1, 0]);
  });

  it('holds files that open, each with its own title', async () => {
    for (const [name, bytes] of Object.entries(await unzipped('J1'))) {
      if (name.endsWith('.ics')) expect(Buffer.from(bytes).toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
      else expect((await readPdf(bytes)).outline).toHaveLength(1);
    }
  });

  it('is the same for the same answers and day', async () => {
    const zip = () => buffer(dossierZip(wholeOf('J1'), options).stream);
    expect(Buffer.compare(await zip(), await zip())).toBe(0);
  });

  it('stops in silence when nobody takes it any more', async () => {
    const { stream, drawn } = dossierZip(wholeOf('J1'), options);
    stream.destroy();
    await expect(drawn).resolves.toBeUndefined();
  });

  it('breaks off where a file can’t be drawn', async () => {
    const whole = wholeOf('J1');
    const broken = { ...whole, deadlines: [{ ...whole.deadlines[0], from: 'no day' }] as typeof whole.deadlines };
    const { stream, drawn } = dossierZip(broken, options);
    await expect(buffer(stream)).rejects.toThrow();
    await expect(drawn).rejects.toThrow();
  });
});
