import { describe, expect, test } from 'vitest';
import { nationalityCodes } from '@/lib/countries/codes';
import { assess } from './assess';
import { answersByLength, answersByPurpose, exampleTrip, withoutDays } from './country-answers';
import { purposes } from './rules/purposes';

const on = '2026-11-24';
const ordinary = (nationality: string) => ({ nationality, passportType: 'ordinary' }) as const;
const byLength = (nationality: string) =>
  answersByLength(ordinary(nationality), 'tourism', on).map(({ from, to, assessment: { regime, category } }) =>
    [from, to, regime, category.code].join(' '),
  );

describe('an example', () => {
  test('begins on a first of March, two months ahead at least', () => {
    expect(exampleTrip('tourism', 10, on)).toEqual({
      purpose: 'tourism',
      arrival: '2027-03-01',
      departure: '2027-03-10',
    });
    expect(exampleTrip('tourism', 1, '2027-01-15').arrival).toBe('2028-03-01');
  });

  test('is neither late nor early', () => {
    for (const nationality of nationalityCodes) {
      const { warnings, stay, passport } = withoutDays(
        assess(ordinary(nationality), exampleTrip('tourism', 10, on), on),
      );
      expect(warnings.map(({ reason }) => reason)).not.toContain('applyEarly');
      expect([stay.leaveBy, passport.minimum, passport.advised]).toEqual([null, null, null]);
    }
  });
});

describe('answers by length', () => {
  test('of a French tourist: without a visa up to 30 days, then the mission is asked', () => {
    expect(byLength('FRA')).toEqual(['1 30 visa-free ', '31 365 ask B12']);
  });

  test('of 45 days in France hold the ways out', () => {
    const found = answersByLength(ordinary('FRA'), 'tourism', on).find(({ from, to }) => from <= 45 && 45 <= to);
    expect(found?.assessment.waysOut.map(({ reason }) => reason)).toEqual(['leaveAndReturn', 'askMission']);
  });

  test('differ for an Indian, an Algerian, a Jordanian, a Russian and a stateless person', () => {
    expect(
      Object.fromEntries(['IND', 'DZA', 'JOR', 'RUS', 'XXA'].map((who) => [who, byLength(who)])),
    ).toMatchInlineSnapshot(`
      {
        "DZA": [
          "1 30 e-visa B12",
          "31 365 ask B12",
        ],
        "IND": [
          "1 14 visa-free ",
          "15 30 e-visa B12",
          "31 365 ask B12",
        ],
        "JOR": [
          "1 30 visa B12",
          "31 365 ask B12",
        ],
        "RUS": [
          "1 90 visa-free ",
          "91 365 ask B12",
        ],
        "XXA": [
          "1 365 ask B12",
        ],
      }
    `);
  });

  test('leave no day of the year out, for anybody and any purpose', () => {
    for (const nationality of ['FRA', 'IND', 'DZA', 'JOR', 'RUS', 'XXA', 'KAZ', 'TUR'])
      for (const { answers } of answersByPurpose(ordinary(nationality), on)) {
        expect(answers[0]?.from).toBe(1);
        expect(answers.at(-1)?.to).toBe(365);
        for (const [i, { from }] of answers.slice(1).entries()) expect(from).toBe((answers[i]?.to ?? 0) + 1);
      }
  });

  test('name each purpose once', () => {
    const named = answersByPurpose(ordinary('FRA'), on).flatMap((group) => group.purposes);
    expect(named.sort()).toEqual([...purposes].sort());
  });
});
