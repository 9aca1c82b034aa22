import { describe, expect, test } from 'vitest';
import { type CategoryCode, categories } from '../rules/categories';
import { invitationExempt } from '../rules/invitation';
import { invitationAnswer } from './invitation-answer';

describe('an invitation', () => {
  test.each([
    ['B12', 'JOR', 'single', 30, 'notNeeded', 'exemptNationality'],
    ['B12', 'JOR', 'single', 31, 'needed', 'longStay'],
    ['B12', 'JOR', 'multiple', 10, 'needed', 'multipleEntries'],
    ['B12', 'EGY', 'single', 10, 'needed', 'notExempt'],
    ['B3', 'BEL', 'single', 30, 'notNeeded', 'exemptNationality'],
    ['B1', 'BEL', 'single', 30, 'notNeeded', 'exemptNationality'],
    ['A3', 'BEL', 'single', 30, 'notNeeded', 'exemptNationality'],
    ['A4', 'BEL', 'single', 30, 'needed', 'noteVerbale'],
    ['B2', 'BEL', 'single', 30, 'needed', 'notExempt'],
    ['B12-1', 'BEL', 'multiple', 200, 'notNeeded', 'exemptNationality'],
    ['B12-1', 'EGY', 'multiple', 200, 'needed', 'notExempt'],
    ['B13', 'EGY', 'single', 3, 'notNeeded', 'ownApplication'],
    ['C10', 'EGY', 'single', 60, 'notNeeded', 'ownApplication'],
    ['B8', 'EGY', 'single', 60, 'needed', 'petition'],
    ['C11', 'EGY', 'single', 60, 'needed', 'invitationUnknown'],
    ['B20', 'EGY', 'single', 10, 'notNeeded', 'ownApplication'],
    ['C9', 'FRA', 'multiple', 200, 'needed', 'notExempt'],
  ] as const)('for %s, %s, %s, %i days: %s', (code, nationality, entries, days, value, reason) => {
    expect(invitationAnswer(code, nationality, entries, days)).toMatchObject({ value, reason });
  });

  test.each([
    ['B12', 30, 'notNeeded'],
    ['B12', 31, 'conflict'],
    ['B10', 31, 'conflict'],
    ['B10', 90, 'conflict'],
    ['B10', 91, 'needed'],
    ['B3', 45, 'needed'],
  ] as const)('of French travellers for %s and %i days: %s, with both sides', (code, days, value) => {
    const answer = invitationAnswer(code, 'FRA', 'single', days);
    expect(answer.value).toBe(value);
    if (value === 'conflict') {
      expect(answer.rows).toEqual(['invitation-long-stay/thirtyDaysRule', 'invitation-long-stay/frenchMinistry']);
    }
  });

  test('is not asked of any of the 48 nationalities for a short private visit', () => {
    expect(invitationExempt.nationalities.size).toBe(48);
    for (const nationality of invitationExempt.nationalities) {
      expect(invitationAnswer('B10', nationality, 'single', 30).value, nationality).toBe('notNeeded');
    }
  });

  test('for a private visit names who may go without', () => {
    expect(invitationAnswer('B10', 'DZA', 'single', 20).exceptions).toEqual([
      'funeralOrIllness',
      'formerCompatriots',
      'familyWithCitizen',
    ]);
    expect(invitationAnswer('B12', 'DZA', 'single', 20).exceptions).toEqual([]);
  });

  test('is answered with a row for every category', () => {
    for (const code of Object.keys(categories) as CategoryCode[]) {
      expect(invitationAnswer(code, 'DZA', 'single', null).rows.length, code).toBeGreaterThan(0);
    }
  });
});
