'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CameraProblem } from '@/components/camera/use-camera';
import { Button, ButtonRow } from '@/components/ui/button';
import { describedBy, Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { useScripts } from '@/components/ui/use-scripts';
import type { ProvedLines } from '@/lib/documents/kept-document';
import type { DocumentRefusal } from '@/lib/documents/limits';
import { fileToSend } from './file-to-send';
import { PageCamera } from './page-camera';
import { noteChange, setBusy } from './page-refresh';
import { type SendOutcome, sendFile } from './send-file';
import { uploadHintId } from './upload-hint';

/** The figures that refusals name: megabytes of a file and of a dossier, pages and files. */
export type Limits = { most: number; pages: number; room: number; files: number };

type Refused = Extract<SendOutcome, { ok: false }>['reason'];

/** A file on its way: `part` from 0 to 1 while it is sent. */
type Sending = {
  key: number;
  file: File;
  state:
    | { name: 'preparing' | 'reading' | 'waiting' | 'sent' }
    | { name: 'sending'; part: number }
    | { name: 'refused'; why: Refused };
  stop: AbortController;
};

/**
 * Adds files to a document. Without JavaScript it is a form with a file in it; with it several are chosen, dropped or photographed,
 * made smaller where they are large, and sent one after another, each with its progress.
 */
export function DocumentUpload({
  id,
  place,
  label,
  action,
  hidden,
  limits,
  refused,
  replaces = false,
  reads = false,
}: {
  /** Of the file's input. */
  id: string;
  /** The id of the document on the page. */
  place: string;
  label: ReactNode;
  action: string;
  /** What the server needs to know: whose document it is, and what it is. */
  hidden: Readonly<Record<string, string>>;
  limits: Limits;
  /** Why the server did not take the last one. */
  refused: DocumentRefusal | undefined;
  /** Whether it is one file that takes the place of another. */
  replaces?: boolean;
  /** Whether it is a copy of a passport, whose lines are read here to be compared with the answers. */
  reads?: boolean;
}) {
  const t = useTranslations('documents');
  const scripted = useScripts();
  const [files, setFiles] = useState<readonly Sending[]>([]);
  const [camera, setCamera] = useState<'closed' | 'open' | CameraProblem>('closed');
  const input = useRef<HTMLInputElement>(null);
  const lens = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const last = useRef(0);

  const isBusy = camera === 'open' || files.some(({ state }) => state.name !== 'sent');
  useEffect(() => setBusy(id, isBusy), [id, isBusy]);

  const set = (key: number, state: Sending['state']) =>
    setFiles((now) => now.map((one) => (one.key === key ? { ...one, state } : one)));
  const drop = (key: number) => setFiles((now) => now.filter((one) => one.key !== key));

  async function send({ key, file, stop }: Sending) {
    set(key, { name: 'preparing' });
    const made = await fileToSend(file).catch(() => 'broken' as const);
    if (typeof made === 'string') return set(key, { name: 'refused', why: made });
    const form = new FormData();
    for (const [name, value] of Object.entries(hidden)) form.append(name, value);
    if (reads) {
      set(key, { name: 'reading' });
      const lines: ProvedLines = await import('./read-copy')
        .then(({ readCopy }) => readCopy(file, stop.signal))
        .catch(() => ({}));
      if (stop.signal.aborted) return;
      for (const [name, value] of Object.entries(lines)) form.append(`copy-${name}`, value ?? '');
    }
    set(key, { name: 'waiting' });
    form.append('file', made, file.name);
    const onPart = (part: number) => set(key, { name: 'sending', part });
    const outcome = await sendFile(action, form, { onPart, signal: stop.signal });
    if (!outcome.ok && outcome.reason === 'stale') {
      const at = new URL(action, location.href).searchParams.get('at') ?? '';
      noteChange(place, { why: outcome.reason, at });
    } else if (!outcome.ok) return set(key, { name: 'refused', why: outcome.reason });
    else noteChange(place, { done: replaces ? 'replaced' : 'kept' });
    set(key, { name: 'sent' });
  }

  function add(chosen: Iterable<File>) {
    const begun = Array.from(chosen, (file): Sending => {
      last.current++;
      return { key: last.current, file, state: { name: 'waiting' }, stop: new AbortController() };
    });
    setFiles((now) => [...now, ...begun]);
    void (async () => {
      for (const one of begun) if (!one.stop.signal.aborted) await send(one);
    })();
  }

  function again({ key, file }: Sending) {
    const anew: Sending = { key, file, state: { name: 'waiting' }, stop: new AbortController() };
    setFiles((now) => now.map((one) => (one.key === key ? anew : one)));
    void send(anew);
  }

  function cancel({ key, stop }: Sending) {
    stop.abort();
    set(key, { name: 'refused', why: 'cancelled' });
  }

  const take = (from: HTMLInputElement) => {
    if (from.files && from.files.length > 0) add(replaces ? [...from.files].slice(0, 1) : [...from.files]);
    // So that the same file may be chosen again.
    from.value = '';
  };
  // What was chosen before the scripts came.
  const takeFirst = useEffectEvent(() => input.current && take(input.current));
  useEffect(() => {
    takeFirst();
    // What is dropped beside its place would take the page away.
    const stay = (event: DragEvent) => event.preventDefault();
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', stay);
    return () => {
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', stay);
    };
  }, []);

  function openCamera() {
    // The camera of a phone takes sharper pictures by itself than through a page.
    if (matchMedia('(pointer: coarse)').matches) lens.current?.click();
    else setCamera('open');
  }

  function closeCamera(to: 'closed' | CameraProblem) {
    setCamera(to);
    setTimeout(() => opener.current?.focus());
  }

  const words = (why: Refused): string =>
    why === 'lost' || why === 'cancelled' || why === 'gone' ? t(`scripted.${why}`) : t(`why.${why}`, limits);
  const problem = camera === 'closed' || camera === 'open' ? undefined : t(`scripted.problems.${camera}`);
  const error = problem ?? (refused && words(refused));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut of the file's input within
    <div
      className="document-add"
      onDrop={(event) => {
        event.preventDefault();
        add(replaces ? [...event.dataTransfer.files].slice(0, 1) : [...event.dataTransfer.files]);
      }}
    >
      {camera === 'open' && (
        <PageCamera
          onTake={(page) => {
            add([page]);
            if (replaces) closeCamera('closed');
          }}
          onProblem={closeCamera}
          onDone={() => closeCamera('closed')}
        />
      )}
      <form method="post" action={action} encType="multipart/form-data" noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field id={id} label={label} error={error} errorPrefix={t('errorPrefix')}>
          <input
            ref={input}
            type="file"
            id={id}
            name="file"
            className="input input-file"
            accept={
              scripted ? 'image/*,.heic,.heif,application/pdf' : 'image/jpeg,image/png,image/webp,application/pdf'
            }
            multiple={scripted && !replaces}
            aria-describedby={[uploadHintId, describedBy(id, { error })].filter(Boolean).join(' ')}
            aria-invalid={error ? true : undefined}
            onChange={({ target }) => take(target)}
          />
        </Field>
        <ButtonRow>
          {scripted ? (
            <>
              <Button ref={opener} type="button" look="secondary" disabled={camera === 'open'} onClick={openCamera}>
                {t('scripted.camera')}
              </Button>
              <input
                ref={lens}
                type="file"
                accept="image/*"
                capture="environment"
                hidden
                aria-label={t('scripted.camera')}
                onChange={({ target }) => take(target)}
              />
            </>
          ) : (
            <Button look="secondary">{t(replaces ? 'replace' : 'send')}</Button>
          )}
        </ButtonRow>
      </form>
      {files.length > 0 && (
        <ul className="sendings" aria-label={t('scripted.queue')}>
          {files.map((one) => (
            <li key={one.key}>
              <Way sending={one} words={words} />
              <ButtonRow>
                {one.state.name !== 'refused' && one.state.name !== 'sent' && (
                  <Button type="button" look="quiet" onClick={() => cancel(one)}>
                    {t('ofFile', { action: t('scripted.cancel'), name: one.file.name })}
                  </Button>
                )}
                {one.state.name === 'refused' && (
                  <>
                    {mayTryAgain(one.state.why) && (
                      <Button type="button" look="secondary" onClick={() => again(one)}>
                        {t('ofFile', { action: t('scripted.retry'), name: one.file.name })}
                      </Button>
                    )}
                    <Button type="button" look="quiet" onClick={() => drop(one.key)}>
                      {t('ofFile', { action: t('scripted.dismiss'), name: one.file.name })}
                    </Button>
                  </>
                )}
              </ButtonRow>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The same file, sent again, may be taken. */
const mayTryAgain = (why: Refused) => why === 'lost' || why === 'cancelled' || why === 'busy' || why === 'large';

/** How far a file is, or why it was not taken. */
function Way({ sending: { file, state }, words }: { sending: Sending; words: (why: Refused) => string }) {
  const t = useTranslations('documents');
  if (state.name === 'refused') {
    return (
      <p className="field-error" role="alert">
        <Icon name="error" />
        <span>
          <span className="spoken">{t('errorPrefix')} </span>
          {t('errorOf', { paper: file.name, why: words(state.why) })}
        </span>
      </p>
    );
  }
  if (state.name === 'sent') return <p role="status">{t('scripted.sent', { name: file.name })}</p>;
  const percent = state.name === 'sending' ? Math.round(state.part * 100) : 0;
  const said =
    state.name !== 'sending'
      ? t(`scripted.${state.name}`)
      : percent < 100
        ? t('scripted.sending', { part: percent })
        : t('scripted.checking');
  return (
    <>
      <span className="sending-name">{file.name}</span> <span className="muted">{said}</span>
      <progress max={100} value={percent} aria-label={file.name} />
    </>
  );
}
