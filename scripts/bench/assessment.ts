import { nationalityCodes } from '../../lib/countries/codes.ts';
import { addDays } from '../../lib/form/date.ts';
import { assess } from '../../lib/visa/assess.ts';
import { purposes } from '../../lib/visa/rules/purposes.ts';
import { median, report, say, spread } from './figures.ts';

/** What one core is to answer in a second. */
const target = 100_000;
const runs = 5;

const arrival = '2027-03-01';

/** Every nationality and purpose, with stays that fit and that don't; every fourth traveller has been there before. */
const questions = nationalityCodes.flatMap((nationality, n) =>
  purposes.map((purpose, m) => {
    const traveller = {
      nationality,
      passportType: n % 9 === 0 ? 'service' : 'ordinary',
      residence: 'FRA',
      postcode: '67000',
      birthDate: '1990-05-05',
      ...(m % 4 === 0 && { pastStays: [{ from: '2026-11-30', to: '2026-12-10' }] }),
    } as const;
    return [traveller, { purpose, arrival, departure: addDays(arrival, n % 2 === 0 ? 11 : 44) }] as const;
  }),
);

/** Answers given in a second by the one thread that gives them, beside the number aimed at; the first run warms up. */
export async function measureAssessment(): Promise<void> {
  say('assessment');
  const rates = Array.from({ length: runs + 1 }, rate).slice(1);
  say(`assess runs: ${spread(rates)}`);
  report('assess', median(rates), 'answers/s', target);
}

function rate(): number {
  const start = performance.now();
  let answers = 0;
  let elapsed = 0;
  while (elapsed < 1000) {
    for (const [traveller, trip] of questions) assess(traveller, trip, '2026-11-24');
    answers += questions.length;
    elapsed = performance.now() - start;
  }
  return (answers / elapsed) * 1000;
}
