import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { IsoDay } from '@/lib/form/date';
import { dayInWords, dayOfMonth } from '@/lib/text/dates';
import { listInWords } from '@/lib/text/lists';
import type { MonthMarks } from '@/lib/visa/stay-answer';

/** The widest month, in days: all months are drawn to this measure. */
const widest = 31;

/** The days of a period, a row a month. The drawing repeats what the cells say in words. */
export function StayCalendar({
  months,
  from,
  to,
  of,
}: {
  months: readonly MonthMarks[];
  from: IsoDay;
  to: IsoDay;
  of: number;
}) {
  const t = useTranslations('stays');
  const locale = useLocale();
  const format = useFormatter();
  const spanInWords = ({ from: first, to: last, trip }: MonthMarks['spans'][number]) => {
    const values = { from: dayOfMonth(first, locale), to: dayOfMonth(last, locale) };
    if (first === last) return trip ? t('spanTripDay', values) : t('spanDay', values);
    return trip ? t('spanTrip', values) : t('spanStay', values);
  };
  return (
    <>
      <table className="stay-calendar">
        <caption>{t('calendarCaption', { of, from: dayInWords(from, locale), to: dayInWords(to, locale) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t('daysOf')}</th>
            <th scope="col">{t('days')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">
                {format.dateTime(new Date(`${month.month}-01T00:00:00Z`), {
                  month: 'long',
                  year: 'numeric',
                  timeZone: 'UTC',
                })}
              </th>
              <td>
                <MonthDrawing month={month} />
                <span className="stay-spans">
                  {month.spans.length > 0 ? listInWords(month.spans.map(spanInWords), locale) : t('monthNone')}
                </span>
              </td>
              <td>{t('monthDays', { n: month.days })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="stay-key" aria-hidden="true">
        {(['stay', 'trip', 'over', 'today'] as const).map((mark) => (
          <li key={mark}>
            <svg viewBox="0 0 1 1.6" aria-hidden="true">
              {mark === 'today' ? <Today at={0} /> : <Mark mark={mark} at={0} />}
            </svg>
            {t(({ stay: 'keyStay', trip: 'keyTrip', over: 'keyOver', today: 'keyToday' } as const)[mark])}
          </li>
        ))}
      </ul>
    </>
  );
}

function MonthDrawing({ month: { marks, today } }: { month: MonthMarks }) {
  return (
    <svg className="stay-month" viewBox={`0 0 ${widest} 1.6`} preserveAspectRatio="none" aria-hidden="true">
      {marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day has no other name than its place in the month
        <Mark key={at} mark={mark} at={at} />
      ))}
      {today !== null && <Today at={today - 1} />}
    </svg>
  );
}

/** A day: a low bar where nothing is, a full one where a stay or a trip is; one too many is cut through. */
function Mark({ mark, at }: { mark: MonthMarks['marks'][number]; at: number }) {
  if (mark === 'out') return null;
  const isEmpty = mark === 'none';
  return (
    <>
      <rect className={`day-${mark}`} x={at + 0.06} y={isEmpty ? 1.3 : 0.2} width={0.88} height={isEmpty ? 0.2 : 1.3} />
      {mark === 'over' && <path className="day-cut" d={`M${at + 0.06} 1.5 L${at + 0.94} .2`} />}
    </>
  );
}

function Today({ at }: { at: number }) {
  return <path className="day-today" d={`M${at + 0.5} 0 V1.6`} />;
}
