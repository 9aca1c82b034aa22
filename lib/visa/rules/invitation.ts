import type { CountryCode } from '@/lib/countries/codes';
import type { CategoryCode } from './categories';
import type { Sourced } from './sources';

/**
 * Nationalities that need no invitation for a single-entry visa of up to 30 days in the categories named here
 * (egov.kz, Visa classification, 2025-05-22).
 */
export const invitationExempt = {
  sources: ['egovClassification'],
  confidence: 'official',
  categories: ['B3', 'B10', 'B12'] as readonly CategoryCode[],
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

/** Categories applied for without an invitation: the traveller's own application is enough (transit). */
export const ownApplication: readonly CategoryCode[] = ['B13'];
