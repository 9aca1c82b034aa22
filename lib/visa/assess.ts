import { ageOn, type IsoDay } from '@/lib/form/date';
import type { Assessment, Traveller, Trip } from './assessment/assessment';
import {
  noCalendar,
  nothingToApplyFor,
  ownPassport,
  passportDays,
  visaCalendar,
  visaFreeCalendar,
} from './assessment/calendar';
import { bestFit, type Fit } from './assessment/category-fit';
import { weakest } from './assessment/confidence';
import { dayNumber } from './assessment/day-number';
import { documentList } from './assessment/document-list';
import { type Exemption, exemptionOf } from './assessment/exemption';
import { eVisaFee, noFee, unknownFee, visaFee } from './assessment/fee-answer';
import {
  eVisaInvitationAnswer,
  invitationAnswer,
  noInvitation,
  unknownInvitation,
} from './assessment/invitation-answer';
import { notesOn, warningsOn } from './assessment/notices';
import { type Route, routeOf, rowsLookedAt, type TripDays, waysOutOf } from './assessment/route';
import { spansOf } from './assessment/stay-count';
import { missionFor, nowhere, portal } from './assessment/where';
import { isMinor } from './conditions';
import { officialCategories, type Purpose, purposeCategories } from './rules/purposes';
import type { RowId } from './rules/rows';

/**
 * What applies to a traveller for a trip, as known on the day `on`: whether a visa is needed, which one, and everything that
 * follows, each part with its reason and the rows it was read from (see `rules/rows`).
 *
 * Pure and total: it answers for every nationality, passport, purpose and stay, for codes nobody knows and for days that are none.
 * Where no rule that was found covers the trip, or sources contradict each other, the regime is `ask`, with what each of them
 * says. It never decides by a country's name: all that is particular stands in the rows.
 */
export function assess(traveller: Traveller, trip: Trip, on: IsoDay): Assessment {
  return answered(traveller, trip, on, (route) => route);
}

/**
 * The same for a request that is handed in at a mission whatever the regime: papers, fee, place and days are those of the visa.
 * `regime` and `reasons` stay as they are, so that nobody is told that a visa is needed. Citizens have nothing to ask for.
 */
export function assessRequest(traveller: Traveller, trip: Trip, on: IsoDay): Assessment {
  return answered(traveller, trip, on, (route, purpose, days) => {
    if (route.kind === 'none' || route.kind === 'visa') return route;
    const { category: code } = purposeCategories[purpose];
    return { ...route, kind: 'visa', code, fit: code && bestFit(code, trip.entries ?? 'single', days) };
  });
}

function answered(
  traveller: Traveller,
  trip: Trip,
  on: IsoDay,
  by: (route: Route, purpose: Purpose, days: number | null) => Route,
): Assessment {
  const purpose: Purpose = Object.hasOwn(purposeCategories, trip.purpose) ? trip.purpose : 'other';
  const days = daysOf(trip);
  const { spans: past, unreadable } = spansOf(traveller.pastStays ?? []);
  const exemption = exemptionOf(traveller, purpose, days.span, past);
  const length = days.span && days.span[1] - days.span[0] + 1;
  const route = by(routeOf(traveller, trip, purpose, days, exemption), purpose, length);

  const { kind, code, fit } = route;
  const rows = route.reasons.at(-1)?.rows ?? rowsLookedAt(exemption);
  const entries = fit?.entries ?? trip.entries ?? 'single';
  const age = ageOf(traveller.birthDate, on);
  const where =
    kind === 'visa' ? missionFor(traveller.residence, traveller.postcode) : kind === 'eVisa' ? portal : nowhere(rows);
  const invitation =
    kind === 'eVisa'
      ? eVisaInvitationAnswer
      : kind === 'visa'
        ? code
          ? invitationAnswer(code, traveller.nationality, entries, length)
          : unknownInvitation([`purpose/${purpose}`])
        : noInvitation(rows);
  const invited = invitation.value !== 'notNeeded';

  const answer: Omit<Assessment, 'warnings' | 'notes'> = {
    regime: route.regime,
    reasons: route.reasons,
    waysOut: waysOutOf(route, exemption, length),
    category: categoryAnswer(route, purpose, traveller, rows),
    entries: entriesAnswer(route, trip, rows),
    stay: stayAnswer(route, exemption, length, rows),
    invitation,
    documents:
      kind === 'none'
        ? []
        : documentList({
            kind,
            category: code,
            invited,
            livesElsewhere: Boolean(traveller.residence) && traveller.residence !== traveller.nationality,
            isMinor: age !== undefined && isMinor(traveller.birthDate, on),
            mission: where.missions.length === 1 ? where.missions[0] : undefined,
          }),
    fee: feeOf(route, entries, traveller, age, invited, rows),
    where,
    apply:
      kind === 'none'
        ? nothingToApplyFor(rows)
        : !days.span
          ? noCalendar
          : kind === 'visaFree'
            ? visaFreeCalendar(days.span, traveller.passportType)
            : visaCalendar(days.span, kind, purpose, invited),
    passport:
      kind === 'none'
        ? ownPassport(rows)
        : passportDays(days.span && trip.departure, kind === 'visaFree' ? exemption.covering : []),
  };
  const facts = { traveller, trip, purpose, on, exemption, route, age, length, unreadable };
  return { ...answer, warnings: warningsOn(answer, facts), notes: notesOn(facts) };
}

