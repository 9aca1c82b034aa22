import * as z from 'zod/mini';
import { type IsoDay, readDate } from './date';

// Under a strict content security policy zod must not try `new Function`.
z.config({ jitless: true });

/** What was typed on a step: input name to text, exactly as it came. Kept in the draft, never corrected. */
export type Raw = Readonly<Record<string, string>>;

/** The names of inputs that pages add by themselves, to say what is posted: no question may have one of them. */
export const pageInputs = [
  'locale',
  'dossier',
  'sheet',
  'step',
  'base',
  'from',
  'intent',
  'id',
  'another',
  'code',
] as const;
export type PageInput = (typeof pageInputs)[number];

/** The most characters kept of one input: no box holds that much. */
export const maxTyped = 4000;

/** Whether two typed texts of a step say the same; an empty input, an unticked box too, is as good as none. */
export function sameTyped(a: Raw, b: Raw): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? '') === (b[name] ?? ''));
}

/** Whether two typed texts of a step differ in white space at the most: to choose between them there is nothing. */
export function sameButSpace(a: Raw, b: Raw): boolean {
  const tidied = (raw: Raw) => Object.fromEntries(Object.entries(raw).map(([name, text]) => [name, tidy(text)]));
  return sameTyped(tidied(a), tidied(b));
}

/** A one-word reason, turned into a sentence by the texts of the language. */
export type ErrorCode = string;

/** Errors by input name: the question's id, or `list-0-field` inside a list. */
export type Errors = Readonly<Record<string, ErrorCode>>;

/** What reading one question gave. `value` is undefined only where an answer is optional and nothing was typed. */
export type Reading<V> = { ok: true; value: V | undefined } | { ok: false; errors: Errors };

type Settings = {
  optional?: boolean;
  /** Reading accepts nothing typed, and the step's `check` says when that is wrong: the label says nothing. */
  checkedByStep?: boolean;
  /**
   * A value of the HTML `autocomplete` attribute (WCAG 1.3.5) that fits the field: `street-address` is for several lines only,
   * `country` for codes of two letters only (HTML Standard, 4.10.18.7.1).
   */
  autocomplete?: string;
  /** Holds for one request and not for the next: an answer that is taken over from an earlier one leaves it out, and asks it anew. */
  anew?: true;
  /** Printed in Latin capitals on the form: the page shows how, and of free text it says which languages are read. */
  printed?: 'name' | 'text';
  /** How much room the input gives. */
  size?: 'short' | 'line' | 'lines';
  /** Which keyboard a phone shows. */
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
};

/** `from` is the name of a date question. */
type Lengths = { from: string; days: readonly number[] };

type Asked<Kind extends string, V, More = unknown> = Settings & {
  kind: Kind;
  read(raw: Raw, name: string): Reading<V>;
} & More;

export type TextQuestion = Asked<
  'text',
  string,
  { /** Answers of many people, each a press away. */ suggestions?: readonly string[] }
>;
export type DateQuestion = Asked<
  'date',
  string,
  {
    /** Numbers of days, each a press away, counted from the answer of another date question: that one is day 1. */ lengths?: Lengths;
  }
>;
export type ChoiceQuestion<O extends string = string> = Asked<'choice', O, { options: readonly O[] }>;
export type ChoicesQuestion<O extends string = string> = Asked<
  'choices',
  readonly O[],
  { options: readonly O[] /** The option that excludes the others. */; none?: O }
>;
export type CodeQuestion<C extends string = string> = Asked<'code', C, { list: string }>;
export type ListQuestion<F extends Fields = Fields> = Asked<
  'list',
  readonly { [K in keyof F]?: ValueOf<F[K]> }[],
  { fields: F; max: number }
>;

/** The questions inside one item of a list: any kind but another list. */
export type Fields = Readonly<Record<string, TextQuestion | DateQuestion | ChoiceQuestion | CodeQuestion>>;

export type Question = TextQuestion | DateQuestion | ChoiceQuestion | ChoicesQuestion | CodeQuestion | ListQuestion;

/** The type of a question's answer. */
export type ValueOf<Q> = Q extends { read(raw: Raw, name: string): Reading<infer V> } ? V : never;

