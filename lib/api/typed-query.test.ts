import { expect, test } from 'vitest';
import { readTypedQuery } from './typed-query';

const today = '2026-11-24';
const right = {
  nationality: 'FRA',
  passport: 'ordinary',
  purpose: 'tourism',
  'from-day': '1',
  'from-month': 'mars',
  'from-year': '2027',
  'to-day': '2027-03-10',
  'to-month': '',
  'to-year': '',
};
const problemsOf = (query: Record<string, string | string[]>) => {
  const read = readTypedQuery(query, today);
  return read && !read.ok ? read.problems.map(({ question, code }) => `${question} ${code}`) : read;
};

test('reads days as people type them', () => {
  expect(readTypedQuery(right, today)).toMatchObject({
    ok: true,
    traveller: { nationality: 'FRA', passportType: 'ordinary' },
    trip: { purpose: 'tourism', arrival: '2027-03-01', departure: '2027-03-10' },
  });
});

test('asks nothing of an address without a question', () => {
  expect(readTypedQuery({}, today)).toBeUndefined();
  expect(readTypedQuery({ utm_source: 'x' }, today)).toBeUndefined();
});

test('passes over what it does not know, and small letters', () => {
  expect(readTypedQuery({ ...right, nationality: ' fra ', utm_source: ['a', 'b'] }, today)?.ok).toBe(true);
});

test.each([
  ['an unknown code', { nationality: 'FRX' }, ['nationality value']],
  ['no nationality', { nationality: '' }, ['nationality missing']],
  ['an unknown purpose', { purpose: 'fun' }, ['purpose value']],
  ['a repeated answer', { nationality: ['FRA', 'DEU'] }, ['nationality repeated']],
  ['a repeated box', { 'from-day': ['1', '2'] }, ['from repeated']],
  ['no day', { 'from-day': '', 'from-month': '', 'from-year': '' }, ['from missing']],
  ['a day that is none', { 'from-day': '31', 'from-month': '2' }, ['from day']],
  ['a word', { 'from-day': 'soon', 'from-month': '' }, ['from date']],
  ['a past day', { 'from-year': '2024' }, ['from past']],
  ['a far day', { 'from-year': '2036', 'to-day': '2036-03-10' }, ['from far']],
  ['a departure before arrival', { 'to-day': '2027-02-10' }, ['to order']],
  ['ten years', { 'to-day': '2037-02-10' }, ['to long']],
] as const)('names %s', (_what, wrong, problems) => {
  expect(problemsOf({ ...right, ...(wrong as Record<string, string | string[]>) })).toEqual(problems);
});

test('keeps what was typed, cut where it is longer than any answer', () => {
  const read = readTypedQuery({ ...right, 'from-day': 'x'.repeat(5000), purpose: '<b>' }, today);
  expect(read?.typed['from-day']).toHaveLength(60);
  expect(read?.typed.purpose).toBe('<b>');
});
