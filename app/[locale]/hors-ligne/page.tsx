import { NextIntlClientProvider } from 'next-intl';
import { getMessages, setRequestLocale } from 'next-intl/server';
import { OfflineRequest } from '@/components/offline/offline-request';
import { Shell } from '@/components/shell/shell';
import { countryOptions, nationalityOptions } from '@/lib/countries/names';
import { unlisted } from '@/lib/server/metadata';
import { requestContent } from '@/lib/text/request-content';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';

type Props = PageProps<'/[locale]/hors-ligne'>;

export const metadata = unlisted;

/**
 * What the service worker shows in place of a page of the request that the network does not give. It holds the words of the request and
 * nothing of anybody: the browser puts in what its device keeps.
 */
export default async function OfflineRoute({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const { request, findings, sessionEnd, offline } = await getMessages({ locale });
  const { steps, questions, errors } = requestContent[locale];
  const lists = { countries: countryOptions(locale), nationalities: nationalityOptions(locale) };
  return (
    <Shell page="/hors-ligne">
      <NextIntlClientProvider messages={{ request, findings, sessionEnd, offline }}>
        <OfflineRequest texts={{ steps, questions, errors, slugs, lists }} />
      </NextIntlClientProvider>
    </Shell>
  );
}
