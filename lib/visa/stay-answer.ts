import type { IsoDay } from '@/lib/form/date';
import { dayNumber, dayOfNumber } from './assessment/day-number';
import {
  type Counter,
  countOf,
  daysWithin,
  lastDayWithin,
  type Span,
  type Stay,
  spansOf,
} from './assessment/stay-count';
import type { Limit } from './rules/regimes';
import type { PlannedTrip } from './stays-form';

/** How much of a limit is used: on the day of entry by the stays before it, or today by the trip under way too. */
export type Used = Pick<Counter, 'kind' | 'days' | 'of' | 'from' | 'to' | 'used'> & {
  readonly left: number;
};

export type StayAnswer = {
  /** The day of entry that is spoken of: the trip's, or today. */
  readonly entry: IsoDay;
  /** The trip has begun and is not over: its days so far count as used. */
  readonly underWay: boolean;
  /** The limits that add stays up. */
  readonly used: readonly Used[];
  /** The most days of one entry, where there is such a limit; of a trip under way, those that are left of them. */
  readonly perEntry: number | null;
  /** The last day of a stay that begins on `entry`; null when not even that day is within the limits. */
  readonly lastDay: IsoDay | null;
  /** How many days that is. */
  readonly stayDays: number;
  /** What the trip takes of each limit, where both its days are known. */
  readonly trip: { readonly days: number; readonly counters: readonly Counter[]; readonly over: boolean } | null;
  /** The first day from which a trip as long as this one is within the limits; null when it fits, or never does. */
  readonly fitsFrom: IsoDay | null;
  /** The first day after that on which one may enter again: after the trip, or after the last day; now, where one may not enter. */
  readonly againOn: IsoDay | null;
  /** Until when, then. */
  readonly againUntil: IsoDay | null;
  /** The stays of the past that were too long for the limits, in order. */
  readonly pastOver: readonly Stay[];
};

/** Further than this nobody is asked to wait: longer than any period of a limit. */
const furthestWait = 800;

/** What the limits leave of a stay, by the counting of assessments. `stays` are over, and apart from each other. */
export function stayAnswer(
  limits: readonly Limit[],
  stays: readonly Stay[],
  planned: PlannedTrip | null,
  today: IsoDay,
): StayAnswer {
  const { spans: past } = spansOf(stays);
  const now = dayNumber(today);
  const entry = dayNumber(planned?.arrival ?? today);
  const underWay = planned !== null && entry <= now && (planned.departure ?? today) >= today;
  const lastDay = lastDayWithin(limits, entry, past);
  const last = lastDay === null ? null : dayNumber(lastDay);
  const trip: Span | null = planned?.departure ? [entry, dayNumber(planned.departure)] : null;
  const counters = trip ? limits.map((limit) => countOf(limit, trip, past)) : [];
  const over = counters.some((counter) => counter.over);

  // Who is there still leaves today at the earliest.
  const gone = trip && !over ? trip : last === null ? null : ([entry, underWay ? Math.max(last, now) : last] as const);
  const after = gone ? spansOf([...stays, { from: dayOfNumber(gone[0]), to: dayOfNumber(gone[1]) }]).spans : past;
  const again = firstEntry(limits, Math.max(gone ? gone[1] + 1 : entry, now), after, 1);
  const soFar = underWay ? spansOf([...stays, { from: dayOfNumber(entry), to: today }]).spans : past;
  const spent = underWay ? now - entry + 1 : 0;
  return {
    entry: dayOfNumber(entry),
    underWay,
    used: limits.flatMap((limit) => (limit.kind === 'perEntry' ? [] : [usedOf(limit, underWay ? now : entry, soFar)])),
    perEntry: limits.reduce<number | null>(
      (least, { kind, days }) =>
        kind === 'perEntry' && (least === null || days - spent < least) ? Math.max(0, days - spent) : least,
      null,
    ),
    lastDay,
    stayDays: last === null ? 0 : last - entry + 1,
    trip: trip && { days: trip[1] - trip[0] + 1, counters, over },
    fitsFrom:
      trip && over ? dayOrNull(firstEntry(limits, Math.max(entry + 1, now), past, trip[1] - trip[0] + 1)) : null,
    againOn: dayOrNull(again),
    againUntil: again === null ? null : lastDayWithin(limits, again, after),
    pastOver: overstayed(limits, stays),
  };
}

