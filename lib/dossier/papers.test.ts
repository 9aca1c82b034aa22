import { describe, expect, it } from 'vitest';
import { readDossier } from '@/lib/visa/dossier';
import { type PersonId, people } from '@/lib/visa/people';
import { documentRules } from '@/lib/visa/rules/documents';
import { rows } from '@/lib/visa/rules/rows';
import { dossierOf, draftOf } from '@/lib/visa/sample-draft.testing';
import { paperOrder, papersOf, supports } from './papers';
import { requestsOf } from './requests';

const today = '2026-11-30';
const everyone = people(today);

/** The papers of each traveller of a person's dossier. */
function papers(id: PersonId, trip = {}, traveller = {}) {
  const dossier = readDossier(draftOf(everyone[id], trip, traveller), today);
  return requestsOf(dossier).map((request) => papersOf(request, dossier.trip.answers));
}
const ids = (...of: Parameters<typeof papers>) => papers(...of).map((list) => list.map(({ id }) => id));

describe('the papers of a traveller', () => {
  it('are those of a private visit with an invitation, and what bears out the form', () => {
    expect(ids('J1')).toEqual([
      [
        'form',
        'photo',
        'passport',
        'passportCopy',
        'coverLetter',
        'invitation',
        'employerLetter',
        'travelTickets',
        'stayProof',
        'feeReceipt',
      ],
    ]);
  });

  it('are those of the visa also where a visa could be asked for on the portal, or is not needed', () => {
    const [tourist = []] = ids('J1b');
    expect(tourist).toEqual(
      expect.arrayContaining(['form', 'residenceProof', 'hotelBooking', 'returnTicket', 'itinerary']),
    );
    expect(tourist).not.toContain('invitation');
    const [short = []] = ids('J1', { departure: everyone.J1.trip.arrival });
    expect(short).toContain('form');
  });

  it('ask for consent and birth certificate of minors only', () => {
    const [father = [], , son = []] = ids('J4');
    const ofMinors = ['representative', 'birthCertificate', 'parentPassports', 'parentConsent'];
    expect(son).toEqual(expect.arrayContaining(ofMinors));
    expect(father.filter((id) => ofMinors.includes(id))).toEqual([]);
    expect(father).toContain('residenceProof');
    expect(son).toContain('schoolLetter');
  });

  it('ask for no consent of another parent where one alone has the authority', () => {
    const of = (consent: string) => papers('J4', {}, { consent })[3]?.map(({ id }) => id);
    expect(of('one')).toContain('parentConsent');
    expect(of('sole')).not.toContain('parentConsent');
  });

  it('ask for the consent before a notary where a minor travels with neither parent', () => {
    expect(ids('J4')[3]).not.toContain('companionConsent');
    const alone = papers('J4', {}, { consent: 'neither' })[3]?.find(({ id }) => id === 'companionConsent');
    expect(alone?.nature).toEqual({ attested: 'notary', translated: true });
  });

  it.each([
    ['study', ['universityInvitation', 'enrolmentOrder']],
    ['work', ['workPermit']],
    ['treatment', ['clinicInvitation']],
  ])('are those of the category for %s', (purpose, wanted) => {
    const list = ids('single', { purpose })[0];
    expect(list).toEqual(expect.arrayContaining(wanted));
  });

  it('say what sources say of the paper itself, and nothing else', () => {
    const natureOf = (id: string, of: ReturnType<typeof papers>) => of[0]?.find((paper) => paper.id === id)?.nature;
    expect(natureOf('feeReceipt', papers('J1'))).toEqual({ as: 'original' });
    expect(natureOf('passportCopy', papers('J1'))).toEqual({ as: 'copy' });
    expect(natureOf('invitation', papers('J1'))).toEqual({});
    expect(natureOf('passport', papers('J1'))).toBeUndefined();
    expect(natureOf('enrolmentOrder', papers('single', { purpose: 'study' }))).toEqual({ as: 'copy' });
  });

  it('name the rows that ask for them; those that bear out the form have none, but a box', () => {
    for (const list of Object.keys(everyone).flatMap((id) => papers(id as PersonId))) {
      for (const { id, reason, rows: read } of list) {
        if (reason === 'support') expect([id, id in supports, read]).toEqual([id, true, []]);
        else expect([id, read.length > 0 && read.every((row) => rows.has(row))]).toEqual([id, true]);
      }
    }
  });

  it('have a place in the order, each of them', () => {
    const all = new Set([...Object.values(documentRules).map(({ document }) => document), ...Object.keys(supports)]);
    expect([...paperOrder].sort()).toEqual([...all].sort());
  });
});

it('is not drawn up while something is left to answer', () => {
  const dossier = dossierOf({ ...everyone.J1, trip: {} }, today);
  expect(() => requestsOf(dossier)).toThrow('nothing of it is left');
});
