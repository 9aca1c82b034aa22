'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SessionDialog } from './session-dialog';
import { hearTabs } from './tabs';

/** How long before the end it is said, in milliseconds: WCAG 2.2.1 asks for 20 seconds at least. */
const warning = 2 * 60_000;
/** How often the clock is looked at, which alone counts: a timer of its own would sleep with the device. */
const pause = 5000;
/** How long a tab is out of sight before it asks whether its dossier is open still: it may have been closed on another device. */
const away = 60_000;

/**
 * Looks after the end of the session on a page that shows a dossier: the server is asked shortly before, when another tab was told that it
 * is over, and when the tab is seen again after a while. What asks, and says what follows, is loaded then.
 */
export function SessionWatch({
  dossier,
  idle,
  saved,
  flush = nothingToSave,
}: {
  dossier: string;
  /** How long the dossier stays open without a request of the person, in milliseconds. */
  idle: number;
  /** When the last save was answered: it is a request too. */
  saved?: number | undefined;
  /** Saves what was typed; false if it could not be. */
  flush?: () => Promise<boolean>;
}) {
  const endsAt = useRef(0);
  const touched = useRef(0);
  const [Dialog, setDialog] = useState<typeof SessionDialog>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save begins the time anew
  useEffect(() => {
    touched.current = Date.now();
    endsAt.current = touched.current + idle;
  }, [idle, saved]);
  const look = useEffectEvent(() => {
    if (Date.now() >= endsAt.current - warning) ask();
  });
  const ask = useEffectEvent(() => {
    if (Dialog) return;
    // Without network it does not come, and is asked for again.
    import('./session-dialog').then(
      (loaded) => setDialog(() => loaded.SessionDialog),
      () => undefined,
    );
  });
  useEffect(() => {
    const timer = setInterval(() => look(), pause);
    const touch = () => {
      touched.current = Date.now();
    };
    let hiddenAt = 0;
    const turn = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now();
      else if (Date.now() - hiddenAt > away) ask();
    };
    const stopHearing = hearTabs(['over'], () => {
      // Where it can't be asked at once, it is again and again.
      endsAt.current = 0;
      ask();
    });
    document.addEventListener('input', touch);
    document.addEventListener('visibilitychange', turn);
    return () => {
      clearInterval(timer);
      stopHearing();
      document.removeEventListener('visibilitychange', turn);
      document.removeEventListener('input', touch);
    };
  }, []);
  if (!Dialog) return null;
  return (
    <Dialog
      dossier={dossier}
      warning={warning}
      leftHere={() => touched.current + idle - Date.now()}
      flush={flush}
      onOpen={(left) => {
        endsAt.current = Date.now() + left;
        setDialog(undefined);
      }}
    />
  );
}

const nothingToSave = async () => true;
