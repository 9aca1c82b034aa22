import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { Shell } from '@/components/shell/shell';
import { Notice } from '@/components/ui/notice';
import { keysPath } from '@/components/verify/keys';
import { Verifier } from '@/components/verify/verifier';
import { pageMetadata } from '@/lib/server/metadata';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { windowTitle } from '@/lib/text/titles';

type Props = PageProps<'/[locale]/verifier'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'verify' });
  return pageMetadata(pagePaths('/verifier'), locale, {
    title: windowTitle(t('title')),
    description: t('description'),
  });
}

/** For whoever holds a printed form: reads its code in the browser. Nothing of it reaches the server. */
export default async function VerifyPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'verify' });
  const request = await getTranslations({ locale, namespace: 'request' });
  const { verify } = await getMessages({ locale });
  return (
    <Shell page="/verifier" sky>
      <div className="on-sky">
        <div className="page answer-head">
          <h1 className="heading-1">{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
          <p className="hero-promise">{t('privacy')}</p>
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />
      <div className="page answer">
        <noscript>
          <Notice tone="warning">
            <p>{t('noScript')}</p>
          </Notice>
        </noscript>
        <NextIntlClientProvider messages={{ verify }}>
          <Verifier
            words={{
              struck: request('formStruck'),
              ticked: request('formTicked'),
              notTicked: request('formNotTicked'),
              boxLabel: request('formBox'),
            }}
          />
        </NextIntlClientProvider>
        <p className="field-hint">{t.rich('keys', { keys: (chunks) => <a href={keysPath}>{chunks}</a> })}</p>
      </div>
    </Shell>
  );
}
