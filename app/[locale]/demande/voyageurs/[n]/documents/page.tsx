import { getTranslations } from 'next-intl/server';
import { DocumentsPage, doneOf, type ShownDocument } from '@/components/documents/documents-page';
import { Findings } from '@/components/findings';
import { isAttachable, isShared } from '@/lib/documents/attachable';
import { findingsOf } from '@/lib/documents/findings';
import { documentRefusals, mostFileBytes, mostFiles, mostPages } from '@/lib/documents/limits';
import { paperCheck } from '@/lib/dossier/document-part';
import { paperName } from '@/lib/dossier/paper-words';
import { papersOf } from '@/lib/dossier/papers';
import { requestSoFar } from '@/lib/dossier/requests';
import { attachedOf, documentsOf, filesIn, type KeptDocument } from '@/lib/server/documents';
import { mostBytes, usedBytes } from '@/lib/server/files';
import { documentsPaths, photoPath, placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { tripSheet } from '@/lib/visa/draft';
import { travellerMetadata, travellerPage } from '../../traveller-page';

const megabyte = 1024 * 1024;

export const generateMetadata = travellerMetadata('documents');

/** The documents of one traveller, those of the whole group among them. */
export default travellerPage(
  'documents',
  documentsPaths,
  async ({ open, dossier, traveller, now, search, ...page }) => {
    const { locale, who, index, fromCheck, onTo, tasks } = page;
    const t = await getTranslations({ locale, namespace: 'documents' });
    const request = await getTranslations({ locale, namespace: 'request' });
    const kept = await documentsOf(open, now);

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

    const disagreeing = findingsOf(dossier, attachedOf(kept), { electronic: false }).filter(({ places: [place] }) =>
      place.view === 'documents' ? place.index === index || isShared(place.paper) : false,
    );
    const names = dossier.travellers.map(({ name }, n) => name ?? request('traveller', { n: n + 1 }));

    const reason = documentRefusals.find((one) => one === search.why);
    return (
      <DocumentsPage
        who={who}
        index={index}
        dossier={open.id}
        documents={documents}
        brought={papers.flatMap((paper) =>
          !visa || isAttachable(paper.id)
            ? []
            : [{ name: paperName(paper.id, locale), check: paperCheck(paper, visa, dossier, locale) }],
        )}
        hasList={visa !== undefined}
        used={await usedBytes(open, now)}
        limits={{ most: mostFileBytes / megabyte, pages: mostPages, room: mostBytes / megabyte, files: mostFiles }}
        refused={reason && { reason, at: Number(search.at ?? documents.length - 1) }}
        done={doneOf(search.done)}
        fromCheck={fromCheck}
        onTo={onTo}
        tasks={tasks}
        firstStep={placePath({ view: 'trip', step: 'trip' }, locale, slugs)}
        disagreeing={<Findings findings={disagreeing} names={names} slugs={slugs} />}
        photo={photoPath(index, locale)}
      />
    );
  },
);

const fileShown = ({ id, version, about: { name, type, pages, bytes } }: KeptDocument) => ({
  id,
  version,
  name,
  type,
  pages,
  bytes,
});
