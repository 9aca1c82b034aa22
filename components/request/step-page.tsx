'use client';

import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { ScanOffer } from '@/components/scan/scan-offer';
import type { ReadPassport } from '@/components/scan/scan-reader';
import { StepForm } from '@/components/step-form';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { type Errors, inputNames, type Question, type Raw, sameTyped } from '@/lib/form/question';
import { listInWords } from '@/lib/text/lists';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { wordsOf } from '@/lib/text/request-texts';
import { sentenceOf, summaryLineOf } from '@/lib/text/sentences';
import type { Dossier } from '@/lib/visa/dossier';
import type { Draft } from '@/lib/visa/draft';
import { followingFrom, inheritedAt } from '@/lib/visa/inherit';
import {
  asksWhetherVisa,
  entryAt,
  placeBefore,
  questionsAt,
  rawAt,
  type StepPlace,
  setAsideAt,
  sheetAt,
  stepsOf,
} from '@/lib/visa/place';
import { useAnswers } from './answers';
import { ConflictNotice } from './conflict-notice';
import { Heading } from './heading';
import { MachineForm } from './machine-form';
import type { JourneyPageProps } from './page-props';
import { useTexts } from './texts';
import { Unprepared } from './unprepared';
import type { Conflict, StepText } from './use-draft';
import { useTogether } from './use-together';
import { useWho } from './who';

// Loaded once a passport was read.
const ScannedForm = lazy(() =>
  import('@/components/scan/scanned-form').then((scan) => ({ default: scan.ScannedForm })),
);
const EarlyPassport = lazy(() =>
  import('@/components/scan/early-passport').then((scan) => ({ default: scan.EarlyPassport })),
);

/** The steps that a passport answers. */
const scannable: readonly string[] = ['identity', 'passport'];

/** Whether nothing was typed yet of what the passport of the first traveller answers. */
const isPassportAhead = ({ travellers: [first] }: Draft) =>
  first !== undefined && scannable.every((step) => !first.content.steps[step]);

/** What is said of answers that are there already, by step, where they are not those of another traveller. */
const inheritedFrom: Readonly<Record<string, 'inheritedTrip' | 'inheritedHome'>> = {
  passport: 'inheritedTrip',
  contact: 'inheritedHome',
};

const focusFirst = () => document.querySelector<HTMLElement>('form .field input, form .field select')?.focus();

