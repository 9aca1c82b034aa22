import { addMonths, ageOn, type IsoDay } from '@/lib/form/date';
import { type AnswersOf, defineForm, type Findings } from '@/lib/form/form';
import { isChild, isMinor, needsInvitation } from './conditions';
import { travellerQuestions } from './questions/traveller';
import { passportValidity, passportValidityAdvised } from './rules/deadlines';
import { invitationNumber } from './rules/invitation';
import type { TripAnswers } from './trip-form';

/** What the form of a traveller knows besides its own answers. */
export type TravellerContext = { today: IsoDay; trip: TripAnswers };

/** The states of being at work or at school that name an employer or a school. */
const somewhere: readonly (string | undefined)[] = ['employed', 'selfEmployed', 'student', 'pupil'];

/** What is wrong with a passport that expires on that day, whatever else it says: it is over, or over too soon after the trip. */
export function expiryProblem(expiry: IsoDay, { today, trip }: TravellerContext): 'expired' | 'short' | undefined {
  if (expiry < today) return 'expired';
  const until = trip.departure && addMonths(trip.departure, passportValidity.months);
  return until && expiry < until ? 'short' : undefined;
}

function checkPassport(answers: TravellerAnswers, context: TravellerContext): Findings<Asked> {
  const { birthDate, passportIssued, passportExpiry } = answers;
  const { today } = context;
  if (passportIssued && passportIssued > today) return { passportIssued: 'future' };
  if (passportIssued && birthDate && passportIssued < birthDate) return { passportIssued: 'beforeBirth' };
  if (!passportExpiry) return {};
  if (passportIssued && passportExpiry <= passportIssued) return { passportExpiry: 'order' };
  const problem = expiryProblem(passportExpiry, context);
  return problem ? { passportExpiry: problem } : {};
}

/** A traveller: asked of each one. Conditions may read the trip. */
export const travellerForm = defineForm<TravellerContext>()(travellerQuestions, [
  {
    id: 'identity',
    questions: ['surname', 'givenNames', 'singleName', 'otherNames', 'sex', 'birthDate', 'birthPlace', 'birthCountry'],
    check: ({ surname, givenNames, singleName, birthDate }, { today }) => ({
      ...(birthDate && birthDate > today && { birthDate: 'future' }),
      ...(birthDate && ageOn(birthDate, today) > 125 && { birthDate: 'old' }),
      ...(!surname && !givenNames && { surname: 'missing' }),
      ...(!singleName && surname && !givenNames && { givenNames: 'missing' }),
      ...(!singleName && givenNames && !surname && { surname: 'missing' }),
      ...(singleName && surname && givenNames && { singleName: 'two' }),
    }),
  },
  {
    id: 'passport',
    questions: [
      'nationality',
      'birthNationality',
      'passportType',
      'passportNumber',
      'passportIssued',
      'passportExpiry',
      'passportIssuer',
    ],
    check: checkPassport,
    warn: ({ passportExpiry }, { trip }) =>
      passportExpiry && trip.departure && passportExpiry < addMonths(trip.departure, passportValidityAdvised.months)
        ? { passportExpiry: 'advised' }
        : {},
  },
  {
    id: 'residence',
    questions: ['mayReturn'],
    when: ({ nationality }, { trip }) =>
      nationality !== undefined && trip.residence !== undefined && nationality !== trip.residence,
    warn: ({ mayReturn }) => (mayReturn === 'no' ? { mayReturn: 'return' } : {}),
  },
  {
    id: 'permit',
    questions: ['permitNumber', 'permitUntil'],
    when: ({ nationality, mayReturn }, { trip }) => mayReturn === 'yes' && nationality !== trip.residence,
    warn: ({ permitUntil }, { trip }) =>
      permitUntil && trip.departure && permitUntil < trip.departure ? { permitUntil: 'permit' } : {},
  },
  {
    id: 'invitation',
    questions: ['invitationNumber', 'invitationDate'],
    when: ({ nationality }, { trip }) => nationality !== undefined && needsInvitation(nationality, trip),
    check: ({ invitationDate }, { today }) =>
      invitationDate && invitationDate > today ? { invitationDate: 'future' } : {},
    warn: ({ invitationNumber: number }) => {
      if (!number) return { invitationNumber: 'later' };
      return /^\d+$/.test(number) && number.length === invitationNumber.digits ? {} : { invitationNumber: 'digits' };
    },
  },
  {
    id: 'guardians',
    questions: ['parentName', 'otherParentName', 'consent'],
    when: ({ birthDate }, { today }) => isMinor(birthDate, today),
    check: ({ otherParentName, consent }) =>
      !otherParentName && consent && consent !== 'sole' ? { otherParentName: 'consent' } : {},
  },
  {
    id: 'situation',
    questions: ['maritalStatus', 'workStatus', 'occupation', 'history'],
    asks: { maritalStatus: ({ birthDate }, { today }) => !isChild(birthDate, today) },
    check: ({ workStatus, occupation }) =>
      (workStatus === 'employed' || workStatus === 'selfEmployed') && !occupation ? { occupation: 'missing' } : {},
  },
  {
    id: 'spouse',
    questions: ['spouseName', 'spouseNationality'],
    when: ({ maritalStatus }) => maritalStatus === 'married',
  },
  {
    id: 'employer',
    questions: ['employerName', 'employerAddress', 'employerPhone'],
    when: ({ workStatus }) => somewhere.includes(workStatus),
  },
  { id: 'visits', questions: ['visits'], when: ({ history }) => history?.includes('visited') ?? false },
  { id: 'refusal', questions: ['refusal'], when: ({ history }) => history?.includes('refused') ?? false },
  { id: 'children', questions: ['children'], when: ({ history }) => history?.includes('children') ?? false },
]);

type Asked = typeof travellerQuestions;
export type TravellerAnswers = AnswersOf<Asked>;
export type TravellerQuestionId = keyof Asked;
export type TravellerStepId = (typeof travellerForm.steps)[number]['id'];
