'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '@/components/request/texts';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { describedBy, Field } from '@/components/ui/field';
import { addDays, daysCounted } from '@/lib/form/date';
import {
  type ChoiceQuestion,
  type ChoicesQuestion,
  type CodeQuestion,
  type DateQuestion,
  type ListQuestion,
  type Question,
  type Raw,
  type TextQuestion,
  tidy,
  typedDate,
} from '@/lib/form/question';
import { toLatin } from '@/lib/passport/transliteration';
import type { AnyWords } from '@/lib/text/request-texts';
import { CountrySelect } from './country-select';
import { DateBoxes } from './date-boxes';
import { putTexts } from './put-texts';

/** What a field needs besides its question. Inputs are the browser's own: `typed` is what stands in them at first. */
type Shared = {
  /** Of the input; a date has three, a list one for each field of each item. */
  name: string;
  words: AnyWords;
  typed: Raw;
  /** What stands in the inputs now, for what is shown under them. */
  current: Raw;
  /** The sentence that says what is wrong with an input, if anything is. */
  errorOf: (name: string) => string | undefined;
  warningOf: (name: string) => string | undefined;
  /** The only question of its page: its label is set as a heading. */
  large: boolean;
  /** Whether a list shows one more empty item than it needs. */
  more: boolean;
};

type Props<Q> = Shared & { question: Q };

/** The field of a question, by its kind. */
export function QuestionField({ question, ...shared }: Props<Question>) {
  switch (question.kind) {
    case 'text':
      return <TextField {...shared} question={question} />;
    case 'date':
      return <DateField {...shared} question={question} />;
    case 'choice':
    case 'choices':
      return <ChoiceField {...shared} question={question} />;
    case 'code':
      return <CodeField {...shared} question={question} />;
    case 'list':
      return <ListField {...shared} question={question} />;
  }
}

/** What all fields say around their inputs. */
function useFrame({ name, question, words, errorOf, warningOf, large }: Props<Question>) {
  const t = useTranslations('request');
  const error = errorOf(name);
  return {
    id: name,
    label: words.label,
    hint: words.hint,
    error,
    errorPrefix: t('errorPrefix'),
    warning: error ? undefined : warningOf(name),
    optional: question.optional ? t('optional') : undefined,
    large,
  };
}

function TextField(props: Props<TextQuestion>) {
  const { name, question, typed, current } = props;
  const t = useTranslations('request');
  const frame = useFrame(props);
  const text = tidy(current[name]);
  const latin = question.printed && text !== '' ? toLatin(text) : undefined;
  const isText = question.printed === 'text';
  const after = latin?.ok
    ? t(isText ? 'printedTextAs' : 'printedAs', { text: latin.text })
    : isText
      ? t('printedNote')
      : undefined;
  const shared = {
    id: name,
    name,
    className: question.size === 'short' ? 'input input-20' : 'input',
    defaultValue: typed[name] ?? '',
    'aria-describedby': describedBy(name, { ...frame, after }),
    'aria-invalid': frame.error ? true : undefined,
    autoComplete: question.autocomplete ?? 'off',
    spellCheck: false,
  };
  return (
    <Field {...frame} after={after}>
      {question.size === 'lines' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input {...shared} type={question.inputMode === 'tel' ? 'tel' : 'text'} inputMode={question.inputMode} />
      )}
      {question.suggestions && (
        <Chips
          label={t('suggested')}
          texts={question.suggestions}
          onChoose={(suggestion) => putTexts({ [name]: suggestion })}
        />
      )}
    </Field>
  );
}

function DateField(props: Props<DateQuestion>) {
  const { name, question, typed } = props;
  const frame = useFrame(props);
  return (
    <Field {...frame} group>
      <DateBoxes name={name} typed={typed} invalid={Boolean(frame.error)} autocomplete={question.autocomplete} />
      {question.lengths && <Lengths {...props} lengths={question.lengths} />}
    </Field>
  );
}

