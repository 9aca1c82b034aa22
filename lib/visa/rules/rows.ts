import { acts } from './acts';
import { type Allowance, type Category, type CategoryCode, categories } from './categories';
import { customs } from './customs';
import { blankPages, eVisaProcessing, passportValidity, passportValidityAdvised, processing } from './deadlines';
import { documentRules, legalisation, missionMayAskMore, photoAge } from './documents';
import {
  eVisaAirports,
  eVisaCategories,
  eVisaConditions,
  eVisaEntries,
  eVisaInvitation,
  eVisaNationalities,
  eVisaPortal,
  eVisaStays,
  eVisaTimes,
} from './evisa';
import { eVisaAlsoAsked, eVisaHolder, eVisaSignature, eVisaSteps } from './evisa-steps';
import { childFees, feeRules, fees, mci } from './fees';
import { fingerprints, inPerson } from './fingerprints';
import { insurance } from './insurance';
import {
  invitationExceptions,
  invitationExempt,
  invitationExemptAlways,
  invitationInstallers,
  invitationLead,
  invitationLongStays,
  invitationNumber,
  invitationRefusal,
  invitationReview,
  invitationSignature,
} from './invitation';
import { type Mission, type MissionId, missionCounts, missions } from './missions';
import { offences, overstay } from './overstay';
import { officialCategories, purposeCategories } from './purposes';
import { exemptPurposes, generalLimits, indianTransit, listSizes, regimeGroups, regimes } from './regimes';
import {
  eVisaRegistration,
  hostNotification,
  migrationCard,
  policeRegistration,
  selfRegistration,
} from './registration';
import type { Sourced, SourceId } from './sources';
import { authorisation, authorisationData, authorisationExempt, authorisationStatements } from './travel-authorisation';

/** The tables whose rows are named by their keys. */
const tables = {
  act: acts,
  'exempt-purposes': exemptPurposes,
  'general-limit': generalLimits,
  'list-size': listSizes,
  'indian-transit': indianTransit,
  purpose: purposeCategories,
  'official-category': officialCategories,
  'e-visa': {
    nationalities: eVisaNationalities,
    invitation: eVisaInvitation,
    conditions: eVisaConditions,
    portal: eVisaPortal,
    holder: eVisaHolder,
    processing: eVisaProcessing,
  },
  'e-visa-categories': eVisaCategories,
  'e-visa-entries': eVisaEntries,
  'e-visa-stay': eVisaStays,
  'e-visa-airports': eVisaAirports,
  'e-visa-time': eVisaTimes,
  'e-visa-step': eVisaSteps,
  'e-visa-also': eVisaAlsoAsked,
  'e-visa-signature': eVisaSignature,
  invitation: {
    exempt: invitationExempt,
    exemptAlways: invitationExemptAlways,
    number: invitationNumber,
    refusal: invitationRefusal,
    signature: invitationSignature,
  },
  'invitation-installers': invitationInstallers,
  'invitation-long-stay': invitationLongStays,
  'invitation-exception': invitationExceptions,
  'invitation-lead': invitationLead,
  'invitation-review': invitationReview,
  document: documentRules,
  'document-rule': { legalisation, missionMayAskMore, photoAge },
  fee: fees,
  mci,
  'fee-rule': feeRules,
  'child-fee': childFees,
  deadline: { processing },
  passport: { validity: passportValidity, validityAdvised: passportValidityAdvised, blankPages },
  'travel-authorisation': {
    ...authorisationStatements,
    how: authorisation,
    data: authorisationData,
    exempt: authorisationExempt,
  },
  fingerprints: { ...fingerprints, inPerson },
  insurance,
  registration: { host: hostNotification, self: selfRegistration },
  'registration-police': policeRegistration,
  'registration-e-visa': eVisaRegistration,
  'migration-card': migrationCard,
  overstay: { ...overstay, ...offences },
  customs,
  'mission-count': { all: missionCounts },
} as const satisfies Record<string, Record<string | number, Sourced>>;

type Table = keyof typeof tables;
type TableRowId = { [T in Table]: `${T}/${keyof (typeof tables)[T] & (string | number)}` }[Table];

