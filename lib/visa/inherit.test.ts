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

  it('never replace what was typed, even nothing', () => {
    expect(inheritedAt(draft, { view: 'traveller', index: 2, step: 'invitation' })).toBeUndefined();
  });

  it('are only those: a passport is nobody else’s', () => {
    expect(inheritedAt(draft, { view: 'traveller', index: 1, step: 'passport' })).toBeUndefined();
    expect(inheritedAt(draft, { view: 'trip', step: 'trip' })).toBeUndefined();
    expect(inheritedAt(draft, { view: 'traveller', index: 0, step: 'invitation' })).toBeUndefined();
  });
});
