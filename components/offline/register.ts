'use client';

import { buildName } from '@/lib/build';
import type { WorkerOrder } from './worker-order';

const tell = (worker: ServiceWorker, order: WorkerOrder) => worker.postMessage(order);

/** Makes this site usable without a network, as far as the browser lets it. One of this page's own release that waits is let in. */
export async function registerWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  if (registration.waiting) tell(registration.waiting, { order: 'opened', build: buildName });
}

/** Takes away what makes this site usable without a network, and all that was fetched for it. */
export async function removeWorker(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** How long a new release is waited for, in milliseconds: the page is loaded anew all the same, and it comes in by itself later. */
const patience = 8000;

/** Lets a new release in that waits, or is about to, so that the page may be loaded anew. Resolves once it is in, or soon. */
export async function letNewReleaseIn(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration) return;
  const soon = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([comeIn(registration), soon]);
}

async function comeIn(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update();
  const { installing } = registration;
  if (installing) await reaches(installing, ['installed', 'redundant']);
  if (!registration.waiting) return;
  const next = registration.waiting;
  tell(next, { order: 'take over' });
  await reaches(next, ['activated', 'redundant']);
}

function reaches(worker: ServiceWorker, states: readonly ServiceWorkerState[]): Promise<void> {
  return new Promise((resolve) => {
    const look = () => states.includes(worker.state) && resolve();
    worker.addEventListener('statechange', look);
    look();
  });
}
