import type { useTranslations } from 'next-intl';
import type { PanelItem } from '@/components/ui/panel';
import type { IsoDay } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import type { Locale } from '@/lib/text/routing';
import type { Dossier } from '@/lib/visa/dossier';
import { namesAirport } from '@/lib/visa/entry-point';
import type { Outlook } from '@/lib/visa/outlook';
import type { Settled } from '@/lib/visa/settled';

type T = ReturnType<typeof useTranslations<'request'>>;

/** The rows of the panel for what the answers say by themselves. */
export function settledItems(settled: Settled, t: T, locale: Locale): PanelItem[] {
  const { entries, arrival, departure, days, travellers } = settled;
  const day = (iso: IsoDay) => dayInWords(iso, locale);
  const items = [
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
    travellers > 1 && { term: t('panelTravellers'), value: String(travellers) },
  ];
  return items.filter((item) => !!item);
}

/** The row of the panel for a place of entry that an electronic visa is not good at, by what it is called; none elsewhere. */
export function entryItems(dossier: Dossier, { electronic }: Outlook, t: T): PanelItem[] {
  const { entryPoint } = dossier.trip.answers;
  if (!electronic || !entryPoint || namesAirport(entryPoint)) return [];
  return [
    { term: t('panelEntry'), value: t('panelEntryValue'), note: t('panelEntryNote', { entryPoint }), state: 'confirm' },
  ];
}
