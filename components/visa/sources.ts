import type { Assessment } from '@/lib/visa/assessment/assessment';
import type { RowId } from '@/lib/visa/rules/rows';
import { sourcesOf, withElsewhere } from '@/lib/visa/rules/rows';
import type { SourceId } from '@/lib/visa/rules/sources';

/** Every page that some answers were read on, each once. */
export function sourcesOfAnswers(answers: readonly Assessment[]): SourceId[] {
  const ids = answers.flatMap((answer): RowId[] => [
    ...[...answer.reasons, ...answer.waysOut, ...answer.documents, ...answer.warnings, ...answer.notes].flatMap(
      ({ rows }) => rows,
    ),
    ...[answer.category, answer.entries, answer.stay, answer.invitation, answer.fee, answer.where].flatMap(
      ({ rows }) => rows,
    ),
    ...[answer.apply, answer.passport].flatMap(({ rows }) => rows),
  ]);
  return sourcesOf(withElsewhere(ids));
}
