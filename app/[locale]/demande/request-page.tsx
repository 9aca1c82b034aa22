import { connection } from 'next/server';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { Closed } from '@/components/request/closed';
import { Journey } from '@/components/request/journey';
import { Shell } from '@/components/shell/shell';
import { PageColumns } from '@/components/ui/page';
import { draftToShow } from '@/lib/server/drafts';
import { placePaths } from '@/lib/text/places';
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
          <Closed why={opened} at={hrefs[locale]} titled />
        </PageColumns>
      </Shell>
    );
  }
  const { request, findings, sessionEnd } = await getMessages({ locale });
  return (
    <Shell hrefs={hrefs}>
      <NextIntlClientProvider messages={{ request, findings, sessionEnd }}>
        <Journey {...(await journeyStart(opened.open, place, await flagsOf(query), locale, now))} />
      </NextIntlClientProvider>
    </Shell>
  );
}
