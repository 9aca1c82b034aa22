'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { type CameraProblem, useCamera } from '@/components/camera/use-camera';
import { Button, ButtonRow } from '@/components/ui/button';
import { useArrival } from '@/components/ui/use-arrival';
import type { ScanWords } from '@/lib/text/scan-words';
import type { ReadPassport, ScanReader } from './scan-reader';

/** Milliseconds between two looks, so that a slow device is not kept busy for ever. */
const pause = 120;

/**
 * What the camera sees, with a frame for the page. One picture after another is read; the first whose reading is accepted ends the
 * search. Or the person takes one, which is searched more thoroughly.
 */
export function CameraView({
  words,
  reader,
  onRead,
  onTake,
  onProblem,
  onCancel,
}: {
  words: ScanWords;
  reader: ScanReader;
  onRead: (passport: ReadPassport) => void;
  /** A picture that the person took. */
  onTake: (picture: ImageBitmap) => void;
  onProblem: (problem: CameraProblem | 'failed') => void;
  onCancel: () => void;
}) {
  const { video, running, torch, setTorch } = useCamera('environment', onProblem);
  const [near, setNear] = useState(false);
  const heading = useArrival();

  const look = useEffectEvent(async (): Promise<boolean> => {
    if (!video.current || video.current.videoWidth === 0) return false;
    const found = await reader.read(await createImageBitmap(video.current), 'quick');
    setNear(found !== undefined && found.reading.score > -0.7);
    if (!found?.reading.accepted) return false;
    onRead(found);
    return true;
  });
  const fail = useEffectEvent(() => onProblem('failed'));

  useEffect(() => {
    if (!running) return;
    let left = false;
    let timer: ReturnType<typeof setTimeout>;
    const next = () =>
      look().then(
        (done) => {
          if (!done && !left) timer = setTimeout(next, pause);
        },
        (error: unknown) => {
          if (!left && !(error instanceof DOMException && error.name === 'AbortError')) fail();
        },
      );
    void next();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [running]);

  return (
    <section className="scan scan-camera" aria-labelledby="scan-title">
      <h2 className="scan-title" id="scan-title" ref={heading} tabIndex={-1}>
        {words.cameraTitle}
      </h2>
      <p>{words.cameraHint}</p>
      <div className="scan-view" data-near={near}>
        <video ref={video} playsInline muted />
        <div className="scan-frame" aria-hidden="true">
          <span />
          <span />
        </div>
      </div>
      <p role="status">{running ? (near ? words.cameraNear : words.cameraLooking) : words.cameraStart}</p>
      <ButtonRow>
        <Button
          type="button"
          disabled={!running}
          onClick={() => {
            if (video.current) void createImageBitmap(video.current).then(onTake, () => onProblem('failed'));
          }}
        >
          {words.cameraTake}
        </Button>
        {torch !== undefined && (
          <Button type="button" look="secondary" onClick={() => setTorch(!torch)}>
            {torch ? words.torchOff : words.torchOn}
          </Button>
        )}
        <Button type="button" look="quiet" onClick={onCancel}>
          {words.typing}
        </Button>
      </ButtonRow>
    </section>
  );
}
