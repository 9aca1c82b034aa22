'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type CameraProblem, useCamera } from '@/components/camera/use-camera';
import { Button, ButtonRow } from '@/components/ui/button';
import { useArrival } from '@/components/ui/use-arrival';
import { jpegOf } from './file-to-send';

/** What the camera sees, and a button that takes one page after the other. */
export function PageCamera({
  onTake,
  onProblem,
  onDone,
}: {
  onTake: (page: File) => void;
  onProblem: (problem: CameraProblem) => void;
  onDone: () => void;
}) {
  const t = useTranslations('documents.scripted');
  const { video, running } = useCamera('environment', onProblem);
  const [taken, setTaken] = useState(0);
  const heading = useArrival();

  async function take(shown: HTMLVideoElement) {
    const jpeg = await jpegOf(shown, shown.videoWidth, shown.videoHeight);
    if (!jpeg) return onProblem('busy');
    onTake(new File([jpeg], t('page', { n: taken + 1 }), { type: 'image/jpeg' }));
    setTaken(taken + 1);
  }

  return (
    <section className="page-camera" aria-label={t('cameraTitle')}>
      <h3 ref={heading} tabIndex={-1} className="heading-4">
        {t('cameraTitle')}
      </h3>
      <p>{t('cameraHint')}</p>
      <video ref={video} playsInline muted />
      <p role="status">{running ? (taken > 0 ? t('taken', { n: taken }) : t('cameraReady')) : t('cameraStart')}</p>
      <ButtonRow>
        <Button type="button" disabled={!running} onClick={() => video.current && void take(video.current)}>
          {t('take')}
        </Button>
        <Button type="button" look="secondary" onClick={onDone}>
          {t('done')}
        </Button>
      </ButtonRow>
    </section>
  );
}
