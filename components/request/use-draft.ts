'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeptEdit } from '@/lib/device/kept-edit';
import type { IsoDay } from '@/lib/form/date';
import { mergeTyped } from '@/lib/form/merge';
import { type Raw, sameTyped } from '@/lib/form/question';
import type { Locale } from '@/lib/text/routing';
import type { AutosaveReply } from '@/lib/visa/autosave';
import { type Dossier, readDossier } from '@/lib/visa/dossier';
import { type Draft, entriesOf, sheetOf, withSheet } from '@/lib/visa/draft';
import { basisOf, type Outlook } from '@/lib/visa/outlook';
import { placeOn, placesOf, questionsAt, type StepPlace, sheetAt } from '@/lib/visa/place';
import { afterPaint } from './after-paint';
import { type Pending, useAutosaver } from './autosaver';
import { keptHere } from './kept-here';

/** How long the first page waits for what the rules say, in milliseconds. */
const patience = 2000;

/** Two texts of one step: what another window saved, and what was typed here. */
export type Conflict = { theirs: Raw; mine: Raw };

/** What is typed on a step. */
export type StepText = { at: StepPlace; typed: Raw };

/**
 * The draft as the browser works on it. What is typed counts at once and is saved behind the page. What another window answered
 * meanwhile is merged with it, question by question; what both answered becomes a conflict for the person to settle.
 */
export function useDraft(
  start: {
    dossierId: string;
    draft: Draft;
    today: IsoDay;
    expiresAt: number;
    outlook: Outlook;
    keepsHere: boolean;
    isUnreached?: boolean;
  },
  locale: Locale,
) {
  const [draft, setDraft] = useState(start.draft);
  const [expiresAt, setExpiresAt] = useState(start.expiresAt);
  const [outlook, setOutlook] = useState(start.outlook);
  const [build, setBuild] = useState<string>();
  const [conflicts, setConflicts] = useState(() => rivals(start.draft));
  const [{ typedAt, read }] = useState(() => rememberingReader(start.today));
  // Handlers work on the newest of each, even twice between two renders.
  const newest = useRef({ draft, conflicts, outlook });

  function setConflict(key: string, conflict: Conflict | undefined): void {
    const all = new Map(newest.current.conflicts);
    if (conflict) all.set(key, conflict);
    else all.delete(key);
    newest.current.conflicts = all;
    setConflicts(all);
  }

  function hear(reply: Extract<AutosaveReply, { result: 'saved' }>) {
    setBuild(reply.build);
    if (reply.outlook) {
      newest.current.outlook = reply.outlook;
      setOutlook(reply.outlook);
    }
    setExpiresAt(reply.expiresAt);
  }

  const knowsOutlook = () => newest.current.outlook.basis === basisOf(read(newest.current.draft));

  /** Merges what another window saved with what was typed here; the merged text, if nothing is left to choose. */
  function meet({ sheet, step, typed }: Pending, { from, theirs }: { from: Raw; theirs: Raw }): Raw | undefined {
    const at = placeOn(newest.current.draft, sheet, step);
    if (!at) return undefined;
    const mine = sheetOf(newest.current.draft, sheet)?.steps[step]?.typed ?? typed;
    const merged = mergeTyped(questionsAt(at), from, { mine, theirs });
    newest.current.draft = typedAt(newest.current.draft, at, merged.mine);
    setDraft(newest.current.draft);
    if (merged.clashes.length === 0) return merged.mine;
    clash(at, merged);
    return undefined;
  }

  /** Two texts of one step, of which the person has to choose one. */
  function clash(at: StepPlace, { mine, theirs }: Conflict): void {
    setConflict(`${sheetAt(newest.current.draft, at)}/${at.step}`, { mine, theirs });
  }

  const [here] = useState(() =>
    keptHere(start.dossierId, start.keepsHere, start.isUnreached ? undefined : start.today),
  );
  const saver = useAutosaver(start.draft, here, start.isUnreached === true, knowsOutlook, hear, meet);

  /**
   * Takes up what was typed here in a window that is closed by now and never acknowledged. Where the server's text is still the one it was
   * typed on, or of that window itself, it counts; where another one was saved meanwhile, both are merged as two windows are.
   */
  function takeUp(step: string, edit: KeptEdit): void {
    const at = placeOn(newest.current.draft, edit.sheet, edit.step);
    const saved = saver.knownOf(step);
    const isOurs =
      (saved?.revision ?? 0) === edit.base || [...edit.sent, edit.write].some((own) => own === saved?.write);
    const there = sheetOf(newest.current.draft, edit.sheet)?.steps[edit.step]?.typed ?? {};
    const merged =
      at && mergeTyped(questionsAt(at), isOurs ? (saved?.typed ?? {}) : edit.from, { mine: edit.typed, theirs: there });
    const isNews = merged && (!sameTyped(merged.mine, saved?.typed ?? {}) || (edit.passed && !saved?.passed));
    if (!isNews) void here((shelf) => shelf.acknowledged(step, edit.write));
    else if (merged.clashes.length === 0) keep(at, merged.mine, edit.passed);
    else {
      newest.current.draft = typedAt(newest.current.draft, at, merged.mine);
      setDraft(newest.current.draft);
      clash(at, merged);
    }
  }

  const takeUpAll = useEffectEvent(async () => {
    for (const { step, edit } of (await here((shelf) => shelf.left())) ?? []) takeUp(step, edit);
  });
  useEffect(() => afterPaint(() => void takeUpAll()), []);

  // Where this device keeps nothing, the text that waits for a choice stands on this page alone.
  const isLosable = conflicts.size > 0 && !start.keepsHere;
  useEffect(() => {
    if (!isLosable) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLosable]);

  /** The dossier as it would be with these texts on their steps. */
  function judge(texts: readonly StepText[]): Dossier {
    return read(texts.reduce((draft, { at, typed }) => typedAt(draft, at, typed), newest.current.draft));
  }

  /**
   * Keeps a text of a step here and on the server; `passed` when the person goes on from it. In a conflict the server gets
   * nothing before the person has chosen, which the text that `settles` it says.
   */
  function keep(at: StepPlace, typed: Raw, passed: boolean, settles = false): Dossier {
    const sheet = sheetAt(newest.current.draft, at);
    newest.current.draft = typedAt(newest.current.draft, at, typed);
    setDraft(newest.current.draft);
    const conflict = newest.current.conflicts.get(`${sheet}/${at.step}`);
    if (conflict) setConflict(`${sheet}/${at.step}`, { ...conflict, mine: typed });
    else if (sheet !== undefined) {
      const change = { dossier: start.dossierId, sheet, step: at.step, typed, locale, passed };
      saver.save({ ...change, ...(settles && { settles }) });
    }
    return read(newest.current.draft);
  }

  /**
   * What the rules say of this dossier, once it is saved; undefined where it could not be, or not soon: a network that does not
   * answer keeps nobody waiting. Without a promise where it is known.
   */
  function outlookFor(dossier: Dossier): Outlook | undefined | Promise<Outlook | undefined> {
    const basis = basisOf(dossier);
    const known = () => (newest.current.outlook.basis === basis ? newest.current.outlook : undefined);
    if (known() || !navigator.onLine) return known();
    const soon = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    return Promise.race([saver.flush().then(known), soon]);
  }

  /** Ends a conflict with the text that the person chose. */
  function settle(at: StepPlace, typed: Raw): void {
    setConflict(`${sheetAt(newest.current.draft, at)}/${at.step}`, undefined);
    keep(at, typed, false, true);
  }

  const conflictAt = (at: StepPlace): Conflict | undefined => conflicts.get(`${sheetAt(draft, at)}/${at.step}`);
  /** Whether a step has a conflict by now: for handlers, between two renders too. */
  const isConflicted = (at: StepPlace): boolean =>
    newest.current.conflicts.has(`${sheetAt(newest.current.draft, at)}/${at.step}`);
  /** Steps with a conflict, wherever the person is by now. */
  const conflicted = placesOf(draft).filter((at) => conflictAt(at) !== undefined);

  /** The draft as far as the server is known to have it. */
  const savedDraft = (): Draft =>
    placesOf(newest.current.draft).reduce((draft, at) => {
      const sheet = sheetAt(draft, at);
      const content = sheet === undefined ? undefined : sheetOf(draft, sheet);
      if (sheet === undefined || !content) return draft;
      const { [at.step]: _, ...others } = content.steps;
      const saved = saver.knownOf(`${sheet}/${at.step}`);
      return withSheet(draft, sheet, { ...content, steps: { ...others, ...(saved && { [at.step]: saved }) } });
    }, newest.current.draft);

  const { state: save, flush } = saver;
  const dossier = read(draft);
  const settling = { conflictAt, isConflicted, conflicted, clash, settle };
  return {
    draft,
    dossier,
    expiresAt,
    outlook,
    judge,
    keep,
    outlookFor,
    ...settling,
    save,
    flush,
    here,
    savedDraft,
    build,
  };
}

