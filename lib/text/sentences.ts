import { type ErrorTexts, type QuestionTexts, wordsOf } from './request-texts';

type Texts = { questions: QuestionTexts; errors: ErrorTexts };

/**
 * The sentence of a code that an input gave: the question's own first, then what all questions share. In a list it names the
 * item, since the same sentence may be said of several.
 */
export function sentenceOf(texts: Texts, kind: 'errors' | 'warnings', input: string, code: string): string {
  return inItem(texts.questions, input, ownSentence(texts, kind, input, code) ?? sharedSentence(texts, code));
}

/** The same away from its input, among those of others: what all questions share is said with the name of the question. */
export function summaryLineOf(texts: Texts, input: string, code: string): string {
  const own = ownSentence(texts, 'errors', input, code);
  return own === undefined
    ? `${labelOf(texts.questions, input)} – ${sharedSentence(texts, code)}`
    : inItem(texts.questions, input, own);
}

/** What an input is called: its short name, in a list with the number of its item. */
export function labelOf(questions: QuestionTexts, input: string): string {
  const words = wordsOf(questions, input);
  return inItem(questions, input, words.short ?? words.label);
}

function ownSentence({ questions }: Texts, kind: 'errors' | 'warnings', input: string, code: string) {
  const words = wordsOf(questions, input);
  return kind === 'errors' && code === 'missing' ? words.missing : words[kind]?.[code];
}

const sharedSentence = ({ errors }: Texts, code: string): string =>
  (errors as Readonly<Record<string, string>>)[code] ?? errors.invalid;

function inItem(questions: QuestionTexts, input: string, text: string): string {
  const [list = '', index, field] = input.split('-');
  return field === undefined ? text : `${wordsOf(questions, list).item} ${Number(index) + 1} – ${text}`;
}
