import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { dayOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { windowTitle } from '@/lib/text/titles';
import { DeviceFollows } from './device-follows';
import { ResumeForm } from './resume-form';
import { resumeWords } from './resume-words';
import { StartForm } from './start-form';

type Why = { reason: 'none' | 'gone' | 'tampered' | 'failed' } | { reason: 'away'; expiresAt: number };

/**
 * A dossier that can't be opened: why, in words, and the ways on; `titled` where the page has no title yet. One that closed while its owner
 * was away is opened again here, at the path `at`.
 */
export function Closed({ why, at, titled = false }: { why: Why; at: string; titled?: boolean }) {
  return why.reason === 'away' ? (
    <Away expiresAt={why.expiresAt} at={at} titled={titled} />
  ) : (
    <NotThere reason={why.reason} titled={titled} />
  );
}

function Away({ expiresAt, at, titled }: { expiresAt: number; at: string; titled: boolean }) {
  const t = useTranslations('session');
  const request = useTranslations('request');
  const locale = useLocale();
  return (
    <>
      <DeviceFollows />
      {titled && <title>{windowTitle(t('awayTitle'))}</title>}
      <h1>{t('awayTitle')}</h1>
      <p className="lede">{t('awayLede', { date: dayOfMoment(expiresAt, locale) })}</p>
      <ResumeForm locale={locale} typed="" error={undefined} at={at} words={resumeWords(request)} />
      <p className="field-hint">{t('awayWhy')}</p>
    </>
  );
}

function NotThere({ reason, titled }: { reason: Exclude<Why['reason'], 'away'>; titled: boolean }) {
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
      {reason !== 'failed' && <DeviceFollows />}
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
