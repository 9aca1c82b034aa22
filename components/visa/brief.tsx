import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Panel } from '@/components/ui/panel';
import { briefItems } from '@/lib/text/brief-items';
import type { Assessment, Trip } from '@/lib/visa/assessment/assessment';

/** The answer at a glance. `dated` where the reader's days are known. */
export function Brief({ assessment, trip, dated }: { assessment: Assessment; trip: Trip; dated: boolean }) {
  const t = useTranslations('visa');
  return (
    <Panel
      title={t('brief')}
      {...(!dated && { lede: t('briefLede', { days: assessment.stay.days ?? 0 }) })}
      headingId={useId()}
      items={briefItems(assessment, trip, useLocale(), dated)}
      foot={t('briefFoot')}
    />
  );
}
