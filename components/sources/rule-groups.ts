import { names as en } from '@/lib/countries/names/en';
import { names as fr } from '@/lib/countries/names/fr';
import type { Locale } from '@/lib/text/routing';
import { rowInWords } from '@/lib/text/row-words';
import type { ConflictId } from '@/lib/visa/rules/conflicts';
import type { Regime } from '@/lib/visa/rules/regimes';
import { type Row, type RowId, rows } from '@/lib/visa/rules/rows';
import type { Confidence, SourceId } from '@/lib/visa/rules/sources';

/** What rules are about, in the order of the page, with the tables of each. */
const tablesOf = {
  exemptions: ['regime', 'regime-limits', 'general-limit', 'exempt-purposes', 'list-size', 'indian-transit'],
  categories: ['purpose', 'official-category', 'category'],
  eVisa: ['e-visa', 'e-visa-categories', 'e-visa-entries', 'e-visa-stay', 'e-visa-airports', 'e-visa-time'],
  invitations: [
    'invitation',
    'invitation-installers',
    'invitation-long-stay',
    'invitation-exception',
    'invitation-lead',
    'invitation-review',
  ],
  documents: ['document', 'document-rule', 'passport', 'deadline', 'fingerprints', 'insurance'],
  fees: ['fee', 'mci', 'fee-rule', 'child-fee'],
  missions: ['mission', 'mission-count'],
  authorisation: ['travel-authorisation'],
  stay: ['registration', 'registration-police', 'registration-e-visa', 'migration-card', 'overstay', 'customs'],
  acts: ['act'],
} as const;

export type Subject = keyof typeof tablesOf;
export const subjects = Object.keys(tablesOf) as Subject[];

/** What one or several rows say: regimes that differ in nothing but the nationality stand together. */
export type Rule = {
  readonly words: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly yields: boolean;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  /** The rows, each with the name of its nationality where it has one. */
  readonly rows: readonly { readonly id: RowId; readonly name: string | undefined }[];
};

export type RuleGroup = {
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly rules: readonly Rule[];
};

export type SubjectRules = {
  readonly subject: Subject;
  readonly count: number;
  readonly conflicts: readonly { readonly conflict: ConflictId; readonly rules: readonly Rule[] }[];
  readonly groups: readonly RuleGroup[];
};

const countryNames = { fr, en };

/** Every rule, by subject; within it those that contradict each other, then the others by source and confidence. */
export function rulesBySubject(locale: Locale): SubjectRules[] {
  return subjects.map((subject) => {
    const tables: readonly string[] = tablesOf[subject];
    const own = [...rows].filter(([id]) => tables.includes(id.slice(0, id.indexOf('/'))));
    const disputed = own.filter(([, row]) => row.conflict);
    const others = own.filter(([, row]) => !row.conflict);
    return {
      subject,
      count: own.length,
      conflicts: grouped(disputed, ([, row]) => String(row.conflict)).map(([conflict, members]) => ({
        conflict: conflict as ConflictId,
        rules: rulesOf(members, locale),
      })),
      groups: grouped(others, ([, row]) => `${row.confidence} ${row.sources.join(' ')}`).flatMap(([, members]) => {
        const first = members[0]?.[1];
        return first ? [{ sources: first.sources, confidence: first.confidence, rules: rulesOf(members, locale) }] : [];
      }),
    };
  });
}

type Entry = readonly [RowId, Row];

/** One rule for all rows that say the same with the same sources. */
function rulesOf(entries: readonly Entry[], locale: Locale): Rule[] {
  const said = entries.map(([id, row]) => ({ id, row, words: rowInWords(id, row, locale) }));
  const sameness = ({ id, row, words }: (typeof said)[number]) =>
    id.startsWith('regime/')
      ? [words, row.confidence, row.sources, row.validFrom, row.validTo, row.yields, row.conflict].join('|')
      : id;
  return grouped(said, sameness).flatMap(([, members]) => {
    const [first] = members;
    if (!first) return [];
    const { row, words } = first;
    return [
      {
        words,
        from: row.validFrom,
        to: row.validTo,
        yields: row.yields === true,
        confidence: row.confidence,
        sources: row.sources,
        rows: members
          .map(({ id, row: each }) => ({ id, name: nationalityOf(each, locale) }))
          .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', locale)),
      },
    ];
  });
}

const nationalityOf = (row: Row, locale: Locale): string | undefined =>
  typeof row.grants === 'string' ? countryNames[locale][row.nationality as Regime['nationality']] : undefined;

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  return [...Map.groupBy(items, keyOf)];
}
