import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { StartForm } from '@/components/request/closed';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { PageColumns } from '@/components/ui/page';
import { localeOf } from '@/lib/server/form-post';
import { pagePath, pagePaths } from '@/lib/text/pages';

export async function generateMetadata({ params }: PageProps<'/[locale]/demande/autre'>) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'request' });
  return { title: `${t('otherOpenTitle')} – Sapar`, robots: { index: false } };
}

/** Asks before a second dossier is started: the first one's code may not be noted yet. */
export default async function AnotherRoute({ params }: PageProps<'/[locale]/demande/autre'>) {
  await connection();
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'request' });
  return (
    <Shell hrefs={pagePaths('/demande/autre')}>
      <PageColumns>
        <div className="request">
          <h1>{t('otherOpenTitle')}</h1>
          <p className="lede">{t('otherOpenLede')}</p>
          <p>
            <a href={pagePath('/demande/code', locale)}>{t('otherOpenCode')}</a>
          </p>
          <ButtonRow>
            <ButtonLink href={pagePath('/demande', locale)}>{t('otherOpenContinue')}</ButtonLink>
            <StartForm another>{t('otherOpenNew')}</StartForm>
          </ButtonRow>
        </div>
      </PageColumns>
    </Shell>
  );
}
