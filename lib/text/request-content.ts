import { errors as enErrors } from './en/errors';
import { questions as enQuestions } from './en/questions';
import { steps as enSteps } from './en/steps';
import { errors as frErrors } from './fr/errors';
import { questions as frQuestions } from './fr/questions';
import { steps as frSteps } from './fr/steps';
import { frenchSpaces } from './french-spaces';
import type { ErrorTexts, QuestionTexts, StepTexts } from './request-texts';
import type { Locale } from './routing';

/** The words of the request's content: steps, questions and what errors say. */
export type RequestContent = { steps: StepTexts; questions: QuestionTexts; errors: ErrorTexts };

/** The content of the request in every language. */
export const requestContent: Readonly<Record<Locale, RequestContent>> = {
  fr: frenchSpaces({ steps: frSteps, questions: frQuestions, errors: frErrors }),
  en: { steps: enSteps, questions: enQuestions, errors: enErrors },
};
