import { unlisted } from '@/lib/server/metadata';
import { RequestPage } from '../request-page';

export const metadata = unlisted;

export default async function CheckRoute({ params, searchParams }: PageProps<'/[locale]/demande/verification'>) {
  return <RequestPage place={{ view: 'check' }} query={searchParams} language={(await params).locale} />;
}
