'use client';

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

/** Why there is no picture: refused, none there, or taken by another application. */
export type CameraProblem = 'denied' | 'absent' | 'busy';

/** `torch` is undefined where the camera has no light that a page may switch. */
export type Camera = {
  video: RefObject<HTMLVideoElement | null>;
  running: boolean;
  torch: boolean | undefined;
  setTorch: (on: boolean) => void;
};

/** Not in the types of TypeScript: https://w3c.github.io/mediacapture-image/#dom-mediatrackcapabilities-torch */
type Torch = { torch?: boolean };

/** Opens the camera that looks at the world or at the person for as long as the component is there. */
export function useCamera(facing: 'environment' | 'user', onProblem: (problem: CameraProblem) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const track = useRef<MediaStreamTrack>(undefined);
  const [running, setRunning] = useState(false);
  const [torch, setTorch] = useState<boolean>();
  const fail = useEffectEvent(onProblem);

  useEffect(() => {
    let stream: MediaStream | undefined;
    let left = false;
    const stop = () => {
      for (const each of stream?.getTracks() ?? []) each.stop();
    };
    // Without https there is no such object.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices?.getUserMedia) {
      fail('absent');
      return;
    }
    devices
      .getUserMedia({
        audio: false,
        video: { facingMode: { ideal: facing }, width: { ideal: 1920 }, height: { ideal: 1080 } },
      })
      .then(async (opened) => {
        stream = opened;
        if (left || !video.current) return stop();
        video.current.srcObject = opened;
        await video.current.play();
        const [first] = opened.getVideoTracks();
        track.current = first;
        if ((first?.getCapabilities?.() as Torch | undefined)?.torch) setTorch(false);
        first?.addEventListener('ended', () => fail('busy'));
        setRunning(true);
      })
      .catch((error: unknown) => {
        if (!left) fail(problemOf(error));
      });
    return () => {
      left = true;
      stop();
    };
  }, [facing]);

  return {
    video,
    running,
    torch,
    setTorch: (on) => {
      const constraints = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
      track.current?.applyConstraints(constraints).then(
        () => setTorch(on),
        () => setTorch(undefined),
      );
    },
  };
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy';
}
