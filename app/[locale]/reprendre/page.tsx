import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { OpenFileSection } from '@/components/dossier-file/file-section';
import { ResumeForm } from '@/components/request/resume-form';
import { Shell } from '@/components/shell/shell';
import { Notice } from '@/components/ui/notice';
import { PageColumns } from '@/components/ui/page';
import { draftToShow } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { privateMetadata } from '@/lib/server/metadata';
import { openTypedCode, typedCodeCookieName } from '@/lib/server/session';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';

/** Why a code did not open anything: what `/api/dossier/open` puts into the query. */
const reasons = ['missing', 'length', 'symbols', 'check', 'wrong', 'slow'] as const;

export async function generateMetadata({ params, searchParams }: PageProps<'/[locale]/reprendre'>) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'request' });
  const title = t('resumeTitle');
  const failed = (await searchParams).why !== undefined;
  return privateMetadata(failed ? t('error', { title }) : title);
}

/** Opens a dossier again with its resume code, typed or from the fragment of the resume link. */
export default async function ResumeRoute({ params, searchParams }: PageProps<'/[locale]/reprendre'>) {
  await connection();
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'request' });
  const { why, closed } = await searchParams;
  const reason = reasons.find((known) => known === why);
  const typed = reason ? openTypedCode((await cookies()).get(typedCodeCookieName)?.value) : '';
  const opened = await draftToShow(Date.now());
  return (
    <Shell hrefs={pagePaths('/reprendre')}>
      <PageColumns>
        {closed !== undefined && (
          <Notice tone="success" title={t('leftTitle')}>
            <p>{t('leftLede')}</p>
          </Notice>
        )}
        {why === 'tampered' && (
          <Notice tone="error" title={t('closedTitle')}>
            <p>{t('closedTampered')}</p>
          </Notice>
        )}
        <h1>{t('resumeTitle')}</h1>
        <p className="lede">{t('resumeLede')}</p>
        {opened.ok && (
          <Notice tone="warning">
            <p>{t('resumeOther')}</p>
          </Notice>
        )}
        <ResumeForm
          locale={locale}
          typed={typed}
          error={reason && t(`resumeErrors.${reason}`, { days: env().KEEP_DAYS })}
          words={{
            label: t('resumeLabel'),
            hint: t('resumeHint'),
            button: t('resumeButton'),
            fromLink: t('resumeFromLink'),
            errorPrefix: t('errorPrefix'),
            errorsTitle: t('errorsTitle'),
          }}
        />
        <OpenFileSection />
      </PageColumns>
    </Shell>
  );
}
