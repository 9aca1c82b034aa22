import { z } from 'zod';
import type { IsoDay } from '@/lib/form/date';
import type { ReasonTexts } from '@/lib/text/assessment-texts';
import { assessmentWords, invitationDaysInWords, missionInWords } from '@/lib/text/assessment-words';
import type { Messages } from '@/lib/text/fr';
import { type Locale, routing } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import type { Amount, Assessment, Finding, Trip } from '@/lib/visa/assessment/assessment';
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
import { type FeeItem, fees } from '@/lib/visa/rules/fees';
import { type InvitationException, invitationExceptions } from '@/lib/visa/rules/invitation';
import { type MissionId, missions } from '@/lib/visa/rules/missions';
import type { RowId } from '@/lib/visa/rules/rows';
import { type AssessmentQuery, assessmentAsked } from './assessment-query';
import { confidence, evidence, evidenceOf } from './evidence';

const rowId = z.string();
const rowIds = z.array(rowId).min(1).meta({ description: 'Names of the rows that say so, as in `rows`.' });
const day = z.iso.date();
const days = z.int().nonnegative();

const words = z.string().min(1).meta({ description: 'For people, in the language of the answer.' });

/** A statement: why, in words too, and the rows that say so. */
const finding = <const R extends readonly [string, ...string[]]>(reasons: R) => ({
  reason: z.enum(reasons),
  words,
  rows: rowIds,
});

const names = <T extends string>(keys: readonly T[]) => z.enum(keys as [T, ...T[]]);
const category = names(Object.keys(categories) as CategoryCode[]);
const mission = names(Object.keys(missions) as MissionId[]);
const exception = names(Object.keys(invitationExceptions) as InvitationException[]);
const documents: readonly DocumentRule[] = Object.values(documentRules);
const document = names([...new Set(documents.map((rule) => rule.document))]);

const amount = z.object({
  row: rowId,
  item: names<FeeItem>([...new Set(Object.values(fees).map((fee) => fee.item))]),
  words,
  amount: z.number().positive(),
  unit: z.enum(['EUR', 'USD', 'CHF', 'GBP', 'MCI']).meta({
    description: 'A currency (ISO 4217), or MCI: monthly calculation indices of Kazakhstan.',
  }),
});

