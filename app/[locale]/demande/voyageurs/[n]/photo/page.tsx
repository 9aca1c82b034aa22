import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { PhotoPage } from '@/components/photo/photo-page';
import { Closed } from '@/components/request/closed';
import { Shell } from '@/components/shell/shell';
import { PageColumns } from '@/components/ui/page';
import { photoRefusals } from '@/lib/photo/kept-photo';
import { draftToShow } from '@/lib/server/drafts';
import { mostFileBytes } from '@/lib/server/make-photo';
import { privateMetadata } from '@/lib/server/metadata';
import { photosOf } from '@/lib/server/photos';
import { today } from '@/lib/server/today';
import { photoPaths, placePath, travellerIndex } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { readDossier } from '@/lib/visa/dossier';
import { firstLeft } from '@/lib/visa/place';

type Props = PageProps<'/[locale]/demande/voyageurs/[n]/photo'>;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'photo' });
  return privateMetadata(t('title'));
}

/**
 * The photo of one traveller. A page of the server's, and not a step of the journey: it asks nothing that the dossier waits for,
 * and what looks at a photo is loaded here and nowhere else.
 */
export default async function PhotoRoute({ params, searchParams }: Props) {
  await connection();
  const { locale: language, n } = await params;
  const locale = localeOf(language);
  const index = travellerIndex(n) ?? notFound();
  const { why, check, kept, removed } = await searchParams;
  const now = Date.now();
  const opened = await draftToShow(now);
  const hrefs = photoPaths(index);
  if (!opened.ok) {
    return (
      <Shell hrefs={hrefs}>
        <PageColumns>
          <Closed reason={opened.reason} />
        </PageColumns>
      </Shell>
    );
  }
  const dossier = readDossier(opened.open.draft, today(now));
  const traveller = dossier.travellers[index];
  const tasks = placePath({ view: 'tasks' }, locale, slugs);
  // Whoever comes by the address of a traveller that was removed.
  if (!traveller) redirect(tasks as Route);
  const request = await getTranslations({ locale, namespace: 'request' });
  const { photo: words } = await getMessages({ locale });
  const of = dossier.travellers.length;
  const place = of > 1 ? request('travellerOf', { n: index + 1, of }) : request('traveller', { n: 1 });
  const photo = (await photosOf(opened.open, now)).get(traveller.id);
  const fromCheck = check !== undefined;
  const onTo = fromCheck ? { view: 'check' as const } : firstLeft(dossier);
  return (
    <Shell hrefs={hrefs}>
      <PageColumns>
        <NextIntlClientProvider messages={{ photo: words }}>
          <PhotoPage
            who={traveller.name ? `${place} · ${traveller.name}` : place}
            name={traveller.name ?? place}
            index={index}
            dossier={opened.open.id}
            sheet={traveller.id}
            photo={photo && { version: photo.version, remarks: photo.about.remarks }}
            mostBytesSent={mostFileBytes}
            refused={photoRefusals.find((reason) => reason === why)}
            done={kept !== undefined && photo ? 'kept' : removed !== undefined ? 'removed' : undefined}
            fromCheck={fromCheck}
            onTo={placePath(onTo, locale, slugs)}
            tasks={tasks}
          />
        </NextIntlClientProvider>
      </PageColumns>
    </Shell>
  );
}
