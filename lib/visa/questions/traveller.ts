import * as z from 'zod/mini';
import { countryCodes, nationalityCodes } from '@/lib/countries/codes';
import type { Questions } from '@/lib/form/form';
import { ask } from '@/lib/form/question';
import { askPhone } from '../phone';
import { passportTypes } from '../rules/passports';
import { documentNumber, personName, printed, proper } from './text';

// Only seen to have ten digits (lib/visa/rules/invitation): another length is a warning of its step.
const askInvitationNumber = ask.textBy(
  z.pipe(
    z.transform((typed: string) => typed.replace(/[\s./-]|n[°o]\.?/gi, '').toUpperCase()),
    z.string().check(z.regex(/^[A-Z\d]{1,30}$/, 'invitation')),
  ),
  { size: 'short', inputMode: 'numeric', optional: true, anew: true },
);

const anywhere = () => undefined;

/** What is asked of each traveller. */
export const travellerQuestions = {
  surname: personName({ checkedByStep: true, autocomplete: 'family-name' }),
  givenNames: personName({ checkedByStep: true, autocomplete: 'given-name' }),
  singleName: ask.choices(['single'], { optional: true }),
  otherNames: personName({ optional: true }),
  sex: ask.choice(['male', 'female']),
  birthDate: ask.date({ autocomplete: 'bday' }),
  birthPlace: proper({ max: 120 }),
  birthCountry: ask.code('countries', countryCodes),

  nationality: ask.code('nationalities', nationalityCodes),
  birthNationality: ask.code('nationalities', nationalityCodes, { optional: true }),
  passportType: ask.choice(passportTypes),
  passportNumber: documentNumber(),
  passportIssued: ask.date(),
  passportExpiry: ask.date(),
  passportIssuer: proper({ max: 120 }),

  mayReturn: ask.choice(['yes', 'no']),
  permitNumber: proper({ size: 'short', max: 40 }),
  permitUntil: ask.date(),

  invitationNumber: askInvitationNumber,
  invitationDate: ask.date({ optional: true, anew: true }),

  maritalStatus: ask.choice(['single', 'married', 'divorced', 'widowed']),
  spouseName: personName(),
  spouseNationality: ask.code('nationalities', nationalityCodes),

  parentName: personName(),
  otherParentName: personName({ optional: true }),
  consent: ask.choice(['both', 'one', 'neither', 'sole']),

  workStatus: ask.choice(['employed', 'selfEmployed', 'student', 'pupil', 'retired', 'unemployed', 'home', 'infant']),
  occupation: printed({ max: 120, checkedByStep: true, autocomplete: 'organization-title' }),
  employerName: proper({ max: 200, autocomplete: 'organization' }),
  employerAddress: proper({ size: 'lines' }),
  employerPhone: askPhone(anywhere, { optional: true }),

  history: ask.choices(['visited', 'refused', 'children', 'none'], { none: 'none' }),
  visits: printed({ size: 'lines', max: 600 }),
  refusal: printed({ size: 'lines', max: 600 }),
  children: ask.list(
    {
      name: personName(),
      birthDate: ask.date(),
      birthPlace: proper({ max: 120 }),
      nationality: ask.code('nationalities', nationalityCodes),
    },
    4,
  ),
} satisfies Questions;
