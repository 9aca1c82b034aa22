import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { SearchPage } from '@/components/briefing/search-page';
import { pageMetadata } from '@/lib/server/metadata';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { windowTitle } from '@/lib/text/titles';

type Props = PageProps<'/[locale]/pays/recherche'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'briefing.search' });
  return pageMetadata(pagePaths('/pays/recherche'), locale, {
    title: windowTitle(t('title')),
    description: t('description'),
  });
}

export default function CountrySearch({ params }: Props) {
  setRequestLocale(localeOf(use(params).locale));
  return <SearchPage />;
}
