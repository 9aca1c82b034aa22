import { eVisaAirports, eVisaEntries, eVisaTimes } from '../rules/evisa';
import { fingerprints } from '../rules/fingerprints';
import { type Purpose, purposeCategories } from '../rules/purposes';
import { exemptPurposes, indianTransit, type PurposeRule, type Regime } from '../rules/regimes';
import { policeRegistration, selfRegistration } from '../rules/registration';
import type { RowId } from '../rules/rows';
import { authorisationStatements } from '../rules/travel-authorisation';
import type { Assessment, Finding, Traveller, Trip } from './assessment';
import { hearsOfAuthorisation } from './calendar';
import { dayNumber } from './day-number';
import type { Exemption } from './exemption';
import type { NoteReason, WarningReason } from './reasons';
import type { Route } from './route';

/** What warnings and notes look at besides the answer. */
export type Facts = {
  traveller: Traveller;
  trip: Trip;
  purpose: Purpose;
  on: string;
  exemption: Exemption;
  route: Route;
  /** Years of age; undefined when it is not known. */
  age: number | undefined;
  /** Days of the trip; null when its dates can't be read. */
  length: number | null;
  /** Past stays that were left out because they can't be read. */
  unreadable: number;
};

type Answer = Omit<Assessment, 'warnings' | 'notes'>;
type Warning = Finding<WarningReason>;
type Note = Finding<NoteReason>;

const rowsIn = <const T extends string, K extends string>(table: T, keyed: Readonly<Record<K, unknown>>) =>
  (Object.keys(keyed) as K[]).map((key) => `${table}/${key}` as const);

const airports: Warning = { reason: 'eVisaAirports', rows: rowsIn('e-visa-airports', eVisaAirports) };
const times: Warning = { reason: 'eVisaTimeDisagrees', rows: rowsIn('e-visa-time', eVisaTimes) };
const entries: Warning = { reason: 'eVisaEntriesDisagree', rows: rowsIn('e-visa-entries', eVisaEntries) };
const authorisationRows = rowsIn('travel-authorisation', authorisationStatements);
const calendarYear: Warning = {
  reason: 'calendarYearStatement',
  rows: ['general-limit/ninetyInAny180', 'general-limit/calendarYear120'],
};

/** What needs attention: what is uncertain first, then what is late. */
export function warningsOn(answer: Answer, facts: Facts): Warning[] {
  const warnings: Warning[] = [];
  exemptionWarnings(warnings, answer, facts);
  visaWarnings(warnings, answer, facts);
  dateWarnings(warnings, answer, facts);
  return warnings;
}

function exemptionWarnings(warnings: Warning[], { regime, waysOut }: Answer, facts: Facts): void {
  const { exemption, trip, purpose, traveller } = facts;
  const warn = (reason: WarningReason, regimes: readonly Regime[]) => {
    if (regimes.length > 0) warnings.push({ reason, rows: regimes.map(({ id }) => id) });
  };
  const { all, deciding, covering } = exemption;
  if (all.length > 0) {
    warn(
      'sourcesDisagree',
      all.filter(({ conflict }) => conflict),
    );
    warn(
      'localExemption',
      all.filter(({ residentsOf }) => residentsOf),
    );
  }
  if (purpose === 'transit') {
    const stated = transitRows.get(traveller.nationality);
    if (stated) warnings.push({ reason: 'transitRegimeDisagrees', rows: stated });
  }
  const entersExempt = regime === 'visa-free' || waysOut.some(({ reason }) => reason === 'leaveAndReturn');
  if (entersExempt && hearsOfAuthorisation(trip.arrival, traveller.passportType)) {
    const isReported = trip.arrival >= authorisationStatements.airports.validFrom;
    warnings.push(
      isReported
        ? { reason: 'travelAuthorisationUnclear', rows: authorisationRows }
        : { reason: 'travelAuthorisationAdvised', rows: ['travel-authorisation/pilot'] },
    );
  }
  if (entersExempt && deciding.some(({ alsoStated }) => alsoStated)) warnings.push(calendarYear);
  if (regime !== 'visa-free') return;

  for (const { purposes } of covering) {
    if (!purposes) continue;
    const rule: PurposeRule = exemptPurposes[purposes];
    const near = purposeCategories[purpose].alternatives;
    if (rule.excludedCategories?.some((code) => near.some((other) => other === code))) {
      warnings.push({ reason: 'businessNotWork', rows: [`exempt-purposes/${purposes}`] });
    }
  }
  if (covering.every(({ purposes }) => !purposes || exemptPurposes[purposes].named.length === 0)) {
    warn('purposesNotFound', covering);
  }
  warn('periodNotFound', covering.filter(hasUnknownPeriod));
  warn(
    'noLimitStated',
    covering.filter(({ limits }) => !limits),
  );
  warn(
    'oldSource',
    covering.filter(({ old }) => old),
  );
  warn(
    'secondaryOnly',
    covering.filter(({ confidence }) => confidence === 'secondary'),
  );
  for (const { limitsFrom, id } of covering) {
    if (!limitsFrom) continue;
    warnings.push({ reason: 'limitNotVerified', rows: [id, `regime-limits/${id.slice(id.lastIndexOf('-') + 1)}`] });
  }
}

const hasUnknownPeriod = ({ limits = [] }: Regime): boolean =>
  limits.some(
    (limit) =>
      (limit.kind === 'perEntry' && limit.repeats !== undefined) ||
      (limit.kind === 'inPeriod' && limit.begins === 'notFound'),
  );

