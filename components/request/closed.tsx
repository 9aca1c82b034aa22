import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { pagePath } from '@/lib/text/pages';

/** A dossier that can't be opened: why, in words, and the two ways on. */
export function Closed({ reason }: { reason: 'none' | 'gone' | 'tampered' | 'failed' }) {
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
      <h1>{t('closedTitle')}</h1>
      <p className="lede">{words[reason]}</p>
      <ButtonRow>
        <ButtonLink href={pagePath('/reprendre', locale)}>{t('closedResume')}</ButtonLink>
        <StartForm>{t('closedStart')}</StartForm>
      </ButtonRow>
    </>
  );
}

/** The button that starts a dossier; `another` when one is open already and the person chose a second. */
export function StartForm({ another = false, children }: { another?: boolean; children: string }) {
  const locale = useLocale();
  return (
    <form method="post" action="/api/dossier">
      <input type="hidden" name="locale" value={locale} />
      {another && <input type="hidden" name="another" value="yes" />}
      <Button look="secondary">{children}</Button>
    </form>
  );
}
