'use client';

import { useLocale } from 'next-intl';
import { Fragment, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { putTexts } from '@/components/fields/put-texts';
import { useAnswers } from '@/components/request/answers';
import { useTexts } from '@/components/request/texts';
import type { Conflict, StepText } from '@/components/request/use-draft';
import { StepForm } from '@/components/step-form';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { Notice } from '@/components/ui/notice';
import { type Errors, inputNames, type Question, type Raw, sameTyped, typedDate } from '@/lib/form/question';
import { otherNames } from '@/lib/passport/alternatives';
import { type MrzValue, valueSpans } from '@/lib/passport/mrz';
import type { MrzCheck } from '@/lib/passport/mrz-layout';
import { rivalsOf } from '@/lib/passport/rivals';
import { spellingsOf } from '@/lib/passport/spelled-names';
import { dayInWords } from '@/lib/text/dates';
import { wordsOf } from '@/lib/text/request-texts';
import { scanWords } from '@/lib/text/scan-words';
import { sentenceOf, summaryLineOf } from '@/lib/text/sentences';
import type { Dossier } from '@/lib/visa/dossier';
import type { Draft } from '@/lib/visa/draft';
import { followingFrom, inheritedAt } from '@/lib/visa/inherit';
import { entryAt, questionsAt, rawAt, type StepPlace, stepsOf } from '@/lib/visa/place';
import { birthDay, expiryDay, likelyIssueDays, scannedAnswers } from '@/lib/visa/scanned';
import { expiryProblem, type TravellerQuestionId } from '@/lib/visa/traveller-form';
import { Proof } from './proof';
import type { ReadPassport } from './scan-reader';

/** The value of the lines that answers a question, and the check digit that covers it, if any. */
const sources: Partial<Record<TravellerQuestionId, { value: MrzValue; check?: MrzCheck }>> = {
  surname: { value: 'surname' },
  givenNames: { value: 'givenNames' },
  sex: { value: 'sex' },
  birthDate: { value: 'birthDate', check: 'birthDate' },
  nationality: { value: 'nationality' },
  passportType: { value: 'documentCode' },
  passportNumber: { value: 'documentNumber', check: 'documentNumber' },
  passportExpiry: { value: 'expiryDate', check: 'expiryDate' },
  passportIssuer: { value: 'issuingState' },
};

/**
 * What was read from a passport, each answer with the picture that it comes from, to be compared, corrected and completed: the
 * questions of both steps that a passport answers, in one form.
 */
export function ScannedForm({
  passport,
  index,
  draft,
  dossier,
  fromCheck,
  questionOf,
  onJudge,
  onType,
  onClash,
  onContinue,
  onLater,
  onFailed,
  onAgain,
}: {
  passport: ReadPassport;
  /** Of the traveller, from 0. */
  index: number;
  draft: Draft;
  dossier: Dossier;
  fromCheck: boolean;
  /** As it is asked of this traveller. */
  questionOf: (question: Question) => Question;
  onJudge: (texts: readonly StepText[]) => Promise<Dossier>;
  onType: (texts: readonly StepText[]) => void;
  onClash: (at: StepPlace, texts: Conflict) => void;
  onContinue: (texts: readonly StepText[]) => void;
  onLater: (texts: readonly StepText[]) => void;
  onFailed: (hasErrors: boolean) => void;
  onAgain: () => void;
}) {
  const locale = useLocale();
  const words = use(scanWords(locale));
  const texts = useTexts();
  const answers = useAnswers();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { mrz, alternatives, corrections } = passport.reading;
  const places: StepPlace[] = [
    { view: 'traveller', index, step: 'identity' },
    { view: 'traveller', index, step: 'passport' },
  ];
  // As they were when the passport was read: what is typed from now on stands in the inputs.
  const [before] = useState<Raw>(() =>
    Object.assign({}, ...places.map((at) => entryAt(draft, at)?.typed ?? inheritedAt(draft, dossier, at))),
  );
  const family = draft.travellers
    .filter((_, other) => other !== index)
    .map(({ content }) => content.steps.identity?.typed.surname ?? '');
  const scanned = scannedAnswers(mrz.values, before, dossier.today, family);
  const kept: Raw = Object.assign(
    {},
    ...places.map((at) => entryAt(draft, at)?.typed ?? inheritedAt(draft, dossier, at)),
  );
  const expiry = expiryDay(mrz.values.expiryDate, dossier.today);
  const problem = expiry && expiryProblem(expiry, { today: dossier.today, trip: dossier.trip.answers });
  const spans = valueSpans(mrz);
  const filled = { ...before, ...scanned };
  // What was typed otherwise before: the inputs show the passport's, and the person can have their own back.
  const replaced = places.flatMap((at) => {
    const asked = questionsAt(at);
    const [was, is] = [before, filled].map((raw) =>
      answers(
        at,
        asked.map(({ id }) => id),
        rawAt(at, Object.entries(raw)),
      ),
    );
    return asked.flatMap(({ id, question }, i) => {
      const own = was?.[i];
      if (!own || own.lines.length === 0 || own.lines.join('\n') === is?.[i]?.lines.join('\n')) return [];
      return [{ ...own, typed: inputNames(question, id).map((name) => [name, before[name] ?? '']) }];
    });
  });
  // What no line says, and a form needs: the way there is spared to whoever has compared the rest.
  const left = places
    .flatMap(questionsAt)
    .filter(({ id, question }) => {
      const reading = question.read(filled, id);
      return !reading.ok && Object.values(reading.errors).includes('missing');
    })
    .map(({ id, question }) => ({ href: `#${question.kind === 'date' ? `${id}-day` : id}`, id }));

  const split = (raw: Raw): StepText[] => places.map((at) => ({ at, typed: rawAt(at, Object.entries(raw)) }));

  /**
   * What a value might be instead: a number that its check digit holds for as well; a name as it is often spelled, then in the capitals of
   * the lines with another letter that is likely.
   */
  function othersOf(id: string): string[] {
    const value = sources[id as TravellerQuestionId]?.value;
    const span = value && spans[value];
    if (!span) return [];
    if (sources[id as TravellerQuestionId]?.check === 'documentNumber') return rivalsOf(mrz, value, span, alternatives);
    if (value !== 'surname' && value !== 'givenNames') return [];
    const text = mrz.values[value];
    const misread = otherNames(text, span, alternatives);
    return value === 'givenNames' ? [...spellingsOf(text), ...misread] : misread;
  }

  function proofOf(id: string, current: Raw): ReactNode {
    const source = sources[id as TravellerQuestionId];
    if (!source) return id === 'passportIssued' ? issueDays(current) : undefined;
    const { value, check } = source;
    const span = spans[value];
    const text = mrz.values[value];
    if (!span || text === '') return;
    const inputs = Object.keys(scanned).filter((input) => input === id || input.startsWith(`${id}-`));
    if (id === 'passportType' && inputs.length === 0) return;
    const isAsRead = inputs.every((input) => (current[input] ?? '') === scanned[input]);
    const isCorrected = corrections.some(
      ({ line, position }) => line === span.line && position >= span.from && position < span.to,
    );
    const isProved = check !== undefined && mrz.proofs[check] === true;
    const isDoubtful = isProved && rivalsOf(mrz, value, span, alternatives).length > 0;
    return (
      <Proof
        words={words}
        picture={passport.pictures[value]}
        value={text}
        proof={!isAsRead ? undefined : isDoubtful ? 'doubtful' : isProved ? 'proved' : 'unproved'}
        note={
          isCorrected
            ? words.corrected
            : id === 'surname'
              ? words.names
              : id === 'passportType' && scanned.passportType === 'ordinary'
                ? words.ordinary
                : id === 'passportIssuer'
                  ? `${words.issuing}${locale === 'fr' ? '\u00a0' : ''}: ${text}`
                  : undefined
        }
        others={othersOf(id)}
        onOther={(other) => putTexts({ [id]: other })}
      />
    );
  }

  function issueDays(current: Raw): ReactNode {
    const isTyped = Object.entries(current).some(([input, text]) => input.startsWith('passportIssued-') && text !== '');
    if (!expiry || isTyped) return;
    const days = likelyIssueDays(expiry, dossier.today, birthDay(mrz.values.birthDate, dossier.today));
    return (
      <div className="proof">
        <Chips
          label={words.issuedGuess}
          texts={days.map((day) => ({ text: day, words: dayInWords(day, locale) }))}
          onChoose={(day) => putTexts(typedDate('passportIssued', day))}
        />
        <p className="proof-note">{words.issuedHint}</p>
      </div>
    );
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.confirmTitle}
      </h2>
      <p>{words.confirmLede}</p>
      {replaced.length > 0 && (
        <Notice tone="warning" title={words.replacedTitle}>
          <p>{words.replaced}</p>
          <ul>
            {replaced.map(({ question, label, lines }) => (
              <li key={question}>
                {label}
                {locale === 'fr' ? '\u00a0' : ''}: {lines.join(', ')}
              </li>
            ))}
          </ul>
          <Button
            type="button"
            look="secondary"
            onClick={() => putTexts(Object.fromEntries(replaced.flatMap(({ typed }) => typed)))}
          >
            {words.restore}
          </Button>
        </Notice>
      )}
      {left.length > 0 && (
        <p>
          {words.left}
          {left.map(({ href, id }, i) => (
            <Fragment key={id}>
              {i > 0 ? ', ' : ' '}
              <a href={href}>{wordsOf(texts.questions, id).label}</a>
            </Fragment>
          ))}
        </p>
      )}
      <p>
        <Button type="button" look="quiet" onClick={onAgain}>
          {words.anew}
        </Button>
      </p>
      <StepForm
        questions={places.flatMap(questionsAt).map(({ id, question }) => ({
          id,
          question: questionOf(question),
          words: wordsOf(texts.questions, id),
        }))}
        typed={sameTyped(kept, before) ? filled : kept}
        errors={problem ? { passportExpiry: problem } : {}}
        warnings={{}}
        hidden={{}}
        more={false}
        fromCheck={fromCheck}
        sentence={(kind, input, code) => sentenceOf(texts, kind, input, code)}
        summaryLine={(input, code) => summaryLineOf(texts, input, code)}
        read={(form) => Object.assign({}, ...places.map((at) => rawAt(at, form)))}
        judge={async (raw): Promise<Errors> => {
          const judged = await onJudge(split(raw));
          const states = places.map((at) => stepsOf(judged, at).find(({ id }) => id === at.step)?.errors);
          return Object.assign({}, ...states);
        }}
        onType={(raw) => onType(split(raw))}
        onClash={({ mine, theirs }) => {
          for (const [i, { at, typed }] of split(mine).entries()) {
            const other = split(theirs)[i]?.typed ?? {};
            if (!sameTyped(typed, other)) onClash(at, { mine: typed, theirs: other });
          }
        }}
        onContinue={(raw) => onContinue(split(raw))}
        onLater={(raw) => onLater(split(raw))}
        onFailed={onFailed}
        after={proofOf}
        known={(current) => followingFrom(draft, index, current)}
      />
    </>
  );
}