const transitRows = new Map<string, RowId[]>();
for (const [name, { nationality }] of Object.entries(indianTransit)) {
  const row = `indian-transit/${name as keyof typeof indianTransit}` as const;
  transitRows.set(nationality, [...(transitRows.get(nationality) ?? []), row]);
}

function visaWarnings(warnings: Warning[], answer: Answer, { route, trip }: Facts): void {
  const { kind, fit, code } = route;
  if (kind === 'eVisa') warnings.push(airports, times);
  if (kind === 'eVisa' || route.reasons.some(({ reason }) => reason === 'eVisaEntries')) warnings.push(entries);
  if (!fit?.allowance || !code) return;
  if (answer.entries.reason === 'entriesForStay' && trip.entries) {
    warnings.push({ reason: 'entriesChanged', rows: fit.rows });
  }
  const { stay, alsoDays } = fit.allowance;
  if (stay?.confidence !== 'official' && stay?.confidence !== 'seen') {
    warnings.push({ reason: 'stayNotConfirmed', rows: fit.rows });
  }
  if (alsoDays) {
    warnings.push({ reason: 'validityDisagrees', rows: [`category/${code}/${fit.entries}`, `category/${code}/also`] });
  }
}

function dateWarnings(
  warnings: Warning[],
  { passport, apply }: Answer,
  { traveller, trip, on, unreadable }: Facts,
): void {
  if (unreadable > 0) warnings.push({ reason: 'pastStayUnreadable', rows: ['general-limit/ninetyInAny180'] });
  const { passportExpiry: expiry } = traveller;
  if (expiry && passport.minimum && passport.advised && !Number.isNaN(dayNumber(expiry))) {
    if (expiry < passport.minimum) warnings.push({ reason: 'passportShort', rows: passport.rows });
    else if (expiry < passport.advised) warnings.push({ reason: 'passportAdvised', rows: passport.rows });
  }
  if (Number.isNaN(dayNumber(on)) || apply.reason === 'datesUnknown') return;
  if (trip.arrival < on) {
    warnings.push({ reason: 'arrivalPassed', rows: apply.rows });
    return;
  }
  const isVisa = apply.reason !== 'travelAuthorisation';
  if (apply.latest && apply.latest < on)
    warnings.push({ reason: isVisa ? 'applyLate' : 'authorisationLate', rows: apply.rows });
  if (apply.earliest && apply.earliest > on)
    warnings.push({ reason: isVisa ? 'applyEarly' : 'authorisationEarly', rows: apply.rows });
  if (apply.invitation && apply.invitation.latest < on) warnings.push({ reason: 'invitationLate', rows: apply.rows });
}

const hostNotifies: Note = { reason: 'hostNotifies', rows: ['registration/host'] };
const overstay: Note = {
  reason: 'overstay',
  rows: ['overstay/threeDays', 'overstay/fiveDays', 'overstay/tenDays', 'overstay/longer'],
};
const noRefund: Note = { reason: 'noRefund', rows: ['fee-rule/noRefund'] };
const electronic: readonly Note[] = [
  { reason: 'eVisaConditions', rows: ['e-visa/conditions'] },
  { reason: 'eVisaStillRegistered', rows: ['registration-e-visa/registered', 'registration-e-visa/exempt'] },
  noRefund,
];
const atMission: readonly Note[] = [
  { reason: 'inPerson', rows: ['fingerprints/inPerson'] },
  { reason: 'legalisation', rows: ['document-rule/legalisation'] },
  { reason: 'mayAskMore', rows: ['document-rule/missionMayAskMore'] },
  noRefund,
];
const notCompulsory: Note = { reason: 'insuranceNotCompulsory', rows: ['insurance/visaFree'] };

/** What is good to know: for the request, then for the stay. */
export function notesOn(facts: Facts): Note[] {
  const { route, exemption } = facts;
  if (route.kind === 'none') return [];
  const notes: Note[] = [];
  if (route.kind === 'visa') {
    const prints = fingerprintNote(facts);
    if (prints) notes.push(prints);
    notes.push(...atMission);
  }
  if (route.kind === 'eVisa') notes.push(...electronic);
  if (route.kind === 'visaFree') notes.push(notCompulsory);
  notes.push(hostNotifies);
  if (facts.length !== null) registrationNotes(notes, facts, facts.length);
  for (const { registeredOver, id } of route.kind === 'visaFree' ? exemption.covering : []) {
    if (registeredOver && (facts.length ?? 0) > registeredOver) {
      notes.push({ reason: 'registeredByAgreement', rows: [id] });
    }
  }
  notes.push(overstay);
  return notes;
}

function fingerprintNote({ age, on, traveller }: Facts): Note | undefined {
  const current = on >= fingerprints.now.validFrom ? 'now' : 'first';
  if (traveller.passportType === 'diplomatic' || on < fingerprints.first.validFrom) return undefined;
  if (age !== undefined && age < fingerprints[current].fromAge) return undefined;
  return { reason: 'fingerprints', rows: [`fingerprints/${current}`] };
}

function registrationNotes(notes: Note[], { traveller, trip }: Facts, length: number): void {
  const { short, union } = policeRegistration;
  if (length <= short.upToDays) {
    notes.push({ reason: 'noPoliceRegistration', rows: ['registration-police/short'] });
    return;
  }
  const isOfUnion = union.nationalities.some((known) => known === traveller.nationality);
  if (!isOfUnion || length > union.overDays) {
    const row: RowId = isOfUnion ? 'registration-police/union' : 'registration-police/long';
    notes.push({ reason: 'permitForLongerStay', rows: [row] });
  }
  if (length <= selfRegistration.upToDays && trip.arrival >= selfRegistration.validFrom)
    notes.push({ reason: 'selfRegistration', rows: ['registration/self'] });
}
