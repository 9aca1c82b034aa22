'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useWorker } from '@/components/offline/use-worker';
import type { ReadPassport } from '@/components/scan/scan-reader';
import { buildName } from '@/lib/build';
import type { IsoDay } from '@/lib/form/date';
import { pagePath } from '@/lib/text/pages';
import { placeOf, placePath } from '@/lib/text/places';
import type { Draft } from '@/lib/visa/draft';
import type { Outlook } from '@/lib/visa/outlook';
import { asksWhetherVisa, type Place, placeAfter, placeBack, placeShown } from '@/lib/visa/place';
import { isFromCheck, useAddress } from './address';
import { CheckPage } from './check-page';
import type { Attached, Photos } from './page-props';
import { usePhonePlans } from './phone-plans';
import { Rehearsal } from './rehearsal';
import { type Refusal, RequestColumns } from './request-columns';
import { SessionWatch } from './session-watch';
import { StepPage } from './step-page';
import { TasksPage } from './tasks-page';
import { type JourneyTexts, TextsProvider } from './texts';
import { useDraft } from './use-draft';
import { useLanguageLinks, useLinks } from './use-links';
import { useSnapshot } from './use-snapshot';

/** What the server gives once, when a page of the request is opened; from then on the browser finds its own way. */
export type JourneyStart = {
  /** Sent along with every change. */
  dossierId: string;
  draft: Draft;
  photos: Photos;
  attached: Attached;
  today: IsoDay;
  /** Epoch milliseconds. */
  expiresAt: number;
  /** What the rules say of the draft. */
  outlook: Outlook;
  keepDays: number;
  /** How long the dossier stays open without a request of the person, in milliseconds. */
  idle: number;
  /** A random id for the next traveller: adding twice by accident adds one. */
  newTravellerId: string;
  texts: JourneyTexts;
  /** The page asked for. */
  place: Place;
  /** Whether it was asked for from the check page. */
  fromCheck: boolean;
  /** Whether its errors are shown at once: after a post without JavaScript. */
  showErrors: boolean;
  /** Whether its list shows one more empty item: after "add" without JavaScript. */
  more: boolean;
  /** Where the dossier was just made of an earlier one: what to know of it, in words. */
  renewed: readonly string[];
  /** Whether the dossier was just said to be kept for its full time again. */
  prolonged: boolean;
  /** Whether this device may keep anything: not if it was said to be a shared one. */
  keepsHere: boolean;
  /** Whether it comes from what this device kept, as the server could not be reached. */
  isUnreached?: boolean;
};

/** The request in the browser: task list, steps and check page, without a round trip between them. */
export function Journey(start: JourneyStart) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <TextsProvider texts={start.texts}>
        <Pages {...start} />
      </TextsProvider>
    </QueryClientProvider>
  );
}

