'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page's scripts are there: what the server renders says no, and is what stays where there are none. */
export const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
