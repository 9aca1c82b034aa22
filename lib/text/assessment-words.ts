import type { IsoDay } from '@/lib/form/date';
import type { Assessment, Finding, Trip } from '@/lib/visa/assessment/assessment';
import { passportValidity } from '@/lib/visa/rules/deadlines';
import { eVisaAirports } from '@/lib/visa/rules/evisa';
import { type Mission, type MissionId, missions } from '@/lib/visa/rules/missions';
import type { Limit } from '@/lib/visa/rules/regimes';
import { selfRegistration } from '@/lib/visa/rules/registration';
import { type Row, type RowId, rows } from '@/lib/visa/rules/rows';
import { authorisationStatements } from '@/lib/visa/rules/travel-authorisation';
import type { ReasonTexts } from './assessment-texts';
import { dayInWords } from './dates';
import { figures } from './figures';
import type { Messages } from './fr';
import { eitherInWords, listInWords } from './lists';
import type { Locale } from './routing';
import { say } from './say';

/** What a text may be given; `missing` stands for a day that is not known, which texts ask for with `select`. */
type Values = Readonly<Record<string, string | number>>;

/**
 * Says why each part of an assessment is what it is: `words('warnings', warning)` is the sentence of that warning, with the days,
 * figures and places of this answer in it.
 */
export function assessmentWords(assessment: Assessment, trip: Trip, locale: Locale) {
  const common = { ...figures, ...datesOf(assessment, locale), ...valuesOf(assessment, trip, locale) };
  return <P extends keyof ReasonTexts>(
    part: P,
    { reason, rows: read, entries }: Finding<Extract<keyof ReasonTexts[P], string>> & { readonly entries?: unknown },
  ): string => {
    const values = { ...common, ...valuesOfRows(read), ...(typeof entries === 'number' && { n: entries }) };
    return say(locale, ({ assessment: all }) => all[part][reason as keyof Messages['assessment'][P]] as string, values);
  };
}

/** When the inviter asks for the invitation, said on the day `on`; undefined where none is needed. */
export function invitationDaysInWords({ apply }: Assessment, on: IsoDay, locale: Locale): string | undefined {
  if (!apply.invitation) return undefined;
  const { earliest, latest } = apply.invitation;
  return say(locale, ({ assessment }) => assessment.invitationDays, {
    open: latest < on ? 'past' : earliest <= on ? 'yes' : 'no',
    invitationEarliest: dayInWords(earliest, locale),
    invitationLatest: dayInWords(latest, locale),
  });
}

/** A mission by its kind and town: "l’ambassade à Paris". */
export function missionInWords(id: MissionId, locale: Locale): string {
  const city = say(locale, ({ assessment }) => assessment.cities[id]);
  return say(locale, ({ assessment }) => assessment.missionKinds[missions[id].kind], { city });
}

/** Missions of one country with whom they serve: "the consulate general in Strasbourg for Grand Est"; whoever serves the rest comes last. */
export function districtsInWords(ids: readonly MissionId[], locale: Locale): string {
  const served = ids.flatMap((id): { id: MissionId; of: keyof Messages['assessment']['districts'] }[] => {
    const { district }: Mission = missions[id];
    const of = district?.region ?? (district?.departements === 'others' ? 'others' : undefined);
    return of ? [{ id, of }] : [];
  });
  const inOrder = [...served.filter(({ of }) => of !== 'others'), ...served.filter(({ of }) => of === 'others')];
  return listInWords(
    inOrder.map(({ id, of }) =>
      say(locale, ({ assessment }) => assessment.served, {
        mission: missionInWords(id, locale),
        district: say(locale, ({ assessment }) => assessment.districts[of]),
      }),
    ),
    locale,
  );
}

/** How long one may stay under these limits: "30 days an entry and 90 days in any 180". Where rows give several of a kind, the least. */
export function limitsInWords(counters: Assessment['stay']['counters'], locale: Locale): string {
  const least = counters.filter(
    (one) =>
      // Stated by one page only, and said so in a warning.
      one.kind !== 'calendarYear' &&
      !counters.some(({ kind, of, days }) => kind === one.kind && of === one.of && days < one.days),
  );
  const words = least.map(({ kind, days, of }) => say(locale, ({ stays }) => stays[kind], { days, of: of ?? 0 }));
  return listInWords([...new Set(words)], locale);
}

function datesOf({ apply, passport, stay }: Assessment, locale: Locale): Values {
  const words = (day: IsoDay | null | undefined) => (day ? dayInWords(day, locale) : 'missing');
  return {
    leaveBy: words(stay.leaveBy),
    earliest: words(apply.earliest),
    latest: words(apply.latest),
    invitationLatest: words(apply.invitation?.latest),
    minimum: words(passport.minimum),
    advised: words(passport.advised),
    pilotFrom: words(authorisationStatements.pilot.validFrom),
    airportsFrom: words(authorisationStatements.airports.validFrom),
    otherPointsFrom: words(authorisationStatements.otherPoints.validFrom),
    selfFrom: words(selfRegistration.validFrom),
  };
}

function valuesOf({ category, entries, stay, where }: Assessment, { purpose }: Trip, locale: Locale): Values {
  return {
    days: stay.days ?? 0,
    perEntry: stay.perEntry ?? 0,
    limits: limitsInWords(stay.counters, locale),
    entries: entries.value ?? 'missing',
    purpose: say(locale, ({ assessment: { purposes } }) =>
      Object.hasOwn(purposes, purpose) ? purposes[purpose] : purposes.other,
    ),
    category: category.code ?? '',
    categoryName: category.code ? say(locale, ({ assessment }) => assessment.categories[category.code ?? 'B12']) : '',
    missions: eitherInWords(
      where.missions.map((id) => missionInWords(id, locale)),
      locale,
    ),
    districts: districtsInWords(where.missions, locale),
    airports: listInWords(eVisaAirports.two.airports, locale),
  };
}

/** What the rows of one statement say in figures. */
function valuesOfRows(read: readonly RowId[]): Values {
  const found = read.flatMap((id) => rows.get(id) ?? []);
  const limits = found.flatMap(limitsOf);
  const entry = limits.find(({ kind }) => kind === 'perEntry');
  const period = limits.find((limit) => limit.kind === 'inAny' || limit.kind === 'inPeriod');
  const [validity, alsoDays] = figuresOf(found, 'validityDays');
  const [over] = figuresOf(found, 'overDays', 'registeredOver');
  const [months] = figuresOf(found, 'passportMonths', 'months');
  return {
    limit: entry?.days ?? 0,
    most: period?.days ?? 0,
    period: period && 'of' in period ? period.of : 0,
    validity: validity ?? 0,
    alsoDays: alsoDays ?? 0,
    over: over ?? 0,
    months: months ?? passportValidity.months,
  };
}

const limitsOf = ({ limits, limit }: Row): readonly Limit[] =>
  (Array.isArray(limits) ? limits : limit ? [limit] : []) as readonly Limit[];

const figuresOf = (found: readonly Row[], ...names: readonly string[]): number[] =>
  found.flatMap((row) => names.flatMap((name) => (typeof row[name] === 'number' ? [row[name]] : [])));
