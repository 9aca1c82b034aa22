import type { Metadata, Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Closed } from '@/components/request/closed';
import { Shell } from '@/components/shell/shell';
import { PageColumns } from '@/components/ui/page';
import { draftToShow, type Kept } from '@/lib/server/drafts';
import { privateMetadata } from '@/lib/server/metadata';
import { today } from '@/lib/server/today';
import { placePath, travellerIndex } from '@/lib/text/places';
import { type Locale, localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { placeWords, whoWords } from '@/lib/text/who';
import { type Dossier, readDossier } from '@/lib/visa/dossier';
import { firstLeft } from '@/lib/visa/place';
import { SessionGuard } from '../session-guard';

type Props = {
  params: Promise<{ locale: string; n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A page about one traveller beside the steps, and the words that its browser parts need. */
type Words = 'photo' | 'documents';

/** What such a page is given: whose dossier, which traveller (`index` from 0), and where it leads. */
export type TravellerPage = {
  open: Kept;
  dossier: Dossier;
  traveller: Dossier['travellers'][number];
  index: number;
  locale: Locale;
  /** Epoch milliseconds. */
  now: number;
  search: Awaited<Props['searchParams']>;
  /** "Traveller 2 of 3", with the name once it is known. */
  who: string;
  /** The name, or what stands for it. */
  name: string;
  fromCheck: boolean;
  /** The paths of the page after it, and of the task list. */
  onTo: string;
  tasks: string;
};

/** The metadata of such a page, whose title is `title` of its words. */
export function travellerMetadata(words: Words) {
  return async ({ params }: Props): Promise<Metadata> => {
    const t = await getTranslations({ locale: localeOf((await params).locale), namespace: words });
    return privateMetadata(t('title'));
  };
}

/**
 * A private page about one traveller, of the server's and not a step of the journey: it asks nothing that the dossier waits for. Without
 * an open dossier it says why; an address of a traveller who was removed leads to the task list.
 */
export function travellerPage(
  words: Words,
  paths: (index: number) => Record<Locale, string>,
  show: (page: TravellerPage) => Promise<ReactNode>,
) {
  return async ({ params, searchParams }: Props) => {
    await connection();
    const { locale: language, n } = await params;
    const locale = localeOf(language);
    const index = travellerIndex(n) ?? notFound();
    const now = Date.now();
    const opened = await draftToShow(now);
    if (!opened.ok) {
      return (
        <Shell hrefs={paths(index)}>
          <PageColumns>
            <Closed why={opened} at={paths(index)[locale]} />
          </PageColumns>
        </Shell>
      );
    }
    const dossier = readDossier(opened.open.draft, today(now));
    const traveller = dossier.travellers[index];
    const tasks = placePath({ view: 'tasks' }, locale, slugs);
    if (!traveller) redirect(tasks as Route);
    const search = await searchParams;
    const request = await getTranslations({ locale, namespace: 'request' });
    const { [words]: messages } = await getMessages({ locale });
    const fromCheck = search.check !== undefined;
    const page = await show({
      open: opened.open,
      dossier,
      traveller,
      index,
      locale,
      now,
      search,
      who: whoWords(request, dossier.travellers, index),
      name: traveller.name ?? placeWords(request, index, dossier.travellers.length),
      fromCheck,
      onTo: placePath(fromCheck ? { view: 'check' } : firstLeft(dossier), locale, slugs),
      tasks,
    });
    return (
      <Shell hrefs={paths(index)}>
        <PageColumns>
          <NextIntlClientProvider messages={{ [words]: messages }}>{page}</NextIntlClientProvider>
          <SessionGuard dossier={opened.open.id} />
        </PageColumns>
      </Shell>
    );
  };
}
