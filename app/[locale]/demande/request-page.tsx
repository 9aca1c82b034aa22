import type { Metadata } from 'next';
import { connection } from 'next/server';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Closed } from '@/components/request/closed';
import { Journey } from '@/components/request/journey';
import { Shell } from '@/components/shell/shell';
import { PageColumns } from '@/components/ui/page';
import { draftToShow } from '@/lib/server/drafts';
import { privateMetadata } from '@/lib/server/metadata';
import { placePaths } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { Place } from '@/lib/visa/place';
import { flagsOf, journeyStart } from './journey-start';

type Query = Promise<Record<string, string | string[] | undefined>>;

/**
 * A page of the request: the task list, a step or the check page. A dossier that can't be opened is said so.
 */
export async function RequestPage({ place, query, language }: { place: Place; query: Query; language: string }) {
  await connection();
  const locale = localeOf(language);
  const now = Date.now();
  const opened = await draftToShow(now);
  const hrefs = placePaths(place, slugs);
  if (!opened.ok) {
    return (
      <Shell hrefs={hrefs}>
        <PageColumns>
          <Closed reason={opened.reason} />
        </PageColumns>
      </Shell>
    );
  }
  const { request } = await getMessages({ locale });
  return (
    <Shell hrefs={hrefs}>
      <NextIntlClientProvider messages={{ request }}>
        <Journey {...journeyStart(opened.open, place, await flagsOf(query), locale, now)} />
      </NextIntlClientProvider>
    </Shell>
  );
}

/** The title of a page of the request; it starts with "Error:" when the page comes back with errors. */
export async function requestMetadata(place: Place, query: Query, language: string): Promise<Metadata> {
  const locale = localeOf(language);
  const t = await getTranslations({ locale, namespace: 'request' });
  const { errors } = await flagsOf(query);
  const title =
    place.view === 'tasks'
      ? t('tasksTitle')
      : place.view === 'check'
        ? t('checkTitle')
        : requestContent[locale].steps[place.step].title;
  return privateMetadata(errors ? t('error', { title }) : title);
}
