import type { NamedCode } from '@/lib/countries/codes';
import { names as english } from '@/lib/countries/names/en';
import type { IsoDay } from '@/lib/form/date';
import type { Question } from '@/lib/form/question';
import { machineName } from '@/lib/passport/machine-name';
import { toLatin } from '@/lib/passport/transliteration';
import { requestContent } from '@/lib/text/request-content';
import { type AnyWords, wordsOf } from '@/lib/text/request-texts';
import type { Dossier } from '@/lib/visa/dossier';
import type { StepPlace } from '@/lib/visa/place';
import { type TravellerQuestionId, travellerForm } from '@/lib/visa/traveller-form';
import { type TripQuestionId, tripForm } from '@/lib/visa/trip-form';

type QuestionId = TripQuestionId | TravellerQuestionId;

/** An answer as one types it on the portal of the State. */
export type PortalAnswer = {
  /** The question, `children-0-name` for a part of a list. */
  question: string;
  /** In Latin capitals, on one line; null where nothing was answered yet. */
  value: string | null;
  /** The name as it is printed in the passport, where the machine-readable lines write it otherwise. */
  printed?: string;
  /** Where it is answered. */
  at: StepPlace;
};

/** The answers of one traveller by the parts of the portal that ask for them. */
export type PortalAnswers = Readonly<Record<PortalPart, readonly PortalAnswer[]>>;

export type PortalPart = keyof typeof parts;

/**
 * Which answers each part takes. Of the parts only the order is known (`eVisaSteps`), so within the passport answers stand as in the
 * passport's own page (ICAO Doc 9303-4, 4.1), and the others as on the paper form. Questions of both forms are the traveller's own.
 * Questions that only lead to others, and those of transit, have no part.
 */
const parts = {
  invitation: ['invitationNumber'],
  passport: [
    'passportType',
    'passportNumber',
    'surname',
    'givenNames',
    'nationality',
    'birthDate',
    'sex',
    'birthPlace',
    'birthCountry',
    'passportIssued',
    'passportExpiry',
    'passportIssuer',
  ],
  // biome-ignore format: in the order of the boxes of the paper form, a line for a few of them
  other: [
    'otherNames', 'birthNationality', 'maritalStatus', 'spouseName', 'spouseNationality',
    'street', 'postcode', 'town', 'residence', 'phone', 'email',
    'workStatus', 'occupation', 'employerName', 'employerAddress', 'employerPhone',
    'mayReturn', 'permitNumber', 'permitUntil', 'visits', 'refusal',
    'purpose', 'organisationName', 'organisationAddress', 'organisationPhone',
    'hostName', 'hostAddress', 'hostPhone', 'invitationDate',
    'destinations', 'entryPoint', 'stayAddress', 'payer', 'payerName',
    'insured', 'insurer', 'insuredUntil', 'arrival', 'departure', 'entries', 'children',
    'parentName', 'otherParentName', 'consent',
  ],
} as const satisfies Record<string, readonly QuestionId[]>;

/** The parts in which an answer that is missing is shown as such: of the rest, much is left out rightly. */
const needed: readonly PortalPart[] = ['invitation', 'passport'];

/** All that a traveller has answered, as it is typed on the portal, part by part; `index` counts from 0. */
export function portalAnswers(dossier: Dossier, index: number): PortalAnswers {
  const of = (part: PortalPart) =>
    parts[part].flatMap((question) => answersTo(dossier, index, question, needed.includes(part)));
  return { invitation: of('invitation'), passport: of('passport'), other: of('other') };
}

const isTravellers = (question: QuestionId): question is TravellerQuestionId => question in travellerForm.questions;

function answersTo(dossier: Dossier, index: number, id: QuestionId, isNeeded: boolean): PortalAnswer[] {
  const traveller = dossier.travellers[index];
  if (!traveller) return [];
  const isOwn = isTravellers(id);
  const question: Question = isOwn ? travellerForm.questions[id] : tripForm.questions[id];
  const value = isOwn ? traveller.answers[id] : dossier.trip.answers[id];
  const at: StepPlace | undefined = isOwn ? placeOfTraveller(id, index) : placeOfTrip(id);
  if (!at) return [];
  if (id === 'surname' || id === 'givenNames') return nameAnswer(traveller.answers, id, at);
  if (value === undefined || value === '') return isNeeded ? [{ question: id, value: null, at }] : [];
  if (question.kind === 'list') {
    return (value as readonly Readonly<Record<string, string | undefined>>[]).flatMap((item, n) =>
      Object.entries(question.fields).flatMap(([field, asked]) => {
        const name = `${id}-${n}-${field}`;
        const part = item[field];
        return part ? [{ question: name, value: typedAs(asked, name, part), at }] : [];
      }),
    );
  }
  return [{ question: id, value: typedAs(question, id, value as string | readonly string[]), at }];
}

/** A name as in the machine-readable lines. A single name stands in the first of the two fields, and the second is left out. */
function nameAnswer(
  { surname, givenNames }: { readonly surname?: string | undefined; readonly givenNames?: string | undefined },
  id: 'surname' | 'givenNames',
  at: StepPlace,
): PortalAnswer[] {
  if (!surname && !givenNames) return [{ question: id, value: null, at }];
  const machine = machineName({ surname: surname ?? '', givenNames: givenNames ?? '' });
  const [first, second] = surname ? [surname, givenNames] : [givenNames, undefined];
  const given = id === 'surname' ? first : second;
  const printed = given === undefined ? '' : latin(given);
  const value = machine.ok ? machine[id] : printed;
  if (value === '') return [];
  return [{ question: id, value, at, ...(printed !== value && printed !== '' && { printed }) }];
}

const placeOfTraveller = (id: TravellerQuestionId, index: number): StepPlace | undefined => {
  const step = travellerForm.steps.find(({ questions }) => (questions as readonly string[]).includes(id));
  return step && { view: 'traveller', index, step: step.id };
};

const placeOfTrip = (id: TripQuestionId): StepPlace | undefined => {
  const step = tripForm.steps.find(({ questions }) => (questions as readonly string[]).includes(id));
  return step && { view: 'trip', step: step.id };
};

/** The answer to a question in Latin capitals; choices and countries in English, days as DD.MM.YYYY. */
function typedAs(question: Question, name: string, value: string | readonly string[]): string {
  const words: AnyWords = wordsOf(requestContent.en.questions, name);
  switch (question.kind) {
    case 'date':
      return dayTyped(value as IsoDay);
    case 'code':
      return latin(english[value as NamedCode]);
    case 'choice':
    case 'choices':
      return [value]
        .flat()
        .map((option) => latin(words.options?.[option] ?? option))
        .join(', ');
    default:
      // The part before the @ of an address may tell capitals apart (RFC 5321, 2.4).
      return name === 'email' ? String(value) : latin(String(value));
  }
}

const dayTyped = (day: IsoDay): string => day.split('-').reverse().join('.');

/** Latin capitals; texts were checked when they were typed, so what has no Latin form can't be here. */
function latin(typed: string): string {
  const read = toLatin(typed);
  return read.ok ? read.text : typed.toUpperCase();
}
