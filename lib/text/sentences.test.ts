import { expect, it } from 'vitest';
import { requestContent } from './request-content';
import { sentenceOf, summaryLineOf } from './sentences';

it('a code is said in the words of its question, else in those that all share', () => {
  expect(sentenceOf(requestContent.en, 'errors', 'purpose', 'missing')).toBe(
    requestContent.en.questions.purpose.missing,
  );
  expect(sentenceOf(requestContent.en, 'errors', 'arrival', 'day')).toBe(requestContent.en.errors.day);
});

it('in a list it names the item', () => {
  expect(sentenceOf(requestContent.en, 'errors', 'children-1-name', 'missing')).toBe(
    `Child 2 – ${requestContent.en.questions.children.fields.name.missing}`,
  );
  expect(sentenceOf(requestContent.en, 'errors', 'children', 'missing')).toBe(
    requestContent.en.questions.children.missing,
  );
});

it('among those of others what all questions share is said with the name of the question', () => {
  const { questions, errors } = requestContent.en;
  const { name } = questions.children.fields;
  expect(summaryLineOf(requestContent.en, 'purpose', 'missing')).toBe(questions.purpose.missing);
  expect(summaryLineOf(requestContent.en, 'arrival', 'day')).toBe(`${questions.arrival.short} – ${errors.day}`);
  expect(summaryLineOf(requestContent.en, 'children-1-name', 'missing')).toBe(`Child 2 – ${name.missing}`);
  expect(summaryLineOf(requestContent.en, 'children-1-name', 'digits')).toBe(
    `Child 2 – ${name.short ?? name.label} – ${errors.digits}`,
  );
});
