import { describe, expect, it } from 'vitest';
import { type Draft, emptySheet, withEntry } from './draft';
import { inheritedAt } from './inherit';

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
