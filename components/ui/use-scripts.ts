'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether scripts run by now: false on the server and until the page is the browser's, so that nothing is offered that would not answer. */
export const useScripts = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
