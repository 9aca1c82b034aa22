import { describe, expect, it } from 'vitest';
import { readDossier } from '@/lib/visa/dossier';
import { type Person, type PersonId, people } from '@/lib/visa/people';
import { dossierOf, draftOf } from '@/lib/visa/sample-draft.testing';
import { type PortalAnswers, type PortalPart, portalAnswers } from './portal-answers';

const today = '2027-02-01';
const everyone: Record<PersonId, Person> = people(today);
const parts: readonly PortalPart[] = ['invitation', 'passport', 'other'];

/** The answers as a list, part by part. */
const table = (answers: PortalAnswers): string =>
  parts
    .flatMap((part) => [
      part,
      ...answers[part].map(
        ({ question, value, printed }) => `  ${question}: ${value ?? '?'}${printed ? ` (printed ${printed})` : ''}`,
      ),
    ])
    .join('\n');

describe('the answers for the portal', () => {
  it('of an Egyptian tourist: names as in the machine-readable lines, the rest as on the form', () => {
    expect(table(portalAnswers(dossierOf(everyone.J3, today), 0))).toMatchInlineSnapshot(`
      "invitation
        invitationNumber: 3141592653
      passport
        passportType: ORDINARY
        passportNumber: A23456789
        surname: ABD EL RAZIQ (printed ABD EL-RÂZIQ)
        givenNames: NOUR SAID (printed NOUR SAÏD)
        nationality: EGYPT
        birthDate: 01.11.1992
        sex: FEMALE
        birthPlace: LOUXOR
        birthCountry: EGYPT
        passportIssued: 01.12.2025
        passportExpiry: 01.02.2032
        passportIssuer: PASSPORT OFFICE OF LUXOR
      other
        maritalStatus: SINGLE
        street: 7 RUE ESQUERMOISE
        postcode: 59000
        town: LILLE
        residence: FRANCE
        phone: +33766554411
        email: nour@exemple.fr
        workStatus: EMPLOYED
        occupation: PHARMACIST
        employerName: PHARMACIE DU BEFFROI
        employerAddress: 2 PLACE RIHOUR, 59000 LILLE
        mayReturn: YES
        permitNumber: 59 Z 7654321
        permitUntil: 01.06.2029
        purpose: TOURISM
        organisationName: TULPAR TRAVEL
        organisationAddress: FURMANOV STREET 44, ALMATY
        organisationPhone: +77273445566
        invitationDate: 27.01.2027
        destinations: ALMATY, TURKISTAN
        entryPoint: AÉROPORT D'ALMATY
        stayAddress: HOTEL ZHETYSU, ABYLAI KHAN AVENUE 55, ALMATY
        payer: THE TRAVELLERS THEMSELVES
        insured: NO, OR NOT YET
        arrival: 02.04.2027
        departure: 13.04.2027
        entries: ONCE"
    `);
  });

  it('say what is not answered yet of the invitation and the passport, and where it is answered', () => {
    const draft = draftOf(everyone.J3, {}, { invitationNumber: '', passportNumber: '' });
    const { invitation, passport } = portalAnswers(readDossier(draft, today), 0);
    expect(invitation).toEqual([
      { question: 'invitationNumber', value: null, at: { view: 'traveller', index: 0, step: 'invitation' } },
    ]);
    expect(passport.filter(({ value }) => value === null).map(({ question }) => question)).toEqual(['passportNumber']);
  });

  it('write a single name once, as the surname', () => {
    const { passport } = portalAnswers(dossierOf(everyone.single, today), 0);
    expect(passport.filter(({ question }) => /name/i.test(question))).toMatchObject([
      { question: 'surname', value: 'ARJUN' },
    ]);
  });

  it.each(Object.entries(everyone))(
    'leave nothing out that %s has answered, but for transit and what leads to other questions',
    (_, person) => {
      const dossier = dossierOf(person, today);
      const transit = ['destinationCountry', 'destinationVisa', 'transitPoint', 'transitRoute'];
      const left = [...transit, 'singleName', 'history', 'inviter', 'staysWithHost'];
      for (const [index, { answers }] of dossier.travellers.entries()) {
        const given = Object.entries({ ...dossier.trip.answers, ...answers }).flatMap(([question, value]) =>
          value === undefined || left.includes(question) ? [] : [question],
        );
        const shown = Object.values(portalAnswers(dossier, index)).flatMap((part) =>
          part.map(({ question }) => question.split('-')[0]),
        );
        expect(given.filter((question) => !shown.includes(question))).toEqual([]);
      }
    },
  );

  it.each(Object.entries(everyone))('of %s are one line each, in letters that a form takes', (_, person) => {
    const dossier = dossierOf(person, today);
    for (const index of dossier.travellers.keys()) {
      const all = Object.values(portalAnswers(dossier, index)).flat();
      expect(new Set(all.map(({ question }) => question)).size).toBe(all.length);
      for (const { value } of all) expect(value ?? 'NONE').toMatch(/^[\p{Script=Latin}\d\p{P}\p{S} ]+$/u);
    }
  });
});
