'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CameraProblem } from '@/components/camera/use-camera';
import { shrunk } from '@/components/picture/small-canvas';
import { mostBytesHere, uprightPicture } from '@/components/picture/upright-picture';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { ByScripts } from '@/components/ui/by-scripts';
import { ErrorSummary } from '@/components/ui/error-summary';
import { describedBy, Field } from '@/components/ui/field';
import { useScripts } from '@/components/ui/use-scripts';
import type { PhotoRefusal, Remark } from '@/lib/photo/kept-photo';
import { type FaceFinder, startFinder } from './face-finder';
import { PhotoCamera } from './photo-camera';
import { quarterTurned } from './photo-canvas';
import { type Faces, PhotoEditor } from './photo-editor';

/** The picture in which faces are looked for has no longer side: more pixels find no more. */
const longestToLookAt = 1280;

/** The longest side that is kept of a picture: enough for a head that fills a third of it. */
const longestSide = 2400;

const megabyte = 1024 * 1024;

type State =
  | { name: 'offer'; refused?: PhotoRefusal; problem?: CameraProblem | 'failed' }
  | { name: 'camera' }
  | { name: 'opening' }
  | { name: 'editing'; picture: ImageBitmap; faces: Faces; sending: boolean; failed: boolean };

/**
 * Sends a photo. Without JavaScript it is a form with a file in it; with it the photo is taken or chosen, framed and looked at on the
 * device, and only what is in the frame is sent, to the same address.
 */
