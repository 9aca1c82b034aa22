import bwip from 'bwip-js/node';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Closed } from '@/components/request/closed';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageColumns } from '@/components/ui/page';
import { draftToShow } from '@/lib/server/drafts';
import { localeOf } from '@/lib/server/form-post';
import { publicOrigin } from '@/lib/server/public-origin';
import { dayOfMoment } from '@/lib/text/dates';
import { pagePath, pagePaths } from '@/lib/text/pages';
import { formatResumeCode } from '@/lib/vault/resume-code';

export async function generateMetadata({ params }: PageProps<'/[locale]/demande/code'>) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'request' });
  return { title: `${t('codeTitle')} – Sapar`, robots: { index: false } };
}

/** The resume code, to print or copy: the only key to the dossier. */
export default async function CodeRoute({ params }: PageProps<'/[locale]/demande/code'>) {
  await connection();
  const locale = localeOf((await params).locale);
  const opened = await draftToShow(Date.now());
  const hrefs = pagePaths('/demande/code');
  if (!opened.ok) {
    return (
      <Shell hrefs={hrefs}>
        <Closed reason={opened.reason} />
      </Shell>
    );
  }
  const t = await getTranslations({ locale, namespace: 'request' });
  const code = formatResumeCode(opened.open.code);
  const link = `${await publicOrigin()}${pagePath('/reprendre', locale)}#${code}`;
  const until = dayOfMoment(opened.open.expiresAt, locale);
  const qr = bwip.toSVG({ bcid: 'qrcode', text: link, padding: 4, backgroundcolor: 'FFFFFF' });
  return (
    <Shell hrefs={hrefs}>
      <PageColumns>
        <div className="request">
          <h1>{t('codeTitle')}</h1>
          <p className="lede">{t('codeLede')}</p>
          <p className="resume-code" translate="no">
            {code}
          </p>
          {/* biome-ignore lint/performance/noImgElement: drawn here, nothing to optimise */}
          <img
            className="resume-qr"
            src={`data:image/svg+xml;base64,${Buffer.from(qr).toString('base64')}`}
            alt={t('codeQr')}
            width="220"
            height="220"
          />
          <p>
            {t('codeLink')}
            <br />
            <a className="break-anywhere" href={link}>
              {link}
            </a>
          </p>
          <p className="field-hint">{t('codeLinkHint')}</p>
          <Notice tone="warning">
            <p>{t('codeKeep')}</p>
          </Notice>
          <p>{t('codeUntil', { date: until })}</p>
          <p className="field-hint screen-only">{t('codePrint')}</p>
          <ButtonRow>
            <ButtonLink href={pagePath('/demande', locale)}>{t('codeBack')}</ButtonLink>
          </ButtonRow>
        </div>
      </PageColumns>
    </Shell>
  );
}