const invisible = /[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/g;

/** The text of one input without invisible characters, white space folded; line breaks are kept. */
export function tidy(text: string | undefined): string {
  return (text ?? '')
    .replace(invisible, (c) => (c === '\u202f' ? ' ' : ''))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** What an empty input reads as. */
export function nothing(settings: Pick<Settings, 'optional' | 'checkedByStep'>, name: string): Reading<never> {
  if (settings.optional || settings.checkedByStep) return { ok: true, value: undefined };
  return { ok: false, errors: { [name]: 'missing' } };
}

function readWith<T extends z.ZodMiniType<unknown, string>>(
  schema: T,
  settings: Settings,
  raw: Raw,
  name: string,
): Reading<z.output<T>> {
  const text = tidy(raw[name]);
  if (text === '') return nothing(settings, name);
  const parsed = schema.safeParse(text);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, errors: { [name]: parsed.error.issues[0]?.message ?? 'invalid' } };
}

/** Schema of a text of at most `max` characters. */
const shortText = (max: number) => z.string().check(z.maxLength(max, 'long'));

function text(settings: Settings & { max?: number } = {}): TextQuestion {
  const schema = shortText(settings.max ?? 200);
  return textBy(schema, settings);
}

/** A text that a schema reads: `schema` gets the tidied text and gives the normalised answer; its messages are codes. */
function textBy(
  schema: z.ZodMiniType<string, string>,
  settings: Settings & Pick<TextQuestion, 'suggestions'> = {},
): TextQuestion {
  return {
    size: 'line',
    ...settings,
    kind: 'text',
    read: (raw, name) => readWith(schema, settings, raw, name),
  };
}

function date(settings: Settings & Pick<DateQuestion, 'lengths'> = {}): DateQuestion {
  return {
    ...settings,
    kind: 'date',
    read(raw, name) {
      const typed = dateParts.map((part) => tidy(raw[`${name}-${part}`]));
      if (typed.every((part) => part === '')) return nothing(settings, name);
      const read = readDate(typed[0] ?? '', typed[1] ?? '', typed[2] ?? '');
      return read.ok ? { ok: true, value: read.date } : { ok: false, errors: { [name]: read.reason } };
    },
  };
}

/** The three inputs of a date, in the order of the passport. */
export const dateParts = ['day', 'month', 'year'] as const;

/** A day as it is typed into the three boxes of the date question `name`. */
export function typedDate(name: string, day: IsoDay): Raw {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}

function choice<const O extends string>(options: readonly O[], settings: Settings = {}): ChoiceQuestion<O> {
  const schema = z.enum(options as [O, ...O[]], 'missing');
  return {
    ...settings,
    kind: 'choice',
    options,
    read: (raw, name) => readWith(schema, settings, raw, name),
  };
}

/** Several of `options`; in the raw text they are joined by commas. With `none`, one answer must be given. */
function choices<const O extends string>(
  options: readonly O[],
  settings: Settings & { none?: NoInfer<O> } = {},
): ChoicesQuestion<O> {
  return {
    ...settings,
    kind: 'choices',
    options,
    read(raw, name) {
      const typed = tidy(raw[name])
        .split(',')
        .filter((o) => o !== '');
      const value = options.filter((o) => typed.includes(o));
      if (value.length !== new Set(typed).size) return { ok: false, errors: { [name]: 'invalid' } };
      if (settings.none && value.includes(settings.none) && value.length > 1)
        return { ok: false, errors: { [name]: 'contradiction' } };
      if (value.length === 0) return nothing(settings, name);
      return { ok: true, value };
    },
  };
}

/** One code of a long list (countries): `list` names it, so that the page knows which names to show. */
function code<const C extends string>(list: string, codes: readonly C[], settings: Settings = {}): CodeQuestion<C> {
  const known = new Set<string>(codes);
  const schema = z.string().check(z.refine((text) => known.has(text), 'unknown'));
  return {
    ...settings,
    kind: 'code',
    list,
    read: (raw, name) => readWith(schema, settings, raw, name) as Reading<C>,
  };
}

/** Up to `max` items of the same fields, at least one; items left wholly empty are passed over. */
function list<const F extends Fields>(fields: F, max: number, settings: Settings = {}): ListQuestion<F> {
  return {
    ...settings,
    kind: 'list',
    fields,
    max,
    read(raw, name) {
      const items: { [K in keyof F]?: ValueOf<F[K]> }[] = [];
      const errors: Record<string, ErrorCode> = {};
      for (let i = 0; i < max; i++) {
        const prefix = `${name}-${i}-`;
        const filled = Object.entries(raw).some(([key, value]) => key.startsWith(prefix) && tidy(value) !== '');
        if (!filled) continue;
        const item: Record<string, unknown> = {};
        for (const [id, field] of Object.entries(fields)) {
          const reading = field.read(raw, `${prefix}${id}`);
          if (reading.ok) item[id] = reading.value;
          else Object.assign(errors, reading.errors);
        }
        items.push(item as { [K in keyof F]?: ValueOf<F[K]> });
      }
      if (items.length === 0 && !settings.optional) return { ok: false, errors: { [name]: 'missing' } };
      return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: items };
    },
  };
}

/** The constructors of questions. */
export const ask = { text, textBy, date, choice, choices, code, list };

/** The names of the inputs that a question has on the page, given what was typed (lists grow). */
export function inputNames(question: Question, name: string): string[] {
  switch (question.kind) {
    case 'date':
      return dateParts.map((part) => `${name}-${part}`);
    case 'list':
      return Array.from({ length: question.max }, (_, i) =>
        Object.entries(question.fields).flatMap(([id, field]) => inputNames(field, `${name}-${i}-${id}`)),
      ).flat();
    default:
      return [name];
  }
}
