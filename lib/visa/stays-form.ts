import { nationalityCodes } from '@/lib/countries/codes';
import type { IsoDay } from '@/lib/form/date';
import { defineForm, type Questions } from '@/lib/form/form';
import { ask, dateParts, type Errors, type Raw } from '@/lib/form/question';
import { dayNumber } from './assessment/day-number';
import type { Stay } from './assessment/stay-count';

/** The most stays that one can type. */
const maxStays = 20;

/** What the stay calculator asks. */
export const stayQuestions = {
  nationality: ask.code('nationalities', nationalityCodes),
  stays: ask.list({ from: ask.date(), to: ask.date() }, maxStays, { optional: true }),
  arrival: ask.date({ optional: true }),
  departure: ask.date({ optional: true }),
} satisfies Questions;

/** A planned trip, or one that has begun; a day of it may be open. */
export type PlannedTrip = { readonly arrival: IsoDay; readonly departure: IsoDay | null };

const staysForm = defineForm<{ today: IsoDay }>()(stayQuestions, [
  { id: 'stays', questions: ['nationality', 'stays', 'arrival', 'departure'] },
]);

/** What was typed into the calculator, from form data; what is no input of it is passed over. */
export const rawStays = (entries: Iterable<readonly [string, unknown]>): Raw => staysForm.rawOf('stays', entries);

export type TypedStays = {
  nationality: (typeof nationalityCodes)[number] | null;
  /** Those that can be read and contradict nothing. */
  stays: readonly Stay[];
  trip: PlannedTrip | null;
  errors: Errors;
};

/**
 * Reads what was typed as far as it can be read: a stay with an error is left out, and the others are counted while one types.
 * A day of exit may be the next stay's day of entry.
 */
export function readStays(raw: Raw, today: IsoDay): TypedStays {
  const errors: Record<string, string> = {};
  const nationality = stayQuestions.nationality.read(raw, 'nationality');
  if (!nationality.ok) Object.assign(errors, nationality.errors);

  const stays: Stay[] = [];
  for (let i = 0; i < maxStays; i++) {
    const [from, to] = [dateAt(raw, `stays-${i}-from`), dateAt(raw, `stays-${i}-to`)];
    if (from.typed || to.typed) {
      const found = staysErrors(`stays-${i}`, from, to, stays, today);
      if (found) Object.assign(errors, found);
      else if (from.day && to.day) stays.push({ from: from.day, to: to.day });
    }
  }
  const [arrival, departure] = [dateAt(raw, 'arrival'), dateAt(raw, 'departure')];
  const wrong = tripErrors(arrival, departure, stays);
  Object.assign(errors, wrong);
  const trip = arrival.day && !wrong ? { arrival: arrival.day, departure: departure.day } : null;
  return { nationality: nationality.ok ? (nationality.value ?? null) : null, stays, trip, errors };
}

type TypedDate = { typed: boolean; day: IsoDay | null; error: string | null };

/** A date, also of a year that stays are counted in. */
function dateAt(raw: Raw, name: string): TypedDate {
  const typed = dateParts.some((part) => (raw[`${name}-${part}`] ?? '').trim() !== '');
  const reading = ask.date({ optional: true }).read(raw, name);
  if (!reading.ok) return { typed, day: null, error: reading.errors[name] ?? 'date' };
  const day = reading.value ?? null;
  if (day && Number.isNaN(dayNumber(day))) return { typed, day: null, error: 'century' };
  return { typed, day, error: null };
}

function staysErrors(name: string, from: TypedDate, to: TypedDate, others: readonly Stay[], today: IsoDay) {
  const errors = {
    ...(!from.day && { [`${name}-from`]: from.error ?? 'missing' }),
    ...(!to.day && { [`${name}-to`]: to.error ?? 'missing' }),
  };
  if (!from.day || !to.day) return errors;
  if (from.day > today) return { [`${name}-from`]: 'futureStay' };
  if (to.day > today) return { [`${name}-to`]: 'futureStay' };
  if (to.day < from.day) return { [`${name}-to`]: 'reversed' };
  return overlaps(others, from.day, to.day) ? { [`${name}-from`]: 'overlap' } : undefined;
}

function tripErrors(arrival: TypedDate, departure: TypedDate, stays: readonly Stay[]) {
  if (arrival.error || departure.error) {
    return {
      ...(arrival.error && { arrival: arrival.error }),
      ...(departure.error && { departure: departure.error }),
    };
  }
  if (departure.day && !arrival.day) return { arrival: 'missing' };
  if (!arrival.day) return undefined;
  if (departure.day && departure.day < arrival.day) return { departure: 'reversed' };
  return stays.some(({ to }) => to > (arrival.day ?? '')) ? { arrival: 'beforeStay' } : undefined;
}

const overlaps = (stays: readonly Stay[], from: IsoDay, to: IsoDay): boolean =>
  stays.some((stay) => from < stay.to && stay.from < to);
