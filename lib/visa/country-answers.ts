import { isCountryCode, type NationalityCode } from '@/lib/countries/codes';
import type { IsoDay } from '@/lib/form/date';
import { assess } from './assess';
import type { Assessment, Traveller, Trip } from './assessment/assessment';
import { dayNumber, dayOfNumber } from './assessment/day-number';
import { type Purpose, purposes } from './rules/purposes';

/** How long the trip is that the page of a nationality begins with. */
export const exampleDays = 10;

/** The longest trip that the page of a nationality speaks of. */
const longestDays = 365;

/** So far ahead that nothing about an example is late. */
const daysAhead = 60;

/**
 * The example of a page that is made once and read for months: it begins on a first of March, so that a whole year's trips cross
 * no more than one new year, and pages made on other days say the same.
 */
export function exampleTrip(purpose: Purpose, days: number, on: IsoDay): Trip {
  const first = dayNumber(on) + daysAhead;
  const year = Number(dayOfNumber(first).slice(0, 4));
  const march = dayNumber(`${year}-03-01`);
  const arrival = march >= first ? march : dayNumber(`${year + 1}-03-01`);
  return { purpose, arrival: dayOfNumber(arrival), departure: dayOfNumber(arrival + days - 1) };
}

/** What is said of the days of a trip alone, and not of the rules. */
const datedWarnings = new Set(['arrivalPassed', 'applyLate', 'applyEarly', 'invitationLate']);

/** An assessment without the days of its example: for a page that does not know when its reader travels. */
export function withoutDays(assessment: Assessment): Assessment {
  return {
    ...assessment,
    stay: { ...assessment.stay, leaveBy: null },
    passport: { ...assessment.passport, minimum: null, advised: null },
    warnings: assessment.warnings.filter(({ reason }) => !datedWarnings.has(reason)),
  };
}

/** The example that the page of a nationality begins with: tourism with an ordinary passport, from the country itself. */
export function exampleOf(nationality: NationalityCode, on: IsoDay) {
  const traveller: Traveller = {
    nationality,
    passportType: 'ordinary',
    ...(isCountryCode(nationality) && { residence: nationality }),
  };
  const trip = exampleTrip('tourism', exampleDays, on);
  return { traveller, trip, assessment: withoutDays(assess(traveller, trip, on)) };
}

/** Trips of `from` to `to` days, which have one and the same answer; `assessment` is that of the shortest. */
export type SameAnswer = {
  readonly from: number;
  readonly to: number;
  readonly trip: Trip;
  readonly assessment: Assessment;
};

/** How the answer changes with the length of a trip, from a day to a year. */
export function answersByLength(traveller: Traveller, purpose: Purpose, on: IsoDay): SameAnswer[] {
  const answers: SameAnswer[] = [];
  for (let days = 1; days <= longestDays; days++) {
    const trip = exampleTrip(purpose, days, on);
    const assessment = assess(traveller, trip, on);
    const last = answers.at(-1);
    if (last && answerKey(last.assessment) === answerKey(assessment))
      answers[answers.length - 1] = { ...last, to: days };
    else answers.push({ from: days, to: days, trip, assessment: withoutDays(assessment) });
  }
  return answers;
}

/** Purposes that share their answers for every length. */
export function answersByPurpose(
  traveller: Traveller,
  on: IsoDay,
): { readonly purposes: Purpose[]; readonly answers: SameAnswer[] }[] {
  const groups = new Map<string, { purposes: Purpose[]; answers: SameAnswer[] }>();
  for (const purpose of purposes) {
    const answers = answersByLength(traveller, purpose, on);
    const key = answers.map(({ to, assessment }) => `${to} ${answerKey(assessment)}`).join();
    const group = groups.get(key) ?? { purposes: [], answers };
    group.purposes.push(purpose);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What a reader would call another answer: the regime, and the category of a visa. */
const answerKey = ({ regime, category }: Assessment): string =>
  regime === 'visa' || regime === 'e-visa' ? `${regime} ${category.code}` : regime;
