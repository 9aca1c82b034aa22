import type { AnyWords, ErrorTexts } from '@/lib/text/request-texts';

/** The sentence of a code: the question's own first, then what all questions share. */
export function sentenceOf(kind: 'errors' | 'warnings', code: string, words: AnyWords, shared: ErrorTexts): string {
  if (kind === 'errors' && code === 'missing' && words.missing) return words.missing;
  return words[kind]?.[code] ?? (shared as Readonly<Record<string, string>>)[code] ?? shared.invalid;
}
