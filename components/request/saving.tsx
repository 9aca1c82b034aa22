'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SaveStatus } from '@/components/ui/save-status';
import { useScripts } from '@/components/ui/use-scripts';
import { dayOfMoment, timeOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import type { SaveState } from './autosaver';

/** The one quiet line that says whether what was typed is saved, and until when it is kept. */
export function Saving({
  save,
  leaving,
  flush,
  expiresAt,
}: {
  save: Exclude<SaveState, { status: 'closed' }>;
  leaving: boolean;
  flush: () => Promise<boolean>;
  expiresAt: number;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  // Without JavaScript only Continue saves: what the server writes is true there too.
  const scripted = useScripts();
  const retry = (
    <Button look="quiet" type="button" onClick={() => void flush()}>
      {t('retry')}
    </Button>
  );
  const withKept = (words: string, isKept: boolean) => (isKept ? `${words} ${t('saveKeptHere')}` : words);
  const line = () => {
    switch (save.status) {
      case 'idle':
        return { state: 'idle' as const, text: scripted ? t('saveIdle') : t('saveOnContinue') };
      case 'saving':
        return { state: 'saving' as const, text: t(leaving ? 'waitSaving' : 'saving') };
      case 'saved':
        return { state: 'saved' as const, text: t('saved', { time: timeOfMoment(save.at, locale) }) };
      case 'failed':
        return { state: 'error' as const, text: withKept(t('saveFailed'), save.isKept), action: retry };
      case 'offline':
        return { state: 'offline' as const, text: withKept(t('saveOffline'), save.isKept), action: retry };
    }
  };
  return (
    <div className="saving screen-only">
      <SaveStatus {...line()} recovered={t('savedAgain')} />
      <span>{t('keptUntil', { date: dayOfMoment(expiresAt, locale) })}</span>
      {' · '}
      <a href={pagePath('/demande/code', locale)}>{t('codeShort')}</a>
    </div>
  );
}
