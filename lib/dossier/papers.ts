import type { DocumentReason } from '@/lib/visa/assessment/reasons';
import { type DocumentId, type DocumentRule, type DocumentRuleId, documentRules } from '@/lib/visa/rules/documents';
import type { RowId } from '@/lib/visa/rules/rows';
import type { TripAnswers } from '@/lib/visa/trip-form';
import type { BoxNumber } from './official-form';
import type { VisaRequest } from './requests';

/**
 * What bears out an answer of the form, for a mission that asks: no rule that was found does. Each stands for the box that it
 * bears out.
 */
export const supports = {
  travelTickets: 20,
  stayProof: 21,
  sponsorLetter: 22,
  insurancePolicy: 23,
  employerLetter: 12,
  schoolLetter: 12,
} as const satisfies Record<string, BoxNumber>;

export type SupportId = keyof typeof supports;
export type PaperId = DocumentId | SupportId;

/** What the sources say of a paper itself: see `DocumentRule`. Empty where they say nothing. */
export type Nature = Pick<DocumentRule, 'as' | 'months' | 'attested' | 'translated'>;

/** A paper of one traveller: why it is there, by which rows, and what is known of it. */
export type Paper = {
  id: PaperId;
  reason: DocumentReason | 'support';
  rows: readonly RowId[];
  /** Undefined where it can be but one thing. */
  nature: Nature | undefined;
  /** It lies in the dossier already. */
  made: boolean;
};

/** Papers that can be but one thing, so that nobody asks whether a copy will do. */
const plain: readonly PaperId[] = ['form', 'photo', 'passport', 'representative'];

const made: readonly PaperId[] = ['form', 'coverLetter', 'itinerary', 'ownApplication'];

/** The order of a mission's counter: the form and the passport, what gives a right to the visa, the trip, the child, the fee. */
export const paperOrder = [
  'form',
  'photo',
  'passport',
  'passportCopy',
  'residenceProof',
  'coverLetter',
  'invitation',
  'noteVerbale',
  'petition',
  'ownApplication',
  'circumstances',
  'universityInvitation',
  'enrolmentOrder',
  'clinicInvitation',
  'workPermit',
  'qualification',
  'religiousApproval',
  'diploma',
  'portfolio',
  'electronicSignature',
  'investment',
  'ethnicity',
  'familyLink',
  'bankStatements',
  'taxReturn',
  'criminalRecord',
  'insurance',
  'insurancePolicy',
  'employerLetter',
  'schoolLetter',
  'sponsorLetter',
  'itinerary',
  'returnTicket',
  'travelTickets',
  'onwardVisa',
  'onwardTicket',
  'hotelBooking',
  'stayProof',
  'representative',
  'birthCertificate',
  'parentPassports',
  'parentConsent',
  'companionConsent',
  'feeReceipt',
  'returnEnvelope',
] as const satisfies readonly PaperId[];

/** The papers of a traveller, in the order of the counter: those that rules ask for, then what bears out the form. */
export function papersOf({ visa, answers }: VisaRequest, trip: TripAnswers): Paper[] {
  const asked = new Map<PaperId, Paper>();
  for (const { document: id, reason, rows } of visa.documents) {
    // Those who travel with a parent are with nobody else.
    if (id === 'companionConsent' && answers.consent !== 'neither') continue;
    // Who holds parental authority alone has no other parent to ask.
    if (id === 'parentConsent' && answers.consent === 'sole') continue;
    const known = asked.get(id);
    asked.set(id, {
      id,
      reason: known?.reason ?? reason,
      rows: [...(known?.rows ?? []), ...rows],
      nature: plain.includes(id) ? undefined : { ...known?.nature, ...natureOf(rows) },
      made: made.includes(id),
    });
  }
  for (const id of supportsOf(answers, trip, (document) => asked.has(document)))
    asked.set(id, { id, reason: 'support', rows: [], nature: {}, made: false });
  return paperOrder.flatMap((id) => asked.get(id) ?? []);
}

function natureOf(rows: readonly RowId[]): Nature {
  const nature: Nature = {};
  for (const row of rows) {
    const { as, months, attested, translated }: DocumentRule =
      documentRules[row.slice('document/'.length) as DocumentRuleId];
    Object.assign(nature, as && { as }, months && { months }, attested && { attested }, translated && { translated });
  }
  return nature;
}

function supportsOf(
  { workStatus }: VisaRequest['answers'],
  { payer, insured, purpose, stayAddress, staysWithHost }: TripAnswers,
  isAsked: (document: DocumentId) => boolean,
): SupportId[] {
  const found: (SupportId | false)[] = [
    !isAsked('returnTicket') && !isAsked('onwardTicket') && 'travelTickets',
    !isAsked('hotelBooking') &&
      purpose !== 'transit' &&
      (stayAddress !== undefined || staysWithHost === 'yes') &&
      'stayProof',
    payer !== undefined && payer !== 'self' && 'sponsorLetter',
    insured === 'yes' && !isAsked('insurance') && 'insurancePolicy',
    (workStatus === 'employed' || workStatus === 'selfEmployed') && 'employerLetter',
    (workStatus === 'student' || workStatus === 'pupil') && 'schoolLetter',
  ];
  return found.filter((id) => id !== false);
}
