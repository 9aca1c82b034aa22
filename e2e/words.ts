// The words that pages show, for finding things as people do. Taken from the texts, so that a reworded label is no failure.
import { createTranslator } from 'next-intl';
import { en } from '@/lib/text/en';
import { fr } from '@/lib/text/fr';
import { frenchSpaces } from '@/lib/text/french-spaces';
import { requestContent } from '@/lib/text/request-content';
import type { AnyWords } from '@/lib/text/request-texts';
import type { Locale } from '@/lib/text/routing';

export const messages = { fr: frenchSpaces(fr), en };

/** The texts of the request in a language. */
export const requestWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'request' });

/** The texts of the home page in a language. */
export const homeWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'home' });

/** The words of a question, whatever its kind. */
export const questionWords = (locale: Locale, id: string): AnyWords =>
  (requestContent[locale].questions as Readonly<Record<string, AnyWords>>)[id] ?? { label: id };

export const { fr: french, en: english } = requestContent;