/** The parts of an assessment, as JSON. */
const parts = z.object({
  regime: z.enum(['visa-free', 'e-visa', 'visa', 'ask', 'citizen']).meta({
    description:
      'visa-free; e-visa, on the portal of the State; visa, at a mission; ask, where no rule that was found covers the trip plainly; citizen, of Kazakhstan, whom the rules for foreigners do not concern.',
  }),
  reasons: z.array(z.object(finding(regimeReasons))).min(1),
  waysOut: z.array(z.object({ ...finding(waysOut), entries: z.int().positive().optional() })).meta({
    description: 'What one may do where the regime does not cover the stay at one go.',
  }),
  category: z.object({
    ...finding(categoryReasons),
    code: category.nullable(),
    alternatives: z.array(z.object({ code: category, name: words })),
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
    exceptions: z
      .array(z.object({ exception, words, rows: rowIds }))
      .meta({ description: 'Who may go without, with proof.' }),
  }),
  documents: z.array(z.object({ ...finding(documentReasons), document, name: words })),
  fee: z.object({
    ...finding(feeReasons),
    amounts: z.array(amount).meta({ description: 'What was seen to be charged: one of these, not their sum.' }),
    invitation: amount.nullable().meta({ description: 'What the inviter pays for the invitation.' }),
    toConfirm: z.boolean(),
  }),
  where: z.object({
    ...finding(whereReasons),
    kind: z.enum(['mission', 'portal', 'nowhere']),
    missions: z.array(z.object({ mission, name: words })),
  }),
  apply: z.object({
    ...finding(applyReasons),
    earliest: day.nullable(),
    latest: day.nullable(),
    invitation: z.object({ earliest: day, latest: day, words }).nullable(),
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
  statement: words.meta({ description: 'Who answers, and who decides: to be shown beside the answer.' }),
  words,
  ...parts.shape,
  ...evidence,
});

export type AssessmentAnswer = z.output<typeof assessmentAnswer>;

/** An assessment as JSON: each part in words, with the rows it rests on and their sources. */
export function answerOf(
  assessment: Assessment,
  { asked, trip, on, language }: { asked: AssessmentQuery; trip: Trip; on: IsoDay; language: Locale },
): AssessmentAnswer {
  return {
    on,
    language,
    asked,
    statement: say(language, ({ shell }) => shell.statement),
    words: say(language, ({ assessment: texts }) => texts.regimes[assessment.regime]),
    ...partsOf(assessment, trip, on, language),
    ...evidenceOf(rowsOf(assessment), language),
  };
}

function partsOf(assessment: Assessment, trip: Trip, on: IsoDay, language: Locale): z.output<typeof parts> {
  const { regime, category: kind, entries, stay, invitation, fee, where, apply, passport } = assessment;
  const wordsFor = assessmentWords(assessment, trip, language);
  const said = <P extends keyof ReasonTexts, R extends Extract<keyof ReasonTexts[P], string>>(
    part: P,
    found: Finding<R> & { readonly entries?: number | undefined },
  ) => ({ reason: found.reason, words: wordsFor(part, found), rows: [...found.rows] });
  const texts = <T extends string>(text: (messages: Messages['assessment']) => T) =>
    say(language, ({ assessment: all }) => text(all));
  const priced = (one: Amount) => ({ ...one, words: texts(({ feeItems }) => feeItems[one.item]) });
  return {
    regime,
    reasons: assessment.reasons.map((one) => said('reasons', one)),
    waysOut: assessment.waysOut.map(({ entries: n, ...way }) => ({
      ...said('waysOut', { ...way, entries: n }),
      ...(n !== undefined && { entries: n }),
    })),
    category: {
      ...said('category', kind),
      code: kind.code,
      alternatives: kind.alternatives.map((code) => ({ code, name: texts(({ categories: names }) => names[code]) })),
    },
    entries: {
      ...said('entries', entries),
      value: entries.value,
      validityDays: entries.validityDays,
    },
    stay: {
      ...said('stay', stay),
      days: stay.days,
      perEntry: stay.perEntry,
      confidence: stay.confidence,
      counters: stay.counters.map((counter) => ({ ...counter, rows: [...counter.rows] })),
      leaveBy: stay.leaveBy,
    },
    invitation: {
      ...said('invitation', invitation),
      value: invitation.value,
      exceptions: invitation.exceptions.map((exception) => ({
        exception,
        words: texts(({ exceptions }) => exceptions[exception]),
        rows: [`invitation-exception/${exception}`],
      })),
    },
    documents: assessment.documents.map((one) => ({
      ...said('documentReasons', one),
      document: one.document,
      name: texts(({ documents: names }) => names[one.document]),
    })),
    fee: {
      ...said('fee', fee),
      amounts: fee.amounts.map(priced),
      invitation: fee.invitation && priced(fee.invitation),
      toConfirm: fee.toConfirm,
    },
    where: {
      ...said('where', where),
      kind: where.kind,
      missions: where.missions.map((id) => ({ mission: id, name: missionInWords(id, language) })),
    },
    apply: {
      ...said('apply', apply),
      earliest: apply.earliest,
      latest: apply.latest,
      invitation: apply.invitation && {
        ...apply.invitation,
        words: invitationDaysInWords(assessment, on, language) ?? '',
      },
    },
    passport: { ...said('passport', passport), minimum: passport.minimum, advised: passport.advised },
    warnings: assessment.warnings.map((one) => said('warnings', one)),
    notes: assessment.notes.map((one) => said('notes', one)),
  };
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
    { rows: invitation.exceptions.map((name): RowId => `invitation-exception/${name}`) },
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
