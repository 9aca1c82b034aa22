import type { useTranslations } from 'next-intl';
import type { PanelItem } from '@/components/ui/panel';
import type { IsoDay } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import type { Locale } from '@/lib/text/routing';
import type { Confidence } from '@/lib/visa/rules/sources';
import type { Settled } from '@/lib/visa/settled';

type T = ReturnType<typeof useTranslations<'request'>>;

/** The rows of the panel for what is settled, each with how sure it is. */
export function settledItems(settled: Partial<Settled>, t: T, locale: Locale): PanelItem[] {
  const { category, entries, arrival, departure, days, validity, stay, applyBy, travellers = 1 } = settled;
  const day = (iso: IsoDay) => dayInWords(iso, locale);
  const sure = (confidence: Confidence): Pick<PanelItem, 'note' | 'state'> =>
    confidence === 'official' ? { note: t('official') } : { note: t('toConfirm'), state: 'confirm' };
  const items = [
    category && { term: t('panelCategory'), value: category, note: t(`panelCategories.${category}`) },
    arrival && {
      term: t('panelPeriod'),
      value: departure
        ? t('panelPeriodValue', { from: day(arrival), to: day(departure) })
        : t('panelFrom', { from: day(arrival) }),
    },
    days !== undefined && {
      term: t('panelDays'),
      value: t('panelDaysValue', { days }),
      note: t('panelDaysNote'),
    },
    entries && { term: t('panelEntries'), value: t('panelEntriesValue', { entries }) },
    validity && {
      term: t('panelValidity'),
      value: t('panelDaysValue', { days: validity.days }),
      ...sure(validity.confidence),
    },
    stay && { term: t('panelStay'), value: t('panelStayEach', { days: stay.days }), ...sure(stay.confidence) },
    stay === null && { term: t('panelStay'), value: t('panelStayUnknown'), ...sure('unverified') },
    applyBy && {
      term: t('panelApplyBy'),
      value: dayInWords(applyBy, locale, 'full'),
      note: t('panelApplyByNote'),
    },
    travellers > 1 && { term: t('panelTravellers'), value: String(travellers) },
  ];
  return items.filter((item) => !!item);
}
