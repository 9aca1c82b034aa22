'use client';

import type { ReactNode } from 'react';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';

/**
 * Closes the dossier on this device, from a page of the server's. That takes away what the device keeps: where some of it was never
 * sent, the request comes first, which sends it.
 */
export function CloseForm({ dossier, locale, children }: { dossier: string; locale: Locale; children: ReactNode }) {
  return (
    <form
      method="post"
      action="/api/dossier/close"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void hasUnsent(dossier).then((isUnsent) => {
          if (isUnsent) window.location.assign(pagePath('/demande', locale));
          else form.submit();
        });
      }}
    >
      <input type="hidden" name="locale" value={locale} />
      {children}
    </form>
  );
}

/** Whether this device keeps something of the dossier that the server never acknowledged. */
async function hasUnsent(dossier: string): Promise<boolean> {
  try {
    const { openDevice } = await import('@/lib/device/device');
    const device = await openDevice();
    return (await device.editsOf(dossier)).length > 0;
  } catch {
    return false; // the browser keeps nothing
  }
}
