import { z } from 'zod';
import type { IsoDay } from '@/lib/form/date';
import type { Locale } from '@/lib/text/routing';
import { routing } from '@/lib/text/routing';
import type { Assessment } from '@/lib/visa/assessment/assessment';
import {
  applyReasons,
  categoryReasons,
  documentReasons,
  entriesReasons,
  feeReasons,
  invitationReasons,
  noteReasons,
  passportReasons,
  regimeReasons,
  stayReasons,
  warningReasons,
  waysOut,
  whereReasons,
} from '@/lib/visa/assessment/reasons';
import { type CategoryCode, categories } from '@/lib/visa/rules/categories';
import { type DocumentRule, documentRules } from '@/lib/visa/rules/documents';
import { type MissionId, missions } from '@/lib/visa/rules/missions';
import type { RowId } from '@/lib/visa/rules/rows';
import { type AssessmentQuery, assessmentAsked } from './assessment-query';
import { confidence, evidence, evidenceOf } from './evidence';

const rowId = z.string();
const rowIds = z.array(rowId).min(1).meta({ description: 'Names of the rows that say so, as in `rows`.' });
const day = z.iso.date();
const days = z.int().nonnegative();

/** A statement: why, and the rows that say so. */
const finding = <const R extends readonly [string, ...string[]]>(reasons: R) => ({
  reason: z.enum(reasons),
  rows: rowIds,
});

const names = <T extends string>(keys: readonly T[]) => z.enum(keys as [T, ...T[]]);
const category = names(Object.keys(categories) as CategoryCode[]);
const mission = names(Object.keys(missions) as MissionId[]);
const documents: readonly DocumentRule[] = Object.values(documentRules);
const document = names([...new Set(documents.map((rule) => rule.document))]);

const amount = z.object({
  row: rowId,
  amount: z.number().positive(),
  unit: z.enum(['EUR', 'USD', 'CHF', 'GBP', 'MCI']).meta({
    description: 'A currency (ISO 4217), or MCI: monthly calculation indices of Kazakhstan.',
  }),
});

/** The parts of an assessment, as JSON. */
const parts = z.object({
  regime: z.enum(['visa-free', 'e-visa', 'visa', 'ask']).meta({
    description:
      'visa-free; e-visa, on the portal of the State; visa, at a mission; ask, where no rule that was found covers the trip plainly.',
  }),
  reasons: z.array(z.object(finding(regimeReasons))).min(1),
  waysOut: z.array(z.object({ ...finding(waysOut), entries: z.int().positive().optional() })).meta({
    description: 'What one may do where the regime does not cover the stay at one go.',
  }),
  category: z.object({
    ...finding(categoryReasons),
    code: category.nullable(),
    alternatives: z.array(category),
  }),
  entries: z.object({
    ...finding(entriesReasons),
    value: z.enum(['single', 'multiple']).nullable(),
    validityDays: days.nullable().meta({ description: 'Longest validity of the visa, in days.' }),
  }),
  stay: z.object({
    ...finding(stayReasons),
    days: days.nullable(),
    perEntry: days.nullable().meta({ description: 'Longest stay of one entry, in days; null where none was found.' }),
    confidence: confidence.nullable(),
    counters: z
      .array(
        z.object({
          kind: z.enum(['perEntry', 'inAny', 'inPeriod', 'calendarYear']),
          days,
          of: days.nullable(),
          used: days,
          over: z.boolean(),
          from: day,
          to: day,
          rows: rowIds,
        }),
      )
      .meta({ description: 'Limits of the exemption, with what past stays and this trip take of them.' }),
    leaveBy: day.nullable().meta({ description: 'Last day without a visa.' }),
  }),
  invitation: z.object({
    ...finding(invitationReasons),
    value: z.enum(['needed', 'notNeeded', 'conflict']),
    exceptions: z.array(rowId).meta({ description: 'Who may go without, with proof.' }),
  }),
  documents: z.array(z.object({ ...finding(documentReasons), document })),
  fee: z.object({
    ...finding(feeReasons),
    amounts: z.array(amount).meta({ description: 'What was seen to be charged: one of these, not their sum.' }),
    invitation: amount.nullable().meta({ description: 'What the inviter pays for the invitation.' }),
    toConfirm: z.boolean(),
  }),
  where: z.object({
    ...finding(whereReasons),
    kind: z.enum(['mission', 'portal', 'nowhere']),
    missions: z.array(mission),
  }),
  apply: z.object({
    ...finding(applyReasons),
    earliest: day.nullable(),
    latest: day.nullable(),
    invitation: z.object({ earliest: day, latest: day }).nullable(),
  }),
  passport: z.object({
    ...finding(passportReasons),
    minimum: day.nullable().meta({ description: 'Day on which the passport must still be valid.' }),
    advised: day.nullable().meta({ description: 'Day that some pages ask for.' }),
  }),
  warnings: z.array(z.object(finding(warningReasons))),
  notes: z.array(z.object(finding(noteReasons))),
});

/** The answer to a question: what applies, why, from which rows and sources. */
export const assessmentAnswer = z.object({
  on: day.meta({ description: 'The day on which the question was answered.' }),
  language: z.enum(routing.locales),
  asked: assessmentAsked.meta({ description: 'The question as it was understood.' }),
  ...parts.shape,
  ...evidence,
});

export type AssessmentAnswer = z.output<typeof assessmentAnswer>;

/** What may be written to, as zod infers it: the same values. */
type Writable<T> = T extends readonly (infer I)[]
  ? Writable<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;

/** An assessment as JSON, with the rows it rests on and their sources. */
export function answerOf(
  assessment: Assessment,
  { asked, on, language }: { asked: AssessmentQuery; on: IsoDay; language: Locale },
): AssessmentAnswer {
  return { on, language, asked, ...(assessment as Writable<Assessment>), ...evidenceOf(rowsOf(assessment)) };
}

/** Every row that some part of an assessment names, in the order of the parts. */
function rowsOf({
  reasons,
  waysOut: ways,
  category: { rows: ofCategory },
  entries,
  stay,
  invitation,
  documents: papers,
  fee,
  where,
  apply,
  passport,
  warnings,
  notes,
}: Assessment): RowId[] {
  const findings = [
    ...reasons,
    ...ways,
    { rows: ofCategory },
    entries,
    stay,
    ...stay.counters,
    invitation,
    { rows: invitation.exceptions },
    ...papers,
    fee,
    ...(fee.invitation ? [{ rows: [fee.invitation.row] }] : []),
    where,
    apply,
    passport,
    ...warnings,
    ...notes,
  ];
  return findings.flatMap(({ rows }) => rows);
}