type CategoryPart = 'single' | 'single-stay' | 'single-longer' | 'multiple' | 'multiple-stay' | 'multiple-longer';
type CategoryRowId = `category/${CategoryCode}` | `category/${CategoryCode}/${CategoryPart | 'also' | 'fee' | 'once'}`;
type MissionRowId = `mission/${MissionId}` | `mission/${MissionId}/${'district' | `contact-${number}`}`;
type RegimeRowId = `regime/${string}` | `regime-limits/${string}`;
type ElsewhereRowId = `${TableRowId}/elsewhere`;

/** The name of a row: its table and its key there. Names are kept: answers and pages point to them. */
export type RowId = TableRowId | ElsewhereRowId | CategoryRowId | MissionRowId | RegimeRowId;

/** Where a row was read and how sure it is, with what else it says. */
export type Row = Sourced & Readonly<Record<string, unknown>>;

function* allowanceRows(code: CategoryCode, entries: 'single' | 'multiple', allowance: Allowance | null) {
  if (!allowance) return;
  const { validityDays, validity, alsoDays, alsoConflict, longer, stayDays, stay } = allowance;
  const conflict = alsoConflict && { conflict: alsoConflict };
  yield row(`category/${code}/${entries}`, { validityDays, ...validity, ...conflict });
  if (alsoDays) yield row(`category/${code}/also`, { validityDays: alsoDays, ...validity, ...conflict });
  if (longer) yield row(`category/${code}/${entries}-longer`, longer);
  if (stay) yield row(`category/${code}/${entries}-stay`, { stayDays, ...stay });
}

function* categoryRows(code: CategoryCode, category: Category) {
  yield row(`category/${code}`, category);
  yield* allowanceRows(code, 'single', category.single);
  yield* allowanceRows(code, 'multiple', category.multiple);
  if (category.feeFrom) yield row(`category/${code}/fee`, category.feeFrom);
  if (category.oncePerYear) yield row(`category/${code}/once`, category.oncePerYear);
}

function* missionRows(id: MissionId, mission: Mission) {
  yield row(`mission/${id}`, mission);
  if (mission.district) yield row(`mission/${id}/district`, mission.district);
  for (const [n, contact] of mission.contacts.entries()) yield row(`mission/${id}/contact-${n}`, contact);
}

const row = (id: RowId, data: Row): readonly [RowId, Row] => [id, data];

/** A row and, where the same was read elsewhere with less weight, the row of that. */
function* tableRows(id: TableRowId, { elsewhere, ...data }: Row) {
  yield row(id, data);
  if (elsewhere) yield row(`${id}/elsewhere`, { ...data, ...elsewhere });
}

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

/** Every row of every table, by its name. */
export const rows: ReadonlyMap<RowId, Row> = new Map([
  ...keys(tables).flatMap((table) =>
    Object.entries<Row>(tables[table]).flatMap(([key, data]) => [...tableRows(`${table}/${key}` as TableRowId, data)]),
  ),
  ...regimes.map((regime) => row(regime.id, regime)),
  ...Object.entries(regimeGroups).flatMap(([id, group]) =>
    'limitsFrom' in group ? [row(`regime-limits/${id}`, group.limitsFrom)] : [],
  ),
  ...keys(categories).flatMap((code) => [...categoryRows(code, categories[code])]),
  ...keys(missions).flatMap((id) => [...missionRows(id, missions[id])]),
]);

/** Some rows, each followed by that of what was read elsewhere with less weight, where there is one. */
export const withElsewhere = (ids: readonly RowId[]): RowId[] =>
  ids.flatMap((id) => {
    const elsewhere = `${id}/elsewhere` as RowId;
    return rows.has(elsewhere) ? [id, elsewhere] : [id];
  });

/** The sources of some rows, each once, in the order of the rows. */
export function sourcesOf(ids: Iterable<RowId>): SourceId[] {
  const found = new Set<SourceId>();
  for (const id of ids) for (const source of rows.get(id)?.sources ?? []) found.add(source);
  return [...found];
}
