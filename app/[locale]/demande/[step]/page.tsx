import { notFound } from 'next/navigation';
import { tripPlace } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { RequestPage, requestMetadata } from '../request-page';

const placeAsked = async (params: PageProps<'/[locale]/demande/[step]'>['params']) => {
  const { locale, step } = await params;
  return tripPlace(step, localeOf(locale), slugs) ?? notFound();
};

export const generateMetadata = async ({ params, searchParams }: PageProps<'/[locale]/demande/[step]'>) =>
  requestMetadata(await placeAsked(params), searchParams, (await params).locale);

export default async function TripStepRoute({ params, searchParams }: PageProps<'/[locale]/demande/[step]'>) {
  return <RequestPage place={await placeAsked(params)} query={searchParams} language={(await params).locale} />;
}
