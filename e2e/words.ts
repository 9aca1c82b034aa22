// The words that pages show, for finding things as people do. Taken from the texts, so that a reworded label is no failure.
import { createTranslator } from 'next-intl';
import { en } from '@/lib/text/en';
import { fr } from '@/lib/text/fr';
import { frenchSpaces } from '@/lib/text/french-spaces';
import { requestContent } from '@/lib/text/request-content';
import { type AnyWords, wordsOf } from '@/lib/text/request-texts';
import type { Locale } from '@/lib/text/routing';

const messages = { fr: frenchSpaces(fr), en };

/** The texts of the request in a language. */
export const requestWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'request' });

/** What is said of a dossier that is open, or closed by itself, in a language. */
export const sessionWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'session' });

/** What is said where a dossier is about to close by itself, in a language. */
export const sessionEndWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'sessionEnd' });

/** The texts of mail about a dossier in a language. */
export const mailWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'mail' });

/** The texts of the page with the photo in a language. */
export const photoWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'photo' });

/** The texts of the dossier file in a language. */
export const fileWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'file' });
/** The texts of the page with the documents in a language. */
export const documentWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'documents' });

/** What is said of answers and documents that disagree, in a language. */
export const findingWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'findings' });

/** The texts of what stands where there is no network, in a language. */
export const offlineWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'offline' });

/** The texts of the home page in a language. */
export const homeWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'home' });

/** The texts of reading a passport in a language. */
export const scanWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'scan' });

/** The texts of the stay calculator in a language. */
export const stayWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'stays' });

/** The texts of the page of all rules in a language. */
export const sourceWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'sources' });

/** The texts of "Do I need a visa?" in a language. */
export const visaWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'visa' });

/** The texts of the briefing in a language. */
export const briefingWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'briefing' });

/** The texts of its pictures in a language. */
export const pictureWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'pictures' });

/** The texts of the page that verifies a form in a language. */
export const verifyWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'verify' });

/** The texts of the preparation of an electronic visa in a language. */
export const portalWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'portal' });

/** The words of the question that an input belongs to. */
export const questionWords = (locale: Locale, input: string): AnyWords =>
  wordsOf(requestContent[locale].questions, input);

/** The sentence that an answer is met with, its code known; throws where there is none. */
export function sentenceOf(locale: Locale, kind: 'errors' | 'warnings', id: string, code: string): string {
  const words = questionWords(locale, id);
  const shared: Readonly<Record<string, string>> = requestContent[locale].errors;
  const own = kind === 'errors' && code === 'missing' ? words.missing : words[kind]?.[code];
  const sentence = own ?? (kind === 'errors' ? shared[code] : undefined);
  if (!sentence) throw new Error(`${id} ${code} has no sentence`);
  return sentence;
}
