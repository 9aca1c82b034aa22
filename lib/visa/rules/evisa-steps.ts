import type { Sourced } from './sources';

const egov = { sources: ['egovVisa'], confidence: 'official' } as const satisfies Sourced;

/**
 * What one does to get an electronic visa, in the order of the page of egov.kz that lists it. `wording` is the page's own word for
 * it, in English. Which questions the portal asks, in which order and under which names, no source that was found says.
 */
export const eVisaSteps = {
  register: { wording: 'register on the Visa and Migration Portal', ...egov },
  requirements: { wording: 'familiarise yourself with the requirements', ...egov },
  invitation: { wording: 'enter the number of invitation', ...egov },
  passport: { wording: 'fill in the necessary passport data', ...egov },
  fee: { wording: 'pay the consular fee', ...egov },
  print: { wording: 'print out the electronic visa', ...egov },
  border: { wording: 'present a printed electronic visa', ...egov },
} as const satisfies Record<string, Sourced & { wording: string }>;

export type EVisaStep = keyof typeof eVisaSteps;

/** What other pages of the State add to those steps, without saying where among them: a copy of the passport, other answers. */
export const eVisaAlsoAsked = {
  passportCopy: { wording: 'upload an e-passport copy', sources: ['situations763'], confidence: 'official' },
  application: { wording: 'online visa application', sources: ['situations763'], confidence: 'official' },
  personal: { wording: 'e-request indicating personal information', sources: ['service3090'], confidence: 'official' },
} as const satisfies Record<string, Sourced & { wording: string }>;

/** Whether the request is signed with an electronic signature of Kazakhstan, which foreigners seldom have. */
export const eVisaSignature = {
  notNamed: { signed: false, sources: ['egovVisa'], confidence: 'official', conflict: 'eVisaSignature' },
  asked: { signed: true, sources: ['service3090'], confidence: 'official', conflict: 'eVisaSignature', yields: true },
} as const satisfies Record<string, Sourced & { signed: boolean }>;

/** It is valid for its holder alone: whoever travels along asks for their own. */
export const eVisaHolder = egov;
