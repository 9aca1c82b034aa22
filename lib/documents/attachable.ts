import { type PaperId, paperOrder } from '@/lib/dossier/papers';

/** What a file may be kept as: a paper of the list, or another one that a mission may want to see. */
export const attachedIds = [...paperOrder, 'other'] as const;
export type AttachedId = PaperId | 'other';

/** Made in the dossier, brought in person, or kept on a page of its own: a scan of them is of no use. */
const brought: readonly AttachedId[] = [
  'form',
  'photo',
  'passport',
  'coverLetter',
  'itinerary',
  'ownApplication',
  'representative',
  'returnEnvelope',
];

/** Whether a paper can be kept as a file. */
export const isAttachable = (id: AttachedId): boolean => !brought.includes(id);

/** One for all who travel together: kept with the trip, and shown with each of them. */
const ofTheGroup: readonly AttachedId[] = [
  'insurance',
  'insurancePolicy',
  'sponsorLetter',
  'returnTicket',
  'travelTickets',
  'onwardTicket',
  'hotelBooking',
  'stayProof',
];

/** Whether a paper is kept once for all travellers. */
export const isShared = (id: AttachedId): boolean => ofTheGroup.includes(id);

/** The two days that may be told of a paper: they are compared with the answers. */
export type PaperDay = 'from' | 'until';
const paperDays = ['from', 'until'] as const satisfies readonly PaperDay[];

/** What the days of a paper mean, by the name of their words, and which of the two it has. */
type DaysOf = { mean: 'invitation' | 'insurance' | 'ticket' | 'stay' | 'permit'; days: readonly PaperDay[] };

const insurance: DaysOf = { mean: 'insurance', days: paperDays };
const ticket: DaysOf = { mean: 'ticket', days: paperDays };
const stay: DaysOf = { mean: 'stay', days: paperDays };

const asked: Partial<Record<AttachedId, DaysOf>> = {
  invitation: { mean: 'invitation', days: paperDays },
  insurance,
  insurancePolicy: insurance,
  returnTicket: ticket,
  travelTickets: ticket,
  onwardTicket: { mean: 'ticket', days: ['until'] },
  hotelBooking: stay,
  stayProof: stay,
  residenceProof: { mean: 'permit', days: ['until'] },
};

/** The days that are asked of a paper, none of them compulsory; undefined where none are. */
export const daysAsked = (id: AttachedId): DaysOf | undefined => asked[id];
