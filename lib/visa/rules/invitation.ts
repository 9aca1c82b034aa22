import type { CountryCode, NationalityCode } from '@/lib/countries/codes';
import type { CategoryCode } from './categories';
import type { Sourced } from './sources';

/**
 * Nationalities that need no invitation for a single-entry visa of up to 30 days in the categories named here
 * (egov.kz, Visa classification, 2025-05-22; the 30 days: egov.kz and the embassies in Berlin and Ottawa).
 */
export const invitationExempt = {
  sources: ['egovClassification', 'egovEntryExit', 'mfaBerlin', 'mfaOttawa'],
  confidence: 'official',
  categories: ['A3', 'B1', 'B3', 'B10', 'B12'] as readonly CategoryCode[],
  maxStayDays: 30,
  nationalities: new Set<string>([
    'AUS',
    'AUT',
    'USA',
    'BEL',
    'ARE',
    'BGR',
    'BRA',
    'DEU',
    'GRC',
    'DNK',
    'NZL',
    'JPN',
    'ISR',
    'JOR',
    'IRL',
    'ISL',
    'ESP',
    'ITA',
    'CAN',
    'QAT',
    'CYP',
    'KOR',
    'LVA',
    'LTU',
    'LIE',
    'LUX',
    'HUN',
    'MYS',
    'MLT',
    'MCO',
    'NLD',
    'NOR',
    'OMN',
    'POL',
    'PRT',
    'ROU',
    'SAU',
    'SGP',
    'SVK',
    'SVN',
    'GBR',
    'FIN',
    'FRA',
    'HRV',
    'CZE',
    'CHE',
    'SWE',
    'EST',
  ] satisfies CountryCode[]),
} as const satisfies Sourced & Record<string, unknown>;

/** The same nationalities need none for these categories either, whatever the entries and the stay. */
export const invitationExemptAlways = {
  categories: ['B12-1'],
  sources: ['egovClassification'],
  confidence: 'official',
  validFrom: '2024-11-17',
} as const satisfies Sourced & { categories: readonly CategoryCode[] };

/** Installers, consultants and auditors of the same nationalities: an undated page of an agency adds their category. */
export const invitationInstallers = {
  needed: {
    categories: ['B2'],
    sources: ['egovClassification'],
    confidence: 'official',
    conflict: 'installersWithoutInvitation',
  },
  exempt: {
    categories: ['B2'],
    sources: ['oriontravel'],
    confidence: 'seen',
    conflict: 'installersWithoutInvitation',
    yields: true,
  },
} as const satisfies Record<string, Sourced & { categories: readonly CategoryCode[] }>;

/** A statement on longer stays of some nationalities, against the rule of 30 days. */
export type LongStayStatement = Sourced & {
  readonly nationalities: readonly NationalityCode[];
  readonly categories: readonly CategoryCode[];
  readonly fromDays: number;
  readonly toDays: number;
  readonly needed: boolean;
};

const frenchLongStays = { nationalities: ['FRA'], categories: ['B10', 'B12'], fromDays: 31, toDays: 90 } as const;

/** Whether stays of 31 to 90 days need an invitation. */
export const invitationLongStays = {
  thirtyDaysRule: {
    ...frenchLongStays,
    needed: true,
    sources: ['mfaBerlin'],
    confidence: 'official',
    conflict: 'frenchLongStay',
  },
  frenchMinistry: {
    ...frenchLongStays,
    needed: false,
    sources: ['frenchMinistry'],
    confidence: 'seen',
    conflict: 'frenchLongStay',
  },
} as const satisfies Record<string, LongStayStatement>;

/** Who may go without an invitation on a private trip, with proof of it. */
export const invitationExceptions = {
  funeralOrIllness: { categories: ['B10'], sources: ['egovClassification'], confidence: 'official' },
  formerCompatriots: { categories: ['B10'], sources: ['egovClassification'], confidence: 'official' },
  familyWithCitizen: { categories: ['B10'], sources: ['egovClassification'], confidence: 'official' },
} as const satisfies Record<string, Sourced & { categories: readonly CategoryCode[] }>;

export type InvitationException = keyof typeof invitationExceptions;

/**
 * When an invitation may be asked for: from so many months or days before entry, until so many working days before it.
 * `days` are the calendar days that surely hold those working days.
 */
export const invitationLead = {
  person: { fromMonths: 12, workingDays: 5, days: 7, sources: ['egovVisa'], confidence: 'official' },
  organisation: { fromDays: 90, workingDays: 5, days: 7, sources: ['egovVisa'], confidence: 'official' },
} as const satisfies Record<
  string,
  Sourced & { fromMonths?: number; fromDays?: number; workingDays: number; days: number }
>;

/** How long it takes, in working days; on paper longer, and longer still if State security is asked. */
export const invitationReview = {
  online: { workingDays: 3, days: 5, sources: ['egovVisa'], confidence: 'official', conflict: 'invitationReview' },
  paper: { workingDays: 5, days: 7, sources: ['egovVisa'], confidence: 'official', conflict: 'invitationReview' },
  stateSecurity: {
    days: 30,
    sources: ['dosImmigration'],
    confidence: 'secondary',
    conflict: 'invitationReview',
    yields: true,
  },
} as const satisfies Record<string, Sourced & { workingDays?: number; days: number }>;

/** A registered invitation has a number of ten digits. */
export const invitationNumber = { digits: 10, sources: ['astanacb'], confidence: 'seen' } as const satisfies Sourced & {
  digits: number;
};

/** Before an invitation is refused, its inviter is warned and heard. `noticeDays`: at the least. */
export const invitationRefusal = {
  noticeDays: 3,
  sources: ['kazkorean'],
  confidence: 'seen',
} as const satisfies Sourced & { noticeDays: number };

/** Inviters sign with an electronic signature on vmp.gov.kz: legal persons for business, people for private trips. */
export const invitationSignature = { sources: ['scribd'], confidence: 'seen' } as const satisfies Sourced;
