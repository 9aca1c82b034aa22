import type { IsoDay } from '@/lib/form/date';
import { eVisaProcessing, passportValidity, passportValidityAdvised, processing } from '../rules/deadlines';
import { invitationLead, invitationReview } from '../rules/invitation';
import { type Purpose, purposeCategories } from '../rules/purposes';
import type { Regime } from '../rules/regimes';
import type { RowId } from '../rules/rows';
import { authorisation, authorisationExempt } from '../rules/travel-authorisation';
import type { Assessment } from './assessment';
import { dayOfNumber, monthsAway } from './day-number';
import type { Span } from './stay-count';

type ApplyAnswer = Assessment['apply'];

/** The dates of the trip can't be read. */
export const noCalendar: ApplyAnswer = {
  reason: 'datesUnknown',
  rows: ['deadline/processing'],
  earliest: null,
  latest: null,
  invitation: null,
};

/** Nothing is asked for beforehand. */
export const nothingToApplyFor = (rows: readonly RowId[]): ApplyAnswer => ({
  reason: 'nothingToApplyFor',
  rows,
  earliest: null,
  latest: null,
  invitation: null,
});

/** Passports whose holders are not asked for the travel authorisation. */
const isExempt = (passport: string): boolean => authorisationExempt.passports.some((known) => known === passport);

/** Whether the travel authorisation is spoken of for someone who enters without a visa on this day. */
export const hearsOfAuthorisation = (arrival: IsoDay, passport: string): boolean =>
  !isExempt(passport) && arrival >= authorisation.validFrom;

/** Nothing but, from the pilot on, the travel authorisation. */
export function visaFreeCalendar(trip: Span, passport: string): ApplyAnswer {
  if (!hearsOfAuthorisation(dayOfNumber(trip[0]), passport)) {
    return nothingToApplyFor([isExempt(passport) ? 'travel-authorisation/exempt' : 'travel-authorisation/how']);
  }
  return {
    reason: 'travelAuthorisation',
    rows: ['travel-authorisation/how'],
    earliest: dayOfNumber(trip[1] - authorisation.validDays + 1),
    latest: dayOfNumber(trip[0] - authorisation.leadDays),
    invitation: null,
  };
}

/**
 * The last day to ask for the visa: as many days before arrival as it takes. The first is that of the invitation, where one is
 * needed; where none is, no source says.
 */
export function visaCalendar(trip: Span, kind: 'visa' | 'eVisa', purpose: Purpose, invited: boolean): ApplyAnswer {
  const isElectronic = kind === 'eVisa';
  const taken = isElectronic ? eVisaProcessing.days : processing.days;
  const latest = trip[0] - taken;
  const invitation = invited ? invitationDays(trip[0], latest, purpose) : null;
  const own: RowId = isElectronic ? 'e-visa/processing' : 'deadline/processing';
  const who = whoAsks(purpose);
  return {
    reason: isElectronic ? 'eVisaTime' : 'missionTime',
    rows: invitation ? [own, `invitation-lead/${who}`, 'invitation-review/online'] : [own],
    earliest: invitation?.earliest ?? null,
    latest: dayOfNumber(latest),
    invitation,
  };
}

/** Whose times of asking hold: where an organisation may invite, its own, which are the shorter ones. */
const whoAsks = (purpose: Purpose) => (purposeCategories[purpose].inviter === 'person' ? 'person' : 'organisation');

/** The inviter asks in time for both rules: the lead of invitations, and their review before the visa is asked for. */
function invitationDays(arrival: number, visa: number, purpose: Purpose): ApplyAnswer['invitation'] {
  const who = whoAsks(purpose);
  const lead = invitationLead[who];
  return {
    earliest:
      'fromMonths' in lead ? monthsAway(dayOfNumber(arrival), -lead.fromMonths) : dayOfNumber(arrival - lead.fromDays),
    latest: dayOfNumber(Math.min(arrival - lead.days, visa - invitationReview.online.days)),
  };
}

/** The passports of the country itself: no rule that was found speaks of them. */
export const ownPassport = (rows: readonly RowId[]): Assessment['passport'] => ({
  reason: 'ownCitizen',
  rows,
  minimum: null,
  advised: null,
});

/** How long the passport must be valid: the general months after the stay, or more where an agreement asks for more. */
export function passportDays(departure: IsoDay | null, regimes: readonly Regime[]): Assessment['passport'] {
  const agreed = regimes.filter(({ passportMonths = 0 }) => passportMonths > passportValidity.months);
  const months = agreed.reduce<number>(
    (most, { passportMonths = 0 }) => Math.max(most, passportMonths),
    passportValidity.months,
  );
  return {
    reason: agreed.length > 0 ? 'agreedValidity' : 'generalValidity',
    rows:
      agreed.length > 0
        ? [...agreed.map(({ id }) => id), 'passport/validity']
        : ['passport/validity', 'passport/validityAdvised', 'passport/blankPages'],
    minimum: departure && monthsAway(departure, months),
    advised: departure && monthsAway(departure, Math.max(months, passportValidityAdvised.months)),
  };
}