/** Ends a stay of so many days at a press, and says how long it is. */
function Lengths({
  name,
  question,
  current,
  lengths,
}: Props<DateQuestion> & { lengths: NonNullable<DateQuestion['lengths']> }) {
  const t = useTranslations('request');
  const first = question.read(current, lengths.from);
  const from = first.ok ? first.value : undefined;
  const last = question.read(current, name);
  const until = last.ok ? last.value : undefined;
  return (
    <>
      <Chips
        label={t('daysOffered')}
        texts={lengths.days.map((n) => ({ text: String(n), words: t('daysOf', { n }) }))}
        disabled={!from}
        onChoose={(n) => from && putTexts(typedDate(name, addDays(from, Number(n) - 1)))}
      />
      <p className="field-after" role="status">
        {from && until && from <= until && t('daysCounted', { n: daysCounted(from, until) })}
      </p>
    </>
  );
}

function ChoiceField(props: Props<ChoiceQuestion | ChoicesQuestion>) {
  const { name, question, words, typed } = props;
  const chosen = (typed[name] ?? '').split(',');
  const several = question.kind === 'choices';

  /** "None of these" and the others put each other out, as they could not both be true. */
  function keepConsistent(event: ChangeEvent<HTMLInputElement>) {
    const { form, value, checked } = event.target;
    if (question.kind !== 'choices' || !question.none || !checked || !form) return;
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      if (box.value !== value && (value === question.none || box.value === question.none)) box.checked = false;
    }
  }

  return (
    <Field {...useFrame(props)} group>
      <div className={question.options.length === 2 ? 'choices choices-row' : 'choices'}>
        {question.options.map((option) => (
          <label className="choice" key={option}>
            <input
              id={`${name}-${option}`}
              name={name}
              onChange={keepConsistent}
              type={several ? 'checkbox' : 'radio'}
              value={option}
              defaultChecked={chosen.includes(option)}
            />
            <span className="choice-label">{words.options?.[option]}</span>
            {words.hints?.[option] && <span className="choice-hint">{words.hints[option]}</span>}
          </label>
        ))}
      </div>
    </Field>
  );
}

function CodeField(props: Props<CodeQuestion>) {
  const { name, question, typed } = props;
  const frame = useFrame(props);
  const options = useTexts().lists[question.list] ?? [];
  return (
    <Field {...frame}>
      <CountrySelect
        id={name}
        name={name}
        className="input"
        options={options}
        chosen={typed[name]}
        aria-describedby={describedBy(name, frame)}
        aria-invalid={frame.error ? true : undefined}
        autoComplete={question.autocomplete ?? 'off'}
      />
    </Field>
  );
}

function ListField(props: Props<ListQuestion>) {
  const { question, more, ...shared } = props;
  const { name, words, typed, errorOf } = shared;
  const t = useTranslations('request');
  const list = useRef<HTMLDivElement>(null);
  const isFilled = (i: number) =>
    Object.entries(typed).some(([key, value]) => key.startsWith(`${name}-${i}-`) && value.trim() !== '');
  const needed = Array.from({ length: question.max }, (_, i) => i).findLastIndex(isFilled) + 1;
  const [shown, setShown] = useState(Math.min(question.max, Math.max(1, needed + (more ? 1 : 0))));
  const error = errorOf(name);

  /** One more empty item, with the focus in its first input. */
  function add() {
    flushSync(() => setShown(shown + 1));
    list.current?.querySelector<HTMLElement>('fieldset:last-of-type :is(input, select, textarea)')?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would set a frame around the frames of the items
    <div
      ref={list}
      className="list-items"
      role="group"
      aria-label={words.label}
      aria-describedby={describedBy(name, { hint: words.hint, error })}
    >
      {words.hint && (
        <p className="field-hint" id={`${name}-hint`}>
          {words.hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          <span className="spoken">{t('errorPrefix')} </span>
          {error}
        </p>
      )}
      {Array.from({ length: shown }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name than their place
        <fieldset className="list-item" key={i}>
          <legend className="field-label field-label-large">
            {words.item} {i + 1}
          </legend>
          {Object.entries(question.fields).map(([id, field]) => (
            <QuestionField
              {...shared}
              key={id}
              question={field}
              name={`${name}-${i}-${id}`}
              words={words.fields?.[id] ?? words}
              large={false}
              more={false}
            />
          ))}
        </fieldset>
      ))}
      {shown < question.max && (
        <Button
          look="secondary"
          name="intent"
          value="add"
          onClick={(event) => {
            event.preventDefault();
            add();
          }}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}
