// The words of the request are given to browsers without a formatter, and names of conflicts are sentences without arguments: both
// repeat figures of rules, and are held against the rows here.
import { expect, it } from 'vitest';
import { addMonths } from '@/lib/form/date';
import { readDocumentNumber } from '@/lib/passport/document-number';
import { assess } from '@/lib/visa/assess';
import { isMinor, monthsAhead } from '@/lib/visa/conditions';
import { rows } from '@/lib/visa/rules/rows';
import { en } from './en';
import { figures } from './figures';
import { fr, type Messages } from './fr';
import { requestContent } from './request-content';
import { type Locale, routing } from './routing';

const messages: Record<Locale, Messages> = { fr, en };
const { missionDays, hostLeadDays, invitationDigits, passportMonths, advisedMonths } = figures;

/** The shortest and the longest document number that is read. */
const lengths = Array.from({ length: 40 }, (_, n) => n).filter((n) => readDocumentNumber('A'.repeat(n)).ok);
const today = '2027-02-01';
const adult = Array.from({ length: 40 }, (_, n) => n).find((n) => !isMinor(addMonths(today, -12 * n), today)) ?? 0;

/** The figures of each text of the request that is no example. */
const expected: Readonly<Record<string, readonly number[]>> = {
  'questions.arrival.warnings.soon': [missionDays],
  'questions.passportExpiry.errors.short': [passportMonths],
  'questions.passportExpiry.warnings.advised': [advisedMonths, passportMonths, advisedMonths],
  'questions.invitationNumber.hint': [invitationDigits],
  'questions.invitationNumber.warnings.digits': [invitationDigits],
  'steps.invitation.lede': [hostLeadDays, missionDays],
  'steps.guardians.lede': [adult],
  'errors.number': [lengths[0] ?? 0, lengths.at(-1) ?? 0],
  'errors.month': [1, 12],
};

function flat(texts: object, under = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [[under + name, value] as [string, string]] : flat(value, `${under}${name}.`),
  );
}

const figuresIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b);
const isExample = (text: string) => /par exemple|for example/i.test(text);

it.each(routing.locales)('figures in the words of the request are those of the rules, in %s', (locale) => {
  const found = flat(requestContent[locale]).filter(([, text]) => /\d/.test(text) && !isExample(text));
  expect(Object.fromEntries(found.map(([key, text]) => [key, inOrder(figuresIn(text))]))).toEqual(
    Object.fromEntries(Object.entries(expected).map(([key, list]) => [key, inOrder(list)])),
  );
});

it.each(routing.locales)('figures in the name of a conflict stand in its rows, in %s', (locale) => {
  for (const [conflict, text] of Object.entries(messages[locale].assessment.conflicts)) {
    const own = [...rows.values()].filter((row) => row.conflict === conflict);
    const known = new Set(figuresIn(JSON.stringify(own.map(({ sources: _, ...row }) => row))));
    // "B1" is the name of a category.
    const named = figuresIn(text.replace(/\b[A-Z]\d+/g, ''));
    expect(
      named.filter((figure) => !known.has(figure)),
      conflict,
    ).toEqual([]);
  }
});

it('the exemption of the home page is that of a French passport', () => {
  const trip = { purpose: 'tourism', arrival: '2027-03-01', departure: '2027-03-10' } as const;
  const { stay } = assess({ nationality: 'FRA', passportType: 'ordinary' }, trip, today);
  expect(stay.counters).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'perEntry', days: figures.entryDays }),
      expect.objectContaining({ kind: 'inAny', days: figures.periodDays, of: figures.rollingDays }),
      expect.objectContaining({ kind: 'calendarYear', days: figures.yearDays }),
    ]),
  );
});

it('"more than two years away" is as far as an arrival may be', () => {
  expect(monthsAhead).toBe(24);
});
