'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Raw, sameButSpace } from '@/lib/form/question';
import { type AutosaveReply, type AutosaveRequest, autosaveReply } from '@/lib/visa/autosave';
import { type Draft, type Entry, entriesOf } from '@/lib/visa/draft';
import { afterPaint } from './after-paint';
import type { KeptHere } from './kept-here';

/** A step as it waits to be sent: everything but its name, and what is known only when its turn comes. */
export type Pending = Omit<AutosaveRequest, 'base' | 'write' | 'outlook'>;
type Waiting = Pending & { write: string };

export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  /** `at`: epoch milliseconds, by the server's clock. */
  | { status: 'saved'; at: number }
  /** `isKept`: whether what waits is kept on this device, and outlives the page. */
  | { status: 'failed' | 'offline'; isKept: boolean }
  | { status: 'closed' };

const keyOf = ({ sheet, step }: { sheet: string; step: string }) => `${sheet}/${step}`;

/** How long the page waits before it tries again by itself, in milliseconds: that a network is there, nobody may say. */
const pause = 30_000;

/** How many writes of a step that were never answered are remembered: the last ones are those that may have arrived. */
const maxUnanswered = 20;

/** A name for a write that no other has: 96 random bits. */
const newWrite = () => [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');

/** A refusal that sending again would not change: the reply says what to do instead. */
class Refused extends Error {
  readonly reply: AutosaveReply;
  constructor(reply: AutosaveReply) {
    super(reply.result);
    this.reply = reply;
  }
}

/** Sends a step; `onAnswer` hears that the server answered, whatever it says. */
async function send(
  change: AutosaveRequest,
  onAnswer: () => void,
): Promise<Extract<AutosaveReply, { result: 'saved' }>> {
  const response = await fetch('/api/autosave', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
    // The save outlives the page, if the person leaves while it is under way.
    keepalive: true,
  });
  onAnswer();
  const reply = autosaveReply.safeParse(await response.json().catch(() => undefined));
  if (!reply.success) throw new Error(`autosave answered ${response.status}`);
  if (reply.data.result !== 'saved') throw new Refused(reply.data);
  return reply.data;
}

/**
 * Saves steps in the background: one request at a time, for each step the newest text only, again with growing pauses when
 * it fails. `onSaved` hears of each save. After a conflict nothing more of that step is sent until it is saved
 * anew. What is not acknowledged is kept on this device, as far as it keeps anything.
 *
 * @param first the draft as the server gave it: what is typed from then on is typed on its revisions
 * @param isUnreached whether the page came without the server
 * @param knowsOutlook whether the page knows what the rules say of its answers
 * @param onConflict hears of another window's text, and of the one that both began with; gives what to save instead, if anything
 */
