import 'server-only';
import { networkOf } from './network';

const megabyte = 1024 * 1024;
/** The most bytes of bodies with files that all requests together hold. */
const most = 128 * megabyte;

/**
 * Who sends a body: somebody whose dossier is open, or anybody. The most bytes that all of these hold, and those of one network: four
 * files at once, and one dossier with some others beside it. What anybody may hold leaves room for people at work.
 */
const shares = {
  opened: { all: most, each: 48 * megabyte },
  anybody: { all: 48 * megabyte, each: 24 * megabyte },
} as const;

export type Sender = keyof typeof shares;

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all share one room. */
  var saparHeldBodies: Record<Sender, { held: number; from: Map<string, number> }> | undefined;
}

globalThis.saparHeldBodies ??= { opened: { held: 0, from: new Map() }, anybody: { held: 0, from: new Map() } };
const all = globalThis.saparHeldBodies;

/** What one request holds of its body: from its first byte until it has been answered, since files wait for their turn. */
export type BodyRoom = {
  /** Takes room for so many bytes more; false, having taken none, where there is none left. */
  take(bytes: number): boolean;
  giveBack(): void;
};

/** Room for the body of a request from `address`. To be given back, once or several times. */
export function bodyRoom(address: string, sender: Sender): BodyRoom {
  const network = networkOf(address);
  const share = shares[sender];
  const ours = all[sender];
  let own = 0;
  const change = (by: number) => {
    own += by;
    ours.held += by;
    const left = (ours.from.get(network) ?? 0) + by;
    if (left > 0) ours.from.set(network, left);
    else ours.from.delete(network);
  };
  return {
    take(bytes) {
      const isFull = all.opened.held + all.anybody.held + bytes > most || ours.held + bytes > share.all;
      if (isFull || (ours.from.get(network) ?? 0) + bytes > share.each) return false;
      change(bytes);
      return true;
    },
    giveBack: () => change(-own),
  };
}