/** One step: its questions, what is known to be wrong or worth knowing, and the way on. */
export function StepPage({
  at,
  fromCheck,
  showErrors,
  more,
  renewed,
  conflict,
  onRead,
  early,
  onEarly,
  onJudge,
  onType,
  onClash,
  onSettle,
  onLeave,
  onContinue,
  dossierId,
  draft,
  dossier,
  moved,
}: Omit<JourneyPageProps, 'flush'> & {
  at: StepPlace;
  fromCheck: boolean;
  showErrors: boolean;
  more: boolean;
  /** Where the dossier was just made of an earlier one: what to know of it. Only what is missing is asked, the rest is folded. */
  renewed: readonly string[];
  conflict: Conflict | undefined;
  /** The dossier as it would be with these texts; `onJudge`: with all that judging them needs, which may have to be fetched. */
  onRead: (texts: readonly StepText[]) => Dossier;
  /** The first traveller's passport, read before its page: only the browser has it. */
  early: ReadPassport | undefined;
  onEarly: (passport: ReadPassport | undefined) => void;
  onJudge: (texts: readonly StepText[]) => Promise<Dossier>;
  onType: (texts: readonly StepText[]) => void;
  /** Another window answered what was just typed here. */
  onClash: (at: StepPlace, texts: Conflict) => void;
  onSettle: (typed: Raw) => void;
  /** To a page of the server's, once all is saved. */
  onLeave: (href: string) => void;
  onContinue: (texts: readonly StepText[]) => void;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  const texts = useTexts();
  const { steps, questions, slugs } = texts;
  const answers = useAnswers();
  const who = useWho();

  const entry = entryAt(draft, at);
  const inherited = entry ? undefined : inheritedAt(draft, dossier, at);
  const {
    places,
    steps: read,
    typed,
    known,
    split,
  } = useTogether(at, fromCheck || Boolean(conflict), draft, dossier, onRead);
  const way = stepsOf(dossier, at);
  const state = way.find(({ id }) => id === at.step);
  const text = steps[at.step];
  const asked = places.flatMap((place) => {
    const here = read.find(({ id }) => id === place.step)?.asked;
    return questionsAt(place)
      .filter(({ id }) => here?.includes(id))
      .map((each) => ({ ...each, step: place.step }));
  });
  const found = showErrors ? (state?.errors ?? {}) : {};
  const [failed, setFailed] = useState(Object.keys(found).length > 0);
  // As they were when the page was opened: nothing may move under the finger that presses Continue.
  const [warnings] = useState(state?.warnings ?? {});
  const ahead = isPassportAhead(draft);
  const isPassport = at.view === 'traveller' && scannable.includes(at.step);
  const [passport, setPassport] = useState(isPassport && at.index === 0 && ahead ? early : undefined);
  const [fresh, setFresh] = useState(false);
  const [lost] = useState(() => setAsideAt(draft, dossier, at));
  const title = failed ? t('error', { title: text.title }) : text.title;
  const hidden = {
    locale,
    dossier: dossierId,
    sheet: sheetAt(draft, at) ?? '',
    step: at.step,
    base: String(entry?.revision ?? 0),
    ...(fromCheck && { from: 'check' }),
  };
  const back = fromCheck ? { view: 'check' as const } : placeBefore(dossier, at);
  const position = way.findIndex(({ id }) => id === at.step) + 1;
  const questionOf = (question: Question) => (at.view === 'traveller' && at.index > 0 ? unfilled(question) : question);
  // As it was when the page was opened: nothing folds itself up while it is typed.
  const [renewedIds] = useState(() =>
    renewed.length > 0
      ? asked.filter(({ id, question }) => inputNames(question, id).some((input) => typed[input])).map(({ id }) => id)
      : [],
  );
  const folded =
    renewed.length > 0
      ? { ids: renewedIds, summary: t('renewedFolded') }
      : { ids: asked.filter(({ step }) => known.includes(step)).map(({ id }) => id), summary: t('inheritedFolded') };
  const headingOf = (n: number) => {
    const { step } = asked[n] ?? {};
    return step !== undefined && step !== at.step && step !== asked[n - 1]?.step ? steps[step].title : undefined;
  };
  const later = (texts: readonly StepText[]) => {
    onType(texts);
    onLeave(pagePath('/demande/code', locale));
  };

  return (
    <>
      <div className="way screen-only">
        <a className="back-link" href={placePath(back, locale, slugs)}>
          {t('back')}
        </a>
        <a href={placePath({ view: 'tasks' }, locale, slugs)}>{t('tasksLink')}</a>
      </div>
      <Progress
        steps={way.length}
        done={way.filter((s) => s.state === 'done').length}
        now={position}
        words={
          at.view === 'trip'
            ? t('progressTrip', { n: position })
            : t('progressTraveller', { traveller: at.index + 1, n: position })
        }
      />
      <p className="caption">{at.view === 'trip' ? t('shared') : who(dossier, at.index)}</p>
      <Heading moved={moved} title={title}>
        {text.title}
      </Heading>
      {text.lede && !passport && <p className="lede">{text.lede}</p>}
      {conflict ? (
        <ConflictNotice
          conflict={conflict}
          hidden={hidden}
          // Of all its questions: what another window answered may have set some aside.
          linesOf={(raw) =>
            answers(
              at,
              questionsAt(at).map(({ id }) => id),
              raw,
            )
          }
          onSettle={(chosen) => {
            onSettle(chosen);
            // The notice goes, and the button that had the focus goes with it.
            document.querySelector('h1')?.focus();
          }}
        />
      ) : asked.length === 0 ? (
        <Unprepared />
      ) : passport && at.view === 'traveller' ? (
        <Suspense>
          <ScannedForm
            passport={passport}
            index={at.index}
            draft={draft}
            dossier={dossier}
            fromCheck={fromCheck}
            questionOf={questionOf}
            onJudge={onJudge}
            onType={onType}
            onClash={onClash}
            onContinue={(texts) => {
              onEarly(undefined);
              onContinue(texts);
            }}
            onLater={later}
            onFailed={setFailed}
            onAgain={() => {
              onEarly(undefined);
              setPassport(undefined);
            }}
          />
        </Suspense>
      ) : (
        <>
          {isPassport && <ScanOffer onRead={setPassport} onTyping={focusFirst} />}
          {asksWhetherVisa(at) &&
            ahead &&
            !fromCheck &&
            (early ? (
              <Suspense>
                <EarlyPassport
                  passport={early}
                  fresh={fresh}
                  typed={typed}
                  dossier={dossier}
                  onAgain={() => onEarly(undefined)}
                />
              </Suspense>
            ) : (
              <ScanOffer
                early
                onRead={(read) => {
                  setFresh(true);
                  onEarly(read);
                }}
                onTyping={focusFirst}
              />
            ))}
          {renewed.length > 0 && (
            <Notice title={t('renewedTitle')}>
              <ul>
                {renewed.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </Notice>
          )}
          {inherited && (
            <Notice>
              <p>{t(inheritedFrom[at.step] ?? 'inherited')}</p>
            </Notice>
          )}
          {lost.length > 0 && renewed.length === 0 && (
            <Notice>
              <p>
                {t('setAside', {
                  steps: listInWords(
                    lost.map((id) => t('quoted', { text: steps[id].title })),
                    locale,
                  ),
                })}
              </p>
            </Notice>
          )}
          <StepForm
            questions={asked.map(({ id, question }, n) => ({
              id,
              question: questionOf(question),
              words: wordsOf(questions, id),
              heading: headingOf(n),
            }))}
            typed={typed}
            errors={found}
            warnings={warnings}
            hidden={hidden}
            more={more}
            folded={folded}
            fromCheck={fromCheck && renewed.length === 0}
            sentence={(kind, input, code) => sentenceOf(texts, kind, input, code)}
            summaryLine={(input, code) => summaryLineOf(texts, input, code)}
            read={(form) => Object.assign({}, ...places.map((place) => rawAt(place, form)))}
            judge={async (raw): Promise<Errors> => {
              const judged = stepsOf(await onJudge(split(raw)), at);
              return Object.assign({}, ...places.map(({ step }) => judged.find(({ id }) => id === step)?.errors));
            }}
            onType={(raw) => onType(split(raw))}
            onClash={({ mine, theirs }) => {
              for (const [i, { at: place, typed: own }] of split(mine).entries()) {
                const other = split(theirs)[i]?.typed ?? {};
                if (!sameTyped(own, other)) onClash(place, { mine: own, theirs: other });
              }
            }}
            onContinue={(raw) => onContinue(split(raw))}
            onFailed={setFailed}
            onLater={(raw) => later(split(raw))}
            known={(current) =>
              at.view === 'traveller' && at.step === 'identity' ? followingFrom(draft, at.index, current) : {}
            }
            after={(id, current) =>
              id === 'givenNames' && <MachineForm surname={current.surname} givenNames={current.givenNames} />
            }
          />
        </>
      )}
    </>
  );
}

/** The question without the browser's help: it knows the person at the keyboard, the first traveller, and nobody else. */
function unfilled({ autocomplete: _, ...question }: Question): Question {
  return question;
}
