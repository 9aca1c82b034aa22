import { z } from 'zod';
import { isCountryCode, isNationalityCode, type NamedCode, namedCodes, nationalityOf } from '@/lib/countries/codes';
import { countryOptions, nationalityOptions } from '@/lib/countries/names';
import { type Locale, routing } from '@/lib/text/routing';
import { eVisaNationalities } from '@/lib/visa/rules/evisa';
import { invitationExempt } from '@/lib/visa/rules/invitation';
import { regimes } from '@/lib/visa/rules/regimes';
import { rows, sourcesOf } from '@/lib/visa/rules/rows';
import { assessmentQuery } from './assessment-query';
import { confidence, source, sourcesNamed } from './evidence';

/** What may be asked of the list. */
export const countriesQuery = z.strictObject({ lang: assessmentQuery.shape.lang });

const days = z.int().positive();
const limit = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('perEntry'), days, repeats: z.literal('notFound').optional() }),
    z.object({ kind: z.literal('inAny'), days, of: days }),
    z.object({ kind: z.literal('inPeriod'), days, of: days, begins: z.enum(['firstEntry', 'notFound']) }),
    z.object({ kind: z.literal('calendarYear'), days }),
  ])
  .meta({ description: 'A limit of the stay without a visa, in days; all limits of a regime hold.' });

const regime = z
  .object({
    row: z.string().meta({ description: 'Name of the row, as in the rows of an assessment.' }),
    passport: z.enum(['ordinary', 'service', 'diplomatic', 'special']),
    grants: z.enum(['visa-free', 'visa', 'e-visa', 'own']),
    limits: z.array(limit),
    limitsFrom: z
      .object({ sources: z.array(z.string()).min(1), confidence })
      .optional()
      .meta({ description: 'Where the limits were read, if they are less sure than the rest.' }),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
    conflict: z.string().optional(),
    yields: z.literal(true).optional(),
    sources: z.array(z.string()).min(1),
    confidence,
  })
  .meta({
    description: 'What a source says of one nationality and passport. Rows may contradict each other.',
  });

export const countryList = z.object({
  language: z.enum(routing.locales),
  countries: z.array(
    z.object({
      code: z.enum(namedCodes),
      name: z.string(),
      nationality: z.boolean().meta({ description: 'May be given as the nationality of a passport.' }),
      nationalityOf: z
        .enum(namedCodes)
        .nullable()
        .optional()
        .meta({ description: 'Of a territory: the nationality that its people bear; null where nobody belongs.' }),
      residence: z.boolean().meta({ description: 'May be given as the country of residence (ISO 3166-1).' }),
      eVisa: z.boolean().meta({ description: 'On the official list of the electronic visa.' }),
      invitationExempt: z
        .boolean()
        .meta({ description: 'On the official list of those who need no invitation for short stays.' }),
      regimes: z.array(regime),
    }),
  ),
  sources: z.record(z.string(), source),
});

export type CountryList = z.output<typeof countryList>;

const limitRows = [...rows.keys()].filter((id) => id.startsWith('regime-limits/'));
const electronic = new Set<string>(eVisaNationalities.nationalities);

const regimesOf = (code: NamedCode): CountryList['countries'][number]['regimes'] =>
  regimes
    .filter(({ nationality }) => nationality === code)
    .map(
      ({
        id,
        passport,
        grants,
        limits,
        limitsFrom,
        validFrom,
        validTo,
        conflict,
        yields,
        sources,
        confidence: sure,
      }) => ({
        row: id,
        passport,
        grants,
        limits: [...(limits ?? [])],
        ...(limitsFrom && { limitsFrom: { sources: [...limitsFrom.sources], confidence: limitsFrom.confidence } }),
        ...(validFrom && { validFrom }),
        ...(validTo && { validTo }),
        ...(conflict && { conflict }),
        ...(yields && { yields }),
        sources: [...sources],
        confidence: sure,
      }),
    );

/** Every nationality, then every other territory, by the name that readers of `language` know it by, with what is known of it. */
export function countryListIn(language: Locale): CountryList {
  const read = sourcesOf([...regimes.map(({ id }) => id), ...limitRows, 'e-visa/nationalities', 'invitation/exempt']);
  return {
    language,
    countries: [
      ...nationalityOptions(language),
      ...countryOptions(language).filter(({ code }) => !isNationalityCode(code)),
    ].map(({ code, name }) => ({
      code,
      name,
      nationality: isNationalityCode(code),
      ...(!isNationalityCode(code) && { nationalityOf: nationalityOf(code) }),
      residence: isCountryCode(code),
      eVisa: electronic.has(code),
      invitationExempt: invitationExempt.nationalities.has(code),
      regimes: regimesOf(code),
    })),
    sources: sourcesNamed(read, language),
  };
}
