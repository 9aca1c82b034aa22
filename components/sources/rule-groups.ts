import { countryName } from '@/lib/countries/names';
import type { Locale } from '@/lib/text/routing';
import { rowInWords } from '@/lib/text/row-words';
import type { ConflictId } from '@/lib/visa/rules/conflicts';
import type { Regime } from '@/lib/visa/rules/regimes';
import { type Row, type RowId, rows } from '@/lib/visa/rules/rows';
import type { Confidence, SourceId } from '@/lib/visa/rules/sources';
import { rowsOn, type Subject } from '@/lib/visa/rules/subjects';

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
  readonly conflicts: readonly { readonly conflict: ConflictId; readonly rules: readonly Rule[] }[];
  readonly groups: readonly RuleGroup[];
};

export const confidences = ['official', 'seen', 'secondary', 'unverified'] as const satisfies readonly Confidence[];

/** How many rules there are on a subject, in all and of each confidence. */
export function countsOn(subject: Subject): Readonly<Record<Confidence | 'all', number>> {
  const all = rowsOn(subject).map((id) => rows.get(id)?.confidence);
  const of = (sure: Confidence) => all.filter((each) => each === sure).length;
  return {
    all: all.length,
    official: of('official'),
    seen: of('seen'),
    secondary: of('secondary'),
    unverified: of('unverified'),
  };
}

/** What sources contradict each other about within a subject. */
export const conflictsOn = (subject: Subject): ConflictId[] => [
  ...new Set(rowsOn(subject).flatMap((id) => rows.get(id)?.conflict ?? [])),
];

/** The rules on a subject: those that contradict each other, then the others by source and confidence. */
export function rulesOn(subject: Subject, locale: Locale): SubjectRules {
  const own = rowsOn(subject).flatMap((id): Entry[] => {
    const row = rows.get(id);
    return row ? [[id, row]] : [];
  });
  const others = own.filter(([, row]) => !row.conflict);
  return {
    conflicts: conflictsOn(subject).map((conflict) => ({
      conflict,
      rules: rulesOf(
        own.filter(([, row]) => row.conflict === conflict),
        locale,
      ),
    })),
    groups: grouped(others, ([, row]) => `${row.confidence} ${row.sources.join(' ')}`).flatMap(([, members]) => {
      const first = members[0]?.[1];
      return first ? [{ sources: first.sources, confidence: first.confidence, rules: rulesOf(members, locale) }] : [];
    }),
  };
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
  typeof row.grants === 'string' ? countryName(row.nationality as Regime['nationality'], locale) : undefined;

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  return [...Map.groupBy(items, keyOf)];
}
