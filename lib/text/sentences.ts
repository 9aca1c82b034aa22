import { type ErrorTexts, type QuestionTexts, wordsOf } from './request-texts';

/** The sentence of a code that an input gave: the question's own first, then what all questions share. */
export function sentenceOf(
  { questions, errors }: { questions: QuestionTexts; errors: ErrorTexts },
  kind: 'errors' | 'warnings',
  input: string,
  code: string,
): string {
  const words = wordsOf(questions, input);
  if (kind === 'errors' && code === 'missing' && words.missing) return words.missing;
  return words[kind]?.[code] ?? (errors as Readonly<Record<string, string>>)[code] ?? errors.invalid;
}
