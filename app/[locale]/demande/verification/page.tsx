import { RequestPage, requestMetadata } from '../request-page';

export const generateMetadata = async ({ params, searchParams }: PageProps<'/[locale]/demande/verification'>) =>
  requestMetadata({ view: 'check' }, searchParams, (await params).locale);

export default async function CheckRoute({ params, searchParams }: PageProps<'/[locale]/demande/verification'>) {
  return <RequestPage place={{ view: 'check' }} query={searchParams} language={(await params).locale} />;
}
