import type { ChoiceQuestion, ChoicesQuestion, ListQuestion } from '@/lib/form/question';
import type { travellerQuestions } from '@/lib/visa/questions/traveller';
import type { tripQuestions } from '@/lib/visa/questions/trip';
import type { TravellerQuestionId, TravellerStepId } from '@/lib/visa/traveller-form';
import type { TripQuestionId, TripStepId } from '@/lib/visa/trip-form';

/** The words of one question. `short` names it on the check page; `missing` is what an empty answer is told. */
type Words<Q> = {
  label: string;
  short?: string;
  hint?: string;
  missing?: string;
  errors?: Readonly<Record<string, string>>;
  warnings?: Readonly<Record<string, string>>;
} & (Q extends ListQuestion<infer F>
  ? { item: string; add: string; fields: { [K in keyof F]: Words<F[K]> } }
  : Q extends ChoiceQuestion<infer O> | ChoicesQuestion<infer O>
    ? { options: Readonly<Record<O, string>>; hints?: Readonly<Partial<Record<O, string>>> }
    : unknown);

type Asked = typeof tripQuestions & typeof travellerQuestions;

/** Every question's words in one language: a question without them does not compile. */
export type QuestionTexts = { readonly [K in TripQuestionId | TravellerQuestionId]: Words<Asked[K]> };

/** What any component may read of a question's words, whatever its kind. */
export type AnyWords = {
  label: string;
  short?: string;
  hint?: string;
  missing?: string;
  errors?: Readonly<Record<string, string>>;
  warnings?: Readonly<Record<string, string>>;
  options?: Readonly<Record<string, string>>;
  hints?: Readonly<Partial<Record<string, string>>>;
  item?: string;
  add?: string;
  fields?: Readonly<Record<string, AnyWords>>;
};

/** The words of the question that an input belongs to; of its own field where it stands in a list (`children-0-name`). */
export function wordsOf(questions: QuestionTexts, input: string): AnyWords {
  const [id = '', , field] = input.split('-');
  const words = (questions as Readonly<Record<string, AnyWords>>)[id];
  return (field === undefined ? words : words?.fields?.[field]) ?? { label: input };
}

/** A step's words; `slug` is its place in the address. */
export type StepText = { slug: string; title: string; lede?: string };

export type StepTexts = { readonly [K in TripStepId | TravellerStepId]: StepText };

/** Sentences for the codes that more than one question gives. */
export type ErrorTexts = Readonly<Record<CommonCode, string>>;

export type CommonCode =
  | 'missing'
  | 'long'
  | 'script'
  | 'digits'
  | 'date'
  | 'day'
  | 'month'
  | 'year'
  | 'future'
  | 'unknown'
  | 'invalid'
  | 'number'
  | 'phone'
  | 'phoneCountry'
  | 'email'
  | 'postcode'
  | 'contradiction';
