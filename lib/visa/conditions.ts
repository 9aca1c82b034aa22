import { ageOn, daysCounted, type IsoDay } from '@/lib/form/date';
import { invitationAnswer } from './assessment/invitation-answer';
import { categories } from './rules/categories';
import { type Inviter, type Purpose, prepared, purposeCategories } from './rules/purposes';

/** How many months ahead a trip may begin: what will hold later nobody knows. */
export const monthsAhead = 24;

/** The parts of the trip that conditions read. */
export type TripFacts = {
  readonly purpose?: Purpose | undefined;
  readonly arrival?: IsoDay | undefined;
  readonly departure?: IsoDay | undefined;
  readonly entries?: 'single' | 'multiple' | undefined;
};

/** Days between arrival and departure, both counted; undefined until both are known and in order. */
export function stayDays(trip: TripFacts): number | undefined {
  if (!trip.arrival || !trip.departure || trip.departure < trip.arrival) return undefined;
  return daysCounted(trip.arrival, trip.departure);
}

type Prepared = (typeof prepared)[number];

const isPrepared = (purpose: Purpose): purpose is Prepared => prepared.some((each) => each === purpose);

/** The row of the purpose, where requests are prepared for it. */
const preparedRow = ({ purpose }: TripFacts) =>
  purpose !== undefined && isPrepared(purpose) ? purposeCategories[purpose] : undefined;

/** What the category of the purpose allows for the entries asked; undefined when requests are not prepared for it. */
export function allowanceOf(trip: TripFacts) {
  const category = preparedRow(trip)?.category;
  return category && { category, ...categories[category][trip.entries ?? 'single'] };
}

/** Requests for this purpose are not prepared yet. */
export const isUnprepared = ({ purpose }: TripFacts): boolean => purpose !== undefined && !isPrepared(purpose);

/** Who invites for the purpose of the trip; undefined until a prepared one is chosen. */
export const inviterOf = (trip: TripFacts): Inviter | undefined => preparedRow(trip)?.inviter;

/** An organisation invites: always for some purposes, for others where the traveller says so. */
export const hasInvitingOrganisation = (trip: TripFacts & { readonly inviter?: string | undefined }): boolean =>
  inviterOf(trip) === 'organisation' || (inviterOf(trip) === 'choice' && trip.inviter === 'organisation');

/** Whether the rule asks for an invitation of someone of this nationality; where sources disagree, it does. */
export function needsInvitation(nationality: string, trip: TripFacts): boolean {
  const row = preparedRow(trip);
  if (!row || row.inviter === 'nobody') return false;
  const { value } = invitationAnswer(row.category, nationality, trip.entries ?? 'single', stayDays(trip) ?? null);
  return value !== 'notNeeded';
}

/** Under 18 on the day of the request: a parent or guardian applies (embassy in The Hague, 2025-04-02). */
export const isMinor = (birthDate: IsoDay | undefined, today: IsoDay): boolean =>
  birthDate !== undefined && ageOn(birthDate, today) < 18;

/** Too young to be asked for a marital status. */
export const isChild = (birthDate: IsoDay | undefined, today: IsoDay): boolean =>
  birthDate !== undefined && ageOn(birthDate, today) < 16;
