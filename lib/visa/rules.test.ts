import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '@/lib/form/date';
import type { StepState } from '@/lib/form/form';
import { answersFor } from '@/lib/text/outlook-words';
import { needsInvitation } from './conditions';
import { readDossier } from './dossier';
import type { Draft } from './draft';
import { type Person, type PersonId, people } from './people';
import { draftOf } from './sample-draft.testing';

const today = '2027-02-01';
const everyone: Record<PersonId, Person> = people(today);

/** What is wrong and what is worth knowing in a dossier, as `question code`. */
function findings(draft: Draft) {
  const { trip, travellers } = readDossier(draft, today);
  const states: StepState<string>[] = [trip, ...travellers].flatMap((way) => [...way.steps]);
  const codes = (of: 'errors' | 'warnings') =>
    states.flatMap((state) => Object.entries(state[of]).map(([name, code]) => `${name} ${code}`));
  return { errors: codes('errors'), warnings: codes('warnings') };
}

const stepsOf = (draft: Draft) => readDossier(draft, today).trip.steps.map(({ id }) => id);
const travellerSteps = (draft: Draft) => readDossier(draft, today).travellers[0]?.steps.map(({ id }) => id);

describe('the trip', () => {
  const arrival = addDays(today, 60);
  it.each([
    [{ arrival: addDays(today, -1) }, 'arrival past'],
    [{ arrival: addMonths(today, 25), departure: addMonths(today, 26) }, 'arrival far'],
    [{ arrival, departure: addDays(arrival, -1) }, 'departure order'],
    [{ arrival, departure: addDays(arrival, 90) }, 'entries validity'],
    [{ arrival, departure: addDays(arrival, 1200) }, 'departure validity'],
  ])('refuses %o', (trip, finding) => {
    expect(findings(draftOf(everyone.J1, trip)).errors).toContain(finding);
  });

  it('takes the last day that the category allows', () => {
    expect(findings(draftOf(everyone.J1, { arrival, departure: addDays(arrival, 89) })).errors).toEqual([]);
  });

  it.each([
    ['J1', { arrival: addDays(today, 6), departure: addDays(today, 10) }, 'arrival soon'],
    ['J1b', { arrival, departure: addDays(arrival, 30) }, 'departure stay'],
    ['transit', { destinationVisa: 'no' }, 'destinationVisa onward'],
    ['J1b', { insuredUntil: addDays(arrival, 1) }, 'insuredUntil coverage'],
  ] as const)('warns %s of %o', (id, trip, finding) => {
    expect(findings(draftOf(everyone[id], trip)).warnings).toContain(finding);
  });

  it('asks for whoever invites', () => {
    expect(stepsOf(draftOf(everyone.J1))).toEqual(expect.arrayContaining(['host']));
    expect(stepsOf(draftOf(everyone.J1))).not.toContain('stay');
    expect(stepsOf(draftOf(everyone.J1, { staysWithHost: 'no', stayAddress: 'Hotel' }))).toContain('stay');
    expect(stepsOf(draftOf(everyone.single))).toEqual(expect.arrayContaining(['organisation', 'stay']));
    expect(stepsOf(draftOf(everyone.J1b))).toEqual(expect.arrayContaining(['inviter', 'organisation', 'stay']));
    expect(stepsOf(draftOf(everyone.J1b, { inviter: 'nobody' }))).not.toContain('organisation');
    expect(stepsOf(draftOf(everyone.transit))).not.toEqual(expect.arrayContaining(['stay']));
  });

  it.each([
    ['business', 'B3'],
    ['study', 'C9'],
    ['work', 'C3'],
    ['treatment', 'C12'],
  ] as const)(
    'for %s lead through the inviting organisation, and an invitation in category %s',
    (purpose, category) => {
      const dossier = readDossier(draftOf(everyone.single, { purpose }), today);
      expect(stepsOf(draftOf(everyone.single, { purpose }))).toEqual(expect.arrayContaining(['organisation', 'stay']));
      expect(dossier.complete).toBe(true);
      expect(answersFor(dossier)[0]?.assessment.category.code).toBe(category);
      expect(needsInvitation('FRA', { purpose, entries: 'single' })).toBe(purpose !== 'business');
      expect(needsInvitation('IND', { purpose, entries: 'single' })).toBe(true);
    },
  );

  it('ends at a purpose that is not prepared', () => {
    expect(readDossier(draftOf(everyone.J1, { purpose: 'other' }), today).trip.steps.at(-1)).toMatchObject({
      state: 'blocked',
    });
  });
});

describe('the passport', () => {
  const { departure } = people(today).J1.trip;
  it.each([
    [{ passportIssued: addDays(today, 1) }, 'passportIssued future'],
    [{ passportIssued: '1900-01-01' }, 'passportIssued beforeBirth'],
    [{ passportExpiry: addMonths(today, -14) }, 'passportExpiry order'],
    [{ passportExpiry: addDays(today, -1) }, 'passportExpiry expired'],
    [{ passportExpiry: addDays(addMonths(departure, 3), -1) }, 'passportExpiry short'],
  ])('%o is refused', (traveller, finding) => {
    expect(findings(draftOf(everyone.J1, {}, traveller)).errors).toContain(finding);
  });

  it('has to last three months after the stay, and is warned of below six', () => {
    const three = findings(draftOf(everyone.J1, {}, { passportExpiry: addMonths(departure, 3) }));
    expect(three.errors).toEqual([]);
    expect(three.warnings).toContain('passportExpiry advised');
    expect(findings(draftOf(everyone.J1, {}, { passportExpiry: addMonths(departure, 6) })).warnings).toEqual([]);
  });
});

describe('the invitation', () => {
  it.each([
    ['a stay of more than 30 days', draftOf(everyone.J1), true],
    ['a short stay of a nationality on the list', draftOf(everyone.J1b), false],
    ['several entries', draftOf(everyone.J1b, { entries: 'multiple' }), true],
    ['a nationality that is not on the list', draftOf(everyone.J4), true],
    ['transit', draftOf(everyone.transit), false],
  ] as const)('%s: asked %#', (_what, draft, asked) => {
    expect(travellerSteps(draft)?.includes('invitation')).toBe(asked);
  });
});

describe('names', () => {
  it.each([
    [{ surname: '', givenNames: '' }, 'surname missing'],
    [{ surname: '', givenNames: 'Zoé' }, 'surname missing'],
    [{ surname: 'Zoé', givenNames: '' }, 'givenNames missing'],
    [{ singleName: 'single' }, 'singleName two'],
  ])('%o: %s', (traveller, finding) => {
    expect(findings(draftOf(everyone.J1, {}, traveller)).errors).toContain(finding);
  });
});

it('a minor needs a parent, and the other one too unless only one holds authority', () => {
  const alone = { otherParentName: '' };
  expect(findings(draftOf(everyone.J4, {}, { ...alone, consent: 'one' })).errors).toContain('otherParentName consent');
  expect(findings(draftOf(everyone.J4, {}, { ...alone, consent: 'sole' })).errors).not.toContain(
    'otherParentName consent',
  );
});
