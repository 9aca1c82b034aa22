import { getTranslations, setRequestLocale } from 'next-intl/server';
import { firstYear, lastYear } from '@/lib/briefing/years';
import { unlisted } from '@/lib/server/metadata';
import { subjectPages } from '@/lib/text/country';
import { pagePath } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import NotFound from '../../not-found';

type Props = PageProps<'/[locale]/introuvable/annee'>;

/** All but the title, which the page itself sets. */
export const metadata = unlisted;

/** What proxy.ts sends, with status 404, for the map of a year that there is none of. */
export default async function NoSuchYear({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'pictures.map' });
  const instead = {
    words: t('noYear', { from: String(firstYear), to: String(lastYear) }),
    name: t('noYearLink'),
    href: `${pagePath(subjectPages['multi-vector'], locale)}#map`,
  };
  return <NotFound instead={instead} />;
}
