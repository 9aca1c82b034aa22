import type { CategoryCode } from './categories';
import type { MissionId } from './missions';
import type { Sourced } from './sources';

/** A document that is handed in or shown. */
export type DocumentId =
  | 'form'
  | 'photo'
  | 'passport'
  | 'invitation'
  | 'ownApplication'
  | 'feeReceipt'
  | 'residenceProof'
  | 'coverLetter'
  | 'passportCopy'
  | 'hotelBooking'
  | 'itinerary'
  | 'returnTicket'
  | 'returnEnvelope'
  | 'representative'
  | 'birthCertificate'
  | 'parentPassports'
  | 'parentConsent'
  | 'companionConsent'
  | 'noteVerbale'
  | 'petition'
  | 'investment'
  | 'diploma'
  | 'portfolio'
  | 'electronicSignature'
  | 'circumstances'
  | 'bankStatements'
  | 'taxReturn'
  | 'criminalRecord'
  | 'insurance'
  | 'onwardVisa'
  | 'onwardTicket'
  | 'ethnicity'
  | 'familyLink'
  | 'workPermit'
  | 'qualification'
  | 'religiousApproval'
  | 'universityInvitation'
  | 'enrolmentOrder'
  | 'clinicInvitation';

/**
 * A document and when it is asked for.
 *
 * for: visa, at a mission; eVisa, on the portal; visaFree, at the border.
 * when: always; invited or ownWord, by whether an invitation is handed in; elsewhere, applying outside the country of one's
 * nationality; minor; withOthers, a minor travelling with neither parent; mission, asked by missions and not by the act.
 * as, months, attested and translated: what the source says of the paper itself. What is absent no source that was found says.
 */
export type DocumentRule = Sourced & {
  readonly document: DocumentId;
  readonly for: readonly ('visa' | 'eVisa' | 'visaFree')[];
  readonly when: 'always' | 'invited' | 'ownWord' | 'elsewhere' | 'minor' | 'withOthers' | 'mission';
  readonly categories?: readonly CategoryCode[];
  readonly missions?: readonly MissionId[];
  readonly as?: 'original' | 'copy';
  /** It covers so many months before the request. */
  readonly months?: number;
  /** Signed before a notary; or legalised, for which an apostille stands in. */
  readonly attested?: 'notary' | 'legalised';
  /** Into Kazakh or Russian. */
  readonly translated?: true;
};

const visa = { for: ['visa'], when: 'always' } as const;
const egov = { sources: ['egovVisa'], confidence: 'official' } as const satisfies Sourced;
const classification = { sources: ['egovClassification'], confidence: 'seen' } as const satisfies Sourced;
const minor = { for: ['visa'], when: 'minor' } as const;
const minorSeen = { sources: ['intoRussia', 'gotorussia'], confidence: 'seen' } as const satisfies Sourced;
const practice = { for: ['visa'], when: 'mission' } as const;

