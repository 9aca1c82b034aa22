import { describe, expect, it } from 'vitest';
import { readDossier } from '@/lib/visa/dossier';
import { emptySheet } from '@/lib/visa/draft';
import { basisOf } from '@/lib/visa/outlook';
import { people } from '@/lib/visa/people';
import { draftOf } from '@/lib/visa/sample-draft.testing';
import { outlookOf } from './outlook-words';

const today = '2027-02-01';
const { J1, J1b, J4 } = people(today);
const { arrival } = J1.trip;

/** The lines of an outlook, as `term: value`. */
const lines = (draft: ReturnType<typeof draftOf>, locale: 'fr' | 'en' = 'en') =>
  outlookOf(readDossier(draft, today), locale).items.map(({ term, value }) => `${term}: ${value}`);

describe('what the rules say of a dossier so far', () => {
  it('is nothing before the purpose and the days are known', () => {
    const nothing = readDossier({ trip: emptySheet, travellers: [{ id: 'one', content: emptySheet }] }, today);
    expect(outlookOf(nothing, 'fr')).toEqual({ basis: '[]', free: false, electronic: false, items: [] });
  });

  it('names the visa, what it costs and where to ask for it', () => {
    expect(lines(draftOf(J1b))).toMatchInlineSnapshot(`
      [
        "Visa: Visa from a mission",
        "Category: B12",
        "Validity at most: 90 days",
        "Stay at most: 30 days per entry",
        "Fee per visa: €50",
        "Where: Paris",
        "Apply: By Friday, 26 March 2027",
      ]
    `);
    expect(lines(draftOf(J4), 'fr')).toMatchInlineSnapshot(`
      [
        "Visa: Visa à la mission",
        "Catégorie: B10",
        "Validité au plus: 90 jours",
        "Droits par visa: 75 €",
        "Où: Paris",
        "À déposer: Au plus tard le vendredi 26 mars 2027",
      ]
    `);
  });

  it('does not pass off the limits of the exemption as those of the visa', () => {
    const tourist = draftOf(J1, { purpose: 'tourism', departure: arrival });
    expect(lines(tourist).filter((line) => line.startsWith('Stay'))).toHaveLength(1);
    expect(lines(draftOf(J1)).filter((line) => line.startsWith('Stay'))).toEqual([]);
  });

  it('is known from the first page on, before anybody is named', () => {
    const draft = draftOf(J1, { purpose: 'tourism', departure: arrival });
    const begun = { trip: draft.trip, travellers: [{ id: 'one', content: emptySheet }] };
    expect(outlookOf(readDossier(begun, today), 'fr').free).toBe(true);
  });

  it('is free of a visa only where every traveller is', () => {
    const trip = { purpose: 'tourism', departure: arrival };
    const french = draftOf(J1, trip);
    expect(outlookOf(readDossier(french, today), 'fr').free).toBe(true);
    const [algerian] = draftOf(J4, trip).travellers;
    const mixed = { ...french, travellers: [...french.travellers, ...(algerian ? [{ ...algerian, id: 'two' }] : [])] };
    const { free, items } = outlookOf(readDossier(mixed, today), 'en');
    expect(free).toBe(false);
    expect(items.find(({ term }) => term === 'Visa')?.value).toBe(
      'Chloé Zoë Lefèvre-D’Arcy: No visa\nKarim Bensaïd: Electronic visa',
    );
  });

  it('rests on the answers that the rules read, and on no other', () => {
    const basis = (trip: Parameters<typeof draftOf>[1]) => basisOf(readDossier(draftOf(J1, trip), today));
    expect(basis({ destinations: 'Aktau' })).toBe(basis({}));
    expect(basis({ purpose: 'tourism' })).not.toBe(basis({}));
    expect(basis({ postcode: '67000' })).not.toBe(basis({}));
  });
});
