import type { NationalityCode } from '@/lib/countries/codes';
import type { CategoryCode } from './categories';
import type { Sourced } from './sources';

/** The 109 nationalities that may ask for an electronic visa (egov.kz, Obtaining a visa, 2025-01-31). */
export const eVisaNationalities = {
  sources: ['egovVisa'],
  confidence: 'official',
  // biome-ignore format: a list to be read and compared, not a column
  nationalities: [
    'DZA', 'AGO', 'AND', 'ATG', 'ABW', 'BHS', 'BGD', 'BRB', 'BLZ', 'BEN', 'BOL', 'BIH', 'BWA', 'BRN', 'BFA', 'BDI',
    'BTN', 'VUT', 'VEN', 'GAB', 'GUY', 'HTI', 'GMB', 'GHA', 'GTM', 'GIN', 'GNB', 'HND', 'HKG', 'GRD', 'DJI', 'DMA',
    'DOM', 'EGY', 'ZMB', 'ZWE', 'IND', 'IRN', 'KHM', 'CMR', 'KEN', 'KIR', 'PRK', 'CHN', 'COM', 'COG', 'CRI', 'CIV',
    'CUB', 'LAO', 'LSO', 'LBR', 'LBN', 'MUS', 'MRT', 'MDG', 'MAC', 'MKD', 'MWI', 'MLI', 'MDV', 'MAR', 'MHL', 'FSM',
    'MOZ', 'MMR', 'NAM', 'NRU', 'NPL', 'NER', 'NGA', 'NIC', 'PLW', 'PAN', 'PNG', 'PRY', 'PER', 'RWA', 'SLV', 'SMR',
    'WSM', 'STP', 'SWZ', 'SYC', 'SEN', 'VCT', 'KNA', 'LCA', 'SUR', 'SLE', 'TZA', 'TGO', 'TON', 'TTO', 'TUV', 'TUN',
    'TKM', 'UGA', 'URY', 'FRO', 'FJI', 'CAF', 'TCD', 'MNE', 'LKA', 'ERI', 'ETH', 'ZAF', 'JAM',
  ],
} as const satisfies Sourced & { nationalities: readonly NationalityCode[] };

/** The categories an electronic visa is issued in. */
export const eVisaCategories = {
  listed: {
    categories: ['B1', 'B2', 'B3', 'B12', 'C12'],
    sources: ['service3090', 'egovVisa'],
    confidence: 'official',
  },
  digitalNomad: {
    categories: ['B9-1'],
    sources: ['egovClassification'],
    confidence: 'official',
    validFrom: '2024-11-17',
  },
  notInvestor: {
    categories: [],
    without: ['A5'],
    sources: ['service3090'],
    confidence: 'official',
    conflict: 'eVisaInvestor',
  },
  investor: { categories: ['A5'], sources: ['kyzylorda'], confidence: 'seen', conflict: 'eVisaInvestor', yields: true },
} as const satisfies Record<
  string,
  Sourced & { categories: readonly CategoryCode[]; without?: readonly CategoryCode[] }
>;

/** How many entries an electronic visa allows. */
export const eVisaEntries = {
  single: { entries: 'single', sources: ['service3090', 'egovVisa'], confidence: 'official', conflict: 'eVisaEntries' },
  multiple: {
    entries: 'multiple',
    sources: ['mfaNewYorkEVisa'],
    confidence: 'seen',
    conflict: 'eVisaEntries',
    yields: true,
  },
} as const satisfies Record<string, Sourced & { entries: 'single' | 'multiple' }>;

/** Stays that a source gives for the electronic visa itself, in days. */
export const eVisaStays = {
  tourism: { category: 'B12', days: 30, corridorDays: 30, sources: ['supportAgency'], confidence: 'seen' },
  conference: {
    category: 'B1',
    days: 30,
    sources: ['supportAgency'],
    confidence: 'seen',
    conflict: 'eVisaConferenceStay',
  },
  conferenceRiga: {
    category: 'B1',
    days: 60,
    sources: ['mfaRiga', 'aifcVisa'],
    confidence: 'seen',
    conflict: 'eVisaConferenceStay',
  },
} as const satisfies Record<string, Sourced & { category: CategoryCode; days: number; corridorDays?: number }>;

/** Where one may enter and leave with it; never by land, rail or sea. `airports: 'all'`: every international airport. */
export const eVisaAirports = {
  all: { airports: 'all', sources: ['egovVisa', 'service3090'], confidence: 'official', conflict: 'eVisaAirports' },
  two: {
    airports: ['Astana', 'Almaty'],
    sources: ['egovVisa'],
    confidence: 'official',
    conflict: 'eVisaAirports',
    yields: true,
  },
} as const satisfies Record<string, Sourced & { airports: 'all' | readonly string[] }>;

/** How long it takes once the file is complete: working days or minutes. */
export const eVisaTimes = {
  day: {
    workingDays: 1,
    sources: ['situations763', 'service3090'],
    confidence: 'official',
    conflict: 'eVisaTime',
  },
  halfHour: { minutes: 30, sources: ['egovVisa'], confidence: 'official', conflict: 'eVisaTime', yields: true },
  quarter: { minutes: 15, sources: ['astanacb'], confidence: 'seen', conflict: 'eVisaTime', yields: true },
} as const satisfies Record<string, Sourced & { workingDays?: number; minutes?: number }>;

/** An electronic visa is not issued without an invitation. */
export const eVisaInvitation = {
  sources: ['situations763', 'service3090'],
  confidence: 'official',
} as const satisfies Sourced;

/** It is not extended; a new passport or one that differs voids it; a printed copy is carried. */
export const eVisaConditions = { sources: ['ktEVisa'], confidence: 'seen' } as const satisfies Sourced;

/** The State's portal, where it is asked for. Since the Rules of 2026 there is no other. */
export const eVisaPortal = {
  url: 'https://vmp.gov.kz/',
  sources: ['egovVisa', 'spinform2026'],
  confidence: 'official',
  validFrom: '2026-02-22',
} as const satisfies Sourced & Record<string, unknown>;