export function useAutosaver(
  first: Draft,
  here: KeptHere,
  isUnreached: boolean,
  knowsOutlook: () => boolean,
  onSaved: (reply: Extract<AutosaveReply, { result: 'saved' }>) => void,
  onConflict: (change: Pending, texts: { from: Raw; theirs: Raw }) => Raw | undefined,
) {
  const waiting = useRef(new Map<string, Waiting>());
  // What the server has of each step, as far as this window knows: typing does not count revisions up, replies set them.
  const [known] = useState(() => new Map<string, Entry>(entriesOf(first)));
  // Writes that were sent and never answered: the server may have them all the same.
  const [unanswered] = useState(() => new Map<string, readonly string[]>());
  // Writes that this device does not keep yet.
  const keeping = useRef(new Set<string>());
  const working = useRef<Promise<boolean> | undefined>(undefined);
  // Counts what is sent: what is said of one sending is not said of the next.
  const turn = useRef(0);
  const [state, setState] = useState<SaveState>(isUnreached ? { status: 'offline', isKept: true } : { status: 'idle' });
  // A page that came without the server is offline until the server answers, whatever the browser makes of its network.
  const isReached = useRef(!isUnreached);
  const reached = () => {
    isReached.current = true;
  };
  const { mutateAsync, failureCount } = useMutation({
    mutationFn: (change: AutosaveRequest) => send(change, reached),
    networkMode: 'always',
    retry: (count, error) => {
      if (error instanceof Refused) return false;
      // Said at the first failure, while it is tried again behind.
      void sayFailed();
      // Where the browser knows of no network, its word that there is one is waited for, and the next try.
      return count < 3 && navigator.onLine;
    },
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });

  /** Says that what waits was not saved. Whether there is a network is the browser's guess, good for a word and for nothing else. */
  async function sayFailed(): Promise<void> {
    const failed = turn.current;
    const soon = new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000));
    const isKept = await Promise.race([
      here((shelf) => shelf.holds([...waiting.current.keys(), ...unanswered.keys()])),
      soon,
    ]);
    setState((now) =>
      // Meanwhile it was sent anew, or is saved.
      turn.current !== failed || now.status === 'closed' || now.status === 'saved'
        ? now
        : { status: isReached.current && navigator.onLine ? 'failed' : 'offline', isKept: isKept === true },
    );
  }

  /** Sends what waits until nothing does; false if something could not be saved. */
  async function work(): Promise<boolean> {
    let allSaved = true;
    for (;;) {
      const [key, change] = waiting.current.entries().next().value ?? [];
      if (key === undefined || change === undefined) return allSaved;
      waiting.current.delete(key);
      turn.current++;
      setState({ status: 'saving' });
      const sent = [...(unanswered.get(key) ?? []), change.write].slice(-maxUnanswered);
      unanswered.set(key, sent);
      try {
        const base = known.get(key)?.revision ?? 0;
        const reply = await mutateAsync({ ...change, base, outlook: !knowsOutlook() });
        unanswered.delete(key);
        const { typed, passed, write } = change;
        known.set(key, { typed, passed, write, revision: reply.revision, at: reply.savedAt });
        void here((shelf) => shelf.acknowledged(key, write));
        onSaved(reply);
        setState({ status: 'saved', at: reply.savedAt });
      } catch (error) {
        if (error instanceof Refused && error.reply.result === 'conflict') {
          const { theirs, revision, write } = error.reply;
          const { typed: from = {}, at = 0, passed = false } = known.get(key) ?? {};
          known.set(key, { revision, typed: theirs, at, passed, ...(write !== undefined && { write }) });
          unanswered.delete(key);
          if (sameButSpace(change.typed, theirs) || (write !== undefined && sent.includes(write))) {
            // No other window's: an earlier save of this one had arrived, and only its answer was lost. Or nothing to choose from.
            if (!waiting.current.has(key)) waiting.current.set(key, change);
            continue;
          }
          // What was typed since belongs to the same conflict: sent now, it would overwrite the other window's text.
          waiting.current.delete(key);
          const merged = onConflict(change, { from, theirs });
          if (merged) {
            wait({ ...change, typed: merged });
            continue;
          }
          setState({ status: 'idle' });
          allSaved = false;
          continue;
        }
        if (!waiting.current.has(key)) waiting.current.set(key, change);
        if (error instanceof Refused) {
          setState({ status: 'closed' });
          void here((shelf) => shelf.closed());
        } else void sayFailed();
        return false;
      }
    }
  }

  /** Puts a text of a step in the place of the one before it, here and on this device. */
  function wait(change: Pending): void {
    const key = keyOf(change);
    const { sheet, step, typed, passed } = change;
    const { revision: base = 0, typed: from = {} } = known.get(key) ?? {};
    const write = newWrite();
    waiting.current.set(key, { ...change, write });
    const edit = { sheet, step, typed, passed, base, from, write, sent: [...(unanswered.get(key) ?? [])] };
    keeping.current.add(write);
    void here((shelf) => shelf.keep(key, edit)).then(() => keeping.current.delete(write));
  }

  /** Resolves once all that was typed is saved (true), or could not be (false). */
  function flush(): Promise<boolean> {
    working.current ??= work().finally(() => {
      working.current = undefined;
    });
    return working.current;
  }

  /** Sends it once the page is painted that the person goes on to: that one is waited for, this is not. */
  function save(change: Pending): void {
    wait(change);
    afterPaint(() => void flush());
  }

  const isFailing = state.status === 'failed' || state.status === 'offline';
  const isKept = isFailing && state.isKept;
  const retry = useEffectEvent(() => {
    if (waiting.current.size > 0 || working.current) return void flush();
    if (state.status !== 'offline') return;
    // Nothing waits: the page came without the server.
    void fetch('/api/health', { cache: 'no-store' }).then(
      () => {
        reached();
        setState((now) => (now.status === 'offline' ? { status: 'idle' } : now));
      },
      () => undefined,
    );
  });
  // A first attempt outlives the page (keepalive); one that failed waits for its next turn, which would not come.
  const warn = useEffectEvent((event: BeforeUnloadEvent) => {
    void flush();
    const isLosable = keeping.current.size > 0 || !isKept;
    if ((waiting.current.size > 0 || failureCount > 0) && isLosable) event.preventDefault();
  });
  useEffect(() => {
    if (!isFailing) return;
    const timer = setInterval(() => retry(), pause);
    return () => clearInterval(timer);
  }, [isFailing]);
  useEffect(() => {
    const onOnline = () => retry();
    const onShown = () => document.visibilityState === 'visible' && retry();
    const onLeave = (event: BeforeUnloadEvent) => warn(event);
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', onShown);
    return () => {
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, []);

  /** What the server has of a step, as far as is known here. */
  const knownOf = (key: string): Entry | undefined => known.get(key);

  return { state, save, flush, knownOf };
}
