import { addDays, addMonths, type IsoDay } from '@/lib/form/date';
import { type AnswersOf, defineForm } from '@/lib/form/form';

import { allowanceOf, hasInvitingOrganisation, inviterOf, isUnprepared, monthsAhead, stayDays } from './conditions';
import { tripQuestions } from './questions/trip';

import { processing } from './rules/deadlines';

/** What the trip form knows besides its own answers. */
export type TripContext = { today: IsoDay };

/** The trip: asked once for all travellers of a dossier. */
export const tripForm = defineForm<TripContext>()(tripQuestions, [
  {
    id: 'trip',
    questions: [
      'nationality',
      'passportType',
      'purpose',
      'arrival',
      'departure',
      'entries',
      'destinations',
      'entryPoint',
    ],
    check: ({ arrival, departure, ...trip }, { today }) => {
      if (arrival && arrival < today) return { arrival: 'past' };
      if (arrival && arrival > addMonths(today, monthsAhead)) return { arrival: 'far' };
      if (!arrival || !departure) return {};
      if (departure < arrival) return { departure: 'order' };
      const allowance = allowanceOf(trip);
      const stay = stayDays({ arrival, departure });
      if (!allowance || !stay || stay <= allowance.validityDays) return {};
      const several = allowanceOf({ ...trip, entries: 'multiple' });
      return several && stay <= several.validityDays ? { entries: 'validity' } : { departure: 'validity' };
    },
    warn: ({ arrival, departure, ...trip }, { today }) => {
      const allowance = allowanceOf(trip);
      const stay = stayDays({ arrival, departure });
      return {
        ...(arrival && arrival >= today && addDays(today, processing.days) > arrival && { arrival: 'soon' }),
        // Stays come from missions and agencies, not from the act: said, not enforced.
        ...(allowance?.stayDays && stay && stay > allowance.stayDays && { departure: 'stay' }),
      };
    },
  },
  { id: 'unprepared', questions: [], when: isUnprepared },
  { id: 'inviter', questions: ['inviter'], when: (trip) => inviterOf(trip) === 'choice' },
  {
    id: 'host',
    questions: ['hostName', 'hostAddress', 'hostPhone', 'staysWithHost'],
    when: (trip) => inviterOf(trip) === 'person',
  },
  {
    id: 'organisation',
    questions: ['organisationName', 'organisationAddress', 'organisationPhone'],
    when: hasInvitingOrganisation,
  },
  {
    id: 'stay',
    questions: ['stayAddress'],
    when: ({ purpose, staysWithHost }) => purpose !== undefined && purpose !== 'transit' && staysWithHost !== 'yes',
  },
  {
    id: 'transit',
    questions: ['destinationCountry', 'destinationVisa', 'transitPoint', 'transitRoute'],
    when: ({ purpose }) => purpose === 'transit',
    warn: ({ destinationVisa }) => (destinationVisa === 'no' ? { destinationVisa: 'onward' } : {}),
  },
  {
    id: 'contact',
    questions: ['residence', 'street', 'postcode', 'town', 'phone', 'email', 'payer', 'insured'],
  },
  { id: 'sponsor', questions: ['payerName'], when: ({ payer }) => payer === 'other' },
  {
    id: 'insurance',
    questions: ['insurer', 'insuredUntil'],
    when: ({ insured }) => insured === 'yes',
    warn: ({ insuredUntil, departure }) =>
      insuredUntil && departure && insuredUntil < departure ? { insuredUntil: 'coverage' } : {},
  },
]);

export type TripAnswers = AnswersOf<typeof tripQuestions>;
export type TripQuestionId = keyof typeof tripQuestions;
export type TripStepId = (typeof tripForm.steps)[number]['id'];
