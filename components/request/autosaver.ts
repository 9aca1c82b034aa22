'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Raw, sameButSpace, sameTyped } from '@/lib/form/question';
import { type AutosaveReply, type AutosaveRequest, autosaveReply } from '@/lib/visa/autosave';
import { type Draft, entriesOf } from '@/lib/visa/draft';
import { afterPaint } from './after-paint';

/** A step as it waits to be sent: everything but the revision, which is known only when its turn comes. */
export type Pending = Omit<AutosaveRequest, 'base'>;

export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  /** `at`: epoch milliseconds, by the server's clock. */
  | { status: 'saved'; at: number }
  | { status: 'failed' | 'offline' }
  | { status: 'closed' };

const keyOf = ({ sheet, step }: { sheet: string; step: string }) => `${sheet}/${step}`;

/** A refusal that sending again would not change: the reply says what to do instead. */
class Refused extends Error {
  readonly reply: AutosaveReply;
  constructor(reply: AutosaveReply) {
    super(reply.result);
    this.reply = reply;
  }
}

async function send(change: AutosaveRequest): Promise<Extract<AutosaveReply, { result: 'saved' }>> {
  const response = await fetch('/api/autosave', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
    // The save outlives the page, if the person leaves while it is under way.
    keepalive: true,
  });
  const reply = autosaveReply.safeParse(await response.json().catch(() => undefined));
  if (!reply.success) throw new Error(`autosave answered ${response.status}`);
  if (reply.data.result !== 'saved') throw new Refused(reply.data);
  return reply.data;
}

/**
 * Saves steps in the background: one request at a time, for each step the newest text only, again with growing pauses when
 * it fails. `onSaved` hears of each save. After a conflict nothing more of that step is sent until it is saved
 * anew.
 *
 * @param first the draft as the server gave it: what is typed from then on is typed on its revisions
 * @param onConflict hears of another window's text, and of the one that both began with; gives what to save instead, if anything
 */
export function useAutosaver(
  first: Draft,
  onSaved: (reply: Extract<AutosaveReply, { result: 'saved' }>) => void,
  onConflict: (change: Pending, texts: { from: Raw; theirs: Raw }) => Raw | undefined,
) {
  const waiting = useRef(new Map<string, Pending>());
  // What the server has of each step, as far as this window knows: typing does not count revisions up, replies set them.
  const [known] = useState(
    () => new Map(entriesOf(first).map(([key, { revision, typed }]) => [key, { revision, typed }])),
  );
  // Texts that were sent and never answered: the server may have them all the same.
  const [unanswered] = useState(() => new Map<string, Raw[]>());
  const working = useRef<Promise<boolean> | undefined>(undefined);
  const [state, setState] = useState<SaveState>({ status: 'idle' });
  const { mutateAsync, failureCount } = useMutation({
    mutationFn: send,
    networkMode: 'always',
    retry: (count, error) => {
      if (error instanceof Refused) return false;
      // Said at the first failure, while it is tried again behind.
      setState({ status: navigator.onLine ? 'failed' : 'offline' });
      return count < 3;
    },
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });

  /** Sends what waits until nothing does; false if something could not be saved. */
  async function work(): Promise<boolean> {
    let allSaved = true;
    for (;;) {
      const [key, change] = waiting.current.entries().next().value ?? [];
      if (key === undefined || change === undefined) return allSaved;
      waiting.current.delete(key);
      setState({ status: 'saving' });
      try {
        const reply = await mutateAsync({ ...change, base: known.get(key)?.revision ?? 0 });
        known.set(key, { revision: reply.revision, typed: change.typed });
        unanswered.delete(key);
        onSaved(reply);
        setState({ status: 'saved', at: reply.savedAt });
      } catch (error) {
        if (error instanceof Refused && error.reply.result === 'conflict') {
          const { theirs, revision } = error.reply;
          const from = known.get(key)?.typed ?? {};
          known.set(key, { revision, typed: theirs });
          const own =
            sameButSpace(change.typed, theirs) || (unanswered.get(key) ?? []).some((text) => sameTyped(text, theirs));
          unanswered.delete(key);
          if (own) {
            // No other window's: an earlier save of this one had arrived, and only its answer was lost. Or nothing to choose from.
            if (!waiting.current.has(key)) waiting.current.set(key, change);
            continue;
          }
          // What was typed since belongs to the same conflict: sent now, it would overwrite the other window's text.
          waiting.current.delete(key);
          const merged = onConflict(change, { from, theirs });
          if (merged) {
            waiting.current.set(key, { ...change, typed: merged });
            continue;
          }
          setState({ status: 'idle' });
          allSaved = false;
          continue;
        }
        if (!waiting.current.has(key)) waiting.current.set(key, change);
        if (error instanceof Refused) setState({ status: 'closed' });
        else {
          unanswered.set(key, [...(unanswered.get(key) ?? []), change.typed]);
          setState({ status: navigator.onLine ? 'failed' : 'offline' });
        }
        return false;
      }
    }
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
    waiting.current.set(keyOf(change), change);
    afterPaint(() => void flush());
  }

  const retry = useEffectEvent(() => void flush());
  // A first attempt outlives the page (keepalive); one that failed waits for its next turn, which would not come.
  const warn = useEffectEvent((event: BeforeUnloadEvent) => {
    void flush();
    if (waiting.current.size > 0 || failureCount > 0) event.preventDefault();
  });
  useEffect(() => {
    const onOnline = () => retry();
    const onLeave = (event: BeforeUnloadEvent) => warn(event);
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, []);

  return { state, save, flush };
}
