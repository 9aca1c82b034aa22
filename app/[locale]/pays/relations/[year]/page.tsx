import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { YearPage } from '@/components/briefing/year-page';
import { mapYearOf, mapYears } from '@/lib/briefing/relations';
import { pageMetadata } from '@/lib/server/metadata';
import { mapYearPaths } from '@/lib/text/country-years';
import { localeOf } from '@/lib/text/routing';
import { windowTitle } from '@/lib/text/titles';

type Props = PageProps<'/[locale]/pays/relations/[year]'>;

/** Other years have no map: they go to the page that says so. */
export const dynamicParams = false;

export const generateStaticParams = () => mapYears.map((year) => ({ year: String(year) }));

async function pageOf(params: Props['params']) {
  const { locale, year } = await params;
  return { locale: localeOf(locale), year: mapYearOf(year) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year } = await pageOf(params);
  if (year === undefined) return {};
  const t = await getTranslations({ locale, namespace: 'pictures.map' });
  return pageMetadata(mapYearPaths(year), locale, {
    title: windowTitle(t('titleYear', { year: String(year) })),
    description: t('description', { year: String(year) }),
  });
}

export default function CountryRelations({ params }: Props) {
  const { locale, year } = use(pageOf(params));
  if (year === undefined) notFound();
  setRequestLocale(locale);
  return <YearPage year={year} />;
}
