import { z } from 'zod';
import { countryCodes, nationalityCodes } from '@/lib/countries/codes';
import { addMonths, daysCounted, type IsoDay } from '@/lib/form/date';
import { routing } from '@/lib/text/routing';
import type { Traveller, Trip } from '@/lib/visa/assessment/assessment';
import { dayNumber } from '@/lib/visa/assessment/day-number';
import { monthsAhead } from '@/lib/visa/conditions';
import { passportTypes } from '@/lib/visa/rules/passports';
import { purposes } from '@/lib/visa/rules/purposes';
import { type ParameterProblem, readQuery } from './query';

/** Longer stays than the longest visa that one may stay on without leaving (C3, three years) are taken for a slip. */
export const longestStay = 1095;

const day = (description: string, example: string) =>
  z.iso
    .date()
    .refine((text) => !Number.isNaN(dayNumber(text)))
    .meta({ description, example });

const interval = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
  .refine((text) => dayNumber(text.slice(0, 10)) <= dayNumber(text.slice(11)));

const age = z.int().min(0).max(130);
const stays = z.array(interval).max(50);
const ageText = 'Whole years lived: children need other documents and pay other fees.';
const staysText = 'Stays in Kazakhstan before this one, first and last day each, both counted.';

/** What may be asked of the assessment. Values are those of the address; the output is what the answer repeats. */
export const assessmentQuery = z.strictObject({
  nationality: z.enum(nationalityCodes).meta({
    description:
      'Nationality, as the passport codes it: ISO 3166-1 alpha-3, or a code of ICAO Doc 9303-3 such as XXA. `/api/v1/countries` lists them.',
    example: 'FRA',
  }),
  passport: z
    .enum(passportTypes)
    .default('ordinary')
    .meta({ description: 'What stands on the cover of the passport.' }),
  purpose: z.enum(purposes).meta({ description: 'Purpose of the trip.', example: 'tourism' }),
  from: day('Day of arrival. Not past, and not further away than the rules are known.', '2027-03-01'),
  to: day('Day of departure; it counts as a day of the stay, like that of arrival.', '2027-04-14'),
  entries: z
    .enum(['single', 'multiple'])
    .optional()
    .meta({ description: 'Entries to ask for; left open if not given.' }),
  residence: z.enum(countryCodes).optional().meta({
    description: 'Country of residence, ISO 3166-1 alpha-3: it decides the mission and the fee.',
    example: 'FRA',
  }),
  postcode: z
    .string()
    .regex(/^[\p{L}\d][\p{L}\d -]{0,11}$/u)
    .optional()
    .meta({ description: 'Postcode of residence, where several missions share a country.', example: '67000' }),
  age: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(age)
    .optional()
    .meta({ description: ageText, example: 36 }),
  expiry: day('Last day on which the passport is valid.', '2030-05-31').optional(),
  stays: z
    .string()
    .transform((text) => text.split(','))
    .pipe(stays)
    .optional()
    .meta({
      description: staysText,
      example: ['2026-10-01/2026-10-20', '2026-12-01/2026-12-05'],
    }),
  lang: z
    .enum(routing.locales)
    .optional()
    .meta({ description: 'Language of the words; else the one that Accept-Language prefers, else French.' }),
});

export type AssessmentQuery = z.output<typeof assessmentQuery>;

/** The same question in an answer, where an age is a number and stays are a list. */
export const assessmentAsked = z.object({
  ...assessmentQuery.shape,
  age: age.optional().meta({ description: ageText }),
  stays: stays.optional().meta({ description: staysText }),
});

/** The question that an address asks of the assessment, as understood on `today`, or what is wrong with its parameters. */
export function readAssessmentQuery(
  query: URLSearchParams,
  today: IsoDay,
):
  | { ok: true; asked: AssessmentQuery; traveller: Traveller; trip: Trip }
  | { ok: false; problems: ParameterProblem[] } {
  const read = readQuery(assessmentQuery, query);
  if (!read.ok) return read;
  const asked = read.value;
  const problem = wrongDay(asked, today);
  if (problem) return { ok: false, problems: [problem] };
  const { nationality, passport, residence, postcode, expiry, purpose, from, to, entries } = asked;
  return {
    ok: true,
    asked,
    traveller: {
      nationality,
      passportType: passport,
      residence,
      postcode,
      passportExpiry: expiry,
      birthDate: asked.age === undefined ? undefined : addMonths(today, -12 * asked.age),
      pastStays: asked.stays?.map((text) => ({ from: text.slice(0, 10), to: text.slice(11) })),
    },
    trip: { purpose, arrival: from, departure: to, entries },
  };
}

function wrongDay({ from, to }: AssessmentQuery, today: IsoDay): ParameterProblem | undefined {
  if (from < today) return { parameter: 'from', code: 'past' };
  if (from > addMonths(today, monthsAhead)) return { parameter: 'from', code: 'far' };
  if (to < from) return { parameter: 'to', code: 'order' };
  return daysCounted(from, to) > longestStay ? { parameter: 'to', code: 'long' } : undefined;
}
