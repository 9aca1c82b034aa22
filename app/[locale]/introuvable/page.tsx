import { setRequestLocale } from 'next-intl/server';
import { unlisted } from '@/lib/server/metadata';
import { localeOf } from '@/lib/text/routing';
import NotFound from '../not-found';

type Props = PageProps<'/[locale]/introuvable'>;

/** All but the title, which the page itself sets. */
export const metadata = unlisted;

/** What proxy.ts sends, with status 404, for an address that is no page's. It has no address of its own. */
export default async function NotFoundPage({ params }: Props) {
  setRequestLocale(localeOf((await params).locale));
  return <NotFound />;
}
