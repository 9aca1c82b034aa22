import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { CountryAnswer } from '@/components/visa/country-answer';
import { nationalityCodes } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import { pageMetadata } from '@/lib/server/metadata';
import { today } from '@/lib/server/today';
import { countryOfSlug, countryPaths, countrySlug } from '@/lib/text/country-slugs';
import { localeOf } from '@/lib/text/routing';
import { windowTitle } from '@/lib/text/titles';
import { exampleDays, exampleOf } from '@/lib/visa/country-answers';

type Props = PageProps<'/[locale]/visa/[country]'>;

/** Other addresses are no pages: they go to the one that says so. */
export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  nationalityCodes.map((code) => ({ country: countrySlug(code, localeOf(params.locale)) }));

async function pageOf(params: Props['params']) {
  const { locale: asked, country } = await params;
  const locale = localeOf(asked);
  return { locale, nationality: countryOfSlug(country, locale) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, nationality } = await pageOf(params);
  if (!nationality) return {};
  const t = await getTranslations({ locale, namespace: 'visa' });
  const { assessment } = exampleOf(nationality, today(Date.now()));
  return pageMetadata(countryPaths(nationality), locale, {
    title: windowTitle(t('heading', { name: countryName(nationality, locale) })),
    description: `${t(`answers.${assessment.regime}`, { days: exampleDays })} ${t('description')}`,
  });
}

/** The page of a nationality, made when the site is built: it says of which day it is. */
export default function VisaOfCountry({ params }: Props) {
  const { locale, nationality } = use(pageOf(params));
  if (!nationality) notFound();
  setRequestLocale(locale);
  return <CountryAnswer nationality={nationality} on={today(Date.now())} />;
}
