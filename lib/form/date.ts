/** A day of the Gregorian calendar as `YYYY-MM-DD`: no time, no zone. */
export type IsoDay = string;

const dayMs = 86_400_000;

/** Milliseconds of the day's start in UTC; only differences of two days mean anything. */
const utc = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);

/** The day `n` days after `day` (before it when negative). */
export function addDays(day: IsoDay, n: number): IsoDay {
  return new Date(utc(day) + n * dayMs).toISOString().slice(0, 10);
}

/** The day itself, or the Friday before when it falls on a weekend; public holidays are not known here. */
export function workingDayUntil(day: IsoDay): IsoDay {
  const weekday = new Date(utc(day)).getUTCDay();
  return addDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

/** The same day of the month `n` months later; the month's last day where that day does not exist. */
export function addMonths(day: IsoDay, n: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + n + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + n, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, both counted: a stay of one day is 1. */
export function daysCounted(from: IsoDay, to: IsoDay): number {
  return Math.round((utc(to) - utc(from)) / dayMs) + 1;
}

/** Whole years lived on `on` by someone born on `birth`; born on 29 February, a year older on 1 March. */
export function ageOn(birth: IsoDay, on: IsoDay): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) >= birth.slice(5) ? years : years - 1;
}

/** By time zone. Made once: making one costs more than using it a thousand times. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of the moment `now` (epoch milliseconds) in `zone`, an IANA time zone: that of France, where most travellers are, unless said otherwise. */
export function dayOf(now: number, zone = 'Europe/Paris'): IsoDay {
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  calendars.set(zone, calendar);
  return calendar.format(now);
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .trim();

// Month names in the languages of our travellers, long and short, as people write them.
const monthNames = [
  'janvier janv jan january января январь янв қаңтар',
  'fevrier fevr fev february feb февраля февраль фев ақпан',
  'mars mar march mrz marz марта март мар наурыз',
  'avril avr april apr апреля апрель апр сәуір',
  'mai may мая май мамыр',
  'juin june jun июня июнь маусым',
  'juillet juil july jul июля июль шілде',
  'aout august aug августа август авг тамыз',
  'septembre sept sep september сентября сентябрь сен қыркүйек',
  'octobre oct october okt октября октябрь окт қазан',
  'novembre nov november ноября ноябрь ноя қараша',
  'decembre dec december dez декабря декабрь дек желтоқсан',
];
const months = new Map(monthNames.flatMap((names, i) => names.split(' ').map((name) => [plain(name), i + 1] as const)));

/** Why a date could not be read: not a date, no such day in that month, no such month, or a year without four digits. */
export type DateProblem = 'date' | 'day' | 'month' | 'year';

/**
 * Reads a date typed in three boxes; the first box may also hold the whole date ("12/03/2027", "12 mars 2027",
 * "12032027", "2027-03-12"), since people paste, and type on where they began. Months may be names. Years need four digits: two are ambiguous in a passport.
 */
export function readDate(
  day: string,
  month: string,
  year: string,
): { ok: true; date: IsoDay } | { ok: false; reason: DateProblem } {
  if (month === '' && year === '') {
    const whole = day.match(/^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/);
    if (whole) return readDate(whole[3] ?? '', whole[2] ?? '', whole[1] ?? '');
    const digits = day.match(/^(\d{2})(\d{2})(\d{4})$/);
    if (digits) return readDate(digits[1] ?? '', digits[2] ?? '', digits[3] ?? '');
    const parts = day.split(/[-./\s]+/).filter(Boolean);
    if (parts.length !== 3) return { ok: false, reason: 'date' };
    return readDate(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '');
  }
  const d = /^(\d{1,2})(er|st|nd|rd|th)?$/i.exec(day.trim());
  const m = /^\d{1,2}$/.test(month.trim()) ? Number(month) : months.get(plain(month));
  if (!d || m === undefined || !/^\d+$/.test(year.trim())) return { ok: false, reason: 'date' };
  if (!/^\d{4}$/.test(year.trim())) return { ok: false, reason: 'year' };
  if (m < 1 || m > 12) return { ok: false, reason: 'month' };
  const date = new Date(Date.UTC(Number(year), m - 1, Number(d[1])));
  date.setUTCFullYear(Number(year));
  const iso = `${year.trim()}-${String(m).padStart(2, '0')}-${(d[1] ?? '').padStart(2, '0')}`;
  if (date.toISOString().slice(0, 10) !== iso) return { ok: false, reason: 'day' };
  return { ok: true, date: iso };
}
