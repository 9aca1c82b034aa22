import * as z from 'zod/mini';
import { countryCodes, nationalityCodes } from '@/lib/countries/codes';
import type { Questions } from '@/lib/form/form';
import { ask } from '@/lib/form/question';
import { askPhone } from '../phone';
import { documentNumber, personName, printed, proper } from './text';

/** Registered invitations have ten digits (astanacb.kz). */
const invitationNumber = ask.textBy(
  z.pipe(
    z.transform((typed: string) => typed.replace(/[\s./-]|n[°o]\.?/gi, '')),
    z.string().check(z.regex(/^\d{10}$/, 'invitation')),
  ),
  { size: 'short', inputMode: 'numeric', optional: true },
);

const anywhere = () => undefined;

/** What is asked of each traveller. */
export const travellerQuestions = {
  surname: personName({ box: [1], checkedByStep: true, autocomplete: 'family-name' }),
  givenNames: personName({ box: [2], checkedByStep: true, autocomplete: 'given-name' }),
  singleName: ask.choices(['single'], { optional: true }),
  otherNames: personName({ box: [3], optional: true }),
  sex: ask.choice(['male', 'female'], { box: [4] }),
  birthDate: ask.date({ box: [5], autocomplete: 'bday' }),
  birthPlace: proper({ box: [6], max: 120 }),
  birthCountry: ask.code('countries', countryCodes, { box: [6] }),

  nationality: ask.code('nationalities', nationalityCodes, { box: [7] }),
  birthNationality: ask.code('nationalities', nationalityCodes, { box: [7], optional: true }),
  passportType: ask.choice(['ordinary', 'service', 'diplomatic', 'other'], { box: [13] }),
  passportNumber: documentNumber({ box: [13] }),
  passportIssued: ask.date({ box: [13] }),
  passportExpiry: ask.date({ box: [13] }),
  passportIssuer: proper({ box: [13], max: 120 }),

  mayReturn: ask.choice(['yes', 'no'], { box: [14] }),
  permitNumber: documentNumber({ box: [14] }),
  permitUntil: ask.date({ box: [14] }),

  invitationNumber,
  invitationDate: ask.date({ optional: true }),

  maritalStatus: ask.choice(['single', 'married', 'divorced', 'widowed'], { box: [8] }),
  spouseName: personName({ box: [9] }),
  spouseNationality: ask.code('nationalities', nationalityCodes, { box: [9] }),

  parentName: personName(),
  otherParentName: personName({ optional: true }),
  consent: ask.choice(['both', 'one', 'neither', 'sole']),

  workStatus: ask.choice(['employed', 'selfEmployed', 'student', 'pupil', 'retired', 'unemployed', 'home', 'infant'], {
    box: [11],
  }),
  occupation: printed({ box: [11], max: 120, checkedByStep: true, autocomplete: 'organization-title' }),
  employerName: proper({ box: [12], max: 200, autocomplete: 'organization' }),
  employerAddress: proper({ box: [12], size: 'lines' }),
  employerPhone: askPhone(anywhere, { box: [12], optional: true }),

  history: ask.choices(['visited', 'refused', 'children', 'none'], { box: [15, 16, 27], none: 'none' }),
  visits: printed({ box: [15], size: 'lines', max: 600 }),
  refusal: printed({ box: [16], size: 'lines', max: 600 }),
  children: ask.list(
    {
      name: personName(),
      birthDate: ask.date(),
      birthPlace: proper({ max: 120 }),
      nationality: ask.code('nationalities', nationalityCodes),
    },
    4,
    { box: [27] },
  ),
} satisfies Questions;
