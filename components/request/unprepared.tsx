'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { placePath } from '@/lib/text/places';
import { statePages } from '@/lib/visa/rules/state-pages';
import { useTexts } from './texts';

/** What to do when the purpose of the trip is not prepared yet: the official page, and the way back. */
export function Unprepared() {
  const t = useTranslations('request');
  const locale = useLocale();
  const { slugs } = useTexts();
  return (
    <>
      <p>{t('unpreparedLede')}</p>
      <p>{t('unpreparedHow')}</p>
      <p>
        <a href={statePages.egovClassification.url}>{t('unpreparedOfficial')}</a>
      </p>
      <p>{t('unpreparedKept')}</p>
      <ButtonRow>
        <ButtonLink href={placePath({ view: 'trip', step: 'trip' }, locale, slugs)}>{t('unpreparedChange')}</ButtonLink>
      </ButtonRow>
    </>
  );
}
