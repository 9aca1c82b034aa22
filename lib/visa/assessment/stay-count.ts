import type { IsoDay } from '@/lib/form/date';
import type { Limit } from '../rules/regimes';
import { calendarYear, dayNumber, dayOfNumber } from './day-number';

/** A stay in Kazakhstan; the days of entry and exit both count. */
export type Stay = { readonly from: IsoDay; readonly to: IsoDay };

/** First and last day of a stay as numbers. */
export type Span = readonly [from: number, to: number];

/** How much of a limit is used, the trip included. `over` when the trip does not fit. */
export type Counter = {
  readonly kind: Limit['kind'];
  /** Days allowed. */
  readonly days: number;
  /** In so many days; null for a limit of each entry. */
  readonly of: number | null;
  readonly used: number;
  readonly over: boolean;
  /** The days looked at. */
  readonly from: IsoDay;
  readonly to: IsoDay;
};

/**
 * Stays as spans in order, days in two of them counted once. Those that are no days, or end before they begin, are left out
 * and counted.
 */
export function spansOf(stays: readonly Stay[]): { spans: Span[]; unreadable: number } {
  const read: Span[] = [];
  for (const { from, to } of stays) {
    const span: Span = [dayNumber(from), dayNumber(to)];
    if (span[0] <= span[1]) read.push(span);
  }
  return { spans: merged(read), unreadable: stays.length - read.length };
}

/** Spans in order, none touching another's days. */
function merged(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last && span[0] <= last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], span[1])];
    else kept.push(span);
  }
  return kept;
}

/** The days of the spans from `from` to `to`, both counted. Spans are in order and apart. */
export function daysWithin(spans: readonly Span[], from: number, to: number): number {
  let days = 0;
  for (const span of spans) {
    const first = Math.max(span[0], from);
    const last = Math.min(span[1], to);
    if (last >= first) days += last - first + 1;
  }
  return days;
}

/**
 * What a trip takes of a limit, with the stays before it. Within one stay the days of the last `of` never become fewer, so the
 * window that ends on the day of exit is the fullest. A period whose beginning is not known is counted in the strictest way:
 * as any `of` days.
 */
export function countOf(limit: Limit, trip: Span, past: readonly Span[]): Counter {
  const { kind, days } = limit;
  const of = kind === 'inAny' || kind === 'inPeriod' ? limit.of : null;
  const [from, to] = window(limit, trip, past);
  const used =
    kind === 'perEntry' ? trip[1] - trip[0] + 1 : daysWithin(past.length ? merged([...past, trip]) : [trip], from, to);
  return { kind, days, of, used, over: used > days, from: dayOfNumber(from), to: dayOfNumber(to) };
}

/** The days that a limit looks at. */
function window(limit: Limit, trip: Span, past: readonly Span[]): Span {
  switch (limit.kind) {
    case 'perEntry':
      return trip;
    case 'inAny':
    case 'inPeriod':
      return [trip[1] - limit.of + 1, trip[1]];
    case 'calendarYear': {
      const [first, last] = [yearOf(trip[0]), yearOf(trip[1])];
      if (last > first + 1) return calendarYear(first + 1);
      const spans = past.length ? merged([...past, trip]) : [trip];
      const [a, b] = [calendarYear(first), calendarYear(last)];
      return daysWithin(spans, ...a) >= daysWithin(spans, ...b) ? a : b;
    }
  }
}

const yearOf = (number: number): number => Number(dayOfNumber(number).slice(0, 4));

/** The last day on which a traveller who enters on `arrival` is within all limits; null when already the first is too much. */
export function lastDayWithin(limits: readonly Limit[], arrival: number, past: readonly Span[]): IsoDay | null {
  let last = Number.POSITIVE_INFINITY;
  for (const limit of limits) last = Math.min(last, lastDay(limit, arrival, past));
  if (last === Number.POSITIVE_INFINITY || last < arrival) return null;
  return dayOfNumber(last);
}

function lastDay(limit: Limit, arrival: number, past: readonly Span[]): number {
  const furthest = arrival + limit.days - 1;
  if (limit.kind === 'perEntry' || past.length === 0) return furthest;
  for (let day = furthest; day >= arrival; day--) {
    if (!countOf(limit, [arrival, day], past).over) return day;
  }
  return arrival - 1;
}
