import type { Assessment, Trip } from '@/lib/visa/assessment/assessment';
import { weakest } from '@/lib/visa/assessment/confidence';
import { dayNumber } from '@/lib/visa/assessment/day-number';
import { rows } from '@/lib/visa/rules/rows';
import { amountInWords } from './amounts';
import { limitsInWords } from './assessment-words';
import { dayInWords } from './dates';
import { eitherInWords } from './lists';
import type { Locale } from './routing';
import { say } from './say';

/** One line of an answer at a glance; `confirm` where no official source settles it. */
export type BriefItem = { term: string; value: string; note?: string; state?: 'confirm' };

/** An answer at a glance, line by line. `dated` where the reader's own days are known: else days are counted before any trip. */
export function briefItems(assessment: Assessment, trip: Trip, locale: Locale, dated: boolean): BriefItem[] {
  const { regime, category, stay, entries, fee, where, apply, warnings } = assessment;
  const isLate = dated && warnings.some(({ reason }) => reason === 'applyLate');
  const confirm = { note: say(locale, ({ request }) => request.toConfirm), state: 'confirm' } as const;
  const official = { note: say(locale, ({ request }) => request.official) };
  // What was seen in other countries is told where all of it has room.
  const [cost] = fee.reason === 'seenElsewhere' ? [] : fee.amounts;
  const dueOn = (latest: string) => {
    if (!dated)
      return say(locale, ({ visa }) => visa.daysBefore, { days: dayNumber(trip.arrival) - dayNumber(latest) });
    const day = dayInWords(latest, locale, 'full');
    return isLate
      ? say(locale, ({ visa }) => visa.briefPast, { day })
      : say(locale, ({ visa }) => visa.briefBy, { day });
  };
  // With a visa the exemption counts for nothing: its limits would be read as the visa's.
  const limits = category.reason === 'noVisaNeeded' ? stay.counters : [];
  const items: (BriefItem | false | null)[] = [
    {
      term: say(locale, ({ visa }) => visa.briefVisa),
      value: say(locale, ({ visa }) => visa.regimes[regime]),
      ...(regime === 'ask' && confirm),
    },
    category.code && {
      term: say(locale, ({ request }) => request.panelCategory),
      value: category.code,
      note: say(locale, ({ assessment: texts }) => texts.categories[category.code ?? 'B12']),
    },
    entries.validityDays !== null && {
      term: say(locale, ({ request }) => request.panelValidity),
      value: say(locale, ({ request }) => request.panelDaysValue, { days: entries.validityDays }),
    },
    (stay.perEntry !== null || limits.length > 0) && {
      term: say(locale, ({ request }) => request.panelStay),
      value:
        limits.length > 0
          ? limitsInWords(limits, locale)
          : say(locale, ({ request }) => request.panelStayEach, { days: stay.perEntry ?? 0 }),
      ...(stay.confidence === 'official' ? official : confirm),
    },
    category.reason !== 'noVisaNeeded' && {
      term: say(locale, ({ visa }) => visa.briefFee),
      value: cost
        ? amountInWords(cost, locale)
        : say(locale, ({ visa }) => (fee.toConfirm ? visa.briefFeeUnknown : visa.briefFeeNone)),
      ...(fee.toConfirm && confirm),
    },
    (where.kind === 'portal' || where.missions.length > 0) && {
      term: say(locale, ({ visa }) => visa.briefWhere),
      value:
        where.kind === 'portal'
          ? say(locale, ({ visa }) => visa.portal)
          : eitherInWords(
              where.missions.map((id) => say(locale, ({ assessment: texts }) => texts.cities[id])),
              locale,
            ),
      // Which mission serves whom is told with its sources below: it is no surer here.
      ...(weakest(where.rows.flatMap((id) => rows.get(id)?.confidence ?? [])) === 'official' ? official : confirm),
    },
    apply.latest !== null &&
      apply.reason === 'travelAuthorisation' && { term: 'QazETA', value: dueOn(apply.latest), ...confirm },
    apply.latest !== null &&
      regime !== 'visa-free' && {
        term: say(locale, ({ request }) => request.panelApplyBy),
        value: dueOn(apply.latest),
        ...(isLate ? confirm : { note: say(locale, ({ request }) => request.panelApplyNote) }),
      },
  ];
  return items.filter((item) => !!item);
}
