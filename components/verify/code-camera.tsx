'use client';

import { useEffect, useEffectEvent } from 'react';
import { type CameraProblem, useCamera } from '@/components/camera/use-camera';

/** Milliseconds between two looks, and how long each may take. */
const pause = 200;
const budget = 150;

/** Shows what the camera sees and looks for a code in it, for as long as it is there. */
export function CodeCamera({
  label,
  look,
  onText,
  onProblem,
}: {
  label: string;
  look: (picture: CanvasImageSource, width: number, height: number, milliseconds: number) => string | undefined;
  onText: (text: string) => void;
  onProblem: (problem: CameraProblem) => void;
}) {
  const { video, running } = useCamera('environment', onProblem);
  const seek = useEffectEvent(() => {
    const shown = video.current;
    const text = shown && look(shown, shown.videoWidth, shown.videoHeight, budget);
    if (text) onText(text);
  });

  useEffect(() => {
    if (!running) return;
    const timer = window.setInterval(seek, pause);
    return () => window.clearInterval(timer);
  }, [running]);

  return <video ref={video} className="verify-video" muted playsInline aria-label={label} />;
}
