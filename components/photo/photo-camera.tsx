'use client';

import { useTranslations } from 'next-intl';
import { type CameraProblem, useCamera } from '@/components/camera/use-camera';
import { Button, ButtonRow } from '@/components/ui/button';
import { useArrival } from '@/components/ui/use-arrival';

/** What the camera at the person's side sees, as a mirror shows it, with an oval for the head; and a button that takes it. */
export function PhotoCamera({
  onTake,
  onProblem,
  onCancel,
}: {
  onTake: (picture: ImageBitmap) => void;
  onProblem: (problem: CameraProblem | 'failed') => void;
  onCancel: () => void;
}) {
  const t = useTranslations('photo.scripted');
  const { video, running } = useCamera('user', onProblem);
  const heading = useArrival();
  return (
    <section className="photo-maker" aria-labelledby="camera">
      <h2 id="camera" ref={heading} tabIndex={-1}>
        {t('cameraTitle')}
      </h2>
      <p>{t('cameraHint')}</p>
      <div className="photo-view">
        <video ref={video} playsInline muted />
        <svg viewBox="0 0 350 450" aria-hidden="true" focusable="false">
          <path d="M-9-9h368v468H-9zM55 205a120 165 0 1 0 240 0a120 165 0 1 0-240 0z" />
        </svg>
      </div>
      <p role="status">{running ? t('cameraReady') : t('cameraStart')}</p>
      <ButtonRow>
        <Button
          type="button"
          disabled={!running}
          onClick={() => {
            if (video.current) void createImageBitmap(video.current).then(onTake, () => onProblem('failed'));
          }}
        >
          {t('take')}
        </Button>
        <Button type="button" look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </ButtonRow>
    </section>
  );
}
