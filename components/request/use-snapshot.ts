'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Snapshot } from '@/lib/device/snapshot';
import { afterPaint } from './after-paint';
import type { SaveState } from './autosaver';
import type { JourneyStart } from './journey';
import type { KeptHere } from './kept-here';

/**
 * Keeps the dossier on this device as the server has it, each time that the server was heard of: when the page came, and with each save.
 * From that the request is shown where there is no network.
 */
export function useSnapshot(
  here: KeptHere,
  start: JourneyStart,
  save: SaveState,
  now: () => Pick<Snapshot, 'draft' | 'expiresAt' | 'outlook' | 'locale'>,
): void {
  const take = useEffectEvent(() => {
    const { dossierId, photos, attached, today, keepDays, newTravellerId, idle } = start;
    const snapshot: Snapshot = { v: 1, dossierId, photos, attached, today, keepDays, newTravellerId, idle, ...now() };
    const heardAt = Date.now();
    void here((shelf) => shelf.keepSnapshot(snapshot, heardAt));
  });
  const savedAt = save.status === 'saved' ? save.at : 0;
  const heardAt = start.isUnreached && savedAt === 0 ? undefined : savedAt;
  useEffect(() => (heardAt === undefined ? undefined : afterPaint(() => take())), [heardAt]);
}
