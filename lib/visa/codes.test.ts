// Every code that an answer can be met with has a sentence in every language, and no sentence waits for a code that never comes.
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type IsoDay } from '@/lib/form/date';
import { dateParts, inputNames, type Question, type Raw } from '@/lib/form/question';
import { requestContent } from '@/lib/text/request-content';
import type { AnyWords } from '@/lib/text/request-texts';
import { loadPhoneMetadata } from './phone-metadata';
import { type TravellerAnswers, travellerForm } from './traveller-form';
import { type TripAnswers, tripForm } from './trip-form';

loadPhoneMetadata();

const today = '2027-02-01';
const languages = Object.entries(requestContent);

/** Codes by what gives them: `errors passportExpiry short`, and inside a list `errors children.birthDate day`. */
type Found = Set<string>;

/** What people type, and what they should not. */
const texts = [
  '',
  'x',
  '0',
  'Ça va',
  'Айгүл',
  '北京',
  'R2D2',
  'a@b',
  '12',
  '+33612345678',
  '06',
  '061234567890123',
  'zzz',
  '!',
  'yes,yes,no',
  'visited,none',
  'x'.repeat(3000),
];
const dates = [
  ['', '', ''],
  ['x', '', ''],
  ['31', '2', '2027'],
  ['1', '13', '2027'],
  ['1', '1', '27'],
  ['1', '1', '2027'],
];

function codesOf(id: string, question: Question, found: Found): void {
  const hear = (raw: Raw) => {
    const reading = question.read(raw, id);
    if (reading.ok) return;
    for (const [name, code] of Object.entries(reading.errors)) {
      found.add(`errors ${name.replace(/-\d+-/, '.')} ${code}`);
    }
  };
  // A list item is read only when something stands in it.
  const inputs = inputNames(question, id).filter((name) => question.kind !== 'list' || name.startsWith(`${id}-0-`));
  hear({});
  for (const name of inputs) {
    const isDate = dateParts.some((part) => name.endsWith(`-${part}`));
    if (!isDate) for (const text of texts) hear({ [name]: text });
    else if (name.endsWith('-day')) {
      const base = name.slice(0, -'-day'.length);
      for (const typed of dates)
        hear(Object.fromEntries(dateParts.map((part, at) => [`${base}-${part}`, typed[at] ?? ''])));
    }
  }
}

/** Days on either side of every limit that the checks know. */
const days: (IsoDay | undefined)[] = [
  undefined,
  '1890-01-01',
  addMonths(today, -30),
  addDays(today, -1),
  today,
  addDays(today, 1),
  addDays(today, 40),
  addDays(today, 150),
  addMonths(today, 12),
  addMonths(today, 60),
];

/** Answers that a check may see in place of a question. */
function values(question: Question): unknown[] {
  switch (question.kind) {
    case 'date':
      return days;
    case 'choice':
      return [undefined, ...question.options];
    case 'choices':
      return [undefined, ...question.options.map((option) => [option])];
    default:
      return [undefined, 'x'];
  }
}

/** All answers to the dates and choices of a step, and to whatever else `judge` reads, put before it. */
function judgeAll(
  questions: Readonly<Record<string, Question>>,
  asked: readonly string[],
  judge: (answers: Record<string, unknown>) => unknown,
): void {
  const read = new Set(asked.filter((id) => ['date', 'choice', 'choices'].includes(questions[id]?.kind ?? '')));
  const turns = (answers: Record<string, unknown>) => {
    const before = read.size;
    judge(
      new Proxy(answers, {
        get(target, key) {
          if (String(key) in questions) read.add(String(key));
          return Reflect.get(target, key);
        },
      }),
    );
    return read.size > before;
  };
  // What is read depends on what was found, so it goes on until nothing new is read.
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const answers of combinations(questions, [...read])) isNew = turns(answers) || isNew;
  }
}

function* combinations(
  questions: Readonly<Record<string, Question>>,
  [first, ...rest]: readonly string[],
): Generator<Record<string, unknown>> {
  const question = first === undefined ? undefined : questions[first];
  if (first === undefined || !question) yield {};
  else
    for (const value of values(question))
      for (const more of combinations(questions, rest)) yield { ...more, [first]: value };
}

