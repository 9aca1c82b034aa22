'use client';

import { useEffect } from 'react';
import { afterPaint } from '@/components/request/after-paint';

/** Makes this page usable without a network, once the page has nothing better to do; where the device is shared, takes that away. */
export function useWorker(keepsHere: boolean): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const whenIdle = (call: () => void) =>
      'requestIdleCallback' in window ? window.requestIdleCallback(call, { timeout: 5000 }) : call();
    return afterPaint(() =>
      whenIdle(() => {
        void import('./register')
          .then(({ registerWorker, removeWorker }) => (keepsHere ? registerWorker() : removeWorker()))
          // Without it the page needs a network, and works as before.
          .catch(() => undefined);
      }),
    );
  }, [keepsHere]);
}

/** Loads the page of the new release, once all is saved: never in place of something that is only here. */
export async function loadNewRelease(flush: () => Promise<boolean>): Promise<void> {
  if (!(await flush())) return;
  try {
    const { letNewReleaseIn } = await import('./register');
    await letNewReleaseIn();
  } catch {
    // No service worker: the page comes from the server anyway.
  }
  window.location.reload();
}
