import type { IsoDay } from '@/lib/form/date';

/** The years that travellers, passports and stays are read in; others are taken for slips. */
const firstYear = 1900;
const lastYear = 2199;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
};

/** Days before `year` since 1 January of year 1, of the Gregorian calendar. */
const daysBefore = (year: number): number => {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
};

/**
 * The day as a number that grows by one a day, or NaN when it is not a day of the calendar. By arithmetic and not by Date, which
 * takes 30 February for 2 March and costs ten times as much.
 */
export function dayNumber(day: IsoDay): number {
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-') return Number.NaN;
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
  const month = digit(day, 5) * 10 + digit(day, 6);
  const date = digit(day, 8) * 10 + digit(day, 9);
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && date >= 1)) return Number.NaN;
  const leap = isLeap(year);
  if (!(date <= (monthLengths[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0))) return Number.NaN;
  let number = daysBefore(year) + date;
  for (let m = 0; m < month - 1; m++) number += monthLengths[m] ?? 0;
  return number + (leap && month > 2 ? 1 : 0);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The day of a number, as `dayNumber` counts. */
export function dayOfNumber(number: number): IsoDay {
  let year = Math.floor(number / 365.2425) + 1;
  while (daysBefore(year) >= number) year--;
  while (daysBefore(year + 1) < number) year++;
  let left = number - daysBefore(year);
  let month = 0;
  for (; month < 11; month++) {
    const length = (monthLengths[month] ?? 0) + (month === 1 && isLeap(year) ? 1 : 0);
    if (left <= length) break;
    left -= length;
  }
  return `${year}-${two(month + 1)}-${two(left)}`;
}

/** The first and last day of a calendar year. */
export const calendarYear = (year: number): readonly [number, number] => [daysBefore(year) + 1, daysBefore(year + 1)];

/**
 * The same day of the month `n` months later, or before when negative; the last day of the month where that day does not exist. As
 * `addMonths` of lib/form/date, for days that can be read, without Date.
 */
export function monthsAway(day: IsoDay, n: number): IsoDay {
  const months = (digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)) * 12;
  const at = months + digit(day, 5) * 10 + digit(day, 6) - 1 + n;
  const year = Math.floor(at / 12);
  const month = at - year * 12;
  const length = (monthLengths[month] ?? 0) + (month === 1 && isLeap(year) ? 1 : 0);
  return `${year}-${two(month + 1)}-${two(Math.min(digit(day, 8) * 10 + digit(day, 9), length))}`;
}
