import { notFound } from 'next/navigation';
import { unlisted } from '@/lib/server/metadata';
import { travellerPlace } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { RequestPage } from '../../../request-page';

const placeAsked = async (params: PageProps<'/[locale]/demande/voyageurs/[n]/[step]'>['params']) => {
  const { locale, n, step } = await params;
  return travellerPlace(n, step, localeOf(locale), slugs) ?? notFound();
};

export const metadata = unlisted;

export default async function TravellerStepRoute({
  params,
  searchParams,
}: PageProps<'/[locale]/demande/voyageurs/[n]/[step]'>) {
  return <RequestPage place={await placeAsked(params)} query={searchParams} language={(await params).locale} />;
}
