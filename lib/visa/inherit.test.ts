import { describe, expect, it } from 'vitest';
import { readDossier } from './dossier';
import { type Draft, emptySheet, withEntry } from './draft';
import { followingFrom, inheritedAt as inherited } from './inherit';
import { people } from './people';
import type { StepPlace } from './place';
import { draftOf } from './sample-draft.testing';

const today = '2026-11-30';
const inheritedAt = (draft: Draft, at: StepPlace) => inherited(draft, readDossier(draft, today), at);

const invited = withEntry(emptySheet, 'invitation', { invitationNumber: '1234567890' }, true, 1);
const named = withEntry(invited, 'passport', { passportNumber: 'A1' }, true, 1);
const draft: Draft = {
  trip: emptySheet,
  travellers: [
    { id: 'a', content: named },
    { id: 'b', content: emptySheet },
    { id: 'c', content: withEntry(emptySheet, 'invitation', { invitationNumber: '' }, false, 2) },
  ],
};

describe('answers that families share', () => {
  it('are offered to the next traveller', () => {
    expect(inheritedAt(draft, { view: 'traveller', index: 1, step: 'invitation' })).toEqual({
      invitationNumber: '1234567890',
    });
  });

  it('are, of the passport, what the trip says of it', () => {
    const trip = withEntry(
      emptySheet,
      'trip',
      { nationality: 'FRA', passportType: 'ordinary', purpose: 'tourism' },
      true,
      1,
    );
    const passport = { view: 'traveller', index: 1, step: 'passport' } as const;
    expect(inheritedAt({ ...draft, trip }, passport)).toEqual({ nationality: 'FRA', passportType: 'ordinary' });
    expect(inheritedAt({ ...draft, trip }, { ...passport, index: 0 })).toBeUndefined();
  });

  it('are, of the home, the country of the nationality', () => {
    const trip = withEntry(emptySheet, 'trip', { nationality: 'JOR' }, true, 1);
    const contact = { view: 'trip', step: 'contact' } as const;
    expect(inheritedAt({ ...draft, trip }, contact)).toEqual({ residence: 'JOR' });
    expect(
      inheritedAt({ ...draft, trip: withEntry(trip, 'contact', { town: 'Lyon' }, false, 2) }, contact),
    ).toBeUndefined();
    expect(
      inheritedAt({ ...draft, trip: withEntry(emptySheet, 'trip', { nationality: 'XXA' }, true, 1) }, contact),
    ).toBeUndefined();
  });

  it('never replace what was typed, even nothing', () => {
    expect(inheritedAt(draft, { view: 'traveller', index: 2, step: 'invitation' })).toBeUndefined();
  });

  it('are only those: a passport is nobody else’s', () => {
    expect(inheritedAt(draft, { view: 'traveller', index: 1, step: 'passport' })).toBeUndefined();
    expect(inheritedAt(draft, { view: 'trip', step: 'trip' })).toBeUndefined();
    expect(inheritedAt(draft, { view: 'traveller', index: 0, step: 'invitation' })).toBeUndefined();
  });
});

describe('a family that travels together', () => {
  const { J4 } = people(today);
  /** What the traveller at `index` finds on a step, once the identity and the passport are known. */
  function found(index: number, step: 'residence' | 'guardians' | 'situation' | 'spouse' | 'employer') {
    const draft = draftOf(J4);
    const travellers = draft.travellers.slice(0, index + 1).map((traveller, at) => {
      const { identity, passport } = traveller.content.steps;
      const begun = { v: 1 as const, steps: { ...(identity && { identity }), ...(passport && { passport }) } };
      return at === index ? { ...traveller, content: begun } : traveller;
    });
    return inheritedAt({ ...draft, travellers }, { view: 'traveller', index, step });
  }

  it('a wife is known by the name that her husband gave', () => {
    expect(found(1, 'situation')).toEqual({ maritalStatus: 'married', history: 'none' });
    expect(found(1, 'spouse')).toEqual({ spouseName: 'Karim Bensaïd', spouseNationality: 'DZA' });
  });

  it('the grown-ups of a child’s name are its parents, until one of them says otherwise', () => {
    const parents = { parentName: 'Karim Bensaïd', otherParentName: 'Nadia Bensaïd', consent: 'both' };
    expect(found(2, 'guardians')).toEqual(parents);
    expect(found(3, 'guardians')).toMatchObject(parents);
  });

  it('a child of school age goes to school, and to that of its brother', () => {
    expect(found(2, 'situation')).toEqual({ workStatus: 'pupil' });
    expect(found(2, 'employer')).toBeUndefined();
    expect(found(3, 'situation')).toMatchObject({ workStatus: 'pupil', history: 'none' });
    expect(found(3, 'employer')).toMatchObject({ employerName: 'École de la Loge' });
  });

  it('work is nobody else’s', () => {
    expect(found(1, 'employer')).toBeUndefined();
  });

  it('a place of birth tells its country if somebody was born or lives there', () => {
    const draft = draftOf(J4);
    expect(followingFrom(draft, 1, { birthPlace: ' oran ' })).toEqual({ birthCountry: 'DZA' });
    expect(followingFrom({ ...draft, travellers: [] }, 0, { birthPlace: 'Marseille' })).toEqual({
      birthCountry: 'FRA',
    });
    expect(followingFrom(draft, 1, { birthPlace: 'Oranienburg' })).toEqual({});
    expect(followingFrom(draft, 1, {})).toEqual({});
  });
});
