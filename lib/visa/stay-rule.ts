import type { NationalityCode } from '@/lib/countries/codes';
import type { IsoDay } from '@/lib/form/date';
import { weakest } from './assessment/confidence';
import { dayNumber } from './assessment/day-number';
import { exemptionOf } from './assessment/exemption';
import { generalLimits, type Limit, type Regime } from './rules/regimes';
import type { Confidence } from './rules/state-pages';

/**
 * How long a nationality may stay as a visitor with an ordinary passport.
 *
 * free: without a visa, within all of `limits`. disagree: sources differ, and all that any of them says is in `limits`, so that
 * whoever is within them is within each. unlimited: without a visa, and no source states a limit. visa: the stay is what the
 * visa says. own: citizens of Kazakhstan. ask: no source that can be relied on.
 */
export type StayRule = {
  readonly standing: 'free' | 'disagree' | 'unlimited' | 'visa' | 'own' | 'ask';
  readonly limits: readonly Limit[];
  /** What only one source adds to them. */
  readonly also: Limit | null;
  /** How sure the least sure of the limits is; null where there are none. */
  readonly confidence: Confidence | null;
  /** The rows that say so. */
  readonly rows: readonly Regime['id'][];
};

/** The rule of a nationality for an entry on `on`, read from the rows that an assessment reads. */
export function stayRuleOf(nationality: NationalityCode, on: IsoDay): StayRule {
  const day = dayNumber(on);
  const { verdict, covering, deciding } = exemptionOf(
    { nationality, passportType: 'ordinary' },
    'tourism',
    [day, day],
    [],
  );
  const rows = (covering.length > 0 ? covering : deciding).map(({ id }) => id);
  const none = { limits: [], also: null, confidence: null, rows };
  if (covering.length === 0) {
    if (deciding.some(({ grants }) => grants === 'own')) return { standing: 'own', ...none };
    return { standing: verdict === 'ask' ? 'ask' : 'visa', ...none };
  }
  const limits = distinct(covering.flatMap((regime) => regime.limits ?? []));
  const disagree = verdict === 'ask' || covering.some((regime) => (regime.limits ?? []).length !== limits.length);
  return {
    standing: disagree ? 'disagree' : limits.length === 0 ? 'unlimited' : 'free',
    limits,
    also: covering.some(({ alsoStated }) => alsoStated) ? generalLimits.calendarYear120.limit : null,
    confidence: limits.length > 0 ? weakest(covering.map((regime) => (regime.limitsFrom ?? regime).confidence)) : null,
    rows,
  };
}

function distinct(limits: readonly Limit[]): Limit[] {
  return [...new Map(limits.map((limit) => [JSON.stringify(limit), limit])).values()];
}
