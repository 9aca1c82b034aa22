import { ageOn, daysCounted, type IsoDay } from '@/lib/form/date';
import { categories } from './rules/categories';
import { invitationExempt } from './rules/invitation';
import { type Inviter, type Purpose, prepared } from './rules/purposes';

/** The parts of the trip that conditions read. */
export type TripFacts = {
  readonly purpose?: Purpose | undefined;
  readonly arrival?: IsoDay | undefined;
  readonly departure?: IsoDay | undefined;
  readonly entries?: 'single' | 'multiple' | undefined;
  readonly residence?: string | undefined;
};

/** Days between arrival and departure, both counted; undefined until both are known and in order. */
export function stayDays(trip: TripFacts): number | undefined {
  if (!trip.arrival || !trip.departure || trip.departure < trip.arrival) return undefined;
  return daysCounted(trip.arrival, trip.departure);
}

/** What the category of the purpose allows for the entries asked; undefined when the purpose has none yet. */
export function allowanceOf(trip: TripFacts) {
  const category = trip.purpose && prepared[trip.purpose]?.category;
  return category && { category, ...categories[category][trip.entries ?? 'single'] };
}

/** Requests for this purpose are not prepared yet. */
export const isUnprepared = (trip: TripFacts): boolean => trip.purpose !== undefined && !prepared[trip.purpose];

/** Who invites for the purpose of the trip; undefined until a prepared one is chosen. */
export const inviterOf = (trip: TripFacts): Inviter | undefined => trip.purpose && prepared[trip.purpose]?.inviter;

/** An organisation invites: always for some purposes, for others where the traveller says so. */
export const hasInvitingOrganisation = (trip: TripFacts & { readonly inviter?: string | undefined }): boolean =>
  inviterOf(trip) === 'organisation' || (inviterOf(trip) === 'choice' && trip.inviter === 'organisation');

/** Whether the rule asks for an invitation of someone of this nationality. */
export function needsInvitation(nationality: string, trip: TripFacts): boolean {
  const allowance = allowanceOf(trip);
  if (!allowance || inviterOf(trip) === 'nobody') return false;
  const exempt =
    invitationExempt.nationalities.has(nationality) &&
    invitationExempt.categories.includes(allowance.category) &&
    trip.entries !== 'multiple' &&
    (stayDays(trip) ?? 0) <= invitationExempt.maxStayDays;
  return !exempt;
}

/** Under 18 on the day of the request: a parent or guardian applies (embassy in The Hague, 2025-04-02). */
export const isMinor = (birthDate: IsoDay | undefined, today: IsoDay): boolean =>
  birthDate !== undefined && ageOn(birthDate, today) < 18;

/** Too young to be asked for a marital status. */
export const isChild = (birthDate: IsoDay | undefined, today: IsoDay): boolean =>
  birthDate !== undefined && ageOn(birthDate, today) < 16;
