'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { StepForm } from '@/components/step-form';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { stepBefore } from '@/lib/form/form';
import type { Errors, Raw } from '@/lib/form/question';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import type { AnyWords } from '@/lib/text/request-texts';
import type { Dossier } from '@/lib/visa/dossier';
import { sheetOf, typedOf } from '@/lib/visa/draft';
import { inheritedAt } from '@/lib/visa/inherit';
import { type Place, type StepPlace, sheetAt, stepsOf } from '@/lib/visa/place';
import { travellerForm } from '@/lib/visa/traveller-form';
import { tripForm } from '@/lib/visa/trip-form';
import { useAnswers } from './answers';
import { ConflictNotice } from './conflict-notice';
import { Heading } from './heading';
import { MachineForm } from './machine-form';
import type { PageProps } from './page-props';
import { RequestColumns } from './request-columns';
import { sentenceOf } from './sentences';
import { useTexts } from './texts';
import { Unprepared } from './unprepared';
import type { Conflict } from './use-draft';
import { useWho } from './who';

/** One step: its questions, what is known to be wrong or worth knowing, and the way on. */
export function StepPage({
  at,
  fromCheck,
  showErrors,
  more,
  conflict,
  onJudge,
  onType,
  onSettle,
  onContinue,
  ...page
}: PageProps & {
  at: StepPlace;
  fromCheck: boolean;
  showErrors: boolean;
  more: boolean;
  conflict: Conflict | undefined;
  onJudge: (typed: Raw) => Dossier;
  onType: (typed: Raw) => void;
  onSettle: (typed: Raw) => void;
  onContinue: (typed: Raw) => void;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  const { steps, questions, errors, slugs } = useTexts();
  const answers = useAnswers();
  const who = useWho();
  const { dossierId, draft, dossier, flush, moved } = page;

  const sheet = sheetAt(draft, at) ?? '';
  const entry = sheetOf(draft, sheet)?.steps[at.step];
  const inherited = inheritedAt(draft, at);
  const typed = entry?.typed ?? inherited ?? {};
  const way = stepsOf(dossier, at);
  const state = way.find(({ id }) => id === at.step);
  const text = steps[at.step];
  const asked = state?.asked ?? [];
  const found = showErrors ? (state?.errors ?? {}) : {};
  const [failed, setFailed] = useState(Object.keys(found).length > 0);
  // As they were when the page was opened: nothing may move under the finger that presses Continue.
  const [warnings] = useState(state?.warnings ?? {});
  const [lost] = useState(() => setAsideBy(at, draft, dossier));
  const title = failed ? t('error', { title: text.title }) : text.title;
  const hidden = {
    locale,
    dossier: dossierId,
    sheet,
    step: at.step,
    base: String(entry?.revision ?? 0),
    ...(fromCheck && { from: 'check' }),
  };
  const back = fromCheck ? { view: 'check' as const } : placeBefore(dossier, at);
  const position = way.findIndex(({ id }) => id === at.step) + 1;

  usePhoneMetadataFor(asked);

  return (
    <RequestColumns {...page} at={at}>
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
      {text.lede && <p className="lede">{text.lede}</p>}
      {conflict ? (
        <ConflictNotice
          conflict={conflict}
          hidden={hidden}
          linesOf={(raw) => answers(at, asked, raw)}
          onSettle={onSettle}
        />
      ) : asked.length === 0 ? (
        <Unprepared />
      ) : (
        <>
          {inherited && (
            <Notice>
              <p>{t('inherited')}</p>
            </Notice>
          )}
          {lost.length > 0 && (
            <Notice>
              <p>{t('setAside', { steps: lost.map((id) => `« ${steps[id].title} »`).join(', ') })}</p>
            </Notice>
          )}
          <StepForm
            questions={asked.map((id) => ({
              id,
              question: questionAt(at, id),
              words: questions[id as keyof typeof questions] as AnyWords,
            }))}
            typed={typed}
            errors={found}
            warnings={warnings}
            hidden={hidden}
            more={more}
            fromCheck={fromCheck}
            sentence={(kind, code, words) => sentenceOf(kind, code, words, errors)}
            read={(form) => rawAt(at, form)}
            judge={(raw): Errors => stepsOf(onJudge(raw), at).find(({ id }) => id === at.step)?.errors ?? {}}
            onType={onType}
            onContinue={onContinue}
            onTried={setFailed}
            onLater={(raw) => {
              onType(raw);
              void flush().then((saved) => saved && window.location.assign(pagePath('/demande/code', locale)));
            }}
            after={(id, current) =>
              id === 'givenNames' && <MachineForm surname={current.surname} givenNames={current.givenNames} />
            }
          />
        </>
      )}
    </RequestColumns>
  );
}

const rawAt = (at: StepPlace, form: FormData): Raw =>
  at.view === 'trip' ? tripForm.rawOf(at.step, form) : travellerForm.rawOf(at.step, form);

function questionAt(at: StepPlace, id: string) {
  const all = at.view === 'trip' ? tripForm.questions : travellerForm.questions;
  return all[id as keyof typeof all];
}

/** The step before on the same form, else the task list. */
function placeBefore(dossier: Dossier, at: StepPlace): Place {
  if (at.view === 'trip') {
    const step = stepBefore(tripForm, dossier.trip, at.step);
    return step ? { view: 'trip', step } : { view: 'tasks' };
  }
  const traveller = dossier.travellers[at.index];
  const step = traveller && stepBefore(travellerForm, traveller, at.step);
  return step ? { view: 'traveller', index: at.index, step } : { view: 'tasks' };
}

/** The finished steps that another answer on this one would set aside. */
function setAsideBy(at: StepPlace, draft: PageProps['draft'], { today, trip }: Dossier) {
  if (at.view === 'trip') return tripForm.setAside(at.step, typedOf(draft.trip), { today });
  const traveller = draft.travellers[at.index];
  return traveller ? travellerForm.setAside(at.step, typedOf(traveller.content), { today, trip: trip.answers }) : [];
}

/** Brings the numbering plans of all countries when a step asks for a phone number; until then only the shape is judged. */
function usePhoneMetadataFor(asked: readonly string[]) {
  const needed = asked.some((id) => /phone$/i.test(id));
  useEffect(() => {
    if (!needed) return;
    // Without network the server, which has them, judges when the answer is saved.
    import('@/lib/visa/phone-metadata').then(({ loadPhoneMetadata }) => loadPhoneMetadata()).catch(() => undefined);
  }, [needed]);
}
