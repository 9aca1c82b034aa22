import * as z from 'zod/mini';
import { alpha2, countryCodes, isCountryCode } from '@/lib/countries/codes';
import type { Questions } from '@/lib/form/form';
import { ask, type Raw, type TextQuestion } from '@/lib/form/question';
import { askPhone } from '../phone';
import { purposes } from '../rules/purposes';
import { email, personName, printed, proper } from './text';

/** Postcodes are letters, digits, spaces and hyphens in every country; kept in capitals. */
const postcode: TextQuestion = ask.textBy(
  z.pipe(
    z.string().check(z.maxLength(12, 'long'), z.regex(/^[\p{L}\d][\p{L}\d -]*$/u, 'postcode')),
    z.transform((text) => text.toUpperCase()),
  ),
  { box: [10], size: 'short', optional: true, autocomplete: 'postal-code' },
);

const region = (raw: Raw) => {
  const country = raw.residence ?? '';
  return isCountryCode(country) ? alpha2(country) : undefined;
};
const inKazakhstan = () => 'KZ';

/** What is asked once for the whole dossier: trip, stay, host, payer, insurance, home and contact. */
export const tripQuestions = {
  purpose: ask.choice(purposes, { box: [17] }),
  arrival: ask.date({ box: [25] }),
  departure: ask.date({ box: [25] }),
  entries: ask.choice(['single', 'multiple'], { box: [26] }),
  destinations: proper({ box: [19], size: 'line' }),
  entryPoint: printed({ box: [20], max: 120 }),

  inviter: ask.choice(['organisation', 'nobody'], { box: [18] }),
  hostName: personName({ box: [18] }),
  hostAddress: proper({ box: [18], size: 'lines' }),
  hostPhone: askPhone(inKazakhstan, { box: [18] }),
  staysWithHost: ask.choice(['yes', 'no'], { box: [21] }),
  organisationName: proper({ box: [18], max: 200 }),
  organisationAddress: proper({ box: [18], size: 'lines' }),
  organisationPhone: askPhone(inKazakhstan, { box: [18] }),
  stayAddress: proper({ box: [21], size: 'lines' }),

  destinationCountry: ask.code('countries', countryCodes, { box: [24] }),
  destinationVisa: ask.choice(['yes', 'no'], { box: [24] }),
  transitPoint: proper({ box: [24], max: 120 }),
  transitRoute: printed({ box: [24], size: 'lines' }),

  payer: ask.choice(['self', 'host', 'employer', 'other'], { box: [22] }),
  payerName: printed({ box: [22], max: 200 }),
  insured: ask.choice(['yes', 'no'], { box: [23] }),
  insurer: proper({ box: [23], max: 120 }),
  insuredUntil: ask.date({ box: [23] }),

  residence: ask.code('countries', countryCodes, { box: [10], autocomplete: 'country-name' }),
  street: proper({ box: [10], autocomplete: 'address-line1' }),
  postcode,
  town: proper({ box: [10], max: 120, autocomplete: 'address-level2' }),
  phone: askPhone(region, { box: [10], autocomplete: 'tel' }),
  email: email({ optional: true }),
} satisfies Questions;
