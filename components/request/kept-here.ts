'use client';

import type { Shelf } from '@/lib/device/shelf';

/** What this device keeps of the dossier, for a page that waits for none of it. Where the browser keeps nothing, all is in vain. */
export type KeptHere = <Result>(work: (shelf: Shelf) => Promise<Result>) => Promise<Result | undefined>;

/**
 * Does things one after another, so that what is typed later is kept later; undefined where the browser keeps nothing. The module is
 * fetched behind the first page, and once more where it could not be: until then the page has its own memory.
 */
export function keptHere(dossier: string, keeps: boolean, day: string | undefined): KeptHere {
  let shelf: Promise<Shelf> | undefined;
  const open = () => {
    shelf ??= import('@/lib/device/shelf').then(({ openShelf }) => openShelf(dossier, keeps, day));
    shelf.catch(() => {
      shelf = undefined;
    });
    return shelf;
  };
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = turn
      .then(open)
      .then(work)
      .catch(() => undefined);
    turn = result;
    return result;
  };
}
