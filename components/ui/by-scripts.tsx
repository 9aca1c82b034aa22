'use client';

import type { ReactNode } from 'react';
import { useScripts } from './use-scripts';

/** Words that differ by whether scripts run. The server sends both and styles show one, so that nothing moves when scripts come. */
export function ByScripts({ scripted, unscripted }: { scripted: ReactNode; unscripted: ReactNode }) {
  const running = useScripts();
  return (
    <>
      <span className="scripted">{scripted}</span>
      {!running && <span className="unscripted">{unscripted}</span>}
    </>
  );
}