export function PhotoForm({
  action,
  hidden,
  refused,
  mostBytesSent,
  replaces,
  onTo,
}: {
  action: string;
  /** What the server needs to know: whose photo it is, and which one the page shows. */
  hidden: Readonly<Record<string, string>>;
  /** Why the server did not take the last one. */
  refused: PhotoRefusal | undefined;
  /** What may be sent as a file. */
  mostBytesSent: number;
  /** Whether a photo is kept already. */
  replaces: boolean;
  /** Where Continue leads. */
  onTo: string;
}) {
  const t = useTranslations('photo');
  const scripted = useScripts();
  const [state, setState] = useState<State>({ name: 'offer', ...(refused && { refused }) });
  const [tries, setTries] = useState(0);
  const finder = useRef<FaceFinder>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  // Of the picture that is being opened or looked at: what comes of one before is passed over.
  const turn = useRef(0);

  useEffect(() => () => finder.current?.end(), []);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  function refuse(why: Pick<State & { name: 'offer' }, 'refused' | 'problem'>) {
    turn.current++;
    setState({ name: 'offer', ...why });
    setTries((before) => before + 1);
  }

  async function lookAt(picture: ImageBitmap) {
    const mine = ++turn.current;
    setState({ name: 'editing', picture, faces: 'looking', sending: false, failed: false });
    const seen = await facesIn(picture);
    if (mine === turn.current)
      setState((now) => (now.name === 'editing' && now.picture === picture ? { ...now, faces: seen } : now));
  }

  /** Looks for faces; a worker that fails is not asked again, but started anew with the next picture. */
  async function facesIn(picture: ImageBitmap): Promise<Faces> {
    try {
      finder.current ??= startFinder();
      const small = await shrunk(await createImageBitmap(picture), longestToLookAt);
      const scale = picture.width / small.width;
      const faces = await finder.current.find(small);
      return faces.map(({ points }) => ({ points: points.map(({ x, y }) => ({ x: x * scale, y: y * scale })) }));
    } catch {
      finder.current?.end();
      finder.current = undefined;
      return 'blind';
    }
  }

  async function open(file: File) {
    const mine = ++turn.current;
    // The memory of both is wanted for the next one.
    if (state.name === 'editing') state.picture.close();
    finder.current?.end();
    finder.current = undefined;
    setState({ name: 'opening' });
    const picture = await uprightPicture(file, longestSide);
    if (mine !== turn.current) return;
    if (typeof picture === 'string') refuse({ refused: picture });
    else await lookAt(picture);
  }

  // What was chosen before the scripts came.
  const openFirst = useEffectEvent(() => {
    const [chosen] = input.current?.files ?? [];
    if (chosen) void open(chosen);
  });
  useEffect(() => openFirst(), []);

  const openDropped = useEffectEvent((file: File) => void open(file));
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const [dropped] = event.dataTransfer?.files ?? [];
      if (dropped) openDropped(dropped);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, []);

  const fail = () => setState((now) => (now.name === 'editing' ? { ...now, failed: true } : now));

  /** Sends the photo as the form would, and goes where its answer leads. */
  async function send(jpeg: Blob, remarks: readonly Remark[] | undefined) {
    const sent = (part: { sending: boolean; failed: boolean }) =>
      setState((now) => (now.name === 'editing' ? { ...now, ...part } : now));
    sent({ sending: true, failed: false });
    const form = new FormData();
    for (const [name, value] of Object.entries(hidden)) form.append(name, value);
    if (remarks) form.append('checked', 'yes');
    for (const remark of remarks ?? []) form.append('remark', remark);
    form.append('photo', jpeg, 'photo.jpg');
    try {
      const answer = await fetch(action, { method: 'POST', body: form });
      if (!answer.redirected) throw new Error(`the photo was answered with ${answer.status}`);
      window.location.assign(answer.url);
    } catch {
      sent({ sending: false, failed: true });
    }
  }

  if (state.name === 'camera') {
    return (
      <PhotoCamera
        onTake={(picture) => void lookAt(picture)}
        onProblem={(problem) => refuse({ problem })}
        onCancel={() => setState({ name: 'offer' })}
      />
    );
  }
  if (state.name === 'opening') return <p role="status">{t('scripted.opening')}</p>;
  if (state.name === 'editing') {
    const { picture, faces, sending, failed } = state;
    return (
      <PhotoEditor
        picture={picture}
        faces={faces}
        sending={sending}
        failed={failed}
        onUse={(jpeg, remarks) => void send(jpeg, remarks)}
        onFailed={fail}
        onQuarter={() =>
          void quarterTurned(picture).then((turned) => {
            picture.close();
            void lookAt(turned);
          }, fail)
        }
        onOther={() => {
          turn.current++;
          picture.close();
          setState({ name: 'offer' });
        }}
      />
    );
  }

  const most = (scripted && tries > 0 ? mostBytesHere : mostBytesSent) / megabyte;
  const error = state.problem
    ? t(`scripted.problems.${state.problem}`)
    : state.refused && t(`why.${state.refused}`, { most });
  const hint = <ByScripts scripted={t('scripted.chooseHint')} unscripted={t('chooseHint')} />;
  return (
    <form className="photo-form" method="post" action={action} encType="multipart/form-data" noValidate>
      {error && (
        <ErrorSummary ref={summary} title={t('errorsTitle')} errors={[{ href: '#photo', text: error }]} autoFocus />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="scripted">
        <ButtonRow>
          <Button
            type="button"
            look={replaces ? 'secondary' : 'primary'}
            disabled={!scripted}
            onClick={() => setState({ name: 'camera' })}
          >
            {t('scripted.camera')}
          </Button>
        </ButtonRow>
      </div>
      <Field id="photo" label={t('choose')} hint={hint} error={error} errorPrefix={t('errorPrefix')}>
        <input
          ref={input}
          type="file"
          id="photo"
          name="photo"
          className="input input-file"
          accept={scripted ? 'image/*,.heic,.heif' : 'image/jpeg,image/png,image/webp'}
          aria-describedby={describedBy('photo', { hint, error })}
          aria-invalid={error ? true : undefined}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void open(chosen);
          }}
        />
      </Field>
      <p className="field-hint">{t('privacy')}</p>
      <ButtonRow>
        {!scripted && (
          <Button look={replaces ? 'secondary' : 'primary'} className="unscripted">
            {t(replaces ? 'replace' : 'keep')}
          </Button>
        )}
        {!replaces && (
          <ButtonLink look="quiet" href={onTo}>
            {t('skip')}
          </ButtonLink>
        )}
      </ButtonRow>
    </form>
  );
}
