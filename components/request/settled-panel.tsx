'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Panel } from '@/components/ui/panel';
import type { Dossier } from '@/lib/visa/dossier';
import { settledBy } from '@/lib/visa/settled';
import { settledItems } from './settled-items';

/** What the answers have settled so far, beside the form. */
export function SettledPanel({ dossier }: { dossier: Dossier }) {
  const t = useTranslations('request');
  const items = settledItems(settledBy(dossier), t, useLocale());
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