/** The window that ends on a day, with the days of the stays alone. */
function usedOf(limit: Limit, on: number, past: readonly Span[]): Used {
  const { kind, days, of, from, to } = countOf(limit, [on, on], past);
  const used = daysWithin(past, dayNumber(from), dayNumber(to));
  return { kind, days, of, from, to, used, left: Math.max(0, days - used) };
}

/** The first day from `from` on which a stay of so many days is within the limits. */
function firstEntry(limits: readonly Limit[], from: number, past: readonly Span[], days: number): number | null {
  for (let day = from; day <= from + furthestWait; day++) {
    const last = lastDayWithin(limits, day, past);
    if (last !== null && dayNumber(last) - day + 1 >= days) return day;
  }
  return null;
}

function overstayed(limits: readonly Limit[], stays: readonly Stay[]): Stay[] {
  const inOrder = [...stays].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.filter(({ from, to }, n) => {
    const { spans } = spansOf(inOrder.slice(0, n));
    return limits.some((limit) => countOf(limit, [dayNumber(from), dayNumber(to)], spans).over);
  });
}

const dayOrNull = (number: number | null): IsoDay | null => (number === null ? null : dayOfNumber(number));

/** One day of the drawing. */
export type DayMark = 'out' | 'none' | 'stay' | 'trip' | 'over';

/** A month of the drawing, from its first day on; `out` are days outside of the period. */
export type MonthMarks = {
  /** `2026-06`. */
  readonly month: string;
  readonly marks: readonly DayMark[];
  /** Which of them is today. */
  readonly today: number | null;
  /** The stays and the trip within the month, in order. */
  readonly spans: readonly { readonly from: IsoDay; readonly to: IsoDay; readonly trip: boolean }[];
  /** Days of stays and of the trip in the month, as far as the period goes. */
  readonly days: number;
};

/** The period of `of` days that ends on `to`, month by month. */
export function monthMarks(
  { to, of }: { to: IsoDay; of: number },
  stays: readonly Stay[],
  planned: PlannedTrip | null,
  { lastDay, today }: { lastDay: IsoDay | null; today: IsoDay },
): MonthMarks[] {
  const [first, last] = [dayNumber(to) - of + 1, dayNumber(to)];
  const { spans: past } = spansOf(stays);
  // A trip under way whose end is open is drawn up to today.
  const until = planned && (planned.departure ?? (planned.arrival <= today ? today : null));
  const trip: Span | null = planned && until ? [dayNumber(planned.arrival), dayNumber(until)] : null;
  const allowed = lastDay === null ? Number.NEGATIVE_INFINITY : dayNumber(lastDay);
  const markOf = (day: number): DayMark => {
    if (day < first || day > last) return 'out';
    if (trip && day >= trip[0] && day <= trip[1]) return day > allowed ? 'over' : 'trip';
    return daysWithin(past, day, day) > 0 ? 'stay' : 'none';
  };
  const months: MonthMarks[] = [];
  for (let day = dayNumber(`${dayOfNumber(first).slice(0, 7)}-01`); day <= last; ) {
    const month = dayOfNumber(day).slice(0, 7);
    const begin = day;
    const marks: DayMark[] = [];
    for (; dayOfNumber(day).startsWith(month); day++) marks.push(markOf(day));
    const within = ([from, until]: Span, isTrip: boolean) => {
      const span = [Math.max(from, begin, first), Math.min(until, day - 1, last)] as const;
      return span[0] <= span[1] ? [{ from: dayOfNumber(span[0]), to: dayOfNumber(span[1]), trip: isTrip }] : [];
    };
    months.push({
      month,
      marks,
      today: today.startsWith(month) ? Number(today.slice(8)) : null,
      spans: [...past.flatMap((span) => within(span, false)), ...(trip ? within(trip, true) : [])],
      days: marks.filter((mark) => mark !== 'out' && mark !== 'none').length,
    });
  }
  return months;
}