/**
 * Continue judges what is typed, keeps it and shows the next page, each of which asks for the same draft, read: to read one takes
 * as long as to show a page, so it is done once.
 */
function rememberingReader(today: IsoDay) {
  const placed = new WeakMap<Raw, { from: Draft; sheet: string | undefined; step: string; to: Draft }>();
  const dossiers = new WeakMap<Draft, Dossier>();
  return {
    typedAt(draft: Draft, at: StepPlace, typed: Raw): Draft {
      const sheet = sheetAt(draft, at);
      const known = placed.get(typed);
      if (known?.from === draft && known.sheet === sheet && known.step === at.step) return known.to;
      const to = typedAt(draft, at, typed);
      placed.set(typed, { from: draft, sheet, step: at.step, to });
      return to;
    },
    read(draft: Draft): Dossier {
      const dossier = dossiers.get(draft) ?? readDossier(draft, today);
      dossiers.set(draft, dossier);
      return dossier;
    },
  };
}

/** The draft with other text on a step. Revisions, times and what was passed are the server's to say: typing changes none. */
function typedAt(draft: Draft, at: StepPlace, typed: Raw): Draft {
  const sheet = sheetAt(draft, at);
  const content = sheet === undefined ? undefined : sheetOf(draft, sheet);
  if (sheet === undefined || !content) return draft;
  const { revision, at: time, passed } = content.steps[at.step] ?? { revision: 0, at: 0, passed: false };
  return withSheet(draft, sheet, {
    ...content,
    steps: { ...content.steps, [at.step]: { typed, revision, at: time, passed } },
  });
}

function rivals(draft: Draft): ReadonlyMap<string, Conflict> {
  return new Map(
    entriesOf(draft).flatMap(([key, { typed, rival }]): [string, Conflict][] =>
      rival ? [[key, { theirs: typed, mine: rival }]] : [],
    ),
  );
}
