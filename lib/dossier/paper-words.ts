// What is said of the papers of a dossier.
import type { AttachedId } from '@/lib/documents/attachable';
import { dayInWords } from '@/lib/text/dates';
import { listInWords } from '@/lib/text/lists';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { sourceDateInWords } from '@/lib/text/source-dates';
import { sourceTitle } from '@/lib/text/source-titles';
import { type RowId, rows, sourcesOf, withElsewhere } from '@/lib/visa/rules/rows';
import { type Confidence, sources } from '@/lib/visa/rules/sources';
import type { SourceText } from '@/lib/visa/rules/state-pages';
import type { TripAnswers } from '@/lib/visa/trip-form';
import { readable } from './latin';
import { type Nature, type Paper, type PaperId, type SupportId, supports } from './papers';
import type { VisaRequest } from './requests';

const isSupport = (id: PaperId): id is SupportId => Object.hasOwn(supports, id);

/** The name of a paper. */
export const paperName = (id: PaperId, locale: Locale): string =>
  isSupport(id)
    ? say(locale, ({ dossier }) => dossier.documents.supports[id])
    : say(locale, ({ assessment }) => assessment.documents[id]);

/** The name of what a file is kept as. */
export const attachedName = (id: AttachedId, locale: Locale): string =>
  id === 'other' ? say(locale, ({ documents }) => documents.other) : paperName(id, locale);

/** The box that a paper bears out, where no rule asks for it. */
export const supportWords = (id: PaperId, locale: Locale): string | undefined =>
  isSupport(id) ? say(locale, ({ dossier }) => dossier.documents.supportOf, { box: supports[id] }) : undefined;

/** Original or copy, what it covers, how it is signed: what the sources say, or that they say nothing. */
export function natureInWords({ as, months, attested, translated }: Nature, locale: Locale): string {
  const texts = (key: 'original' | 'copy' | 'months' | 'notary' | 'legalised' | 'translated' | 'unknown') =>
    say(locale, ({ dossier }) => dossier.documents.natures[key], { months: months ?? 0 });
  const said = [as, months && 'months', attested, translated && 'translated'] as const;
  const known = said.flatMap((key) => (key ? [texts(key)] : []));
  return known.length > 0 ? known.join(' ') : texts('unknown');
}

/** What the answers say of a traveller's paper: its number, its last day; undefined where they say nothing. */
export function detailOf(
  { id }: Paper,
  { answers }: VisaRequest,
  trip: TripAnswers,
  locale: Locale,
): string | undefined {
  const until = (day: string | undefined) => (day ? dayInWords(day, locale) : '');
  switch (id) {
    case 'passport':
      return say(locale, ({ dossier }) => dossier.documents.passport, {
        number: answers.passportNumber ?? '',
        until: until(answers.passportExpiry),
      });
    case 'residenceProof':
      return answers.permitNumber
        ? say(locale, ({ dossier }) => dossier.documents.permit, {
            number: answers.permitNumber,
            until: until(answers.permitUntil),
          })
        : undefined;
    case 'invitation':
      return answers.invitationNumber
        ? say(locale, ({ dossier }) => dossier.documents.invitation, {
            number: answers.invitationNumber,
            date: until(answers.invitationDate) || 'none',
          })
        : say(locale, ({ dossier }) => dossier.documents.invitationMissing);
    case 'insurance':
    case 'insurancePolicy':
      return trip.insured === 'yes'
        ? say(locale, ({ dossier }) => dossier.documents.insured, {
            insurer: readable(trip.insurer ?? ''),
            until: until(trip.insuredUntil),
          })
        : undefined;
    case 'parentConsent':
      return answers.consent && say(locale, ({ dossier }) => dossier.documents.consents[answers.consent ?? 'both']);
    default:
      return undefined;
  }
}

const confidences: readonly Confidence[] = ['official', 'seen', 'secondary', 'unverified'];

/** How sure some rows are and where they were read, by confidence; undefined where no source is named. */
export function sourcesInWords(ids: readonly RowId[], locale: Locale): string | undefined {
  const all = withElsewhere(ids);
  const said = confidences.flatMap((confidence) => {
    const titles = sourcesOf(all.filter((id) => rows.get(id)?.confidence === confidence)).map((id) => {
      const { date }: SourceText = sources[id];
      const title = sourceTitle(id, locale);
      return say(locale, ({ dossier }) => dossier.documents.sourceOf, { title, date: sourceDateInWords(date, locale) });
    });
    if (titles.length === 0) return [];
    const sure = say(locale, ({ visa }) => visa.sure[confidence]);
    return [say(locale, ({ dossier }) => dossier.documents.source, { sure, titles: listInWords(titles, locale) })];
  });
  return said.length > 0 ? said.join('. ') : undefined;
}
