'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Panel } from '@/components/ui/panel';
import { pagePath } from '@/lib/text/pages';
import type { Dossier } from '@/lib/visa/dossier';
import type { Outlook } from '@/lib/visa/outlook';
import { settledBy } from '@/lib/visa/settled';
import { entryItems, settledItems } from './settled-items';

/**
 * What the answers have settled so far, beside the form: what they say by themselves, at once, and what the rules say of them, as
 * of the last save. Lines of the rules stay in view while newer answers are on their way.
 */
export function SettledPanel({ dossier, outlook }: { dossier: Dossier; outlook: Outlook }) {
  const t = useTranslations('request');
  const locale = useLocale();
  const items = [...settledItems(settledBy(dossier), t, locale), ...entryItems(dossier, outlook, t), ...outlook.items];
  const [atFirst] = useState(() => new Set(items.map(({ term }) => term)));
  return (
    <Panel
      headingId="settled"
      title={t('panelTitle')}
      items={items.map((item) => ({ ...item, fresh: !atFirst.has(item.term) }))}
      complete={dossier.complete}
      foot={
        items.length === 0
          ? t('panelEmpty')
          : (outlook.free && <a href={pagePath('/demande/sans-visa', locale)}>{t('panelSheet')}</a>) ||
            (outlook.electronic && <a href={pagePath('/demande/visa-electronique', locale)}>{t('panelPortal')}</a>)
      }
      live
    />
  );
}