function Pages(start: JourneyStart) {
  const locale = useLocale();
  const { slugs } = start.texts;
  const { draft, dossier, expiresAt, outlook, judge, keep, outlookFor, save, flush, ...others } = useDraft(
    start,
    locale,
  );
  const { conflictAt, isConflicted, conflicted, clash, settle, here, savedDraft, build } = others;
  useSnapshot(here, start, save, () => ({ draft: savedDraft(), expiresAt, outlook, locale }));
  const [{ path, fromCheck }, setAddress] = useAddress({
    path: placePath(start.place, locale, slugs),
    fromCheck: start.fromCheck,
  });
  const asked = placeOf(path, locale, slugs) ?? start.place;
  const phonePlans = usePhonePlans(start.draft, asked);
  const place = placeShown(dossier, asked);
  const shown = useRef(path);
  useEffect(() => {
    shown.current = path;
  }, [path]);
  const [moved, setMoved] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  // Its picture and what it says are kept nowhere else, and go with the page.
  const [early, setEarly] = useState<ReadPassport>();

  function go(to: Place, check = false) {
    // What was pressed goes with its page. Had it the focus still, the browser would work out all styles once more to move it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setMoved(true);
    setRefused(undefined);
    setAddress({ path: placePath(to, locale, slugs), fromCheck: check });
  }

  /** To a page of the server's, once all is saved; what could not be saved is kept on this device, or the browser asks before it goes. */
  function leaveFor(href: string, savedOnly = false) {
    setLeaving(true);
    void flush().then((saved) => {
      setLeaving(false);
      setRefused(savedOnly && !saved ? 'network' : undefined);
      if (saved || !savedOnly) window.location.assign(href);
    });
  }

  /**
   * Sends a form to the server once all is saved; what could not be saved is kept on this device, or the browser asks before it goes.
   * Leaving takes that away too: who leaves while something is not saved is told so, and presses once more to leave without it.
   */
  function sendSaved(form: HTMLFormElement) {
    setLeaving(true);
    void flush().then((saved) => {
      setLeaving(false);
      const loses = new URL(form.action).pathname === '/api/dossier/close' && (!saved || conflicted.length > 0);
      if (loses && refused !== 'leave') setRefused('leave');
      else form.submit();
    });
  }

  useWorker(start.keepsHere);

  useLinks((link) => {
    const to = placeOf(link.pathname, locale, slugs);
    if (to) return go(to, isFromCheck(link.search));
    leaveFor(link.href, link.pathname === pagePath('/demande/dossier', locale));
  });
  useLanguageLinks((language) => `${placePath(place, language, slugs)}${fromCheck ? '?check' : ''}`);

  const sheet = pagePath('/demande/sans-visa', locale);
  const page = { dossierId: start.dossierId, draft, dossier, flush, moved };
  return (
    <RequestColumns
      dossier={dossier}
      outlook={outlook}
      conflicted={conflicted}
      save={save}
      leaving={leaving}
      flush={flush}
      expiresAt={expiresAt}
      place={place}
      refused={save.status === 'saved' && (refused === 'network' || conflicted.length === 0) ? undefined : refused}
      isOld={build !== undefined && buildName !== '' && build !== buildName}
    >
      {place.view === 'tasks' && (
        <TasksPage
          {...page}
          photos={start.photos}
          attached={start.attached}
          expiresAt={expiresAt}
          keepDays={start.keepDays}
          prolonged={start.prolonged && !moved}
          keepsHere={start.keepsHere}
          newTravellerId={start.newTravellerId}
          onSend={sendSaved}
        />
      )}
      {place.view === 'check' && (
        <CheckPage
          {...page}
          photos={start.photos}
          attached={start.attached}
          outlook={outlook}
          conflicted={conflicted}
          newTravellerId={start.newTravellerId}
          onSend={sendSaved}
        />
      )}
      {'step' in place && (
        <StepPage
          key={path}
          {...page}
          at={place}
          fromCheck={fromCheck}
          showErrors={start.showErrors && !moved}
          more={start.more && !moved}
          renewed={moved ? [] : start.renewed}
          conflict={conflictAt(place)}
          onRead={judge}
          early={early}
          onEarly={setEarly}
          onJudge={async (texts) => {
            await phonePlans();
            return judge(texts);
          }}
          onType={(texts) => {
            for (const { at, typed } of texts) keep(at, typed, false);
          }}
          onClash={clash}
          onSettle={(typed) => settle(place, typed)}
          onLeave={(href) => leaveFor(href, true)}
          onContinue={(texts) => {
            const [next] = texts.map(({ at, typed }) => keep(at, typed, true)).slice(-1);
            const last = texts.at(-1)?.at ?? place;
            if (!next) return;
            const goOn = () => go(fromCheck ? placeBack(next, last) : placeAfter(next, last));
            if (fromCheck || !asksWhetherVisa(place)) return goOn();
            const known = outlookFor(next);
            if (!(known instanceof Promise)) return known?.free ? leaveFor(sheet) : goOn();
            setLeaving(true);
            void known.then((said) => {
              setLeaving(false);
              // Who has gone elsewhere meanwhile stays there, and who has to choose between two texts of this page stays here.
              if (shown.current !== path || isConflicted(place)) return;
              if (said?.free) leaveFor(sheet);
              else goOn();
            });
          }}
        />
      )}
      <Rehearsal />
      <SessionWatch
        dossier={start.dossierId}
        idle={start.idle}
        saved={save.status === 'saved' ? save.at : undefined}
        flush={flush}
      />
    </RequestColumns>
  );
}
