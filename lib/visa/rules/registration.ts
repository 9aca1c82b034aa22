import type { Sourced } from './sources';

/** The host tells the migration service of a guest's arrival and of each change of address; the guest does nothing. */
export const hostNotification = {
  workingDays: 3,
  fineMci: { from: 10, to: 20 },
  /** Repeated, no invitations for so many years. */
  banYears: 1,
  sources: ['egovEntryExit'],
  confidence: 'official',
  elsewhere: { sources: ['aifcNotification', 'wpk'], confidence: 'seen' },
} as const satisfies Sourced & Record<string, unknown>;

/** Stays of up to 30 days need no registration with the police; longer ones a permit that the host asks for. */
export const policeRegistration = {
  short: { upToDays: 30, sources: ['aifcNotification'], confidence: 'seen', validFrom: '2020-01-11' },
  long: { overDays: 30, sources: ['astanaTimes2025'], confidence: 'seen' },
  union: {
    overDays: 90,
    nationalities: ['ARM', 'BLR', 'KGZ', 'RUS'],
    sources: ['aifcNotification'],
    confidence: 'seen',
  },
} as const satisfies Record<string, Sourced & Record<string, unknown>>;

/**
 * Visitors who may stay up to 90 days register themselves online, by the 30th day after entry; the host confirms; changes of
 * address within 5 working days (order No. 923 of 17 November 2025). How it works since was not found.
 */
export const selfRegistration = {
  byDay: 30,
  upToDays: 90,
  changeWorkingDays: 5,
  act: 'registrationOrder',
  sources: ['trendRegistration', 'informRegistration', 'migron'],
  confidence: 'seen',
  validFrom: '2026-07-01',
} as const satisfies Sourced & Record<string, unknown>;

/** Whether an electronic visa takes the place of registration. */
export const eVisaRegistration = {
  registered: { exempt: false, sources: ['situations763'], confidence: 'official', conflict: 'eVisaRegistration' },
  exempt: {
    exempt: true,
    sources: ['embassyNote2019'],
    confidence: 'seen',
    conflict: 'eVisaRegistration',
    yields: true,
  },
} as const satisfies Record<string, Sourced & { exempt: boolean }>;

/** Today the stamp and the database of the border stand in for the paper card of migration. */
export const migrationCard = {
  before: { paper: true, sources: ['frenchMinistry'], confidence: 'seen' },
  today: { paper: false, sources: ['background'], confidence: 'unverified' },
} as const satisfies Record<string, Sourced & { paper: boolean }>;