function feeOf(
  { kind, code }: Route,
  entries: 'single' | 'multiple',
  { residence }: Traveller,
  age: number | undefined,
  invited: boolean,
  rows: readonly RowId[],
): Assessment['fee'] {
  if (kind === 'visaFree' || kind === 'none') return noFee(rows);
  if (!code) return unknownFee;
  return kind === 'eVisa' ? eVisaFee(code) : visaFee(code, entries, residence, age, invited);
}

/** The days of the trip, or what is wrong with them. */
function daysOf({ arrival, departure }: Trip): TripDays {
  const span = [dayNumber(arrival), dayNumber(departure)] as const;
  if (Number.isNaN(span[0]) || Number.isNaN(span[1])) return { span: null, problem: 'datesUnreadable' };
  return span[1] < span[0] ? { span: null, problem: 'datesReversed' } : { span };
}

/** Whole years of age on a day; undefined when either day can't be read or comes before birth. */
function ageOf(birthDate: IsoDay | undefined, on: IsoDay): number | undefined {
  if (!birthDate || Number.isNaN(dayNumber(birthDate)) || Number.isNaN(dayNumber(on))) return undefined;
  return birthDate > on ? undefined : ageOn(birthDate, on);
}

function categoryAnswer(
  { kind, code }: Route,
  purpose: Purpose,
  { passportType }: Traveller,
  rows: readonly RowId[],
): Assessment['category'] {
  if (kind === 'visaFree' || kind === 'none') return { reason: 'noVisaNeeded', rows, code: null, alternatives: [] };
  const { alternatives } = purposeCategories[purpose];
  const official =
    passportType === 'diplomatic' || passportType === 'service' ? officialCategories[passportType].categories : [];
  const read: RowId[] = [`purpose/${purpose}`];
  if (passportType === 'diplomatic' || passportType === 'service') read.push(`official-category/${passportType}`);
  return {
    reason: code ? 'categoryOfPurpose' : 'noCategoryForPurpose',
    rows: read,
    code,
    alternatives: official.length > 0 ? [...official, ...alternatives] : alternatives,
  };
}

const isKnownFit = (fit: Fit): boolean => fit.fits === 'yes' || fit.fits === 'unknown';

function entriesAnswer({ kind, fit }: Route, trip: Trip, rows: readonly RowId[]): Assessment['entries'] {
  if (kind === 'visaFree') return { reason: 'entriesFree', rows, value: null, validityDays: null };
  if (kind === 'none') return { reason: 'ownCitizen', rows, value: null, validityDays: null };
  if (!fit) return { reason: 'entriesUnknown', rows, value: null, validityDays: null };
  const isAsked = trip.entries === fit.entries;
  const reason = isAsked
    ? 'entriesAsked'
    : trip.entries || fit.entries === 'multiple'
      ? 'entriesForStay'
      : 'entriesEnough';
  return {
    reason: isKnownFit(fit) ? reason : 'entriesNotEnough',
    rows: fit.rows,
    value: fit.entries,
    validityDays: fit.allowance?.validityDays ?? null,
  };
}

function stayAnswer(
  { kind, fit }: Route,
  { covering, counters, leaveBy }: Exemption,
  days: number | null,
  rows: readonly RowId[],
): Assessment['stay'] {
  const common = { days, counters, leaveBy };
  if (kind === 'visaFree') {
    const perEntry = counters.filter((counter) => counter.kind === 'perEntry').map((counter) => counter.days);
    const isLimited = counters.length > 0;
    return {
      ...common,
      reason: isLimited ? 'stayVisaFree' : 'stayNoLimit',
      rows: isLimited ? counters.flatMap((counter) => counter.rows) : rows,
      perEntry: perEntry.length > 0 ? Math.min(...perEntry) : null,
      confidence: weakest(covering.map((regime) => (regime.limitsFrom ?? regime).confidence)),
    };
  }
  if (kind === 'none') return { ...common, reason: 'ownCitizen', rows, perEntry: null, confidence: null };
  if (!fit?.allowance) return { ...common, reason: 'stayUnknown', rows, perEntry: null, confidence: null };
  const { stayDays, stay } = fit.allowance;
  return {
    ...common,
    reason: stayDays === null ? 'stayNotFound' : 'stayOfCategory',
    rows: fit.rows,
    perEntry: stayDays,
    confidence: stay?.confidence ?? null,
  };
}
