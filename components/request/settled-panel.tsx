'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Panel, type PanelItem } from '@/components/ui/panel';
import type { IsoDay } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import type { Dossier } from '@/lib/visa/dossier';
import { settledBy } from '@/lib/visa/settled';

/** What the answers have settled so far, beside the form. */
export function SettledPanel({ dossier }: { dossier: Dossier }) {
  const t = useTranslations('request');
  const locale = useLocale();
  const day = (iso: IsoDay) => dayInWords(iso, locale);
  const { category, entries, arrival, departure, days, validityDays, stay, applyBy, travellers } = settledBy(dossier);
  const items: PanelItem[] = [];
  if (category)
    items.push({ term: t('panelCategory'), value: category, note: t('panelCategoryNote', { code: category }) });
  if (arrival) {
    const value = departure
      ? t('panelPeriodValue', { from: day(arrival), to: day(departure) })
      : t('panelFrom', { from: day(arrival) });
    items.push({ term: t('panelPeriod'), value });
  }
  if (days) items.push({ term: t('panelDays'), value: t('panelDaysValue', { days }), note: t('panelDaysNote') });
  if (entries) items.push({ term: t('panelEntries'), value: t('panelEntriesValue', { entries }) });
  if (validityDays) {
    items.push({ term: t('panelValidity'), value: t('panelDaysValue', { days: validityDays }), note: t('official') });
  }
  if (stay) {
    items.push({
      term: t('panelStay'),
      value: t('panelStayEach', { days: stay.days }),
      note: t('toConfirm'),
      state: 'confirm',
    });
  } else if (stay === null) {
    items.push({ term: t('panelStay'), value: t('panelStayUnknown'), note: t('toConfirm'), state: 'confirm' });
  }
  if (applyBy)
    items.push({ term: t('panelApplyBy'), value: dayInWords(applyBy, locale, 'full'), note: t('panelApplyByNote') });
  if (travellers > 1) items.push({ term: t('panelTravellers'), value: String(travellers) });
  const [atFirst] = useState(() => new Set(items.map(({ term }) => term)));
  return (
    <Panel
      headingId="settled"
      title={t('panelTitle')}
      items={items.map((item) => ({ ...item, fresh: !atFirst.has(item.term) }))}
      complete={dossier.complete}
      foot={items.length === 0 ? t('panelEmpty') : undefined}
      live
    />
  );
}
