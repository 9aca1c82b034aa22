import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { pagePath } from '@/lib/text/pages';
import { windowTitle } from '@/lib/text/titles';
import { StartForm } from './start-form';

/** A dossier that can't be opened: why, in words, and the two ways on; `titled` where the page has no title yet. */
export function Closed({
  reason,
  titled = false,
}: {
  reason: 'none' | 'gone' | 'tampered' | 'failed';
  titled?: boolean;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  const words = {
    none: t('closedNone'),
    gone: t('closedGone'),
    tampered: t('closedTampered'),
    failed: t('closedFailed'),
  };
  return (
    <>
      {titled && <title>{windowTitle(t('closedTitle'))}</title>}
      <h1>{t('closedTitle')}</h1>
      <p className="lede">{words[reason]}</p>
      <ButtonRow>
        <ButtonLink href={pagePath('/reprendre', locale)}>{t('closedResume')}</ButtonLink>
        <StartForm>{t('closedStart')}</StartForm>
      </ButtonRow>
    </>
  );
}
