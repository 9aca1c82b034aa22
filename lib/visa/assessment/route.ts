import type { CategoryCode } from '../rules/categories';
import { type Purpose, purposeCategories } from '../rules/purposes';
import type { RowId } from '../rules/rows';
import type { Assessment, Finding, RegimeAnswer, Traveller, Trip } from './assessment';
import { bestFit, categoryOfCode, type Fit, fitOf } from './category-fit';
import { electronicRoute, isOnElectronicList } from './electronic';
import type { Exemption } from './exemption';
import type { RegimeReason } from './reasons';
import type { Span } from './stay-count';

/** The way into the country that is answered, and what else is worked out along it. */
export type Route = {
  regime: RegimeAnswer;
  /** What is asked for: a visa at a mission (or its advice), an electronic one, or neither; none for citizens. */
  kind: 'visa' | 'eVisa' | 'visaFree' | 'none';
  code: CategoryCode | null;
  fit: Fit | null;
  reasons: readonly Finding<RegimeReason>[];
};

/** The days of a trip as read: a span, or what is wrong with them. */
export type TripDays = { span: Span } | { span: null; problem: 'datesUnreadable' | 'datesReversed' };

/** Where all are looked up: a nationality that stands in none of these is not known. */
const lists: readonly RowId[] = ['act/decree148', 'e-visa/nationalities'];

/** The rows on a traveller's nationality and passport, or the lists where there is none. */
export const rowsLookedAt = ({ all }: Exemption): readonly RowId[] =>
  all.length > 0 ? all.map(({ id }) => id) : lists;

/** Finds the way: an exemption first, then an electronic visa, then a visa at a mission; `ask` where none plainly covers the trip. */
export function routeOf(
  traveller: Traveller,
  trip: Trip,
  purpose: Purpose,
  days: TripDays,
  exemption: Exemption,
): Route {
  const code: CategoryCode | null = purposeCategories[purpose].category;
  const length = days.span && days.span[1] - days.span[0] + 1;
  const fit = code && bestFit(code, trip.entries ?? 'single', length);
  const { nationality, passportType } = traveller;
  const tried: Finding<RegimeReason>[] = exemption.findings.filter(({ reason }) => reason !== 'visaFree');
  const ask = (...reasons: Finding<RegimeReason>[]): Route => ({
    regime: 'ask',
    kind: 'visa',
    code,
    fit,
    reasons: [...tried, ...reasons],
  });
  const because = (reason: RegimeReason, rows = rowsLookedAt(exemption)): Finding<RegimeReason> => ({ reason, rows });

  if (exemption.deciding.some(({ grants }) => grants === 'own'))
    return { ...ask(), regime: 'citizen', kind: 'none', code: null, fit: null };
  if (!days.span) return ask(because(days.problem));
  if (passportType !== 'ordinary' && passportType !== 'diplomatic' && passportType !== 'service') {
    return ask(because('passportTypeOther'));
  }
  if (exemption.verdict === 'covers') {
    return {
      regime: 'visa-free',
      kind: 'visaFree',
      code: null,
      fit: null,
      reasons: exemption.findings.filter(({ reason }) => reason === 'visaFree'),
    };
  }
  if (passportType !== 'ordinary') return exemption.all.length > 0 ? ask() : ask(because('passportTypeNotListed'));
  if (exemption.verdict === 'ask') return ask();

  const isKnown = exemption.all.length > 0 || isOnElectronicList(nationality);
  if (!isKnown) return ask(because('nationalityNotListed', lists));
  if (tried.length === 0) tried.push(because('noExemption'));
  if (!code || !fit) return ask(because('purposeOther', [`purpose/${purpose}`]));

  const electronic = electronicRoute(nationality, code, trip.entries, length);
  if (electronic) {
    const { covers, ...finding } = electronic;
    if (covers) {
      return {
        regime: 'e-visa',
        kind: 'eVisa',
        code,
        fit: fitOf(code, 'single', length),
        reasons: [...tried, finding],
      };
    }
    tried.push(finding);
  }
  const rows: readonly RowId[] = [`purpose/${purpose}`, ...fit.rows];
  switch (fit.fits) {
    case 'yes':
      return { regime: 'visa', kind: 'visa', code, fit, reasons: [...tried, because('visa', rows)] };
    case 'unknown':
      return { regime: 'visa', kind: 'visa', code, fit, reasons: [...tried, because('visaStayNotFound', rows)] };
    case 'stay':
      return ask(because('stayOverCategory', rows));
    case 'validity':
      return ask(because('stayOverValidity', rows));
  }
}

/** What a traveller may do when the regime does not cover the stay at one go. */
export function waysOutOf(route: Route, exemption: Exemption, length: number | null): Assessment['waysOut'] {
  if (route.regime === 'visa-free' || route.kind === 'none' || length === null) return [];
  const ways: (Assessment['waysOut'][number] & { entries?: number })[] = [];
  const again = returning(route, exemption, length) ?? severalEntries(route, length);
  if (again) ways.push(again);
  if (route.regime === 'ask') ways.push({ reason: 'askMission', rows: route.reasons.at(-1)?.rows ?? lists });
  return ways;
}

/** Leaving and coming back without a visa: the days of each entry are too few, those of the period are not. */
function returning(route: Route, { deciding, counters }: Exemption, length: number) {
  if (route.reasons.some(({ reason }) => reason === 'purposeExcluded' || reason === 'purposeNotNamed'))
    return undefined;
  const regime = deciding.find(
    ({ limits = [], residentsOf, inForce, confidence }) =>
      !residentsOf &&
      !inForce &&
      confidence !== 'unverified' &&
      limits.some((limit) => limit.kind === 'perEntry' && !limit.repeats && length > limit.days),
  );
  const perEntry = regime?.limits?.find(({ kind }) => kind === 'perEntry')?.days;
  if (!regime || !perEntry || counters.some(({ kind, over }) => over && kind !== 'perEntry')) return undefined;
  return { reason: 'leaveAndReturn', rows: [regime.id], entries: Math.ceil(length / perEntry) } as const;
}

/** Leaving and coming back on a visa for several entries. */
function severalEntries({ regime, code }: Route, length: number) {
  if (regime !== 'ask' || !code) return undefined;
  const { multiple } = categoryOfCode(code);
  if (!multiple?.stayDays || !multiple.validityDays) return undefined;
  if (length <= multiple.stayDays || length > multiple.validityDays) return undefined;
  const rows = fitOf(code, 'multiple', length).rows;
  return { reason: 'multipleEntryVisa', rows, entries: Math.ceil(length / multiple.stayDays) } as const;
}
