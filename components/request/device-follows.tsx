'use client';

import { useEffect } from 'react';
import { afterPaint } from './after-paint';
import { tellTabs } from './tabs';

/**
 * On pages of a browser that has no dossier open (any more): its other tabs close what they still show, and what this device keeps can't be
 * opened without the server from then on.
 */
export function DeviceFollows() {
  useEffect(() => tellTabs('over'), []);
  useEffect(
    () =>
      afterPaint(() => {
        void import('@/lib/device/device')
          .then(({ openDevice }) => openDevice())
          .then((device) => device.forgetSnapshot())
          // A browser that keeps nothing has nothing to close.
          .catch(() => undefined);
      }),
    [],
  );
  return null;
}
