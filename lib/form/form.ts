import {
  type ErrorCode,
  type Errors,
  inputNames,
  maxTyped,
  type PageInput,
  type Question,
  type Raw,
  type ValueOf,
} from './question';

export type Questions = Readonly<Record<string, Question>>;

/** The answers of a form, normalised. All partial: a draft is never complete until it is. */
export type AnswersOf<Q extends Questions> = { readonly [K in keyof Q]?: ValueOf<Q[K]> };

/** Words by question: an error of a rule that looks at several answers, or a warning that does not stop anyone. */
export type Findings<Q extends Questions> = { readonly [K in keyof Q & string]?: ErrorCode };

/**
 * A step is one page. `when` reads earlier answers and the context only, so that the way through is found by walking
 * forward once; `check` and `warn` see the answers that could be read, and `warn` never stops anyone.
 * A step without questions is a notice that ends the way until an earlier answer changes.
 */
export type Step<Id extends string, Q extends Questions, Context, Asked = keyof Q & string> = {
  id: Id;
  questions: readonly Asked[];
  /** Questions of this step that are asked under a condition only; like `when`, on the answers of earlier steps. */
  asks?: { readonly [K in keyof Q & string]?: (answers: AnswersOf<Q>, context: Context) => boolean };
  when?: (answers: AnswersOf<Q>, context: Context) => boolean;
  check?: (answers: AnswersOf<Q>, context: Context) => Findings<Q>;
  warn?: (answers: AnswersOf<Q>, context: Context) => Findings<Q>;
};

/** What was typed, step by step. */
export type Typed = Readonly<Record<string, Raw>>;

/** A step as it stands in one draft. */
export type StepState<Id extends string> = {
  id: Id;
  /** The questions that apply, in order. */
  asked: readonly string[];
  /** todo: never opened; unfinished: something typed is missing or wrong; blocked: a notice ends the way here. */
  state: 'todo' | 'unfinished' | 'done' | 'blocked';
  errors: Errors;
  warnings: Errors;
};

/** The way through a form for one draft: the steps that apply, in order, and the answers they hold. */
export type Way<Id extends string, Q extends Questions> = {
  steps: readonly StepState<Id>[];
  /** Answers of the steps that apply; what was typed on other steps is kept in the draft but is not an answer. */
  answers: AnswersOf<Q>;
};

export type Form<Id extends string, Q extends Questions, Context> = {
  questions: Q;
  steps: readonly Step<Id, Q, Context>[];
  step(id: Id): Step<Id, Q, Context>;
  isStep(id: string): id is Id;
  way(typed: Typed, context: Context): Way<Id, Q>;
  rawOf(id: Id, entries: Iterable<readonly [string, unknown]>): Raw;
  inputs(id: Id): string[];
  setAside(id: Id, typed: Typed, context: Context): Id[];
};

/** Names, in the compiler's message, the questions that no step asks. */
type Complete<Forgotten> = [Forgotten] extends [never] ? unknown : { 'no step asks': Forgotten };

/** Names, in the compiler's message, the questions that are named like an input of the page itself. */
type Free<Taken> = [Taken] extends [never] ? unknown : { 'taken by the page': Taken };

/**
 * Makes a form of questions and steps. Usage: `defineForm<Context>()(questions, steps)`; step ids, question ids and the
 * types of all answers are inferred, so a misspelt one does not compile.
 */
