import { notFound } from 'next/navigation';
import { unlisted } from '@/lib/server/metadata';
import { tripPlace } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { RequestPage } from '../request-page';

const placeAsked = async (params: PageProps<'/[locale]/demande/[step]'>['params']) => {
  const { locale, step } = await params;
  return tripPlace(step, localeOf(locale), slugs) ?? notFound();
};

export const metadata = unlisted;

export default async function TripStepRoute({ params, searchParams }: PageProps<'/[locale]/demande/[step]'>) {
  return <RequestPage place={await placeAsked(params)} query={searchParams} language={(await params).locale} />;
}
