import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { SourcesPage } from '@/components/briefing/sources-page';
import { pageMetadata } from '@/lib/server/metadata';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { windowTitle } from '@/lib/text/titles';

type Props = PageProps<'/[locale]/pays/sources'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'briefing.sourcesPage' });
  return pageMetadata(pagePaths('/pays/sources'), locale, {
    title: windowTitle(t('title')),
    description: t('description'),
  });
}

export default function CountrySources({ params }: Props) {
  setRequestLocale(localeOf(use(params).locale));
  return <SourcesPage />;
}
