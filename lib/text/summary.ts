import type { Question, Raw } from '@/lib/form/question';
import { dateParts } from '@/lib/form/question';
import type { AnyWords } from './request-texts';

/** One answer as a person reads it: what was asked and what stands there, line by line. */
export type Row = { question: string; label: string; lines: string[] };

type Names = { codes: (list: string, code: string) => string; day: (iso: string) => string };

/**
 * The rows of one step for the check page: right answers in words, wrong ones as they were typed.
 * `asked` are the questions that apply, `words` the texts of the questions, `names` turn codes and days into words.
 */
export function rowsOf(
  questions: Readonly<Record<string, Question>>,
  asked: readonly string[],
  typed: Raw,
  words: Readonly<Record<string, AnyWords>>,
  names: Names,
): Row[] {
  return asked.map((id) => {
    const text = words[id];
    const question = questions[id];
    return {
      question: id,
      label: text?.short ?? text?.label ?? id,
      lines: question ? linesOf(question, id, typed, text, names) : [],
    };
  });
}

function linesOf(question: Question, name: string, typed: Raw, words: AnyWords | undefined, names: Names): string[] {
  const reading = question.read(typed, name);
  if (!reading.ok) return asTyped(question, name, typed);
  if (reading.value === undefined) return [];
  switch (question.kind) {
    case 'text':
      return String(reading.value).split('\n');
    case 'date':
      return [names.day(String(reading.value))];
    case 'choice':
      return [words?.options?.[String(reading.value)] ?? ''];
    case 'choices':
      return (reading.value as readonly string[]).map((option) => words?.options?.[option] ?? '');
    case 'code':
      return [names.codes(question.list, String(reading.value))];
    case 'list':
      return (reading.value as readonly unknown[]).map((_, i) =>
        itemLine(question, `${name}-${i}`, typed, words, names),
      );
  }
}

function itemLine(
  question: Extract<Question, { kind: 'list' }>,
  prefix: string,
  typed: Raw,
  words: AnyWords | undefined,
  names: Names,
): string {
  return Object.entries(question.fields)
    .flatMap(([id, field]) => linesOf(field, `${prefix}-${id}`, typed, words?.fields?.[id], names))
    .join(', ');
}

function asTyped(question: Question, name: string, typed: Raw): string[] {
  if (question.kind === 'list') {
    return Object.entries(typed).flatMap(([key, value]) => (key.startsWith(`${name}-`) && value ? [value] : []));
  }
  const text =
    question.kind === 'date' ? dateParts.map((part) => typed[`${name}-${part}`] ?? '').join(' ') : typed[name];
  return text?.trim() ? [text.trim()] : [];
}
