import { expect, it } from 'vitest';
import { nationalityCodes } from '@/lib/countries/codes';
import { stayRuleOf } from './stay-rule';

const on = '2026-11-24';

it('France: 30 days an entry, 90 in any 180, and 120 in a calendar year by one page', () => {
  expect(stayRuleOf('FRA', on)).toMatchObject({
    standing: 'free',
    limits: [
      { kind: 'perEntry', days: 30 },
      { kind: 'inAny', days: 90, of: 180 },
    ],
    also: { kind: 'calendarYear', days: 120 },
    confidence: 'seen',
  });
});

it('India: 14 days an entry, 42 in any 180', () => {
  expect(stayRuleOf('IND', on)).toMatchObject({ standing: 'free', limits: [{ days: 14 }, { days: 42, of: 180 }] });
});

it('a visa, one’s own country, and sources that disagree', () => {
  expect(stayRuleOf('JOR', on)).toMatchObject({ standing: 'visa', limits: [] });
  expect(stayRuleOf('KAZ', on)).toMatchObject({ standing: 'own' });
  expect(stayRuleOf('AZE', on).standing).toBe('disagree');
});

it('every nationality has a rule', () => {
  for (const code of nationalityCodes) {
    const { standing, limits, confidence } = stayRuleOf(code, on);
    expect(confidence !== null, code).toBe(limits.length > 0);
    expect(limits.length > 0, code).toBe(standing === 'free' || (standing === 'disagree' && limits.length > 0));
  }
});
