import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NoPage } from '@/components/shell/no-page';
import { privateMetadata } from '@/lib/server/metadata';
import { localeOf } from '@/lib/text/routing';

type Props = PageProps<'/[locale]/introuvable'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'shell.notFound' });
  return privateMetadata(t('title'));
}

/** What proxy.ts sends, with status 404, for an address that is no page's. It has no address of its own. */
export default async function NotFoundPage({ params }: Props) {
  setRequestLocale(localeOf((await params).locale));
  return <NoPage />;
}
