import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths } from '@/lib/form/date';
import { type Person, people } from '@/lib/visa/people';
import { dossierOf } from '@/lib/visa/sample-draft.testing';
import type { AttachedPaper } from './attached-paper';
import { findingsOf } from './findings';

const today = '2026-11-30';
const everyone = people(today);
const codes = (person: Person, attached: readonly AttachedPaper[] = [], electronic = false) =>
  findingsOf(dossierOf(person, today), attached, { electronic }).map(({ code }) => code);

test.each(Object.entries(everyone))('nothing disagrees in the dossier of %s', (_, person) => {
  expect(codes(person)).toEqual([]);
});

test('an electronic visa does not go with a place of entry that is no airport', () => {
  const by = (entryPoint: string): Person => ({ ...everyone.J3, trip: { ...everyone.J3.trip, entryPoint } });
  expect(codes(by('Khorgos'), [], true)).toEqual(['eVisaEntry']);
  expect(codes(by('Khorgos'))).toEqual([]);
  expect(codes(everyone.J3, [], true)).toEqual([]);
});

describe('a document', () => {
  const person = everyone.J1b;
  const { arrival = '', departure = '', insuredUntil = '' } = person.trip;
  const dossier = dossierOf(person, today);
  const [traveller] = dossier.travellers;
  const own = traveller?.id ?? '';
  const paper = (one: Omit<AttachedPaper, 'sheet'> & { sheet?: string }): AttachedPaper => ({ sheet: 'trip', ...one });

  it('that says the same as the answers is not spoken of', () => {
    expect(
      codes(person, [
        paper({ paper: 'insurancePolicy', days: { from: arrival, until: insuredUntil } }),
        paper({ paper: 'returnTicket', days: { from: arrival, until: departure } }),
        paper({ paper: 'hotelBooking', days: { from: arrival, until: departure } }),
        paper({ paper: 'other', days: {} }),
      ]),
    ).toEqual([]);
  });

  it('that is a copy of another passport says in what it differs, once', () => {
    const { passportNumber, birthDate, passportExpiry } = traveller?.answers ?? {};
    const copy = (lines: NonNullable<AttachedPaper['lines']>) =>
      codes(person, [paper({ sheet: own, paper: 'passportCopy', days: {}, lines })]);
    expect(copy([{ number: passportNumber, birth: birthDate, expiry: passportExpiry }])).toEqual([]);
    expect(copy([{}])).toEqual([]);
    const other = { number: 'K7310226', birth: addDays(birthDate ?? '', 1), expiry: addDays(passportExpiry ?? '', -1) };
    expect(copy([other, other])).toEqual(['copyNumber', 'copyBirth', 'copyExpiry']);
  });

  it.each([
    ['insurancePolicy', { from: addDays(arrival, 1) }, ['insuranceStarts']],
    ['insurancePolicy', { until: addDays(departure, -1) }, ['insuranceEnds', 'insuranceDiffers']],
    ['insurancePolicy', { until: addDays(insuredUntil, 1) }, ['insuranceDiffers']],
    ['returnTicket', { from: addDays(arrival, -1), until: departure }, ['ticketArrives']],
    ['returnTicket', { until: addDays(departure, 1) }, ['ticketLeaves']],
    ['hotelBooking', { from: addDays(arrival, 1), until: addDays(departure, -1) }, ['stayStarts', 'stayEnds']],
  ] as const)('%s of other days than the trip is held against it', (id, days, expected) => {
    expect(codes(person, [paper({ paper: id, days })])).toEqual(expected);
  });

  it('of a traveller is held against that traveller’s answers, and both places are named', () => {
    const until = addDays(departure, -1);
    const [first, second] = findingsOf(dossier, [paper({ sheet: own, paper: 'residenceProof', days: { until } })], {
      electronic: false,
    });
    expect(first).toMatchObject({
      code: 'permitDiffers',
      document: until,
      places: [
        { view: 'documents', index: 0, paper: 'residenceProof' },
        { view: 'traveller', index: 0, step: 'permit' },
      ],
    });
    expect(second).toMatchObject({ code: 'permitEnds', answer: departure });
  });

  it('that an answer says is not there is spoken of', () => {
    const { J1 } = everyone;
    const [{ id = '' } = {}] = dossierOf(J1, today).travellers;
    expect(codes(J1, [paper({ paper: 'insurance', days: {} })])).toEqual(['insuranceNone']);
    const [first, ...others] = J1.travellers;
    const unnumbered = { ...J1, travellers: [{ ...first, invitationNumber: '', invitationDate: '' }, ...others] };
    const invitation = paper({ sheet: id, paper: 'invitation', days: {} });
    expect(codes(J1, [invitation])).toEqual([]);
    expect(codes(unnumbered, [invitation])).toEqual(['invitationNumber']);
  });
});

describe('travellers', () => {
  const J4: Person = everyone.J4;
  const changed = (index: number, answers: Person['travellers'][number]): Person => ({
    ...J4,
    travellers: J4.travellers.map((one, at) => (at === index ? { ...one, ...answers } : one)),
  });

  it('cannot have one passport, or be one person', () => {
    const [first] = J4.travellers;
    expect(codes(changed(1, { passportNumber: first?.passportNumber ?? '' }))).toEqual(['samePassport']);
    const { surname = '', givenNames = '', birthDate = '' } = first ?? {};
    expect(codes(changed(1, { surname, givenNames, birthDate }))).toContain('samePerson');
  });

  it('who are married to each other both say so', () => {
    expect(codes(changed(1, { maritalStatus: 'divorced' }))).toEqual(['spouse']);
  });

  it('who travel with both parents have them beside them', () => {
    const child = J4.travellers.findIndex(({ consent }) => consent === 'both');
    expect(codes(changed(child, { parentName: 'Somebody Else' }))).toEqual(['parents']);
  });

  it('are born on the day that their parents say', () => {
    const parent = J4.travellers.findIndex(({ history }) => history?.includes('children'));
    const children = Object.keys(J4.travellers[parent] ?? {}).filter((key) => key.startsWith('children'));
    expect(children).toEqual([]);
    const [{ surname = '', givenNames = '', birthDate = '' } = {}] = J4.travellers.slice(2);
    const told = {
      history: 'children',
      'children-0-name': `${surname} ${givenNames}`,
      'children-0-birthDate': addMonths(birthDate, 1),
      'children-0-birthPlace': 'Marseille',
      'children-0-nationality': 'DZA',
    };
    expect(codes(changed(0, told as Person['travellers'][number]))).toEqual(['childBirth']);
  });

  it('have among them the nationality that the trip was worked out for', () => {
    const person = { ...everyone.J1b, trip: { ...everyone.J1b.trip, nationality: 'EGY' } };
    expect(codes(person)).toEqual(['nationality']);
  });
});
