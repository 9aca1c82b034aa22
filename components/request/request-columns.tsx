'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { loadNewRelease } from '@/components/offline/use-worker';
import { Button, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageColumns } from '@/components/ui/page';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import type { Dossier } from '@/lib/visa/dossier';
import type { Outlook } from '@/lib/visa/outlook';
import type { Place, StepPlace } from '@/lib/visa/place';
import type { SaveState } from './autosaver';
import { Saving } from './saving';
import { SettledPanel } from './settled-panel';
import { useTexts } from './texts';

/** Why the page was not left, as not all is saved: what it leads to needs that, or leaving would take away what is not. */
export type Refusal = 'network' | 'leave';

/**
 * What stays while the pages of the request come and go: the column, whether all is saved, and beside it what the answers have
 * settled. Steps that another window changed too are named on top, but for the one shown, which says so itself. It is not made
 * anew with each page, or its live regions would be new to screen readers and stay silent.
 */
export function RequestColumns({
  dossier,
  outlook,
  conflicted,
  save,
  leaving,
  flush,
  expiresAt,
  place,
  refused,
  isOld,
  children,
}: {
  dossier: Dossier;
  outlook: Outlook;
  conflicted: readonly StepPlace[];
  save: SaveState;
  /** Whether the person is about to leave and waits for the last save. */
  leaving: boolean;
  flush: () => Promise<boolean>;
  /** Epoch milliseconds. */
  expiresAt: number;
  /** The page shown. */
  place: Place;
  refused: Refusal | undefined;
  /** Whether the server is of a newer release than the page. */
  isOld: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  const { steps, slugs } = useTexts();
  const here = placePath(place, locale, slugs);
  const elsewhere = conflicted
    .map((at) => ({ path: placePath(at, locale, slugs), title: steps[at.step].title }))
    .filter(({ path }) => path !== here);
  return (
    <PageColumns aside={save.status === 'closed' ? undefined : <SettledPanel dossier={dossier} outlook={outlook} />}>
      {save.status === 'closed' && (
        <Notice tone="error" title={t('closedMeanwhile')} live>
          <p>{t('closedMeanwhileLede')}</p>
          <ButtonRow>
            <Button look="secondary" type="button" onClick={() => void flush()}>
              {t('retry')}
            </Button>
            <a href={pagePath('/reprendre', locale)} target="_blank" rel="noopener">
              {t('closedElsewhere')}
            </a>
          </ButtonRow>
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
      {refused && (
        <Notice tone="warning" live>
          <p>{t(refused === 'leave' ? 'leaveUnsaved' : 'needsNetwork')}</p>
        </Notice>
      )}
      {isOld && (
        <Notice title={t('newRelease')} live>
          <p>{t('newReleaseLede')}</p>
          <ButtonRow>
            <Button look="secondary" type="button" onClick={() => void loadNewRelease(flush)}>
              {t('newReleaseLoad')}
            </Button>
          </ButtonRow>
        </Notice>
      )}
      {save.status !== 'closed' && <Saving save={save} leaving={leaving} flush={flush} expiresAt={expiresAt} />}
    </PageColumns>
  );
}
