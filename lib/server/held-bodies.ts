import 'server-only';

const megabyte = 1024 * 1024;
/** The most bytes of bodies that all requests together hold, and those from one address: four files at once. */
const most = 128 * megabyte;
const mostEach = 48 * megabyte;

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all share one room. */
  var saparHeldBodies: { held: number; from: Map<string, number> } | undefined;
}

globalThis.saparHeldBodies ??= { held: 0, from: new Map() };
const all = globalThis.saparHeldBodies;

/** What one request holds of its body: from its first byte until it has been answered, since files wait for their turn. */
export type BodyRoom = {
  /** Takes room for so many bytes more; false, having taken none, where there is none left. */
  take(bytes: number): boolean;
  giveBack(): void;
};

/** Room for the body of a request from `address`. To be given back, once or several times. */
export function bodyRoom(address: string): BodyRoom {
  let own = 0;
  const change = (by: number) => {
    own += by;
    all.held += by;
    const left = (all.from.get(address) ?? 0) + by;
    if (left > 0) all.from.set(address, left);
    else all.from.delete(address);
  };
  return {
    take(bytes) {
      if (all.held + bytes > most || (all.from.get(address) ?? 0) + bytes > mostEach) return false;
      change(bytes);
      return true;
    },
    giveBack: () => change(-own),
  };
}
