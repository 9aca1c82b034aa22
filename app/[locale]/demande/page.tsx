import { RequestPage, requestMetadata } from './request-page';

export const generateMetadata = async ({ params, searchParams }: PageProps<'/[locale]/demande'>) =>
  requestMetadata({ view: 'tasks' }, searchParams, (await params).locale);

export default async function TasksRoute({ params, searchParams }: PageProps<'/[locale]/demande'>) {
  return <RequestPage place={{ view: 'tasks' }} query={searchParams} language={(await params).locale} />;
}
