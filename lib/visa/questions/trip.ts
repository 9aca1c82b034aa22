import * as z from 'zod/mini';
import { alpha2, countryCodes, isCountryCode } from '@/lib/countries/codes';
import type { Questions } from '@/lib/form/form';
import { ask, type Raw, type TextQuestion } from '@/lib/form/question';
import { askPhone } from '../phone';
import { purposes } from '../rules/purposes';
import { email, personName, printed, proper } from './text';
import { travellerQuestions } from './traveller';

/** Postcodes are letters, digits, spaces and hyphens in every country; kept in capitals. */
const postcode: TextQuestion = ask.textBy(
  z.pipe(
    z.string().check(z.maxLength(12, 'long'), z.regex(/^[\p{L}\d][\p{L}\d -]*$/u, 'postcode')),
    z.transform((text) => text.toUpperCase()),
  ),
  { size: 'short', optional: true, autocomplete: 'postal-code' },
);

const region = (raw: Raw) => {
  const country = raw.residence ?? '';
  return isCountryCode(country) ? alpha2(country) : undefined;
};
const inKazakhstan = () => 'KZ';

/**
 * What is asked once for the whole dossier: trip, stay, host, payer, insurance, home and contact. The nationality comes first, so
 * that who needs no visa learns it before anything personal is asked; each traveller's own is asked with the passport.
 */
export const tripQuestions = {
  nationality: travellerQuestions.nationality,
  passportType: travellerQuestions.passportType,
  purpose: ask.choice(purposes),
  arrival: ask.date({ anew: true }),
  departure: ask.date({ anew: true, lengths: { from: 'arrival', days: [7, 14, 30, 60, 90] } }),
  entries: ask.choice(['single', 'multiple']),
  destinations: proper({ size: 'line' }),
  // The two airports that the pages of the State name (lib/visa/rules/evisa); in English, as the form is to be filled in.
  entryPoint: printed({ max: 120, suggestions: ['Almaty airport', 'Astana airport'] }),

  inviter: ask.choice(['organisation', 'nobody']),
  hostName: personName(),
  hostAddress: proper({ size: 'lines' }),
  hostPhone: askPhone(inKazakhstan),
  staysWithHost: ask.choice(['yes', 'no']),
  organisationName: proper({ max: 200 }),
  organisationAddress: proper({ size: 'lines' }),
  organisationPhone: askPhone(inKazakhstan),
  stayAddress: proper({ size: 'lines' }),

  destinationCountry: ask.code('countries', countryCodes),
  destinationVisa: ask.choice(['yes', 'no']),
  transitPoint: proper({ max: 120 }),
  transitRoute: printed({ size: 'lines' }),

  payer: ask.choice(['self', 'host', 'employer', 'other']),
  payerName: printed({ max: 200 }),
  insured: ask.choice(['yes', 'no']),
  insurer: proper({ max: 120 }),
  insuredUntil: ask.date({ anew: true }),

  residence: ask.code('countries', countryCodes, { autocomplete: 'country-name' }),
  street: proper({ autocomplete: 'address-line1' }),
  postcode,
  town: proper({ max: 120, autocomplete: 'address-level2' }),
  phone: askPhone(region, { autocomplete: 'tel' }),
  email: email({ optional: true }),
} satisfies Questions;
