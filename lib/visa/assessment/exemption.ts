import type { IsoDay } from '@/lib/form/date';
import type { Purpose } from '../rules/purposes';
import { exemptPurposes, generalLimits, type Limit, type Regime, regimes } from '../rules/regimes';
import type { RowId } from '../rules/rows';
import type { Finding, Traveller } from './assessment';
import { dayOfNumber } from './day-number';
import type { RegimeReason } from './reasons';
import { type Counter, countOf, lastDayWithin, type Span } from './stay-count';

/** Whether a traveller may enter without a visa: yes, no, or sources do not say. */
export type Verdict = 'covers' | 'no' | 'ask';

/** What the rows on exemptions say of a trip. */
export type Exemption = {
  verdict: Verdict;
  findings: readonly Finding<RegimeReason>[];
  /** The rows that decide, those in force on the day of arrival. */
  deciding: readonly Regime[];
  /** Those of them that cover the trip. */
  covering: readonly Regime[];
  /** All rows in force, those that yield to others too. */
  all: readonly Regime[];
  counters: readonly (Counter & { rows: readonly RowId[] })[];
  leaveBy: IsoDay | null;
};

const none: readonly Regime[] = [];

const byPassport = new Map<string, Regime[]>();
for (const regime of regimes) {
  const key = `${regime.nationality}-${regime.passport}`;
  const known = byPassport.get(key);
  if (known) known.push(regime);
  else byPassport.set(key, [regime]);
}

/** Purposes of a stay of more than a visit: an exemption that says nothing of purposes is not taken to cover them. */
const beyondVisits: readonly Purpose[] = ['study', 'work'];

/** The rows of a nationality and passport type that are in force on a day; all of them when the day is not known. */
function regimesOf(nationality: string, passport: string, arrival: IsoDay | null): readonly Regime[] {
  const known = byPassport.get(`${nationality}-${passport}`);
  if (!known) return none;
  if (arrival === null) return known;
  return known.filter(
    ({ validFrom, validTo }) => (!validFrom || validFrom <= arrival) && (!validTo || validTo >= arrival),
  );
}

/** What exemptions say of a trip; `trip` is null when its days can't be read. */
export function exemptionOf(
  { nationality, passportType }: Pick<Traveller, 'nationality' | 'passportType'>,
  purpose: Purpose,
  trip: Span | null,
  past: readonly Span[],
): Exemption {
  const all = regimesOf(nationality, passportType === 'other' ? 'special' : passportType, trip && dayOfNumber(trip[0]));
  const deciding = all.some(({ yields }) => yields) ? all.filter(({ yields }) => !yields) : all;
  const judged = deciding.map((regime) => judge(regime, purpose, trip, past));
  const verdicts = judged.map(({ verdict }) => verdict);
  const covering = deciding.filter((_, n) => verdicts[n] === 'covers');
  const findings = judged.flatMap((one) => one.findings);
  if (deciding.some(({ conflict }) => conflict) && new Set(verdicts).size > 1) {
    verdicts.splice(0, verdicts.length, 'ask');
    findings.push({ reason: 'sourcesDisagree', rows: deciding.map(({ id }) => id) });
  }
  return {
    verdict: verdicts.includes('covers') ? 'covers' : verdicts.includes('ask') ? 'ask' : 'no',
    findings,
    deciding,
    covering,
    all,
    counters: judged.flatMap((one) => one.counters),
    leaveBy: judged.reduce<IsoDay | null>(
      (first, { leaveBy }) => (leaveBy && (first === null || leaveBy < first) ? leaveBy : first),
      null,
    ),
  };
}

type Judgement = Omit<Exemption, 'deciding' | 'covering' | 'all'>;

const unjudged = (verdict: Verdict, reason: RegimeReason, regime: Regime): Judgement => ({
  verdict,
  findings: [{ reason, rows: [regime.id] }],
  counters: [],
  leaveBy: null,
});

