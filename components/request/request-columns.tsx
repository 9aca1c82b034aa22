'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { PageColumns } from '@/components/ui/page';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import type { StepPlace } from '@/lib/visa/place';
import type { PageProps } from './page-props';
import { Saving } from './saving';
import { SettledPanel } from './settled-panel';
import { useTexts } from './texts';

/**
 * A page of the request: its column, whether it is saved, and beside it what the answers have settled. Steps that another
 * window changed too are named on top, but for the one shown, which says so itself.
 */
export function RequestColumns({
  dossier,
  conflicted,
  save,
  flush,
  expiresAt,
  at,
  children,
}: PageProps & { at?: StepPlace; children: ReactNode }) {
  const t = useTranslations('request');
  const locale = useLocale();
  const { steps, slugs } = useTexts();
  const here = at && placePath(at, locale, slugs);
  const elsewhere = conflicted
    .map((place) => ({ path: placePath(place, locale, slugs), title: steps[place.step].title }))
    .filter(({ path }) => path !== here);
  const closed = save.status === 'closed';
  return (
    <PageColumns aside={closed ? undefined : <SettledPanel dossier={dossier} />}>
      <div className="request">
        {closed && (
          <Notice tone="error" title={t('closedMeanwhile')} live>
            <p>{t('closedMeanwhileLede')}</p>
            <p>
              <a href={pagePath('/reprendre', locale)}>{t('closedResume')}</a>
            </p>
          </Notice>
        )}
        {elsewhere.length > 0 && (
          <Notice tone="warning" title={t('conflictsTitle')} live>
            <ul>
              {elsewhere.map(({ path, title }) => (
                <li key={path}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {children}
        {!closed && <Saving save={save} flush={flush} expiresAt={expiresAt} />}
      </div>
    </PageColumns>
  );
}
