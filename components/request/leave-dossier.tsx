import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { dayOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { CloseForm } from './close-form';

/**
 * The way out of a dossier on this device, folded, with what to have at hand to come back. `children` is the form that closes it where that
 * does more than post, as in the request, which saves first.
 */
export function LeaveDossier({
  expiresAt,
  dossier,
  children,
}: { expiresAt: number } & ({ dossier: string; children?: undefined } | { dossier?: undefined; children: ReactNode })) {
  const t = useTranslations('request');
  const locale = useLocale();
  return (
    <details className="disclosure screen-only">
      <summary>{t('draftLeave')}</summary>
      <p>{t('leaveHint', { date: dayOfMoment(expiresAt, locale) })}</p>
      <p>
        <a href={pagePath('/demande/code', locale)}>{t('draftCode')}</a>
      </p>
      {children ?? (
        <CloseForm dossier={dossier ?? ''} locale={locale}>
          <Button look="secondary">{t('draftLeave')}</Button>
        </CloseForm>
      )}
    </details>
  );
}