/** Every document rule found. The annex of the Rules that lists the papers of each category was not found whole. */
export const documentRules = {
  form: { document: 'form', ...visa, ...egov },
  /** 35 x 45 mm. */
  photo: { document: 'photo', ...visa, sources: ['egovVisa', 'mfaHague'], confidence: 'official' },
  passport: { document: 'passport', for: ['visa', 'eVisa', 'visaFree'], when: 'always', ...egov },
  invitation: { document: 'invitation', for: ['visa'], when: 'invited', ...egov },
  ownApplication: { document: 'ownApplication', for: ['visa'], when: 'ownWord', ...egov },
  feeReceipt: { document: 'feeReceipt', for: ['visa', 'eVisa'], when: 'always', as: 'original', ...egov },
  eVisaInvitation: {
    document: 'invitation',
    for: ['eVisa'],
    when: 'always',
    sources: ['situations763', 'service3090'],
    confidence: 'official',
  },
  residenceProof: {
    document: 'residenceProof',
    for: ['visa'],
    when: 'elsewhere',
    sources: ['mfaOttawa'],
    confidence: 'official',
    elsewhere: { sources: ['servisum'], confidence: 'seen' },
  },

  // Minors
  representative: { document: 'representative', ...minor, sources: ['mfaHague'], confidence: 'official' },
  birthCertificate: { document: 'birthCertificate', ...minor, ...minorSeen },
  parentPassports: { document: 'parentPassports', ...minor, ...minorSeen },
  parentConsent: { document: 'parentConsent', ...minor, ...minorSeen },
  companionConsent: {
    document: 'companionConsent',
    for: ['visa'],
    when: 'withOthers',
    attested: 'notary',
    translated: true,
    sources: ['wizyWarszawa'],
    confidence: 'seen',
  },

  // What missions ask in practice
  coverLetter: {
    document: 'coverLetter',
    ...practice,
    sources: ['mfaKualaLumpur', 'mfaNewYork'],
    confidence: 'official',
  },
  passportCopy: {
    document: 'passportCopy',
    ...practice,
    as: 'copy',
    sources: ['mfaKualaLumpur'],
    confidence: 'official',
    elsewhere: { sources: ['cibtvisas'], confidence: 'seen' },
  },
  returnEnvelope: {
    document: 'returnEnvelope',
    ...practice,
    missions: ['newYork'],
    sources: ['mfaNewYork'],
    confidence: 'official',
  },
  hotelBooking: {
    document: 'hotelBooking',
    ...practice,
    categories: ['B12'],
    sources: ['mfaKualaLumpur', 'cibtvisas'],
    confidence: 'seen',
  },
  itinerary: {
    document: 'itinerary',
    ...practice,
    categories: ['B12'],
    sources: ['mfaKualaLumpur', 'cibtvisas'],
    confidence: 'seen',
  },
  returnTicket: {
    document: 'returnTicket',
    ...practice,
    categories: ['B12'],
    sources: ['mfaKualaLumpur', 'cibtvisas'],
    confidence: 'seen',
  },
  onwardVisa: {
    document: 'onwardVisa',
    ...practice,
    categories: ['B13'],
    sources: ['mfaKualaLumpur', 'cibtvisas'],
    confidence: 'seen',
  },
  onwardTicket: {
    document: 'onwardTicket',
    ...practice,
    categories: ['B13'],
    sources: ['mfaKualaLumpur', 'cibtvisas'],
    confidence: 'seen',
  },
  workPermit: {
    document: 'workPermit',
    ...visa,
    categories: ['C3', 'C6'],
    sources: ['egovClassification', 'mfaKualaLumpur'],
    confidence: 'seen',
  },

  // The papers of the categories
  noteVerbale: { document: 'noteVerbale', ...visa, categories: ['A1', 'A2', 'A3', 'A4'], ...classification },
  investorPetition: { document: 'petition', ...visa, categories: ['A5'], ...classification },
  investment: { document: 'investment', ...visa, categories: ['A6'], ...classification, validFrom: '2024-11-17' },
  professionPetition: { document: 'petition', ...visa, categories: ['B9'], ...classification },
  professionDiploma: { document: 'diploma', ...visa, categories: ['B9'], ...classification },
  hubPetition: { document: 'petition', ...visa, categories: ['B9-1'], sources: ['nomadvisa'], confidence: 'secondary' },
  hubDiploma: { document: 'diploma', ...visa, categories: ['B9-1'], sources: ['nomadvisa'], confidence: 'secondary' },
  hubPortfolio: {
    document: 'portfolio',
    ...visa,
    categories: ['B9-1'],
    sources: ['nomadvisa'],
    confidence: 'secondary',
  },
  hubCriminalRecord: {
    document: 'criminalRecord',
    ...visa,
    attested: 'legalised',
    categories: ['B9-1'],
    sources: ['nomadvisa'],
    confidence: 'secondary',
  },
  hubSignature: {
    document: 'electronicSignature',
    ...visa,
    categories: ['B9-1'],
    sources: ['nomadvisa'],
    confidence: 'secondary',
  },
  circumstances: {
    document: 'circumstances',
    for: ['visa'],
    when: 'ownWord',
    categories: ['B10'],
    ...classification,
  },
  nomadStatements: { document: 'bankStatements', ...visa, months: 6, categories: ['B12-1'], ...classification },
  nomadTax: { document: 'taxReturn', ...visa, categories: ['B12-1'], ...classification },
  nomadCriminalRecord: { document: 'criminalRecord', ...visa, categories: ['B12-1'], ...classification },
  nomadInsurance: { document: 'insurance', ...visa, categories: ['B12-1'], ...classification },
  ethnicity: {
    document: 'ethnicity',
    ...visa,
    categories: ['C1', 'C10'],
    sources: ['egovClassification', 'mfaNewYork'],
    confidence: 'seen',
  },
  familyLink: { document: 'familyLink', ...visa, attested: 'legalised', categories: ['C2'], ...classification },
  qualification: {
    document: 'qualification',
    ...visa,
    categories: ['C4'],
    sources: ['background'],
    confidence: 'unverified',
  },
  immigrantInsurance: {
    document: 'insurance',
    ...visa,
    categories: ['C5'],
    sources: ['egovClassification', 'qazlegalconsult'],
    confidence: 'seen',
  },
  immigrantCriminalRecord: {
    document: 'criminalRecord',
    ...visa,
    categories: ['C5'],
    sources: ['egovClassification', 'qazlegalconsult'],
    confidence: 'seen',
  },
  religiousApproval: {
    document: 'religiousApproval',
    ...visa,
    categories: ['C7'],
    sources: ['background'],
    confidence: 'unverified',
  },
  universityInvitation: {
    document: 'universityInvitation',
    ...visa,
    categories: ['C9'],
    sources: ['mnu'],
    confidence: 'seen',
  },
  enrolmentOrder: {
    document: 'enrolmentOrder',
    ...visa,
    as: 'copy',
    categories: ['C9'],
    sources: ['mnu'],
    confidence: 'seen',
  },
  clinicInvitation: {
    document: 'clinicInvitation',
    for: ['visa', 'eVisa'],
    when: 'always',
    categories: ['C12'],
    sources: ['egovClassification', 'service3090'],
    confidence: 'seen',
  },
} as const satisfies Record<string, DocumentRule>;

export type DocumentRuleId = keyof typeof documentRules;

/** Foreign papers are legalised or bear an apostille. */
export const legalisation = { sources: ['egovVisa'], confidence: 'official' } as const satisfies Sourced;

/** Missions may ask for more, call for an interview, or refuse. */
export const missionMayAskMore = {
  sources: ['mfaBerlin', 'kazembassyCz'],
  confidence: 'official',
} as const satisfies Sourced;

/** How old a photo may be: no page of the State gives a figure, only that it matches the age of the person; an agency says this. */
export const photoAge = { months: 3, sources: ['cibtvisas'], confidence: 'seen' } as const satisfies Sourced &
  Record<string, unknown>;
