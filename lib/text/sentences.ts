import { type ErrorTexts, type QuestionTexts, wordsOf } from './request-texts';

/**
 * The sentence of a code that an input gave: the question's own first, then what all questions share. In a list it names the
 * item, since the same sentence may be said of several.
 */
export function sentenceOf(
  { questions, errors }: { questions: QuestionTexts; errors: ErrorTexts },
  kind: 'errors' | 'warnings',
  input: string,
  code: string,
): string {
  const words = wordsOf(questions, input);
  const own = kind === 'errors' && code === 'missing' ? words.missing : words[kind]?.[code];
  const sentence = own ?? (errors as Readonly<Record<string, string>>)[code] ?? errors.invalid;
  const [list = '', index, field] = input.split('-');
  return field === undefined ? sentence : `${wordsOf(questions, list).item} ${Number(index) + 1} – ${sentence}`;
}
