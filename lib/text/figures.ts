import {
  blankPages,
  eVisaProcessing,
  passportValidity,
  passportValidityAdvised,
  processing,
} from '@/lib/visa/rules/deadlines';
import { eVisaTimes } from '@/lib/visa/rules/evisa';
import { childFees } from '@/lib/visa/rules/fees';
import { fingerprints } from '@/lib/visa/rules/fingerprints';
import { invitationExempt, invitationLead, invitationNumber } from '@/lib/visa/rules/invitation';
import { overstay } from '@/lib/visa/rules/overstay';
import { generalLimits, regimeGroups } from '@/lib/visa/rules/regimes';
import { hostNotification, policeRegistration, selfRegistration } from '@/lib/visa/rules/registration';
import { authorisation } from '@/lib/visa/rules/travel-authorisation';

/** The unilateral exemption, by the rows that hold for France and some fifty other countries. */
const [perEntry, inAny] = regimeGroups.listedInDraft.limits;

/** The figures of rules that hold for everybody, so that no text repeats one. */
export const figures = {
  entryDays: perEntry.days,
  periodDays: inAny.days,
  rollingDays: inAny.of,
  yearDays: generalLimits.calendarYear120.limit.days,
  exemptDays: invitationExempt.maxStayDays,
  childAge: childFees.underSixteen.freeBelow,
  youngAge: childFees.underSix.freeBelow,
  leadHours: authorisation.leadDays * 24,
  eVisaDays: eVisaProcessing.workingDays,
  halfHour: eVisaTimes.halfHour.minutes,
  quarter: eVisaTimes.quarter.minutes,
  missionDays: processing.workingDays,
  hostLeadDays: invitationLead.person.workingDays,
  invitationDigits: invitationNumber.digits,
  passportMonths: passportValidity.months,
  advisedMonths: passportValidityAdvised.months,
  blankPages: blankPages.pages,
  hostDays: hostNotification.workingDays,
  shortStay: policeRegistration.short.upToDays,
  selfDay: selfRegistration.byDay,
  selfUpTo: selfRegistration.upToDays,
  printsAge: fingerprints.now.fromAge,
  warnedDays: overstay.threeDays.upToDays,
  deportedDays: overstay.longer.overDays,
} as const;
