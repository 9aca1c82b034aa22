'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { type Task, TaskList, type TaskTone } from '@/components/ui/task-list';
import { useScripts } from '@/components/ui/use-scripts';
import type { StepState } from '@/lib/form/form';
import { dayOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { documentsPath, photoPath, placePath } from '@/lib/text/places';
import { minutesLeft } from '@/lib/visa/dossier';
import { maxTravellers, tripSheet } from '@/lib/visa/draft';
import { firstLeft, type StepPlace } from '@/lib/visa/place';
import { AddTraveller } from './add-traveller';
import { Heading } from './heading';
import { LeaveDossier } from './leave-dossier';
import type { Attached, JourneyPageProps, Photos } from './page-props';
import { SendForm } from './send-form';
import { useTexts } from './texts';
import { useWho } from './who';

const tones: Record<StepState<string>['state'], TaskTone> = {
  done: 'done',
  todo: 'todo',
  unfinished: 'attention',
  blocked: 'blocked',
};

/** The home of a dossier: every step with its state, the travellers, and what can be done with the draft. */
export function TasksPage({
  dossierId,
  dossier,
  photos,
  attached,
  moved,
  expiresAt,
  keepDays,
  prolonged,
  newTravellerId,
  keepsHere,
  onSend,
}: Omit<JourneyPageProps, 'draft' | 'flush'> & {
  photos: Photos;
  attached: Attached;
  /** Epoch milliseconds. */
  expiresAt: number;
  keepDays: number;
  /** Whether the dossier was just said to be kept for its full time again. */
  prolonged: boolean;
  newTravellerId: string;
  /** Whether this device keeps what is not acknowledged. */
  keepsHere: boolean;
  /** Sends one of the forms, once everything typed is saved. */
  onSend: (form: HTMLFormElement) => void;
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  const { steps, slugs } = useTexts();
  const who = useWho();
  const scripted = useScripts();
  const { travellers, left } = dossier;
  const next = firstLeft(dossier);

  function task(at: StepPlace, state: StepState<string>): Task {
    const status = {
      done: t('stateDone'),
      todo: t('stateTodo'),
      unfinished: t('stateUnfinished'),
      blocked: t('stateBlocked'),
    };
    return {
      title: steps[at.step].title,
      href: placePath(at, locale, slugs),
      status: status[state.state],
      tone: tones[state.state],
    };
  }

  const action = (path: string, hidden: Record<string, string>, children: ReactNode) => (
    <SendForm action={path} hidden={{ dossier: dossierId, ...hidden }} onSend={onSend}>
      {children}
    </SendForm>
  );
  /** The documents of a traveller, which nothing waits for; those of the whole group among them. */
  function documentsTask(sheet: string, index: number): Task {
    const n = attached.filter((paper) => paper.sheet === sheet || paper.sheet === tripSheet).length;
    return {
      title: t('documentsTitle'),
      href: documentsPath(index, locale),
      status: n > 0 ? t('documentsKept', { n }) : t('documentsOptional'),
      tone: n > 0 ? 'done' : 'todo',
    };
  }

  const count = dossier.trip.steps.length + travellers.reduce((n, way) => n + way.steps.length, 0);
  return (
    <>
      <Heading moved={moved} title={t('tasksTitle')}>
        {t('tasksTitle')}
      </Heading>
      {prolonged && (
        <Notice tone="success" live>
          <p>{t('prolonged', { date: dayOfMoment(expiresAt, locale) })}</p>
        </Notice>
      )}
      <Progress steps={count} done={count - left} words={t('tasksLeft', { left, minutes: minutesLeft(left) })} />
      <ButtonRow>
        <ButtonLink href={placePath(next, locale, slugs)}>{left > 0 ? t('tasksNext') : t('tasksCheck')}</ButtonLink>
      </ButtonRow>
      <LeaveDossier expiresAt={expiresAt}>
        {action('/api/dossier/close', {}, <Button look="secondary">{t('draftLeave')}</Button>)}
      </LeaveDossier>

      <section aria-labelledby="tasks-trip">
        <h2 id="tasks-trip">{t('tasksTrip')}</h2>
        <TaskList tasks={dossier.trip.steps.map((state) => task({ view: 'trip', step: state.id }, state))} />
      </section>
      {travellers.map((traveller, index) => (
        <section key={traveller.id} aria-labelledby={`tasks-${traveller.id}`}>
          <h2 id={`tasks-${traveller.id}`}>{who(dossier, index)}</h2>
          <TaskList
            tasks={[
              ...traveller.steps.map((state) => task({ view: 'traveller', index, step: state.id }, state)),
              {
                title: t('photoTitle'),
                href: photoPath(index, locale),
                status: photos[traveller.id] ? t('photoKept') : t('photoOptional'),
                tone: photos[traveller.id] ? 'done' : 'todo',
              },
              documentsTask(traveller.id, index),
            ]}
          />
          {travellers.length > 1 && (
            <details className="disclosure screen-only">
              <summary>
                {traveller.name ? t('removeTravellerOf', { name: traveller.name }) : t('removeTraveller')}
              </summary>
              <p>{t('removeSure')}</p>
              {action(
                '/api/dossier/travellers',
                { id: traveller.id, intent: 'remove' },
                <Button look="danger">{t('removeTraveller')}</Button>,
              )}
            </details>
          )}
        </section>
      ))}
      <section className="screen-only">
        {travellers.length < maxTravellers ? (
          <AddTraveller dossierId={dossierId} id={newTravellerId} onSend={onSend} />
        ) : (
          <Notice>
            <p>{t('travellersFull')}</p>
          </Notice>
        )}
      </section>

      <section aria-labelledby="tasks-draft" className="screen-only">
        <h2 id="tasks-draft">{t('draftTitle')}</h2>
        <p>{t('draftKept', { date: dayOfMoment(expiresAt, locale), days: keepDays })}</p>
        {/* There from the start, or what stands below would move when the scripts come. */}
        {(!keepsHere || !scripted || window.isSecureContext) && (
          <p className="scripted">{keepsHere ? t('draftHere') : t('draftNotHere')}</p>
        )}
        {action('/api/dossier/prolong', {}, <Button look="secondary">{t('prolong', { days: keepDays })}</Button>)}
        <ul className="downloads">
          <li>
            <a href={pagePath('/demande/code', locale)}>{t('draftCode')}</a>
          </li>
          <li>
            <a href={`/api/dossier/export?locale=${locale}`} download>
              {t('draftExport')}
            </a>
          </li>
        </ul>
        <details className="disclosure">
          <summary>{t('draftErase')}</summary>
          <p>{t('eraseSure')}</p>
          {action('/api/dossier/erase', {}, <Button look="danger">{t('eraseYes')}</Button>)}
        </details>
      </section>
    </>
  );
}
