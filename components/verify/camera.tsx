'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** Milliseconds between two looks, and how long each may take. */
const pause = 200;
const budget = 150;

/** Shows what the camera sees and looks for a code in it, until one is found or it is taken away. */
export function Camera({
  label,
  look,
  onText,
  onFailure,
}: {
  label: string;
  look: (picture: CanvasImageSource, width: number, height: number, milliseconds: number) => string | undefined;
  onText: (text: string) => void;
  onFailure: (reason: 'denied' | 'none') => void;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const found = useEffectEvent(onText);
  const failed = useEffectEvent(onFailure);
  const seek = useEffectEvent(look);

  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: number | undefined;
    let isOver = false;
    const stop = () => {
      isOver = true;
      window.clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const tick = () => {
      const shown = video.current;
      const text = shown && shown.videoWidth > 0 ? seek(shown, shown.videoWidth, shown.videoHeight, budget) : undefined;
      if (text !== undefined) found(text);
      if (!isOver) timer = window.setTimeout(tick, pause);
    };
    const start = async () => {
      // Without a secure context there is no such thing.
      if (!navigator.mediaDevices) return failed('none');
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          audio: false,
          video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
        });
      } catch (error) {
        return failed(error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'none');
      }
      if (isOver || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play().catch(() => undefined);
      tick();
    };
    void start();
    return stop;
  }, []);

  return <video ref={video} className="verify-video" muted playsInline aria-label={label} />;
}
