import { assessmentWords } from '@/lib/text/assessment-words';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import type { Dossier } from '@/lib/visa/dossier';
import type { RowId } from '@/lib/visa/rules/rows';
import { detailOf, natureInWords, paperName, sourcesInWords, supportWords } from './paper-words';
import { type Paper, type PaperId, paperOrder, papersOf } from './papers';
import type { Check, DossierPart } from './part';
import type { VisaRequest } from './requests';

/** A paper of several travellers, and whose it is. */
export type SharedPaper = { id: PaperId; of: readonly { paper: Paper; request: VisaRequest }[] };

/** The papers of all travellers, each once, in the order of the counter. */
export function sharedPapers(dossier: Dossier, requests: readonly VisaRequest[]): SharedPaper[] {
  const all = requests.flatMap((request) =>
    papersOf(request, dossier.trip.answers).map((paper) => ({ paper, request })),
  );
  return paperOrder.flatMap((id) => {
    const of = all.filter(({ paper }) => paper.id === id);
    return of.length > 0 ? [{ id, of }] : [];
  });
}

/** Every document with its reason, what it must be like and where that was read: for the traveller. */
export function documentPart(dossier: Dossier, requests: readonly VisaRequest[], locale: Locale): DossierPart {
  const papers = sharedPapers(dossier, requests);
  const isSupport = ({ of }: SharedPaper) => of.every(({ paper }) => paper.reason === 'support');
  const check = (paper: SharedPaper) => checkOf(paper, requests.length, dossier, locale);
  const asked = papers.filter((paper) => !isSupport(paper)).map(check);
  const supporting = papers.filter(isSupport).map(check);
  const text = (key: 'title' | 'lede' | 'legend' | 'supportsTitle' | 'supportsLede') =>
    say(locale, ({ dossier: texts }) => texts.documents[key]);
  const legalisation = sourcesInWords(['document-rule/legalisation', 'document-rule/missionMayAskMore'], locale);
  return {
    id: 'documents',
    title: text('title'),
    lang: locale,
    handIn: false,
    content: [
      { type: 'text', text: text('lede') },
      { type: 'text', look: 'note', text: [text('legend'), legalisation].filter(Boolean).join(' ') },
      { type: 'checks', items: asked },
      ...(supporting.length > 0
        ? ([
            { type: 'heading', text: text('supportsTitle') },
            { type: 'text', text: text('supportsLede') },
            { type: 'checks', items: supporting },
          ] as const)
        : []),
    ],
  };
}

/** A paper of one traveller, with its reason, what it must be like and where that was read. */
export const paperCheck = (paper: Paper, request: VisaRequest, dossier: Dossier, locale: Locale): Check =>
  checkOf({ id: paper.id, of: [{ paper, request }] }, 1, dossier, locale);

function checkOf({ id, of }: SharedPaper, travellers: number, dossier: Dossier, locale: Locale): Check {
  const trip = dossier.trip.answers;
  const [first] = of;
  const details = of.map(({ paper, request }) => ({
    name: request.name,
    detail: detailOf(paper, request, trip, locale),
  }));
  const isSame = of.length === travellers && new Set(details.map(({ detail }) => detail)).size === 1;
  const support = supportWords(id, locale);
  const lines = first
    ? [
        support ?? reasonOf(first, locale),
        !support && !first.paper.made && first.paper.nature && natureInWords(first.paper.nature, locale),
        first.paper.made && say(locale, ({ dossier: texts }) => texts.documents.made),
        exceptions(id, first.request, locale),
      ]
    : [];
  const rows: RowId[] = [...new Set(of.flatMap(({ paper }) => paper.rows))];
  const source = sourcesInWords(rows, locale);
  return {
    text: paperName(id, locale),
    ...(isSame && details[0]?.detail && { detail: details[0].detail }),
    ...(!isSame && {
      who: details.map(({ name, detail }) => ({ name, ...(detail && { detail }) })),
    }),
    lines: lines.filter((line) => typeof line === 'string'),
    ...(source && { source }),
  };
}

function reasonOf({ paper: { reason }, request }: SharedPaper['of'][number], locale: Locale): string | undefined {
  if (reason === 'support') return undefined;
  return assessmentWords(request.visa, request.trip, locale)('documentReasons', { reason, rows: [] });
}

/** Who may go without an invitation. */
function exceptions(id: PaperId, { visa }: VisaRequest, locale: Locale): string | undefined {
  if (id !== 'invitation' || visa.invitation.exceptions.length === 0) return undefined;
  const words = visa.invitation.exceptions.map((one) => say(locale, ({ assessment }) => assessment.exceptions[one]));
  return say(locale, ({ dossier }) => dossier.documents.exceptFor, {
    exceptions: words.join(say(locale, ({ visa }) => visa.separator)),
  });
}
