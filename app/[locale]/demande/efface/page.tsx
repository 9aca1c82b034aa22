import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { PageColumns } from '@/components/ui/page';
import { localeOf } from '@/lib/server/form-post';
import { pagePath, pagePaths } from '@/lib/text/pages';

export async function generateMetadata({ params }: PageProps<'/[locale]/demande/efface'>) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'request' });
  return { title: `${t('erasedTitle')} – Sapar`, robots: { index: false } };
}

/** Says that a dossier was erased. */
export default async function ErasedRoute({ params }: PageProps<'/[locale]/demande/efface'>) {
  await connection();
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'request' });
  return (
    <Shell hrefs={pagePaths('/demande/efface')}>
      <PageColumns>
        <div className="request">
          <h1>{t('erasedTitle')}</h1>
          <p className="lede">{t('erasedLede')}</p>
          <ButtonRow>
            <ButtonLink href={pagePath('/', locale)}>{t('home')}</ButtonLink>
          </ButtonRow>
        </div>
      </PageColumns>
    </Shell>
  );
}
