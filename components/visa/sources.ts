import type { Source } from '@/components/shell/links';
import type { Assessment } from '@/lib/visa/assessment/assessment';
import type { RowId } from '@/lib/visa/rules/rows';
import { sourcesOf } from '@/lib/visa/rules/rows';
import { sources } from '@/lib/visa/rules/sources';

/** Every page that some answers were read on, each once. */
export function sourcesOfAnswers(answers: readonly Assessment[]): Source[] {
  const ids = answers.flatMap((answer): RowId[] => [
    ...[...answer.reasons, ...answer.waysOut, ...answer.documents, ...answer.warnings, ...answer.notes].flatMap(
      ({ rows }) => rows,
    ),
    ...[answer.category, answer.entries, answer.stay, answer.invitation, answer.fee, answer.where].flatMap(
      ({ rows }) => rows,
    ),
    ...[answer.apply, answer.passport].flatMap(({ rows }) => rows),
  ]);
  return sourcesOf(ids).map((id) => sources[id]);
}
