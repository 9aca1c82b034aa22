import { unlisted } from '@/lib/server/metadata';
import { RequestPage } from './request-page';

export const metadata = unlisted;

export default async function TasksRoute({ params, searchParams }: PageProps<'/[locale]/demande'>) {
  return <RequestPage place={{ view: 'tasks' }} query={searchParams} language={(await params).locale} />;
}
