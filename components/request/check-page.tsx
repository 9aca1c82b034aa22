'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Findings } from '@/components/findings';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { findingsOf } from '@/lib/documents/findings';
import type { StepState } from '@/lib/form/form';
import { pagePath } from '@/lib/text/pages';
import { documentsPath, photoPath, placePath } from '@/lib/text/places';
import { sentenceOf } from '@/lib/text/sentences';
import { maxTravellers, tripSheet } from '@/lib/visa/draft';
import type { Outlook } from '@/lib/visa/outlook';
import { entryAt, type StepPlace, warningsOf } from '@/lib/visa/place';
import { AddTraveller } from './add-traveller';
import { useAnswers } from './answers';
import { Heading } from './heading';
import { MachineForm } from './machine-form';
import type { Attached, JourneyPageProps, Photos } from './page-props';
import { useTexts } from './texts';
import { useWho } from './who';

type Section = { key: string; owner: string; title: string; at: StepPlace; state: StepState<string> };

/** Every answer, grouped by page, each with its way back; what is unfinished comes first. */
export function CheckPage({
  dossierId,
  draft,
  dossier,
  photos,
  attached,
  outlook,
  conflicted,
  moved,
  newTravellerId,
  onSend,
}: Omit<JourneyPageProps, 'flush'> & {
  photos: Photos;
  attached: Attached;
  outlook: Outlook;
  newTravellerId: string;
  /** Sends one of the forms, once everything typed is saved. */
  onSend: (form: HTMLFormElement) => void;
  /** Steps that another window changed too, for the person to settle before anything is prepared. */
  conflicted: readonly StepPlace[];
}) {
  const t = useTranslations('request');
  const locale = useLocale();
  const texts = useTexts();
  const { steps, slugs } = texts;
  const answers = useAnswers();
  const who = useWho();

  const trip: Section[] = dossier.trip.steps.map((state) => ({
    key: `trip-${state.id}`,
    owner: 'of-trip',
    title: steps[state.id].title,
    at: { view: 'trip', step: state.id },
    state,
  }));
  const travellers = dossier.travellers.map((traveller, index) => ({
    title: who(dossier, index),
    owner: `of-${traveller.id}`,
    id: traveller.id,
    name: traveller.answers,
    sections: traveller.steps.map(
      (state): Section => ({
        key: `${traveller.id}-${state.id}`,
        owner: `of-${traveller.id}`,
        title: steps[state.id].title,
        at: { view: 'traveller', index, step: state.id },
        state,
      }),
    ),
  }));
  const all = [...trip, ...travellers.flatMap(({ sections }) => sections)];
  const open = all.filter(({ state }) => state.state !== 'done');
  const warnings = warningsOf(dossier).map(({ at, question, code }) => ({
    key: `${placePath(at, locale, slugs)} ${question}`,
    href: change(at),
    text: sentenceOf(texts, 'warnings', question, code),
    who: at.view === 'traveller' && dossier.travellers.length > 1 ? who(dossier, at.index) : undefined,
  }));

  function change(at: StepPlace): string {
    return `${placePath(at, locale, slugs)}?check`;
  }

  function rows({ at, state }: Section): SummaryRow[] {
    const owner = at.view === 'trip' ? t('tasksTrip') : who(dossier, at.index);
    return answers(at, state.asked, entryAt(draft, at)?.typed ?? {}).map(({ question, label, lines }) => {
      // Of a list, each item may be wrong.
      const wrong = Object.entries(state.errors).filter(([input]) => input.split('-')[0] === question);
      return {
        label,
        value: (
          <>
            {lines.length > 0 ? lines.join('\n') : <span className="muted">{t('none')}</span>}
            {wrong.map(([input, code]) => (
              <div key={input} className="field-error">
                {sentenceOf(texts, 'errors', input, code)}
              </div>
            ))}
          </>
        ),
        changeHref: change(at),
        changeText: t('change'),
        changeHidden: t('changeHidden', { label, who: owner }),
      };
    });
  }

  /** The photo, which nothing waits for: what is there, or that there is none. */
  function photoSection(sheet: string, index: number) {
    const photo = photos[sheet];
    const person = who(dossier, index);
    return (
      <section aria-labelledby={`of-${sheet} ${sheet}-photo`} className="answers">
        <h3 id={`${sheet}-photo`}>{t('photoTitle')}</h3>
        <SummaryList
          rows={[
            {
              label: '35 × 45 mm',
              value: photo ? (
                <>
                  {/* biome-ignore lint/performance/noImgElement: a private picture, made in this size */}
                  <img
                    className="photo"
                    src={`/api/dossier/photo?n=${index + 1}&v=${photo.version}`}
                    alt={t('photoAlt', { who: person })}
                    width="105"
                    height="135"
                  />
                  {photo.remarks.map((remark) => (
                    <div key={remark}>{remark}</div>
                  ))}
                </>
              ) : (
                <span className="muted">{t('photoNone')}</span>
              ),
              changeHref: `${photoPath(index, locale)}?check`,
              changeText: photo ? t('change') : t('photoAdd'),
              changeHidden: t('changeHidden', { label: t('photoTitle'), who: person }),
            },
          ]}
        />
      </section>
    );
  }

  /** The documents of a traveller, which nothing waits for either. */
  function documentsSection(sheet: string, index: number) {
    const n = attached.filter((paper) => paper.sheet === sheet || paper.sheet === tripSheet).length;
    return (
      <section aria-labelledby={`of-${sheet} ${sheet}-documents`} className="answers">
        <h3 id={`${sheet}-documents`}>{t('documentsTitle')}</h3>
        <SummaryList
          rows={[
            {
              label: t('documentsTitle'),
              value: n > 0 ? t('documentsKept', { n }) : <span className="muted">{t('documentsNone')}</span>,
              changeHref: `${documentsPath(index, locale)}?check`,
              changeText: t('documentsSee'),
              changeHidden: t('changeHidden', { label: t('documentsTitle'), who: who(dossier, index) }),
            },
          ]}
        />
      </section>
    );
  }

  const section = (part: Section) => (
    <section key={part.key} aria-labelledby={`${part.owner} ${part.key}`} className="answers">
      <h3 id={part.key}>{part.title}</h3>
      {part.state.state === 'blocked' ? (
        <p>
          <a href={change({ view: 'trip', step: 'trip' })}>{t('unpreparedChange')}</a>
        </p>
      ) : part.state.state === 'todo' ? (
        <p>
          <a href={change(part.at)}>{t('notDone')}</a>
        </p>
      ) : (
        <SummaryList rows={rows(part)} />
      )}
    </section>
  );

  return (
    <>
      <a className="back-link screen-only" href={placePath({ view: 'tasks' }, locale, slugs)}>
        {t('tasksLink')}
      </a>
      <Heading moved={moved} title={t('checkTitle')}>
        {t('checkTitle')}
      </Heading>
      <p className="lede">{t('checkLede')}</p>
      {open.length > 0 && (
        <Notice tone="warning" title={t('unfinishedTitle')}>
          <ul>
            {open.map(({ key, at, title }) => (
              <li key={key}>
                <a href={change(at)}>
                  {title}
                  {at.view === 'traveller' && ` (${who(dossier, at.index)})`}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice title={t('warningsTitle')}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.key}>
                <a href={warning.href}>{warning.text}</a>
                {warning.who && ` (${warning.who})`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Findings
        findings={findingsOf(dossier, attached, outlook)}
        names={dossier.travellers.map((_, index) => who(dossier, index))}
        slugs={slugs}
      />
      <h2 id="of-trip">{t('tasksTrip')}</h2>
      {trip.map(section)}
      {travellers.map(({ title, owner, id, name, sections }, index) => (
        <div key={owner}>
          <h2 id={owner}>{title}</h2>
          <MachineForm surname={name.surname} givenNames={name.givenNames} headingLevel="h3" />
          {sections.map(section)}
          {photoSection(id, index)}
          {documentsSection(id, index)}
        </div>
      ))}
      {travellers.length < maxTravellers && (
        <section className="screen-only">
          <AddTraveller dossierId={dossierId} id={newTravellerId} onSend={onSend} />
        </section>
      )}
      <section className="screen-only">
        {dossier.complete && conflicted.length === 0 ? (
          <>
            <p>{t('trueWords')}</p>
            <ButtonRow>
              <ButtonLink href={pagePath('/demande/dossier', locale)}>{t('prepare')}</ButtonLink>
            </ButtonRow>
          </>
        ) : (
          <p>{dossier.complete ? t('conflictsTitle') : t('prepareLeft', { left: dossier.left })}</p>
        )}
      </section>
    </>
  );
}
