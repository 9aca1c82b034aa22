'use client';

import { useLocale, useTranslations } from 'next-intl';
import {
  Fragment,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useForm } from 'react-hook-form';
import { QuestionField } from '@/components/fields/question-field';
import { spreadDates } from '@/components/fields/spread-dates';
import { Button, ButtonRow } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { mergeTyped } from '@/lib/form/merge';
import { type Errors, inputNames, type Question, type Raw, sameTyped } from '@/lib/form/question';
import { listInWords } from '@/lib/text/lists';
import type { AnyWords } from '@/lib/text/request-texts';

/** The pause after the last key before what is typed is kept, in milliseconds. */
const pause = 1000;

/** How long judging may take before the page says that it is at it, in milliseconds. */
const slowJudging = 400;

/**
 * A step as a form. With JavaScript it is judged here and the page goes on at once; without, it is posted to the server,
 * which judges it by the same rules. What was typed is never taken away, right or wrong.
 */
export function StepForm({
  questions,
  typed,
  errors: errorsNow,
  warnings,
  hidden,
  more,
  folded = { ids: [], summary: '' },
  fromCheck,
  sentence,
  summaryLine,
  read,
  judge,
  onType,
  onClash,
  onContinue,
  onLater,
  onFailed,
  after,
  known,
}: {
  questions: readonly {
    id: string;
    question: Question;
    words: AnyWords;
    /** Stands over it. */
    heading?: string | undefined;
  }[];
  /** What stands in the inputs at first, and from then on what is kept: what another window answered comes by it. */
  typed: Raw;
  /** Shown before the first try in the browser: what was found when the page was opened. */
  errors: Errors;
  warnings: Errors;
  /** What the server needs to know when the form is posted. */
  hidden: Readonly<Record<string, string>>;
  more: boolean;
  /** Questions that stand folded at the end, as they were answered elsewhere; unfolded where one of them is wrong. */
  folded?: { ids: readonly string[]; summary: string };
  fromCheck: boolean;
  /** The sentence of an error or warning code of an input. */
  sentence: (kind: 'errors' | 'warnings', input: string, code: string) => string;
  /** An error as it is said above the questions. */
  summaryLine: (input: string, code: string) => string;
  read: (form: FormData) => Raw;
  judge: (raw: Raw) => Promise<Errors>;
  onType: (raw: Raw) => void;
  /** Hears of answers of another window to what was typed here and is not kept yet. */
  onClash: (texts: { mine: Raw; theirs: Raw }) => void;
  onContinue: (raw: Raw) => void;
  onLater: (raw: Raw) => void;
  /** Hears whether errors stand on the page: after a try that found some, and once the last of them is put right. */
  onFailed: (hasErrors: boolean) => void;
  /** What stands under a question, from what is in the inputs now. */
  after?: (question: string, current: Raw) => ReactNode;
  /** What follows from what is in the inputs, and is put where nothing stands, once an input is left. */
  known?: (current: Raw) => Raw;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [current, setCurrent] = useState(typed);
  // What is in the inputs, where `current` is what is shown of it: not the same before the first key (see keepFirst).
  const latest = useRef(typed);
  const kept = useRef(typed);
  // Texts of this form that `typed` has yet to become: any other is of another window.
  const handed = useRef([typed]);
  // Questions that were asked when the texts came before these.
  const asked = useRef(questions.map(({ id }) => id));

  const readNow = () => (form.current ? read(new FormData(form.current)) : latest.current);
  // What was in the inputs when Continue was pressed: that is judged and kept, however long the judging takes.
  const tried = useRef(typed);
  const [waiting, setWaiting] = useState(false);
  // Inputs stay the browser's own, unregistered: what was typed before the scripts came is never reset.
  const { handleSubmit, formState } = useForm<Record<string, unknown>>({
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: async () => {
      const problems = Object.entries(await judge(tried.current));
      if (problems.length === 0) return { values: {}, errors: {} };
      return { values: {}, errors: Object.fromEntries(problems.map(([name, code]) => [name, { type: code }])) };
    },
  });
  const { errors: found, submitCount } = formState;
  // As they were when the page was opened: new ones are for the next try.
  const [firstErrors] = useState(errorsNow);
  // Errors whose inputs were put right since the last try.
  const [righted, setRighted] = useState<readonly string[]>([]);
  // Counts what was answered while errors stood on the page.
  const [changes, setChanges] = useState(0);
  const tries = useRef(0);
  const judged: Errors =
    submitCount === 0
      ? firstErrors
      : Object.fromEntries(Object.entries(found).map(([name, error]) => [name, String(error?.type)]));
  const errors: Errors = Object.fromEntries(Object.entries(judged).filter(([name]) => !righted.includes(name)));

  useEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);
  // What was typed before the scripts came is saved at once, but not shown under the inputs, which would then move away from
  // under the finger.
  const keepFirst = useEffectEvent(() => {
    const raw = readNow();
    if (Object.entries(raw).every(([name, text]) => text === (typed[name] ?? ''))) return;
    keep(raw);
    answered();
  });
  useEffect(() => keepFirst(), []);
  // The last keys count too when the page goes before the pause is over: by Back, by closing the tab, by the phone's home button.
  const keepLast = useEffectEvent(() => keep(latest.current));
  useEffect(() => {
    const keepWhenHidden = () => document.visibilityState === 'hidden' && keepLast();
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keepLast();
    };
  }, []);

  // A question that another window answered is set anew, with the focus where it was.
  const [brought, setBrought] = useState<{ times: Readonly<Record<string, number>>; last: readonly string[] }>(nothing);
  const focused = useRef('');
  const bringIn = useEffectEvent((typed: Raw) => {
    const own = handed.current.findLastIndex((text) => sameTyped(text, typed));
    handed.current = own < 0 ? [typed] : handed.current.slice(own);
    if (own >= 0) return;
    const before = kept.current;
    const now = readNow();
    const merged = mergeTyped(questions, before, { mine: now, theirs: typed });
    kept.current = typed;
    if (merged.clashes.length > 0) return onClash(merged);
    latest.current = merged.mine;
    setCurrent(merged.mine);
    const differing = (one: Raw, other: Raw) =>
      questions
        .filter(({ id, question }) =>
          inputNames(question, id).some((name) => (one[name] ?? '') !== (other[name] ?? '')),
        )
        .map(({ id }) => id);
    // An input that nobody touched follows by itself.
    const stale = differing(now, merged.mine);
    focused.current = document.activeElement?.id ?? '';
    // What is asked only now brings its own text along: that is nobody's change.
    const last = differing(before, typed).filter((id) => asked.current.includes(id));
    setBrought(({ times }) => ({
      times: { ...times, ...Object.fromEntries(stale.map((id) => [id, (times[id] ?? 0) + 1])) },
      last,
    }));
    // The other window may have put right what is called wrong here.
    answered();
  });
  useEffect(() => bringIn(typed), [typed]);
  useEffect(() => {
    asked.current = questions.map(({ id }) => id);
  });
  useLayoutEffect(() => {
    if (brought.last.length > 0 && document.activeElement === document.body)
      document.getElementById(focused.current)?.focus({ preventScroll: true });
  }, [brought]);

  function keep(raw: Raw) {
    clearTimeout(timer.current);
    if (!sameTyped(raw, kept.current)) hand(raw, onType);
  }

  /** Judges what is typed and goes on; who has left the page meanwhile stays where they are. */
  async function tryNow(event: SyntheticEvent) {
    tries.current++;
    const raw = readNow();
    tried.current = raw;
    latest.current = raw;
    const slow = setTimeout(() => setWaiting(true), slowJudging);
    await handleSubmit(
      () => form.current && hand(raw, onContinue),
      () => {
        if (!form.current) return;
        setRighted([]);
        keep(raw);
        onFailed(true);
      },
    )(event);
    clearTimeout(slow);
    setWaiting(false);
  }

  function answered() {
    if (Object.keys(errors).length > 0) setChanges((times) => times + 1);
  }

  // Takes back what is said of inputs that are right by now.
  const putRight = useEffectEvent(async () => {
    const wrong = Object.keys(errors);
    const turn = tries.current;
    const now = await judge(readNow());
    const right = wrong.filter((name) => now[name] === undefined);
    if (!form.current || turn !== tries.current || right.length === 0) return;
    setRighted((before) => [...before, ...right]);
    if (right.length === wrong.length) onFailed(false);
  });
  useEffect(() => (changes > 0 ? afterPress(() => void putRight()) : undefined), [changes]);

  function hand(raw: Raw, to: (raw: Raw) => void) {
    latest.current = raw;
    kept.current = raw;
    handed.current.push(raw);
    to(raw);
  }

  const errorOf = (name: string) => errors[name] && sentence('errors', name, errors[name]);
  const warningOf = (name: string) => warnings[name] && sentence('warnings', name, warnings[name]);
  const problems = Object.keys(errors);

  const field = ({ id, question, words, heading }: (typeof questions)[number]) => (
    <Fragment key={`${id} ${brought.times[id] ?? 0}`}>
      {heading && <h2 className="heading-3 form-part">{heading}</h2>}
      <QuestionField
        name={id}
        question={question}
        words={words}
        typed={typed}
        current={current}
        errorOf={errorOf}
        warningOf={warningOf}
        large={questions.length === 1}
        more={more}
      />
      {after?.(id, current)}
    </Fragment>
  );

  return (
    <form
      ref={form}
      method="post"
      action="/api/dossier/step"
      noValidate
      onInput={() => {
        latest.current = readNow();
        setCurrent(latest.current);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => keep(readNow()), pause);
      }}
      onBlur={() => {
        // What follows from a date may move the button that is being pressed.
        afterPress(() => form.current && spreadDates(form.current) && keep(readNow()));
        if (form.current && known) fillEmpty(form.current, known(readNow()));
        keep(readNow());
        answered();
      }}
      // A choice decides what else is asked: it counts at once.
      onChange={(event) => {
        if (!(event.target instanceof HTMLInputElement && isBox(event.target))) return;
        keep(readNow());
        answered();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        spreadDates(event.currentTarget);
        clearTimeout(timer.current);
        const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value');
        if (pressed === 'skip') hand(readNow(), onContinue);
        else if (pressed === 'later') hand(readNow(), onLater);
        else void tryNow(event);
      }}
    >
      {problems.length > 0 && (
        <ErrorSummary
          ref={summary}
          autoFocus={submitCount === 0}
          title={t('errorsTitle')}
          note={t('kept')}
          errors={problems.map((name) => ({
            href: `#${anchorOf(name, questions)}`,
            text: summaryLine(name, errors[name] ?? ''),
          }))}
        />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {questions.filter(({ id }) => !folded.ids.includes(id)).map(field)}
      {folded.ids.length > 0 && (
        <details
          className="disclosure folded"
          open={
            folded.ids.length === questions.length ||
            problems.some((name) => folded.ids.includes(name.split('-')[0] ?? ''))
          }
        >
          <summary>{folded.summary}</summary>
          {questions.filter(({ id }) => folded.ids.includes(id)).map(field)}
        </details>
      )}
      <p className="field-after" role="status">
        {waiting
          ? t('judging')
          : brought.last.length > 0 &&
            t('broughtIn', {
              questions: listInWords(
                questions.filter(({ id }) => brought.last.includes(id)).map(({ words }) => words.label),
                locale,
              ),
            })}
      </p>
      <ButtonRow>
        <Button name="intent" value="continue">
          {fromCheck ? t('save') : t('continue')}
        </Button>
        <Button name="intent" value="later" look="quiet">
          {t('later')}
        </Button>
        {problems.length > 0 && (
          <Button name="intent" value="skip" look="quiet">
            {t('skip')}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}

const nothing = { times: {}, last: [] };

/** Where the error summary leads: the first box of a date, the first option of a choice, else the input itself. */
function anchorOf(name: string, questions: readonly { id: string; question: Question }[]): string {
  const [id, , field] = name.split('-');
  const owner = questions.find((each) => each.id === id)?.question;
  const question = owner?.kind === 'list' && field !== undefined ? owner.fields[field] : owner;
  switch (question?.kind) {
    case 'date':
      return `${name}-day`;
    case 'choice':
    case 'choices':
      return `${name}-${question.options[0]}`;
    case 'list': {
      const [first = ''] = Object.keys(question.fields);
      return anchorOf(`${name}-0-${first}`, questions);
    }
    default:
      return name;
  }
}

/**
 * Does what may move the page once nothing is being pressed: a press on Continue, which leaves an input, would miss it. Gives what
 * calls it off.
 */
function afterPress(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    // Asked again and again: a press ends in many ways, by mouse, finger and key, and not each is told.
    if (document.querySelector(':active')) timer = setTimeout(look, 100);
    else act();
  };
  timer = setTimeout(look);
  return () => clearTimeout(timer);
}

const isBox = ({ type }: HTMLInputElement): boolean => type === 'radio' || type === 'checkbox';

/** Puts texts into the inputs and lists that are empty, as if they were chosen. */
function fillEmpty(form: HTMLFormElement, texts: Raw) {
  for (const [name, text] of Object.entries(texts)) {
    const input = form.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement) || input.value !== '') continue;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