const nothing: Judgement = { verdict: 'no', findings: [], counters: [], leaveBy: null };

/** What one row says. */
function judge(regime: Regime, purpose: Purpose, trip: Span | null, past: readonly Span[]): Judgement {
  if (regime.grants === 'own') return unjudged('ask', 'ownCitizen', regime);
  if (regime.grants !== 'visa-free' || regime.residentsOf) return nothing;
  if (regime.inForce) return unjudged('ask', 'inForceNotFound', regime);
  if (regime.confidence === 'unverified') return unjudged('ask', 'ruleNotVerified', regime);

  const findings: Finding<RegimeReason>[] = [];
  let verdict: Verdict = 'covers';
  const about = purposeFinding(regime, purpose);
  if (about) {
    verdict = about.reason === 'purposeExcluded' ? 'no' : 'ask';
    findings.push(about);
  }
  const rows: readonly RowId[] = regime.limitsFrom ? [regime.id, limitsRow(regime)] : [regime.id];
  const counters: (Counter & { rows: readonly RowId[] })[] = [];
  if (!trip) return { verdict, findings, counters, leaveBy: null };

  for (const limit of regime.limits ?? []) {
    const counter = countOf(limit, trip, past);
    counters.push({ ...counter, rows });
    if (!counter.over) continue;
    const reason = overReason(limit, trip);
    findings.push({ reason, rows });
    if (reason !== 'periodStartUnknown') verdict = 'no';
    else if (verdict === 'covers') verdict = 'ask';
  }
  if (regime.alsoStated) {
    const stated: readonly RowId[] = [`general-limit/${regime.alsoStated}`, 'general-limit/ninetyInAny180'];
    const counter = countOf(generalLimits[regime.alsoStated].limit, trip, past);
    counters.push({ ...counter, rows: stated });
    if (counter.over && verdict === 'covers') {
      verdict = 'ask';
      findings.push({ reason: 'stayOverCalendarYear', rows: stated });
    }
  }
  if (verdict === 'covers') {
    findings.push({
      reason: 'visaFree',
      rows: regime.purposes ? [...rows, `exempt-purposes/${regime.purposes}`] : rows,
    });
  }
  const leaveBy = about?.reason === 'purposeExcluded' ? null : lastDayWithin(regime.limits ?? [], trip[0], past);
  return { verdict, findings, counters, leaveBy };
}

/** The row that says how sure the limits are, where the exemption itself is surer. */
const limitsRow = (regime: Regime): RowId => `regime-limits/${regime.id.slice(regime.id.lastIndexOf('-') + 1)}`;

/** Why the exemption does not plainly cover the purpose; undefined when it does, or when it says nothing of a visit. */
function purposeFinding(regime: Regime, purpose: Purpose): Finding<RegimeReason> | undefined {
  if (purpose === 'other') return { reason: 'purposeOther', rows: [regime.id] };
  if (!regime.purposes) {
    return beyondVisits.includes(purpose) ? { reason: 'purposesNotFound', rows: [regime.id] } : undefined;
  }
  const { named, excluded }: { named: readonly Purpose[]; excluded: readonly Purpose[] } =
    exemptPurposes[regime.purposes];
  const rows: readonly RowId[] = [regime.id, `exempt-purposes/${regime.purposes}`];
  if (excluded.includes(purpose)) return { reason: 'purposeExcluded', rows };
  return named.length > 0 && !named.includes(purpose) ? { reason: 'purposeNotNamed', rows } : undefined;
}

/** Over a period whose beginning is not known, only a trip that is too long by itself is surely too long. */
function overReason(limit: Limit, trip: Span): RegimeReason {
  if (limit.kind === 'perEntry') return 'stayOverEntry';
  const alone = trip[1] - trip[0] + 1;
  return limit.kind === 'inPeriod' && alone <= limit.days ? 'periodStartUnknown' : 'stayOverPeriod';
}
