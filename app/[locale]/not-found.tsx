import { useLocale, useTranslations } from 'next-intl';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { pagePath } from '@/lib/text/pages';
import { windowTitle } from '@/lib/text/titles';

/** An address that leads nowhere, with ways on; `instead` is a better one. */
export default function NotFound({ instead }: { instead?: { words: string; name: string; href: string } }) {
  const locale = useLocale();
  const t = useTranslations('shell.notFound');
  const briefing = useTranslations('briefing');
  return (
    <Shell page="/">
      <title>{windowTitle(t('title'))}</title>
      <div className="page alone">
        <span className="horn" aria-hidden="true" />
        <h1 className="heading-1">{t('title')}</h1>
        <p className="lede">{instead?.words ?? t('lede')}</p>
        <ButtonRow>
          {instead && <ButtonLink href={instead.href}>{instead.name}</ButtonLink>}
          <ButtonLink href={pagePath('/', locale)}>{t('home')}</ButtonLink>
          <ButtonLink look="quiet" href={pagePath('/reprendre', locale)}>
            {t('resume')}
          </ButtonLink>
          <ButtonLink look="quiet" href={pagePath('/pays', locale)}>
            {briefing('homeLink')}
          </ButtonLink>
        </ButtonRow>
      </div>
    </Shell>
  );
}
