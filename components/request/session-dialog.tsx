'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { openDevice } from '@/lib/device/device';
import { timeOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { hearTabs, tellTabs } from './tabs';

/** `hidden`: the time is over, or may be, and the page is covered. */
type Stage =
  | { name: 'asking' }
  | { name: 'warning'; endsAt: number }
  | { name: 'hidden'; why: 'ending' | 'cut' | 'unsaved' };

const pause = 1000;

/** How long the dossier stays open, in milliseconds; undefined where the server could not be asked. */
async function send(dossier: string, intent: 'ask' | 'stay' | 'end'): Promise<number | undefined> {
  try {
    const response = await fetch('/api/dossier/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ dossier, intent }),
    });
    const left = response.ok ? Number((await response.json()).left) : Number.NaN;
    return Number.isNaN(left) ? undefined : left;
  } catch {
    return undefined;
  }
}

/** Forgets what would show the dossier without the server: what is covered here is not to be had by loading the page anew. */
const forgetHere = () =>
  openDevice()
    .then((device) => device.forgetSnapshot())
    // A browser that keeps nothing has nothing to forget.
    .catch(() => undefined);

/**
 * The end of the session: said before, with a way to go on as often as one likes (WCAG 2.2.1); then the page is covered, what was typed is
 * saved, and the page is asked for anew, which says how to come back. The server decides: another tab may have been used meanwhile.
 */
export function SessionDialog({
  dossier,
  warning,
  leftHere,
  flush,
  onOpen,
}: {
  dossier: string;
  /** How long before the end it is said, in milliseconds. */
  warning: number;
  /** How long the dossier would stay open if typing here were a request, in milliseconds: for who goes on without network. */
  leftHere: () => number;
  flush: () => Promise<boolean>;
  /** Hears that the dossier stays open for so many milliseconds: there is nothing to say. */
  onOpen: (left: number) => void;
}) {
  const t = useTranslations('sessionEnd');
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const [stage, setStage] = useState<Stage>({ name: 'asking' });
  const asking = useRef(false);
  const isShown = stage.name !== 'asking';
  const isHiding = stage.name === 'hidden';

  /** Asks the server, and does what follows; `stay` keeps the dossier open. */
  async function ask(intent: 'ask' | 'stay' = 'ask') {
    if (asking.current) return;
    asking.current = true;
    try {
      const left = await send(dossier, intent);
      if (left === undefined) {
        // What is covered the server alone uncovers: the clock of a device can be set back.
        if (isHiding) return;
        if (leftHere() <= 0) setStage({ name: 'hidden', why: 'cut' });
        else if (leftHere() > warning) goOn(leftHere());
      } else if (left > warning) {
        if (intent === 'stay') tellTabs('seen');
        goOn(left);
      } else if (left > 0) {
        setStage({ name: 'warning', endsAt: Date.now() + left });
      } else await end();
    } finally {
      asking.current = false;
    }
  }

  /** Lets the person go on where they were: a dialog that is closed gives the focus back, one that is only taken away does not. */
  function goOn(left: number) {
    dialog.current?.close();
    onOpen(left);
  }

  /** Covers the page and leaves it. What can't be saved any more stays under the cover: it is nowhere else. */
  async function end() {
    setStage({ name: 'hidden', why: 'ending' });
    const saved = await flush();
    if (!saved) return setStage({ name: 'hidden', why: 'unsaved' });
    // What was saved just now has opened the session for another while.
    await send(dossier, 'end');
    await forgetHere();
    window.location.reload();
  }

  const first = useEffectEvent(() => void ask());
  const tick = useEffectEvent(() => {
    const isSaid = stage.name === 'warning' && Date.now() < stage.endsAt;
    if (!isSaid && (stage.name !== 'hidden' || stage.why === 'cut')) void ask();
  });
  useEffect(() => {
    const timer = setInterval(() => tick(), pause);
    const again = () => first();
    const stopHearing = hearTabs(['seen', 'over'], again);
    document.addEventListener('visibilitychange', again);
    first();
    return () => {
      clearInterval(timer);
      stopHearing();
      document.removeEventListener('visibilitychange', again);
    };
  }, []);
  useEffect(() => {
    if (isShown && !dialog.current?.open) dialog.current?.showModal();
  }, [isShown]);
  useEffect(() => {
    if (!isHiding) return;
    // What had the focus goes, and what is said now is new.
    dialog.current?.focus();
    void forgetHere();
  }, [isHiding]);
  if (!isShown) return null;

  const show = (title: string, lede: string, more?: ReactNode) => (
    <dialog
      ref={dialog}
      role="alertdialog"
      tabIndex={-1}
      className={isHiding ? 'session-dialog session-dialog-hiding' : 'session-dialog'}
      aria-labelledby="session-title"
      aria-describedby="session-lede"
      onCancel={(event) => {
        event.preventDefault();
        if (stage.name === 'warning') void ask('stay');
      }}
    >
      <h2 id="session-title" className="heading-3">
        {title}
      </h2>
      <p id="session-lede">{lede}</p>
      {more}
    </dialog>
  );
  if (stage.name === 'warning')
    return show(
      t('warnTitle'),
      t('warnLede', { time: timeOfMoment(stage.endsAt, locale) }),
      <>
        <ButtonRow>
          <Button type="button" autoFocus onClick={() => void ask('stay')}>
            {t('stay')}
          </Button>
          <form
            method="post"
            action="/api/dossier/close"
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              void flush().then((saved) => (saved ? form.submit() : setStage({ name: 'hidden', why: 'unsaved' })));
            }}
          >
            <input type="hidden" name="locale" value={locale} />
            <Button look="secondary">{t('leave')}</Button>
          </form>
        </ButtonRow>
        <p>
          <a href={pagePath('/demande/code', locale)} target="_blank" rel="noopener">
            {t('warnCode')}
          </a>
        </p>
      </>,
    );
  switch (stage.why) {
    case 'ending':
      return show(t('endTitle'), t('endLede'));
    case 'cut':
      return show(t('cutTitle'), t('cutLede'));
    case 'unsaved':
      return show(
        t('unsavedTitle'),
        t('unsavedLede'),
        <ButtonRow>
          <Button type="button" onClick={() => void flush().then((saved) => (saved ? ask() : undefined))}>
            {t('unsavedAgain')}
          </Button>
          <a href={pagePath('/reprendre', locale)} target="_blank" rel="noopener">
            {t('unsavedResume')}
          </a>
        </ButtonRow>,
      );
  }
}