export function defineForm<Context>() {
  return <const Q extends Questions, const Id extends string, const Asked extends keyof Q & string>(
    questions: Q,
    steps: readonly Step<Id, Q, Context, Asked>[] &
      Complete<Exclude<keyof Q, Asked>> &
      Free<Extract<keyof Q, PageInput>>,
  ): Form<Id, Q, Context> => {
    const byId = new Map<string, Step<Id, Q, Context>>(steps.map((step) => [step.id, step]));

    const questionOf = (id: keyof Q & string): Question => questions[id] as Question;

    function step(id: Id): Step<Id, Q, Context> {
      const found = byId.get(id);
      if (!found) throw new Error(`no step ${id}`);
      return found;
    }

    /** The inputs of a step, in order. */
    function inputs(id: Id): string[] {
      return step(id).questions.flatMap((q) => inputNames(questionOf(q), q));
    }

    function askedAt(at: Step<Id, Q, Context>, earlier: AnswersOf<Q>, context: Context) {
      return at.questions.filter((id) => at.asks?.[id]?.(earlier, context) ?? true);
    }

    function readStep(
      at: Step<Id, Q, Context>,
      asked: readonly (keyof Q & string)[],
      raw: Raw,
      earlier: AnswersOf<Q>,
      context: Context,
    ) {
      const answers: Record<string, unknown> = {};
      const errors: Record<string, ErrorCode> = {};
      for (const id of asked) {
        const reading = questionOf(id).read(raw, id);
        if (!reading.ok) Object.assign(errors, reading.errors);
        else if (reading.value !== undefined) answers[id] = reading.value;
      }
      const merged = { ...earlier, ...answers } as AnswersOf<Q>;
      // What an input says of itself goes first; they are told in the order of the page.
      const found: Errors = { ...(at.check?.(merged, context) as Errors | undefined), ...errors };
      const order: readonly string[] = at.questions;
      const place = (input: string) => order.indexOf(input.split('-')[0] ?? '');
      const inOrder = Object.entries(found).sort(([one], [other]) => place(one) - place(other));
      return { answers: merged, errors: Object.fromEntries(inOrder) };
    }

    function way(typed: Typed, context: Context): Way<Id, Q> {
      const found: StepState<Id>[] = [];
      let answers: AnswersOf<Q> = {};
      for (const at of steps) {
        if (at.when && !at.when(answers, context)) continue;
        if (at.questions.length === 0) {
          found.push({ id: at.id, asked: [], state: 'blocked', errors: {}, warnings: {} });
          break;
        }
        const asked = askedAt(at, answers, context);
        const raw = typed[at.id];
        if (!raw) {
          found.push({ id: at.id, asked, state: 'todo', errors: {}, warnings: {} });
          continue;
        }
        const reading = readStep(at, asked, raw, answers, context);
        answers = reading.answers;
        const failed = Object.keys(reading.errors).length > 0;
        const warnings = (at.warn?.(answers, context) ?? {}) as Errors;
        found.push({ id: at.id, asked, state: failed ? 'unfinished' : 'done', errors: reading.errors, warnings });
      }
      return { steps: found, answers };
    }

    /**
     * What was typed in the inputs of a step, from form data or any entries: unknown names and files are passed over,
     * repeated names (check boxes) are joined by commas. What goes beyond `maxTyped` characters is cut.
     */
    function rawOf(id: Id, entries: Iterable<readonly [string, unknown]>): Raw {
      const known = new Set(inputs(id));
      const raw: Record<string, string> = {};
      for (const [name, value] of entries) {
        if (typeof value !== 'string' || !known.has(name)) continue;
        // Cut after joining: what is kept must be short enough to be read again, however often a name is repeated.
        raw[name] = (raw[name] ? `${raw[name]},${value}` : value).slice(0, maxTyped);
      }
      return raw;
    }

    /**
     * The finished steps that some other choice on step `id` would set aside, so that the page can say so before
     * anything is changed. Set aside is not erased: choosing the old answer again brings them back. A choice that ends
     * the way at a notice is passed over: it sets aside all that follows, and the notice itself says so.
     */
    function setAside(id: Id, typed: Typed, context: Context): Id[] {
      const before = way(typed, context);
      const here = before.steps.findIndex((s) => s.id === id);
      if (!before.steps.some((s, n) => n > here && s.state === 'done')) return [];
      const lost = new Set<Id>();
      for (const question of step(id).questions) {
        const asked = questionOf(question);
        if (asked.kind !== 'choice') continue;
        for (const option of asked.options) {
          const after = way({ ...typed, [id]: { ...typed[id], [question]: option } }, context);
          if (after.steps.some((s) => s.state === 'blocked')) continue;
          const kept = new Set(after.steps.map((s) => s.id));
          for (const s of before.steps) if (s.state === 'done' && !kept.has(s.id)) lost.add(s.id);
        }
      }
      return before.steps.map((s) => s.id).filter((s) => lost.has(s));
    }

    return { questions, steps, step, inputs, way, rawOf, setAside, isStep: (id): id is Id => byId.has(id) };
  };
}

/** The step after `id` on the way, or undefined at the end. `id` itself may have stopped applying. */
export function stepAfter<Id extends string>(
  form: { steps: readonly { id: Id }[] },
  way: { steps: readonly StepState<Id>[] },
  id: Id,
): Id | undefined {
  const order = form.steps.map((s) => s.id);
  return way.steps.find((s) => order.indexOf(s.id) > order.indexOf(id))?.id;
}

/** The step before `id` on the way, or undefined at the start. */
export function stepBefore<Id extends string>(
  form: { steps: readonly { id: Id }[] },
  way: { steps: readonly StepState<Id>[] },
  id: Id,
): Id | undefined {
  const order = form.steps.map((s) => s.id);
  return way.steps.findLast((s) => order.indexOf(s.id) < order.indexOf(id))?.id;
}
