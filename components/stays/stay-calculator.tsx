'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CountryOption } from '@/components/fields/country-options';
import { CountrySelect } from '@/components/fields/country-select';
import { QuestionField } from '@/components/fields/question-field';
import { Button, ButtonRow } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { describedBy, Field } from '@/components/ui/field';
import { PageColumns } from '@/components/ui/page';
import type { IsoDay } from '@/lib/form/date';
import type { Raw } from '@/lib/form/question';
import { pagePath } from '@/lib/text/pages';
import type { AnyWords, ErrorTexts } from '@/lib/text/request-texts';
import { windowTitle } from '@/lib/text/titles';
import type { RowId } from '@/lib/visa/rules/rows';
import type { StayRule } from '@/lib/visa/stay-rule';
import { rawStays, readStays, stayQuestions } from '@/lib/visa/stays-form';
import { StayDetails, StayResult } from './stay-result';

/** What the page shows: the text of the inputs, whether it was handed in, and whether one more stay is wanted. */
export type ShownStays = { typed: Raw; judged: boolean; more: boolean };

/** The rule of several nationalities. */
export type SharedRule = Omit<StayRule, 'rows'>;

export type NationalityOption = CountryOption & {
  /** Its rule, by its place among the rules. */
  rule: number;
  /** A row that says so. */
  row?: RowId | undefined;
};

/**
 * The stay calculator. With JavaScript it answers as one types and sends nothing; without, the form is posted to this page,
 * which answers with the same words, and keeps nothing.
 */
export function StayCalculator({
  today,
  nationalities,
  rules,
  errorTexts,
  post,
}: {
  today: IsoDay;
  nationalities: readonly NationalityOption[];
  rules: readonly SharedRule[];
  errorTexts: ErrorTexts;
  post: (shown: ShownStays, form: FormData) => Promise<ShownStays>;
}) {
  const t = useTranslations('stays');
  const request = useTranslations('request');
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  // Without a script the form is sent to the address of the page: an empty one would not be valid HTML.
  const [posted, send] = useActionState(
    post,
    { typed: {}, judged: false, more: false },
    pagePath('/calcul-sejour', locale),
  );
  const [current, setCurrent] = useState(posted.typed);
  const [tries, setTries] = useState(0);
  const [judged, setJudged] = useState(posted.judged ? posted.typed : undefined);

  const readNow = () => (form.current ? rawStays(new FormData(form.current)) : current);
  // What was typed before the scripts came counts too.
  const readFirst = useEffectEvent(() => setCurrent(readNow()));
  useEffect(() => readFirst(), []);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const typed = readStays(current, today);
  const errors = judged ? readStays(judged, today).errors : {};
  const nationality = nationalities.find(({ code }) => code === typed.nationality);
  const rule = nationality && rules[nationality.rule];

  /** The sentence of what is wrong with an input; in the summary it names the stay. */
  const sentence = (name: string, code: string): string => {
    if (name === 'nationality') return t('errors.nationality');
    return Object.hasOwn(own, code)
      ? t(`errors.${code as keyof typeof own}`)
      : (errorTexts[code as keyof ErrorTexts] ?? errorTexts.date);
  };
  const errorOf = (name: string) => errors[name] && sentence(name, errors[name]);
  const problems = Object.entries(errors);
  const lineOf = (name: string, code: string) => {
    const [list, index] = name.split('-');
    return list === 'stays' ? `${t('stay')} ${Number(index) + 1} – ${sentence(name, code)}` : sentence(name, code);
  };

  const words = {
    stays: {
      label: t('stays'),
      hint: t('staysHint'),
      item: t('stay'),
      add: t('addStay'),
      fields: { from: { label: t('from') }, to: { label: t('to') } },
    },
    arrival: { label: t('arrival') },
    departure: { label: t('departure') },
  } satisfies Record<string, AnyWords>;
  const shared = {
    typed: posted.typed,
    current,
    errorOf,
    warningOf: () => undefined,
    large: false,
    more: posted.more,
  };
  const title = problems.length > 0 ? t('error', { title: t('title') }) : t('title');

  return (
    <PageColumns aside={<StayResult rule={rule} row={nationality?.row} typed={typed} today={today} />}>
      <title>{windowTitle(title)}</title>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <p className="source">{t('privacy')}</p>
      <form
        ref={form}
        action={send}
        noValidate
        autoComplete="off"
        onInput={() => setCurrent(readNow())}
        onSubmit={(event) => {
          event.preventDefault();
          const raw = readNow();
          setCurrent(raw);
          setJudged(raw);
          const failed = Object.keys(readStays(raw, today).errors).length > 0;
          if (failed) setTries(tries + 1);
          else document.getElementById('result')?.closest('section')?.scrollIntoView({ block: 'nearest' });
        }}
      >
        {problems.length > 0 && (
          <ErrorSummary
            ref={summary}
            autoFocus={tries === 0}
            title={request('errorsTitle')}
            note={request('kept')}
            errors={problems.map(([name, code]) => ({
              href: name === 'nationality' ? '#nationality' : `#${name}-day`,
              text: lineOf(name, code),
            }))}
          />
        )}
        <Field
          id="nationality"
          label={t('nationality')}
          hint={t('nationalityHint')}
          error={errorOf('nationality')}
          errorPrefix={request('errorPrefix')}
        >
          <CountrySelect
            id="nationality"
            name="nationality"
            className="input"
            options={nationalities}
            chosen={posted.typed.nationality}
            aria-describedby={describedBy('nationality', {
              hint: t('nationalityHint'),
              error: errorOf('nationality'),
            })}
            aria-invalid={errors.nationality ? true : undefined}
          />
        </Field>
        <h2 className="stay-part">{t('stays')}</h2>
        <QuestionField {...shared} question={stayQuestions.stays} name="stays" words={words.stays} />
        <h2 className="stay-part" id="trip">
          {t('trip')}
        </h2>
        <p className="field-hint">{t('tripHint')}</p>
        <div className="stay-trip">
          <QuestionField {...shared} question={stayQuestions.arrival} name="arrival" words={words.arrival} />
          <QuestionField {...shared} question={stayQuestions.departure} name="departure" words={words.departure} />
        </div>
        <ButtonRow>
          <Button>{t('calculate')}</Button>
          {/* A link, so that it works without a script: the page as it is for a newcomer. */}
          <a href={pagePath('/calcul-sejour', locale)}>{t('clear')}</a>
        </ButtonRow>
      </form>
      <StayDetails rule={rule} typed={typed} today={today} />
    </PageColumns>
  );
}

const own = { missing: 0, century: 0, futureStay: 0, reversed: 0, overlap: 0, beforeStay: 0 } as const;