function everyCode(): Found {
  const found: Found = new Set();
  for (const form of [tripForm, travellerForm])
    for (const [id, question] of Object.entries(form.questions)) codesOf(id, question, found);

  const note = (kind: string, findings: Readonly<Record<string, string | undefined>> | undefined) => {
    for (const [id, code] of Object.entries(findings ?? {})) if (code) found.add(`${kind} ${id} ${code}`);
  };
  for (const { questions, check, warn } of tripForm.steps) {
    judgeAll(tripForm.questions, questions, (answers) => note('errors', check?.(answers as TripAnswers, { today })));
    judgeAll(tripForm.questions, questions, (answers) => note('warnings', warn?.(answers as TripAnswers, { today })));
  }
  for (const { questions, check, warn } of travellerForm.steps) {
    for (const trip of [{}, { departure: addDays(today, 60) }]) {
      judgeAll(travellerForm.questions, questions, (answers) =>
        note('errors', check?.(answers as TravellerAnswers, { today, trip })),
      );
      judgeAll(travellerForm.questions, questions, (answers) =>
        note('warnings', warn?.(answers as TravellerAnswers, { today, trip })),
      );
    }
  }
  return found;
}

/** The sentences of a question, or of a field of a list. */
function wordsAt(questions: Readonly<Record<string, AnyWords>>, name: string): AnyWords | undefined {
  const [id = '', field] = name.split('.');
  return field === undefined ? questions[id] : questions[id]?.fields?.[field];
}

describe('codes', () => {
  const found = everyCode();

  it('are those that the rules of the request need', () => {
    const crossing = [
      'errors arrival past',
      'errors arrival far',
      'errors departure order',
      'errors departure validity',
      'errors entries validity',
      'errors birthDate future',
      'errors birthDate old',
      'errors passportIssued future',
      'errors passportIssued beforeBirth',
      'errors passportExpiry order',
      'errors passportExpiry expired',
      'errors passportExpiry short',
      'errors invitationDate future',
      'errors otherParentName consent',
      'errors singleName two',
      'warnings arrival soon',
      'warnings departure stay',
      'warnings passportExpiry advised',
      'warnings insuredUntil coverage',
      'warnings permitUntil permit',
      'warnings invitationNumber later',
      'warnings invitationNumber digits',
      'warnings mayReturn return',
      'warnings destinationVisa onward',
    ];
    expect(crossing.filter((code) => !found.has(code))).toEqual([]);
  });

  it.each(languages)('have each a sentence of their own in %s', (_, { questions, errors }) => {
    const shared: Readonly<Record<string, string>> = errors;
    const without = [...found].filter((line) => {
      const [kind, name = '', code = ''] = line.split(' ');
      const words = wordsAt(questions as Readonly<Record<string, AnyWords>>, name);
      if (kind === 'warnings') return !words?.warnings?.[code];
      return !(code === 'missing' && words?.missing) && !words?.errors?.[code] && !shared[code];
    });
    expect(without).toEqual([]);
  });

  it.each(languages)('come for every sentence in %s', (_, { questions, errors }) => {
    const all: [string, AnyWords][] = Object.entries(questions as Readonly<Record<string, AnyWords>>).flatMap(
      ([id, words]): [string, AnyWords][] => [
        [id, words],
        ...Object.entries(words.fields ?? {}).map(([field, inner]): [string, AnyWords] => [`${id}.${field}`, inner]),
      ],
    );
    const waiting = all.flatMap(([name, words]) =>
      (['errors', 'warnings'] as const).flatMap((kind) =>
        Object.keys(words[kind] ?? {}).map((code) => `${kind} ${name} ${code}`),
      ),
    );
    const given = new Set([...found].map((line) => line.split(' ').at(-1)));
    expect(waiting.filter((line) => !found.has(line))).toEqual([]);
    expect(Object.keys(errors).filter((code) => !given.has(code))).toEqual([]);
  });
});
