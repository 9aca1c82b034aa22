/**
 * Why an answer is what it is: keys, for which each language has words. Grouped by the part of the answer they belong to; every
 * one of them is given by some traveller and trip.
 */

/** Why this regime. */
export const regimeReasons = [
  'visaFree',
  'noExemption',
  'stayOverEntry',
  'stayOverPeriod',
  'stayOverCalendarYear',
  'periodStartUnknown',
  'purposeExcluded',
  'purposeNotNamed',
  'purposesNotFound',
  'purposeOther',
  'inForceNotFound',
  'ruleNotVerified',
  'sourcesDisagree',
  'eVisa',
  'eVisaPurpose',
  'eVisaEntries',
  'eVisaStay',
  'visa',
  'visaStayNotFound',
  'stayOverCategory',
  'stayOverValidity',
  'passportTypeNotListed',
  'passportTypeOther',
  'nationalityNotListed',
  'ownCitizen',
  'datesUnreadable',
  'datesReversed',
] as const;

/** What a traveller may do where no rule covers the stay. */
export const waysOut = ['leaveAndReturn', 'multipleEntryVisa', 'askMission'] as const;

export const categoryReasons = ['categoryOfPurpose', 'noVisaNeeded', 'noCategoryForPurpose'] as const;

export const entriesReasons = [
  'entriesAsked',
  'entriesEnough',
  'entriesForStay',
  'entriesFree',
  'entriesNotEnough',
  'entriesUnknown',
  'ownCitizen',
] as const;

export const stayReasons = [
  'stayVisaFree',
  'stayNoLimit',
  'stayOfCategory',
  'stayNotFound',
  'stayUnknown',
  'ownCitizen',
] as const;

export const invitationReasons = [
  'noVisaNeeded',
  'eVisaInvitation',
  'ownApplication',
  'exemptNationality',
  'notExempt',
  'multipleEntries',
  'longStay',
  'longStayDisagrees',
  'noteVerbale',
  'petition',
  'invitationUnknown',
] as const;

export const documentReasons = [
  'always',
  'ofCategory',
  'invited',
  'ownWord',
  'livesElsewhere',
  'minor',
  'minorWithOthers',
  'askedByMissions',
] as const;

export const feeReasons = [
  'noFee',
  'freeOfficial',
  'freeChild',
  'childFeeDisagrees',
  'lastSeen',
  'seenElsewhere',
  'feeNotFound',
  'eVisaFee',
] as const;

export const whereReasons = [
  'nowhere',
  'portal',
  'missionOfDistrict',
  'missionOfCountry',
  'severalMissions',
  'postcodeNeeded',
  'missionNotFound',
  'residenceUnknown',
] as const;

export const applyReasons = [
  'nothingToApplyFor',
  'travelAuthorisation',
  'eVisaTime',
  'missionTime',
  'datesUnknown',
] as const;

export const passportReasons = ['generalValidity', 'agreedValidity', 'ownCitizen'] as const;

/** What needs attention: uncertain, at odds, or too late. */
export const warningReasons = [
  'travelAuthorisationAdvised',
  'travelAuthorisationUnclear',
  'calendarYearStatement',
  'purposesNotFound',
  'businessNotWork',
  'sourcesDisagree',
  'limitNotVerified',
  'periodNotFound',
  'noLimitStated',
  'oldSource',
  'secondaryOnly',
  'localExemption',
  'transitRegimeDisagrees',
  'eVisaAirports',
  'eVisaTimeDisagrees',
  'eVisaEntriesDisagree',
  'entriesChanged',
  'stayNotConfirmed',
  'validityDisagrees',
  'passportShort',
  'passportAdvised',
  'arrivalPassed',
  'applyLate',
  'applyEarly',
  'authorisationLate',
  'authorisationEarly',
  'invitationLate',
  'pastStayUnreadable',
] as const;

/** What is good to know. */
export const noteReasons = [
  'hostNotifies',
  'noPoliceRegistration',
  'permitForLongerStay',
  'selfRegistration',
  'registeredByAgreement',
  'eVisaStillRegistered',
  'eVisaConditions',
  'fingerprints',
  'inPerson',
  'insuranceNotCompulsory',
  'overstay',
  'noRefund',
  'legalisation',
  'mayAskMore',
] as const;

export type RegimeReason = (typeof regimeReasons)[number];
export type WayOut = (typeof waysOut)[number];
export type CategoryReason = (typeof categoryReasons)[number];
export type EntriesReason = (typeof entriesReasons)[number];
export type StayReason = (typeof stayReasons)[number];
export type InvitationReason = (typeof invitationReasons)[number];
export type DocumentReason = (typeof documentReasons)[number];
export type FeeReason = (typeof feeReasons)[number];
export type WhereReason = (typeof whereReasons)[number];
export type ApplyReason = (typeof applyReasons)[number];
export type PassportReason = (typeof passportReasons)[number];
export type WarningReason = (typeof warningReasons)[number];
export type NoteReason = (typeof noteReasons)[number];
