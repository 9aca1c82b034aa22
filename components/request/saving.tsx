'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { SaveStatus } from '@/components/ui/save-status';
import { dayOfMoment, timeOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import type { SaveState } from './autosaver';

/** The one quiet line that says whether what was typed is saved, and until when it is kept. */
export function Saving({
  save,
  flush,
  expiresAt,
}: {
  save: SaveState;
  flush: () => Promise<boolean>;
  expiresAt: number;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  // Without JavaScript only Continue saves: what the server writes is true there too.
  const scripted = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const retry = (
    <Button look="quiet" type="button" onClick={() => void flush()}>
      {t('retry')}
    </Button>
  );
  return (
    <div className="saving screen-only">
      {save.status === 'idle' && <SaveStatus state="idle" text={scripted ? t('saveIdle') : t('saveOnContinue')} />}
      {save.status === 'saving' && <SaveStatus state="saving" text={t('saving')} />}
      {save.status === 'saved' && (
        <SaveStatus state="saved" text={t('saved', { time: timeOfMoment(save.at, locale) })} />
      )}
      {save.status === 'failed' && <SaveStatus state="error" text={t('saveFailed')} action={retry} />}
      {save.status === 'offline' && <SaveStatus state="offline" text={t('saveOffline')} action={retry} />}
      <span>
        {t('keptUntil', { date: dayOfMoment(expiresAt, locale) })} ·{' '}
        <a href={pagePath('/demande/code', locale)}>{t('codeShort')}</a>
      </span>
    </div>
  );
}
