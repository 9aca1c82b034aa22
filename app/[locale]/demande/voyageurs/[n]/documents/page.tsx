import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { DocumentsPage, doneOf, type ShownDocument } from '@/components/documents/documents-page';
import { Closed } from '@/components/request/closed';
import { Shell } from '@/components/shell/shell';
import { PageColumns } from '@/components/ui/page';
import { isAttachable, isShared } from '@/lib/documents/attachable';
import { documentRefusals, mostFileBytes, mostFiles, mostPages } from '@/lib/documents/limits';
import { paperCheck } from '@/lib/dossier/document-part';
import { paperName } from '@/lib/dossier/paper-words';
import { papersOf } from '@/lib/dossier/papers';
import { requestSoFar } from '@/lib/dossier/requests';
import { documentsOf, filesIn, type KeptDocument } from '@/lib/server/documents';
import { draftToShow } from '@/lib/server/drafts';
import { mostBytes, usedBytes } from '@/lib/server/files';
import { privateMetadata } from '@/lib/server/metadata';
import { today } from '@/lib/server/today';
import { documentsPaths, photoPath, placePath, travellerIndex } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { readDossier } from '@/lib/visa/dossier';
import { tripSheet } from '@/lib/visa/draft';
import { firstLeft } from '@/lib/visa/place';

type Props = PageProps<'/[locale]/demande/voyageurs/[n]/documents'>;

const megabyte = 1024 * 1024;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'documents' });
  return privateMetadata(t('title'));
}

/**
 * The documents of one traveller, those of the whole group among them. A page of the server's beside the steps: the dossier waits for
 * none of them.
 */
export default async function DocumentsRoute({ params, searchParams }: Props) {
  await connection();
  const { locale: language, n } = await params;
  const locale = localeOf(language);
  const index = travellerIndex(n) ?? notFound();
  const { why, at, done, check } = await searchParams;
  const now = Date.now();
  const opened = await draftToShow(now);
  const hrefs = documentsPaths(index);
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
  const t = await getTranslations({ locale, namespace: 'documents' });
  const request = await getTranslations({ locale, namespace: 'request' });
  const { documents: words } = await getMessages({ locale });
  const kept = await documentsOf(opened.open, now);

  const visa = requestSoFar(dossier, index);
  const papers = visa ? papersOf(visa, dossier.trip.answers) : [];
  const shown = (paper: ShownDocument['paper'], rest: Pick<ShownDocument, 'name' | 'check' | 'standing'>) => {
    const sheet = isShared(paper) ? tripSheet : traveller.id;
    const files = filesIn(kept, { sheet, paper }).map(fileShown);
    const days = kept.record(sheet).days[paper] ?? {};
    return { paper, sheet, shared: isShared(paper) && dossier.travellers.length > 1, files, days, ...rest };
  };
  const asked = papers
    .filter(({ id }) => isAttachable(id))
    .map((paper) =>
      shown(paper.id, {
        name: paperName(paper.id, locale),
        check: visa && paperCheck(paper, visa, dossier, locale),
        standing: paper.reason === 'support' ? 'support' : 'asked',
      }),
    );
  const own = kept.files.filter(({ sheet }) => sheet === tripSheet || sheet === traveller.id);
  const unasked = [...new Set(own.map(({ about }) => about.paper))].flatMap((paper) =>
    paper === 'other' || papers.some(({ id }) => id === paper)
      ? []
      : [shown(paper, { name: paperName(paper, locale), check: undefined, standing: visa ? 'unasked' : 'support' })],
  );
  const other = shown('other', { name: t('other'), check: undefined, standing: 'other' });
  const documents = [...asked, ...unasked, other];

  const of = dossier.travellers.length;
  const place = of > 1 ? request('travellerOf', { n: index + 1, of }) : request('traveller', { n: 1 });
  const reason = documentRefusals.find((one) => one === why);
  const fromCheck = check !== undefined;
  return (
    <Shell hrefs={hrefs}>
      <PageColumns>
        <NextIntlClientProvider messages={{ documents: words }}>
          <DocumentsPage
            who={traveller.name ? `${place} · ${traveller.name}` : place}
            index={index}
            dossier={opened.open.id}
            documents={documents}
            brought={papers.flatMap((paper) =>
              !visa || isAttachable(paper.id)
                ? []
                : [{ name: paperName(paper.id, locale), check: paperCheck(paper, visa, dossier, locale) }],
            )}
            hasList={visa !== undefined}
            used={await usedBytes(opened.open, now)}
            limits={{ most: mostFileBytes / megabyte, pages: mostPages, room: mostBytes / megabyte, files: mostFiles }}
            refused={reason && { reason, at: Number(at ?? documents.length - 1) }}
            done={doneOf(done)}
            fromCheck={fromCheck}
            onTo={placePath(fromCheck ? { view: 'check' } : firstLeft(dossier), locale, slugs)}
            tasks={tasks}
            firstStep={placePath({ view: 'trip', step: 'trip' }, locale, slugs)}
            photo={photoPath(index, locale)}
          />
        </NextIntlClientProvider>
      </PageColumns>
    </Shell>
  );
}

const fileShown = ({ id, version, about: { name, type, pages, bytes } }: KeptDocument) => ({
  id,
  version,
  name,
  type,
  pages,
  bytes,
});
