/**
 * Questions that sources answer differently. The rows that disagree bear one of these names; all of them are kept and
 * shown with their dates, and none is dropped for being older or weaker.
 */
export const conflicts = [
  /** 90 days in any 180, or also no more than 120 in a calendar year. */
  'calendarYear',
  /** How many countries the exemption counts. */
  'listSize',
  /** 30 or 90 days without a visa. */
  'azerbaijan',
  /** Exempt since an agreement, or still in need of a visa in a table of the same years. */
  'andorraAlbania',
  /** Exempt in the newer data set only; an electronic visa in the older. */
  'onlyInNewerDataSet',
  /** 30 days without a visa, or an electronic visa. */
  'cuba',
  /** A visa at a mission, or an electronic visa that the official list does not offer. */
  'eVisaBeyondList',
  /** The 72 hours of Indian travellers in transit: repealed, or still there. */
  'indianTransit',
  /** A multiple tourist visa is valid for 180 or for 90 days. */
  'multipleTourist',
  /** A multiple visa of service staff is valid for 180 days or for a year. */
  'multipleServiceStaff',
  /** Investors may, or may not, ask for an electronic visa. */
  'eVisaInvestor',
  /** Single entry only, or multiple ones too. */
  'eVisaEntries',
  /** 30 or 60 days. */
  'eVisaConferenceStay',
  /** All international airports, or two of them. */
  'eVisaAirports',
  /** One working day, half an hour, a quarter of an hour. */
  'eVisaTime',
  /** Signed with an electronic signature of Kazakhstan, or not. */
  'eVisaSignature',
  /** What an electronic visa costs. */
  'eVisaFee',
  /** Up to which age children pay nothing. */
  'childFee',
  /** Three or six months of passport left. */
  'passportMonths',
  /** Whether installers, consultants and auditors of the 48 nationalities need no invitation. */
  'installersWithoutInvitation',
  /** Whether French tourists and guests need no invitation for 31 to 90 days. */
  'frenchLongStay',
  /** How long an invitation takes. */
  'invitationReview',
  /** Advised, or compulsory since November 2026. */
  'travelAuthorisation',
  /** Whether holders of an electronic visa are registered. */
  'eVisaRegistration',
  /** Where the embassy in London stands. */
  'londonAddress',
] as const;

export type ConflictId = (typeof conflicts)[number];
