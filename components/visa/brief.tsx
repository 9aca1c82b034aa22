import { useLocale, useTranslations } from 'next-intl';
import { Panel, type PanelItem } from '@/components/ui/panel';
import { dayInWords } from '@/lib/text/dates';
import type { Assessment, Trip } from '@/lib/visa/assessment/assessment';
import { dayNumber } from '@/lib/visa/assessment/day-number';
import { useAmount } from './answer';

/** The answer at a glance. `dated` where the reader's days are known. */
export function Brief({ assessment, trip, dated }: { assessment: Assessment; trip: Trip; dated: boolean }) {
  const t = useTranslations('visa');
  const request = useTranslations('request');
  const texts = useTranslations('assessment');
  const locale = useLocale();
  const amountOf = useAmount();
  const { regime, category, stay, fee, where, apply } = assessment;
  const confirm = { note: request('toConfirm'), state: 'confirm' } as const;
  // What was seen in other countries is told below, where it says so.
  const [cost] = fee.reason === 'seenElsewhere' ? [] : fee.amounts;
  const [mission] = where.missions;
  const items: (PanelItem | false | null)[] = [
    { term: t('briefVisa'), value: t(`regimes.${regime}`), ...(regime === 'ask' && confirm) },
    category.code && {
      term: request('panelCategory'),
      value: category.code,
      note: texts(`categories.${category.code}`),
    },
    stay.perEntry !== null && {
      term: request('panelStay'),
      value: request('panelStayEach', { days: stay.perEntry }),
      ...(stay.confidence === 'official' ? { note: request('official') } : confirm),
    },
    category.reason !== 'noVisaNeeded' && {
      term: t('briefFee'),
      value: cost ? amountOf(cost) : fee.toConfirm ? t('briefFeeUnknown') : t('briefFeeNone'),
      ...(fee.toConfirm && confirm),
    },
    (where.kind === 'portal' || mission !== undefined) && {
      term: t('briefWhere'),
      value: mission ? texts(`cities.${mission}`) : t('portal'),
    },
    apply.latest !== null &&
      apply.reason === 'travelAuthorisation' && {
        term: 'QazETA',
        value: dated
          ? dayInWords(apply.latest, locale, 'full')
          : t('daysBefore', { days: dayNumber(trip.arrival) - dayNumber(apply.latest) }),
        ...confirm,
      },
    apply.latest !== null &&
      regime !== 'visa-free' && {
        term: request('panelApplyBy'),
        value: dated
          ? dayInWords(apply.latest, locale, 'full')
          : t('daysBefore', { days: dayNumber(trip.arrival) - dayNumber(apply.latest) }),
      },
  ];
  return (
    <Panel
      title={t('brief')}
      {...(!dated && { lede: t('briefLede', { days: stay.days ?? 0 }) })}
      headingId="brief"
      items={items.filter((item) => !!item)}
      foot={t('briefFoot')}
    />
  );
}
