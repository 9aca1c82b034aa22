import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Panel, type PanelItem } from '@/components/ui/panel';
import { addDays, type IsoDay } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import type { Locale } from '@/lib/text/routing';
import { subjectPath } from '@/lib/text/subject-slugs';
import type { Limit } from '@/lib/visa/rules/regimes';
import type { RowId } from '@/lib/visa/rules/rows';
import { monthMarks, type StayAnswer, stayAnswer } from '@/lib/visa/stay-answer';
import type { StayRule } from '@/lib/visa/stay-rule';
import type { TypedStays } from '@/lib/visa/stays-form';
import type { SharedRule } from './stay-calculator';
import { StayCalendar } from './stay-calendar';

/** The period that is drawn where the rule has none. */
const usualPeriod = 180;

type Words = ReturnType<typeof useTranslations<'stays'>>;

/** What the limits leave, from what can be read so far; a change is announced. */
export function StayResult({
  rule,
  typed,
  today,
  row,
}: {
  rule: SharedRule | undefined;
  typed: TypedStays;
  today: IsoDay;
  row: RowId | undefined;
}) {
  const t = useTranslations('stays');
  const locale = useLocale();
  const { stays, trip, errors } = typed;
  const answer = rule && rule.limits.length > 0 ? stayAnswer(rule.limits, stays, trip, today) : undefined;
  const wrong = Object.entries(errors).filter(([name]) => name !== 'nationality');
  const against = wrong.flatMap(([name, code]) => (isContradiction(code) ? [{ name, code }] : []));
  const unread = wrong.length - against.length;
  const day = answer ? dayInWords(answer.entry, locale) : '';
  return (
    <Panel
      title={t('resultTitle')}
      lede={answer && t(answer.underWay ? 'resultUnderWay' : trip ? 'resultLede' : 'resultToday', { day })}
      headingId="result"
      live
      items={rule && answer ? itemsOf(rule, answer, today, t, locale) : []}
      foot={
        <>
          {!rule && <p>{t('empty')}</p>}
          {unread > 0 && <p className="stay-unread">{t('notCounted', { n: unread })}</p>}
          {against.map(({ name, code }) => (
            <p key={name} className="stay-unread">
              {t('leftOut', { what: partOf(name, t), why: t(`errors.${code}`) })}
            </p>
          ))}
          {rule && !answer && <WithoutLimits standing={rule.standing} />}
          {rule && (
            <p>
              <a href={`${subjectPath('exemptions', locale)}${row ? `#${row}` : ''}`}>{t('ruleSource')}</a>
            </p>
          )}
          {answer && <p>{t('foot')}</p>}
        </>
      }
    />
  );
}

const contradictions = ['futureStay', 'reversed', 'overlap', 'beforeStay'] as const;

/** A date that can be read and goes against another one. */
const isContradiction = (code: string): code is (typeof contradictions)[number] =>
  contradictions.some((known) => known === code);

/** The stay or trip that an input belongs to. */
function partOf(name: string, t: Words): string {
  const [list, index] = name.split('-');
  return list === 'stays' ? `${t('stay')} ${Number(index) + 1}` : t('tripTerm');
}

function WithoutLimits({ standing }: { standing: StayRule['standing'] }) {
  const t = useTranslations('stays');
  const known = standing === 'own' || standing === 'unlimited' || standing === 'visa' ? standing : 'ask';
  return (
    <>
      <p>
        <strong>{t(`${known}Title`)}</strong>
      </p>
      <p>{t(known)}</p>
    </>
  );
}

/** The limit in a few words. */
function limitInWords(limit: Limit, t: Words): string {
  const { kind, days } = limit;
  return kind === 'inAny' || kind === 'inPeriod' ? t(kind, { days, of: limit.of }) : t(kind, { days });
}

function itemsOf(rule: SharedRule, answer: StayAnswer, today: IsoDay, t: Words, locale: Locale): PanelItem[] {
  const words = (day: IsoDay) => dayInWords(day, locale);
  // What is worked out from a rule is no surer than the rule.
  const sure = rule.standing === 'disagree' ? 'disagree' : (rule.confidence ?? 'unverified');
  const state = sure === 'official' ? ('settled' as const) : ('confirm' as const);
  const several = answer.used.length > 1;
  const items: PanelItem[] = [
    {
      term: t('ruleTerm'),
      value: rule.limits.map((limit) => (
        <span className="stay-limit" key={JSON.stringify(limit)}>
          {limitInWords(limit, t)}
        </span>
      )),
      note: t(`sure.${sure}`),
      state,
    },
  ];
  for (const used of answer.used) {
    const of = several ? ` (${used.of ?? used.from.slice(0, 4)})` : '';
    items.push({
      term: t('usedTerm') + of,
      value: t('used', { used: used.used, days: used.days }),
      note: t('usedNote', { from: words(used.from), to: words(used.to) }),
      state,
    });
  }
  const left = answer.used.reduce<number | null>(
    (least, used) => (least === null || used.left < least ? used.left : least),
    null,
  );
  if (left !== null) {
    const capped = answer.perEntry !== null && answer.perEntry < left;
    items.push({
      term: t('leftTerm'),
      value: t('left', { n: left }),
      ...(capped && { note: t(answer.underWay ? 'leftNoteUnderWay' : 'leftNote', { n: answer.perEntry ?? 0 }) }),
      state,
    });
  }
  if (answer.trip) items.push({ state, ...tripItem(answer, t, words) });
  items.push({
    term: t('lastTerm'),
    value: answer.lastDay ? words(answer.lastDay) : t('lastNone'),
    ...(answer.lastDay && {
      note: t(answer.underWay && answer.lastDay < today ? 'lastPassed' : 'lastNote', { n: answer.stayDays }),
    }),
    state: answer.lastDay && answer.lastDay >= today ? state : 'confirm',
  });
  if (answer.againOn) {
    const note = answer.trip && !answer.trip.over ? 'againAfterTrip' : answer.lastDay ? 'againAfterLast' : 'againNote';
    items.push({
      term: t('againTerm'),
      value: words(answer.againOn),
      ...(answer.againUntil && { note: t(note, { day: words(answer.againUntil) }) }),
      state,
    });
  }
  return items;
}

function tripItem({ trip, fitsFrom }: StayAnswer, t: Words, words: (day: IsoDay) => string): PanelItem {
  const days = trip?.days ?? 0;
  if (!trip?.over) return { term: t('tripTerm'), value: t('tripFits', { days }) };
  const reasons = trip.counters
    .filter(({ over }) => over)
    .map((counter) =>
      counter.kind === 'perEntry'
        ? t('tripOverEntry', { days: counter.days })
        : t('tripOverWindow', {
            used: counter.used,
            days: counter.days,
            from: words(counter.from),
            to: words(counter.to),
          }),
    );
  const fits = fitsFrom ? [t('fitsFrom', { day: words(fitsFrom) })] : [];
  return {
    term: t('tripTerm'),
    value: t('tripOver', { days }),
    note: [...reasons, ...fits].join(' '),
    state: 'confirm',
  };
}

/** What is worth knowing beside the answer, and the days drawn. */
export function StayDetails({
  rule,
  typed,
  today,
}: {
  rule: SharedRule | undefined;
  typed: TypedStays;
  today: IsoDay;
}) {
  const t = useTranslations('stays');
  const locale = useLocale();
  if (!rule || rule.limits.length === 0) return null;
  const { stays, trip } = typed;
  const answer = stayAnswer(rule.limits, stays, trip, today);
  const year = rule.also && trip?.departure ? stayAnswer([rule.also], stays, trip, today).trip?.counters[0] : undefined;
  const of = answer.used.reduce((longest, used) => Math.max(longest, used.of ?? 0), 0) || usualPeriod;
  // A trip under way whose end is open is looked at up to today.
  const to = trip?.departure ?? (trip && trip.arrival > today ? trip.arrival : today);
  const period = { to, of };
  return (
    <>
      {rule.standing === 'disagree' && (
        <Notice tone="warning">
          <p>{t('disagree')}</p>
        </Notice>
      )}
      {answer.pastOver.length > 0 && (
        <Notice tone="warning">
          {answer.pastOver.map(({ from, to }) => (
            <p key={from}>{t('pastOver', { from: dayInWords(from, locale), to: dayInWords(to, locale) })}</p>
          ))}
          <p>{t('pastOverVisa', { n: answer.pastOver.length })}</p>
        </Notice>
      )}
      {year?.over && (
        <Notice tone="warning">
          <p>{t('alsoOver', { days: year.days, used: year.used, year: year.from.slice(0, 4) })}</p>
        </Notice>
      )}
      <section aria-labelledby="calendar">
        <h2 id="calendar">{t('calendarTitle')}</h2>
        <StayCalendar
          months={monthMarks(period, stays, trip, { lastDay: answer.lastDay, today })}
          from={addDays(to, 1 - of)}
          {...period}
        />
      </section>
    </>
  );
}
